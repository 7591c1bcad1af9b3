import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { ImportRowView, ImportView } from '../../server/contract/imports.ts';
import { recogniseCsv } from '../../server/imports/recognise-csv.ts';
import { shareBrowser } from './launch-browser.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000, expect: { poll: { timeout: 15_000 } } });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

test.each([
  ['sv', 'Ladda ned raderna med fel', 'candidates-messy-fel.csv', ['Besked: Rad', 'Besked: Skäl']],
  ['en', 'Download the rows with errors', 'candidates-messy-errors.csv', ['Besked: Row', 'Besked: Reason']],
] as const)(
  'the rows with errors are saved as a list that can be mended and read again, in %s',
  (language, button, name, own) =>
    visitWorkspace(
      browser,
      {
        look: { language, scheme: 'light', width: 1440 },
        path: `/jobs/${addresses.job}/import?import=${addresses.import}`,
      },
      async (page) => {
        const saving = page.waitForEvent('download');
        await page.getByRole('button', { name: button }).click();
        const saved = await saving;
        expect(saved.suggestedFilename()).toBe(name);
        const list = recogniseCsv(readFileSync(await saved.path()));
        if (list.kind === 'refused') return expect.unreachable(list.problem.en);
        const told = <Answer>(route: 'getImport' | 'listImportRows') =>
          answerOf(route, language, { state: 'busy', query: new URLSearchParams() }) as Answer;
        const { headings } = told<ImportView>('getImport');
        const rows = told<{ items: ImportRowView[] }>('listImportRows').items;
        expect(list.headings).toEqual([...own, ...headings]);
        const word = language === 'sv' ? 'kolumn' : 'column';
        expect(list.records.map(({ cells }) => cells)).toEqual(
          rows.map(({ row, issues, cells }) => [
            String(row),
            `${issues[0]?.message[language]} (${word} Mobil)`,
            // It would be one in a spreadsheet; a number that begins with a plus is none.
            ...cells.map((cell) => (cell.startsWith('=') ? `'${cell}` : cell)),
          ]),
        );
      },
    ),
);

test('a list is not imported by columns that have been changed since its rows were checked', () =>
  visitWorkspace(
    browser,
    {
      look: { language: 'en', scheme: 'light', width: 1440 },
      path: `/jobs/${addresses.job}/import?import=${addresses.import}`,
    },
    async (page) => {
      const begins = page.getByRole('button', { name: /^Import \d+/ });
      const number = page.getByLabel('Type 288 to go on');
      await number.fill('28');
      expect(await begins.isDisabled()).toBe(true);
      await number.fill('288');
      expect(await begins.isEnabled()).toBe(true);
      const column = page.getByRole('combobox', { name: 'Mobil' });
      const before = await column.inputValue();
      await column.click();
      await page.getByRole('option', { name: 'Leave out' }).click();
      await page.getByText('Check again before you import.').waitFor();
      expect(await begins.isDisabled()).toBe(true);
      await column.click();
      await page.getByRole('option', { name: before, exact: true }).click();
      await expect.poll(() => begins.isEnabled()).toBe(true);
    },
  ));

test('those who had a no are counted in a list, and taken in again where that is chosen, with the columns as they are chosen', () =>
  visitWorkspace(
    browser,
    {
      look: { language: 'en', scheme: 'light', width: 1440 },
      path: `/jobs/${addresses.job}/import?import=${addresses.import}`,
    },
    async (page) => {
      const told = answerOf('getImport', 'en', { state: 'busy', query: new URLSearchParams() }) as ImportView;
      const asked: { again?: boolean }[] = [];
      await page.route('**/mapping', (route) => {
        asked.push(route.request().postDataJSON());
        return route.fulfill({ json: { ...told, again: asked.at(-1)?.again ?? false } });
      });
      const again = page.getByRole('checkbox', { name: 'Take in again those who had a no in the job (2 rows)' });
      expect(await again.isChecked()).toBe(false);
      await again.click();
      await expect.poll(() => again.isChecked()).toBe(true);
      expect(asked).toEqual([{ mapping: told.mapping, again: true }]);
      await again.click();
      await expect.poll(() => again.isChecked()).toBe(false);
    },
  ));
