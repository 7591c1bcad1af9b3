// In one piece with its texts: a piece of the texts alone would pull what every page has into pieces too.
import '../../processes/texts/register.ts';

export { DropOverlay } from '../../processes/import/drop-overlay.tsx';
export { ImportDialog } from '../../processes/import/import-dialog.tsx';
