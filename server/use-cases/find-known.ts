import type { CandidateDraft } from '../imports/read-row.ts';
import type { ImportRow } from '../imports/read-rows.ts';
import type { Database } from '../parts.ts';
import { earlierColumns, endedLast, type Ended } from './ended-last.ts';
import { findNamesakes, type Known, possiblyAmong, recogniseAmong, type Stored } from './recognise-candidate.ts';

/** Who a row's person is among those who are known: the same one, in this job or elsewhere, or others who share the address. */
export type KnownAs =
  /** `before`: the application that ended, where none goes on. */
  | { readonly kind: 'inJob'; readonly stored: Stored; readonly before: Ended | undefined }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'elsewhere'; readonly stored: Stored }
  | { readonly kind: 'shares' | 'mayBe'; readonly name: string };

type Where = { readonly organisationId: string; readonly jobId: string };
type Candidate = Extract<ImportRow, { kind: 'candidate' }>;

const atATime = 2_000;
const nameOf = ({ firstName, lastName }: Known) => `${firstName} ${lastName}`.trim();

/** What is known of the people of these rows, asked for a part of the list at a time. */
export async function findKnown(
  database: Database,
  { organisationId, jobId }: Where,
  rows: readonly ImportRow[],
): Promise<(draft: CandidateDraft) => KnownAs> {
  const drafts = rows.filter((row): row is Candidate => row.kind === 'candidate').map(({ draft }) => draft);
  const byAddress = new Map<string, Stored[]>();
  const inJob = new Map<string, Ended | undefined>();
  for (let at = 0; at < drafts.length; at += atATime) {
    const known = await findNamesakes(database, organisationId, drafts.slice(at, at + atATime));
    for (const one of known)
      for (const address of [one.email, one.phone])
        if (address) byAddress.set(address, [...(byAddress.get(address) ?? []), one]);
    const ids = known.map(({ id }) => id);
    const there = await database.application.findMany({
      where: { jobId, candidateId: { in: ids } },
      select: { candidateId: true, ...earlierColumns },
    });
    for (const [id, all] of Map.groupBy(there, ({ candidateId }) => candidateId)) inJob.set(id, endedLast(all));
  }
  return (draft) => {
    const alike = [draft.email, draft.phone].flatMap((address) => (address ? (byAddress.get(address) ?? []) : []));
    const same = recogniseAmong(alike, draft);
    if (same)
      return inJob.has(same.id)
        ? { kind: 'inJob', stored: same, before: inJob.get(same.id) }
        : { kind: 'elsewhere', stored: same };
    const [possible] = possiblyAmong(alike, draft);
    if (possible) return { kind: 'mayBe', name: nameOf(possible) };
    const [other] = alike;
    return other ? { kind: 'shares', name: nameOf(other) } : { kind: 'nobody' };
  };
}
