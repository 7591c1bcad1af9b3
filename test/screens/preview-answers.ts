import type { Page } from 'playwright-core';
import type { DecisionPreview } from '../../server/contract/applications.ts';
import type { DecisionBody } from '../../editor/workspace/decide/decision-body.ts';
import { answerOf } from './workspace-answers.ts';

const owed = ['strength', 'development', 'reason'] as const;

/** What stands over the letter of an exit with so much written. */
export const subjectOf = (exitId: string, written = 0): string => `${exitId}: ${written}`;

/** As the server answers for the exits of the invented board: one says what comes next, one lacks texts and ends other applications, one reaches nobody. */
function previewOf(body: DecisionBody, usual: DecisionPreview): DecisionPreview {
  const missing = owed.filter((part) => body[part] === undefined);
  const subject = subjectOf(body.exitId, owed.length - missing.length);
  if (body.exitId === 'on') return { ...usual, subject };
  if (body.exitId === 'hire') return { ...usual, subject, unreached: 'notCarried', nextPromise: null, late: true };
  return {
    ...{ ...usual, subject, nextPromise: null, endsElsewhere: { applications: 2, decisions: 1 } },
    missing: missing.map((part) => ({ code: part, message: { sv: `Saknas: ${part}`, en: `Missing: ${part}` } })),
  };
}

/** From now on the page is answered so many milliseconds late what a decision would say, by what is asked. */
export async function answersPreviews(
  page: Page,
  { language, lateBy }: { readonly language: 'sv' | 'en'; readonly lateBy: number },
): Promise<void> {
  const usual = answerOf('previewDecision', language, { state: 'busy', query: new URLSearchParams() });
  await page.route('**/decisions/preview', async (route) => {
    const json = previewOf(route.request().postDataJSON(), usual as DecisionPreview);
    setTimeout(() => void route.fulfill({ json }).catch(() => undefined), lateBy);
  });
}
