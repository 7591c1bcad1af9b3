import i18next from 'i18next';
import type { ImportRowView, ImportView } from '../../../server/contract/imports.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { everyPage } from '../../shell/api/every-page.ts';
import { currentLanguage, inLanguage } from '../../shell/language.ts';

/**
 * Saves the rows that are not candidates as a CSV file that Excel opens: the number of each, every reason, and its own cells under the list's
 * headings, so that what is mended there can be imported as it is.
 */
export async function saveRejected(view: ImportView): Promise<void> {
  const rows = await everyFailedRow(view.id);
  // Where the mended list is read again, nobody's field is called so.
  const own = [i18next.t('import:rowNumber'), i18next.t('import:reason')].map((name) => `Besked: ${name}`);
  const heading = [...own, ...view.headings];
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

const toCells = ({ row, issues, cells }: ImportRowView): string[] => [
  String(row),
  issues.map(toWords).join(' '),
  ...cells,
];

function toWords({ message, column }: ImportRowView['issues'][number]): string {
  const words = inLanguage(message, currentLanguage());
  return column === null ? words : `${words} (${i18next.t('import:column', { column })})`;
}

/** One cell; what a spreadsheet would take for a formula is kept text, but for a telephone number, which is none. */
function quoted(cell: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(cell) && !/^\+[\d\s()./-]+$/.test(cell);
  return `"${(isFormula ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
