import type { Prisma } from '../../../prisma/client.ts';
import type { WrittenWords } from '../../contract/own-words.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { findWording } from '../find-wording.ts';
import type { Composition, Standing } from './compose-words.ts';

/** Where the words of one candidate are kept for whoever prepares the decision. */
export const keyOf = (
  { userId: authorId }: Pick<Caller, 'userId'>,
  { row, stepId, visit, exitId }: Pick<Standing, 'row' | 'stepId' | 'visit' | 'exitId'>,
) => ({ applicationId: row.id, stepId, visit, exitId, authorId });

type How = {
  readonly evidence: string;
  readonly leftOut?: boolean | undefined;
  readonly over?: Date | null;
};
type Written = Pick<Composition, 'why' | 'words' | 'sentences'> & { readonly whose: WrittenWords['whose'] };

/**
 * Keeps the words of one candidate, with what the rules of wording find in them and what they rest on; whether the person is left out stays as it was. With `over`, when
 * those were saved that have been read, only in place of these: what somebody has written since stays, and is answered.
 */
export async function storeWords(
  database: Database,
  caller: Caller,
  standing: Standing,
  { whose, why, words, sentences }: Written,
  { evidence, leftOut, over }: How,
): Promise<WrittenWords> {
  const { row, stepId, visit, exitId, job } = standing;
  const application = {
    id: row.id,
    organisationId: caller.organisationId,
    jobId: job.id,
    candidateId: row.candidate.id,
  };
  const about = { application: application as never, stepId, visit };
  const { findings } = await findWording(database, about, { stepId, visit, exitId, ...words });
  const data = {
    ...{ whose, why, words, evidence, savedAt: new Date() },
    sentences: sentences as unknown as Prisma.InputJsonArray,
    findings: findings as unknown as Prisma.InputJsonArray,
    ...(leftOut === undefined ? {} : { leftOut }),
  };
  const key = keyOf(caller, standing);
  const where = { applicationId_stepId_visit_exitId_authorId: key };
  if (over === undefined) await database.ownWords.upsert({ where, create: { ...key, ...data }, update: data });
  else if (!(await storeOver(database, { ...key, ...data }, over))) {
    const row = await database.ownWords.findUnique({ where });
    if (row) return { applicationId: row.applicationId, whose: row.whose, why: row.why } as WrittenWords;
  }
  return { applicationId: row.id, whose, why };
}

/** False where other words have been written since. */
async function storeOver(
  database: Database,
  data: Prisma.OwnWordsCreateManyInput,
  over: Date | null,
): Promise<boolean> {
  const { applicationId, stepId, visit, exitId, authorId } = data;
  const added =
    over === null ? await database.ownWords.createMany({ data: [data], skipDuplicates: true }) : { count: 0 };
  if (added.count > 0) return true;
  // A row without words only says who is left out.
  const asRead = [{ whose: null }, ...(over === null ? [] : [{ savedAt: over }])];
  const { count } = await database.ownWords.updateMany({
    where: { applicationId, stepId, visit, exitId, authorId, OR: asRead },
    data,
  });
  return count > 0;
}
