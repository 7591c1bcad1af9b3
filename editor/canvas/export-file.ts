import type { Definition } from '../../process/definition/schema.ts';
import { showAgain } from '../shell/toast.tsx';

/** Saves the process file of what is drawn at that moment, whether the server has it or not; byte for byte as the server would give it. */
export async function exportFile(slug: string, drawn: () => Definition): Promise<void> {
  // What writes files reads definitions, and is large.
  const loaded = await import('../../process/definition/print-definition.ts').catch(() => undefined);
  if (!loaded) return showAgain(() => void exportFile(slug, drawn));
  saveAsFile(slug, loaded.printDefinition(drawn()));
}

/** Gives it out as a file of JSON that is called so. */
export function saveAsFile(slug: string, text: string): void {
  const file = new Blob([text], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${slug}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
