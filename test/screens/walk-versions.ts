import type { Browser } from 'playwright-core';
import { onPage, openCanvas, type Walk } from './on-page.ts';
import { renamedElsewhere } from './renamed-elsewhere.ts';

/** The list of versions and what differs; on a wide screen also a move, from its choices to its end, and two drafts that meet. */
export async function walkVersions(browser: Browser, walk: Walk): Promise<void> {
  const { onScreen, look } = walk;
  await onPage(browser, walk, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await page.keyboard.press('v');
    const versions = page.getByRole('dialog');
    await versions
      .getByText(/Urval|Screening/)
      .first()
      .waitFor();
    await onScreen('versions', page);
    if (look.width !== 1440) return;
    await versions.getByRole('button', { name: /^Version 2/ }).click();
    await versions
      .getByText(/Andra urvalet|Second screening/)
      .first()
      .waitFor();
    await onScreen('versions-older', page);
    await versions.getByRole('button', { name: /Flytta kandidater hit|Move candidates here/ }).click();
    const moving = page.getByRole('dialog', { name: /till version 2|to version 2/ });
    await moving.getByRole('button', { name: /Visa vad|Show what/ }).click();
    await moving.getByText('Åsa Lindqvist').waitFor();
    await onScreen('move', page);
    await page.keyboard.press('Escape');
    await moving.waitFor({ state: 'hidden' });
    await versions.getByRole('button', { name: /Till version 2|To version 2/ }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByText(/Ett beslut väntar/).waitFor();
    await onScreen('moving', page);
  });
  if (look.width === 1440) await walkMeeting(browser, walk);
}

/** The step that is being renamed here has another name by somebody else. */
async function walkMeeting(browser: Browser, walk: Walk): Promise<void> {
  await onPage(browser, { ...walk, onError: forgivingRefusals(walk) }, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await renamedElsewhere(page);
    await page.getByTestId('rf__node-screening').dispatchEvent('click');
    await page.locator('#inspector').getByRole('textbox').first().fill('Första urvalet');
    await page.getByRole('dialog', { name: /samma sak|same thing/ }).waitFor();
    await walk.onScreen('merge', page);
  });
}

const forgivingRefusals = (walk: Walk) => (words: string) => {
  if (!words.startsWith('Failed to load')) walk.onError(words);
};
