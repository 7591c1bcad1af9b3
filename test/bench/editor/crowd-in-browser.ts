import { buildEditor } from '../../../server/launcher/build-editor.ts';
import { launchBrowser } from '../../screens/launch-browser.ts';
import { onPage, openCanvas } from '../../screens/on-page.ts';

const look = { language: 'en', scheme: 'light', width: 1440 } as const;
const patience = { timeout: 120_000 };

/** Seconds from the click to the plots, as somebody sees it: a crowd through the nurse process in a real browser's worker. */
export async function crowdInBrowser(candidates: number): Promise<number> {
  await buildEditor();
  const browser = await launchBrowser();
  let seconds = Number.NaN;
  const onError = (words: string) => {
    throw new Error(words);
  };
  try {
    await onPage(browser, { look, onError }, 'busy', async (page) => {
      await openCanvas(page, 'nurse');
      await page.getByRole('button', { name: 'Simulate' }).click();
      await page.getByRole('tab', { name: 'Thousands' }).click();
      await page.getByRole('textbox', { name: 'Candidates' }).fill(String(candidates));
      const begun = performance.now();
      await page.getByRole('button', { name: /^Run/ }).click();
      await page.getByText(/candidates in/).waitFor(patience);
      seconds = (performance.now() - begun) / 1_000;
    });
  } finally {
    await browser.close();
  }
  return seconds;
}
