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

type Written = Pick<Composition, 'why' | 'words' | 'sentences'> & { readonly whose: WrittenWords['whose'] };

/** Keeps the words of one candidate, with what the rules of wording find in them and what they rest on; whether the person is left out stays as it was. */
export async function storeWords(
  database: Database,
  caller: Caller,
  standing: Standing,
  { whose, why, words, sentences }: Written,
  { evidence, leftOut }: { readonly evidence: string; readonly leftOut?: boolean | undefined },
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
  await database.ownWords.upsert({
    where: { applicationId_stepId_visit_exitId_authorId: key },
    create: { ...key, ...data },
    update: data,
  });
  return { applicationId: row.id, whose, why };
}
