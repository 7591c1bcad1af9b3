import i18next from 'i18next';
import type { ImportRowView, ImportView } from '../../../server/contract/imports.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { everyPage } from '../../shell/api/every-page.ts';
import { currentLanguage, inLanguage } from '../../shell/language.ts';

/** Saves the rows that are not candidates, with row number, name and every reason, as a CSV file that Excel opens. */
export async function saveRejected(view: ImportView): Promise<void> {
  const rows = await everyFailedRow(view.id);
  const heading = [i18next.t('import:rows'), i18next.t('import:name'), i18next.t('import:reason')];
  const lines = [heading, ...rows.map(toCells)].map((cells) => cells.map(quoted).join(';'));
  const file = new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${view.fileName.replace(/\.\w+$/, '')}-${currentLanguage() === 'sv' ? 'fel' : 'errors'}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const everyFailedRow = (importId: string): Promise<ImportRowView[]> =>
  everyPage((place) => call(routes.listImportRows, { params: { importId }, query: { status: 'failed', ...place } }));

function toCells({ row, name, issues }: ImportRowView): string[] {
  const language = currentLanguage();
  return [String(row), name, issues.map(({ message }) => inLanguage(message, language)).join(' ')];
}

/** One cell; what a spreadsheet would take for a formula is kept text. */
export function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
