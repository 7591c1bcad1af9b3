import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropOverlay } from '../../processes/import/drop-overlay.tsx';
import { ImportDialog } from '../../processes/import/import-dialog.tsx';
import { useFileDrop } from '../../processes/import/use-file-drop.ts';
import '../../processes/texts/register.ts';
import { showRefusal } from '../../shell/toast.tsx';
import { useEditing } from '../editing.ts';
import '../keys/texts.ts';

/** Files dropped on the editor are offered for import, or refused with words; the drawing stays where it is. */
export function FileDropping({ onOpen }: { readonly onOpen: (processId: string) => void }) {
  const { t } = useTranslation('keys');
  const { readOnly } = useEditing();
  const [files, setFiles] = useState<readonly File[]>([]);
  const isOver = useFileDrop(readOnly ? () => showRefusal(t('readOnly'), '') : setFiles);
  return (
    <>
      {isOver && <DropOverlay mayImport={!readOnly} />}
      {files.length > 0 && <ImportDialog files={files} onClose={() => setFiles([])} onOpen={onOpen} />}
    </>
  );
}
