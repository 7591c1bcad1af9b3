import { routes } from '../../../server/contract/routes.ts';
import { callForFile } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';

/** Saves the entries that a search finds as a file; says so where that fails. A link cannot carry the words, which stand in no address. */
export async function saveExport(query: Readonly<Record<string, string>>, format: 'csv' | 'jsonl'): Promise<void> {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await callForFile(routes.exportAudit, { query: { ...query, format } }));
    link.download = `audit.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    showError(error);
  }
}
