import { lintWording } from '../../process/wording/lint-wording.ts';
import { type PartFinding, wordedParts } from '../contract/wording.ts';
import type { Database } from '../parts.ts';
import type { DecisionBody } from './decide.ts';
import type { FoundApplication } from './find-application.ts';
import { wordingContext } from './wording-context.ts';

/**
 * What should not be sent of a decision's words, read in the candidate's language; names of others in the organisation, and levels
 * that were given, are found too.
 */
export async function findWording(
  database: Database,
  { application, stepId, visit }: Pick<FoundApplication, 'application'> & { stepId: string; visit: number },
  body: DecisionBody,
): Promise<{ language: 'sv' | 'en'; findings: PartFinding[] }> {
  const texts = wordedParts.flatMap((part) => (body[part] ? [{ part, text: body[part] }] : []));
  const { language, ...context } = await wordingContext(database, application, { stepId, visit }, texts);
  const findings = texts.flatMap(({ part, text }) =>
    lintWording(text, language, context).map((finding) => ({ part, ...finding }) as PartFinding),
  );
  return { language, findings };
}
