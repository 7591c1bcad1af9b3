import type { WordingContext } from '../../../process/wording/contract.ts';
import { lintWording } from '../../../process/wording/lint-wording.ts';
import { type PartFinding, wordedParts } from '../../contract/wording.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { memberNames } from '../member-names.ts';
import { fullName } from '../names-of.ts';
import type { Ready } from './judge-batch.ts';

export type Stopped = { readonly applicationId: string; readonly findings: readonly PartFinding[] };

/** Of those who can be decided about, whose words are stopped by a rule of wording, and by what. */
export function stoppedOf(found: ReadonlyMap<string, readonly PartFinding[]>): Stopped[] {
  return [...found].flatMap(([applicationId, all]) => {
    const findings = all.filter(({ severity }) => severity === 'blocks');
    return findings.length === 0 ? [] : [{ applicationId, findings }];
  });
}

/**
 * What the rules of wording find in the words of each of those who can be decided about, by application. Of words that are the same for all, names of other
 * candidates and levels given are read when the turn of each comes.
 */
export async function findFindings(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  ready: readonly Ready[],
): Promise<Map<string, readonly PartFinding[]>> {
  const people = await memberNames(database, organisationId);
  const known = new Map<string, readonly PartFinding[]>();
  return new Map(
    ready.map((one) => {
      if (one.own && one.whose !== 'general') return [one.row.id, one.own.findings];
      const candidate = fullName(one.row.candidate);
      const key = JSON.stringify([one.language, one.words, sharesName(candidate, people) && candidate]);
      const findings = known.get(key) ?? findingsOf(one, { people, candidate });
      known.set(key, findings);
      return [one.row.id, findings];
    }),
  );
}

/** The same words read the same for everybody, but for who bears a colleague's name. */
function sharesName(candidate: string, people: readonly string[]): boolean {
  const own = new Set(candidate.split(/\s+/));
  return people.some((name) => name.split(/\s+/).some((part) => own.has(part)));
}

function findingsOf({ words, language }: Ready, context: WordingContext): PartFinding[] {
  return wordedParts.flatMap((part) => {
    const found = words[part] ? lintWording(words[part], language, context) : [];
    return found.map((finding) => ({ part, ...finding }) as PartFinding);
  });
}
