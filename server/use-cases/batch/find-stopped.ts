import type { WordingContext } from '../../../process/wording/contract.ts';
import { lintWording } from '../../../process/wording/lint-wording.ts';
import { type PartFinding, wordedParts } from '../../contract/wording.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { memberNames } from '../member-names.ts';
import { fullName } from '../names-of.ts';
import type { Ready } from './judge-batch.ts';

export type Stopped = { readonly applicationId: string; readonly findings: readonly PartFinding[] };

/**
 * Of those who can be decided about, whose words are stopped by a rule of wording, and by what. Names of other candidates and levels given are
 * read when the turn of each comes.
 */
export async function findStopped(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  ready: readonly Ready[],
): Promise<Stopped[]> {
  const people = await memberNames(database, organisationId);
  const known = new Map<string, readonly PartFinding[]>();
  return ready.flatMap((one) => {
    const candidate = fullName(one.row.candidate);
    const key = JSON.stringify([one.language, one.words, sharesName(candidate, people) && candidate]);
    const findings = known.get(key) ?? blockingOf(one, { people, candidate });
    known.set(key, findings);
    return findings.length === 0 ? [] : [{ applicationId: one.row.id, findings }];
  });
}

/** The same words read the same for everybody, but for who bears a colleague's name. */
function sharesName(candidate: string, people: readonly string[]): boolean {
  const own = new Set(candidate.split(/\s+/));
  return people.some((name) => name.split(/\s+/).some((part) => own.has(part)));
}

function blockingOf({ words, language }: Ready, context: WordingContext): PartFinding[] {
  return wordedParts.flatMap((part) => {
    const found = words[part] ? lintWording(words[part], language, context) : [];
    return found
      .filter(({ severity }) => severity === 'blocks')
      .map((finding) => ({ part, ...finding }) as PartFinding);
  });
}
