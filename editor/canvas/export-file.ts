import type { Definition } from '../../process/definition/schema.ts';
import type { ProcessDetail } from '../../server/contract/processes.ts';
import type { DocumentStore } from '../document/document-store.ts';
import { showAgain } from '../shell/toast.tsx';

/** Saves the process file of what is drawn now, whether the server has it yet or not; byte for byte as the server would give it. */
export async function exportFile(process: ProcessDetail, store: DocumentStore<Definition>): Promise<void> {
  // What writes files reads definitions, and is large.
  const loaded = await import('../../process/definition/print-definition.ts').catch(() => undefined);
  if (!loaded) return showAgain(() => void exportFile(process, store));
  const file = new Blob([loaded.printDefinition(store.get().present)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${process.slug}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
