import type { Prisma } from '../../../prisma/client.ts';
import type { OwnTexts } from '../../contract/own-words.ts';
import type { Database } from '../../parts.ts';
import type { WorkedBatch, WorkedItem } from '../batch/decide-item.ts';
import { findWording } from '../find-wording.ts';

/** What somebody wrote by hand to one person of a batch, as it is kept while a decision is prepared; null where nobody did. */
export async function editedWordsOf(
  database: Database,
  { stepId, exitId, decidedBy: authorId }: Pick<WorkedBatch, 'stepId' | 'exitId' | 'decidedBy'>,
  { applicationId, visit, whose, words, sentences, evidence }: WorkedItem,
): Promise<Prisma.OwnWordsCreateManyInput | null> {
  if (whose !== 'edited') return null;
  const application = await database.application.findUniqueOrThrow({ where: { id: applicationId } });
  const about = { application: application as never, stepId, visit };
  const { findings } = await findWording(database, about, { stepId, visit, exitId, ...(words as OwnTexts) });
  return {
    ...{ applicationId, stepId, visit, exitId, authorId, whose, evidence: evidence ?? '', savedAt: new Date() },
    words: words as Prisma.InputJsonObject,
    sentences: sentences as Prisma.InputJsonArray,
    findings: findings as unknown as Prisma.InputJsonArray,
  };
}
