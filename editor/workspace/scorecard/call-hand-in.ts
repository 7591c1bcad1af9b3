import type { DraftContent } from '../../../server/contract/scorecards.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import type { Visit } from './local-copy.ts';

/** Hands in what was written for a visit; `reason` is empty the first time. */
export async function callHandIn(
  { applicationId, stepId, visit }: Visit,
  { ratings, ...content }: DraftContent,
  reason: string,
): Promise<void> {
  await call(routes.handInScorecard, {
    params: { applicationId },
    body: {
      ...{ ...content, stepId, visit },
      ratings: Object.fromEntries(
        Object.entries(ratings).map(([id, { level = null, evidence }]) => [id, { level, evidence }]),
      ),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    },
  });
}
