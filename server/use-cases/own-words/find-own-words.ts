import type { StoredBasis } from '../find-basis.ts';
import type { OwnTexts, WrittenWords } from '../../contract/own-words.ts';
import type { PartFinding } from '../../contract/wording.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import type { BatchCandidate } from '../batch/find-candidates.ts';
import { evidenceOf } from './evidence-of.ts';

export type OwnWords = Pick<WrittenWords, 'whose' | 'why'> & {
  readonly words: OwnTexts;
  readonly sentences: StoredBasis['sentences'];
  readonly findings: readonly PartFinding[];
  readonly evidence: string;
  readonly leftOut: boolean;
  /** What they rest on is another by now than what they were read with. */
  readonly isChanged: boolean;
};

type About = { readonly stepId: string; readonly exitId: string; readonly rows: readonly BatchCandidate[] };

/** What the caller has kept for each of these people who stand in the stage, by application. */
export async function findOwnWords(
  database: Database,
  { userId: authorId }: Pick<Caller, 'userId'>,
  { stepId, exitId, rows }: About,
): Promise<Map<string, OwnWords>> {
  const ids = rows.map(({ id }) => id);
  const stored = await database.ownWords.findMany({ where: { applicationId: { in: ids }, stepId, exitId, authorId } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const here = stored.filter(({ applicationId, visit }) => byId.get(applicationId)?.visit === visit);
  const evidence = await evidenceOf(
    database,
    here.flatMap(({ applicationId }) => byId.get(applicationId) ?? []),
  );
  return new Map(
    here.map((row) => [
      row.applicationId,
      {
        ...({ whose: row.whose, why: row.why } as Pick<OwnWords, 'whose' | 'why'>),
        words: row.words as OwnTexts,
        sentences: row.sentences as unknown as OwnWords['sentences'],
        findings: row.findings as unknown as PartFinding[],
        ...{ evidence: row.evidence, leftOut: row.leftOut },
        isChanged: row.whose !== null && evidence.get(row.applicationId) !== row.evidence,
      },
    ]),
  );
}
