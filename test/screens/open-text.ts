import type { Page } from 'playwright-core';

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
