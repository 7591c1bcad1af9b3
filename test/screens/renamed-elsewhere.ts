import type { Page } from 'playwright-core';
import { gallery } from '../../process/gallery/gallery.ts';
import { processIds } from './editor-answers.ts';

/** From now on somebody else has saved other names for the screening and the offer of the nurse process: who names one of them here, has to choose. */
export async function renamedElsewhere(page: Page): Promise<void> {
  const theirs = structuredClone(gallery.find(({ definition }) => definition.id === 'nurse')?.definition);
  const [screening, offer] = [theirs?.steps['screening'], theirs?.steps['offer']];
  if (!screening || !offer) throw new Error('The nurse process has changed: let them meet in something else');
  screening.name = { sv: 'Legitimationskontroll och urval', en: 'Licence check and screening' };
  offer.name = { sv: 'Erbjudandet', en: 'The offer' };
  const problem = { type: 'about:blank', status: 412, code: 'changedMeanwhile', title: 'changedMeanwhile' };
  await page.route('**/draft', (route) => route.fulfill({ status: 412, json: problem }));
  await page.route(`**/processes/${processIds.nurse}`, async (route) => {
    const answer = { draftRevision: 9, draftSavedBy: 'Bo Ek', draftSavedAt: '2026-11-20T10:00:00.000Z' };
    await route.fulfill({ status: 200, json: { draft: theirs, ...answer } });
  });
}
