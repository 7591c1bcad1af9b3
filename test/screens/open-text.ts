import type { Page } from 'playwright-core';
import { lookAt } from './look-at.ts';

/** Opens the text of a message step beside the drawing. */
export async function openText(page: Page, stepId: string) {
  await page.getByTestId(`rf__node-${stepId}`).focus();
  await page.keyboard.press('Enter');
  await page
    .locator('#inspector')
    .getByRole('button', { name: /^Edit the text/ })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name: /^Text: / });
  await panel.waitFor();
  return panel;
}

/** What is wrong with a page on which a text is open: the values that are listed as they are written are no texts that nobody translated. */
export async function lookAtText(page: Page): Promise<string[]> {
  return (await lookAt(page)).filter((finding) => !/^a text is missing: (?:fields|answer)\./.test(finding));
}
