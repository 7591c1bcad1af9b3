import type { Browser } from 'playwright-core';
import { gallery } from '../../process/gallery/gallery.ts';
import { processIds } from './editor-answers.ts';
import { onPage, openCanvas, type Walk } from './on-page.ts';

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

/** Somebody else has saved another name for the step that is being renamed here. */
async function walkMeeting(browser: Browser, walk: Walk): Promise<void> {
  const theirs = structuredClone(gallery.find(({ definition }) => definition.id === 'nurse')?.definition);
  const [screening, offer] = [theirs?.steps['screening'], theirs?.steps['offer']];
  if (!screening || !offer) throw new Error('The nurse process has changed: let them meet in something else');
  screening.name = { sv: 'Legitimationskontroll och urval', en: 'Licence check and screening' };
  offer.name = { sv: 'Erbjudandet', en: 'The offer' };
  const problem = { type: 'about:blank', status: 412, code: 'changedMeanwhile', title: 'changedMeanwhile' };
  await onPage(browser, { ...walk, onError: forgivingRefusals(walk) }, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await page.route('**/draft', (route) => route.fulfill({ status: 412, json: problem }));
    await page.route(`**/processes/${processIds.nurse}`, async (route) => {
      const answer = { draftRevision: 9, draftSavedBy: 'Bo Ek', draftSavedAt: '2026-11-20T10:00:00.000Z' };
      await route.fulfill({ status: 200, json: { draft: theirs, ...answer } });
    });
    await page.getByTestId('rf__node-screening').dispatchEvent('click');
    await page.locator('#inspector').getByRole('textbox').first().fill('Första urvalet');
    await page.getByRole('dialog', { name: /samma sak|same thing/ }).waitFor();
    await walk.onScreen('merge', page);
  });
}

const forgivingRefusals = (walk: Walk) => (words: string) => {
  if (!words.startsWith('Failed to load')) walk.onError(words);
};
