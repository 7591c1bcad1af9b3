import { candidateLink } from '../../../activities/candidate-link.ts';
import { renderFeedback } from '../../../activities/preview/render-feedback.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import type { Parts } from '../../parts.ts';
import type { Words } from './batch-texts.ts';
import type { Ready } from './judge-batch.ts';

/** The words of a batch as they read for one candidate; null where a variable has no value for them. */
export async function writeFor(
  { pool, environment }: Pick<Parts, 'pool' | 'environment'>,
  caller: Pick<Caller, 'userId' | 'name' | 'rehearsal'>,
  { row, version, language, words, fields, stepId }: Ready & { readonly stepId: string },
): Promise<Words | null> {
  const { definition, calendar: holidays } = version;
  const settings = { pageLink: (pageKey: string) => candidateLink(pageKey, environment), sender: 'besked@localhost' };
  const rendered = await renderFeedback(
    { pool, version: { definition, holidays }, settings, now: nowOf(caller) },
    { applicationId: row.id, stepId, language, by: caller, fields, templates: words as Record<keyof Words, string> },
  );
  return rendered?.kind === 'rendered' ? rendered.words : null;
}
