import type { TakenBackBatch } from '../../contract/decision-batches.ts';
import type { Database } from '../../parts.ts';
import type { BatchTexts } from './batch-texts.ts';

/** What was written for all in a batch, before it was rendered for each, and whether anybody was to be told words from their own scorecards. */
export async function findWritten(database: Database, batchId: string): Promise<TakenBackBatch['written']> {
  const [{ texts }, composed] = await Promise.all([
    database.decisionBatch.findUniqueOrThrow({ where: { id: batchId }, select: { texts: true } }),
    database.decisionBatchItem.findFirst({ where: { batchId, whose: 'composed' }, select: { position: true } }),
  ]);
  return { ...(texts as BatchTexts), words: composed === null ? 'same' : 'own' };
}
