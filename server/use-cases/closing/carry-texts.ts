import { closingKey, closingTextOf } from '../../../process/texts/closing-text-of.ts';
import type { Prisma } from '../../../prisma/client.ts';
import type { Transaction } from '../../parts.ts';
import { type StepMap, toldStepsOf } from '../weigh-move.ts';

type Move = { readonly jobIds: readonly string[]; readonly steps: StepMap; readonly versionId: string };

/**
 * Words that were written for a closing go along with a move during it, to what their step is called in the version that candidates go over to.
 * Who stays, and who comes back where the move is undone, hears them by the id that the step had. The jobs are locked already.
 */
export async function carryTexts(transaction: Transaction, { jobIds, steps, versionId }: Move): Promise<void> {
  const jobs = await transaction.$queryRaw<{ id: string; texts: Record<string, Prisma.InputJsonValue> }[]>`
    select "id", "closingTexts" as "texts" from "job"
    where "id" = any(${[...jobIds]}::uuid[]) and "closingTexts" is not null order by "id"`;
  for (const { id, texts } of jobs) {
    const carried = Object.keys(steps).flatMap((from) =>
      Object.entries(toldStepsOf(steps, from)).flatMap(([stepId, to]) => {
        const words = closingTextOf(texts, { versionId: from, stepId });
        return to === null || words === undefined ? [] : [[closingKey({ versionId, stepId: to }), words] as const];
      }),
    );
    if (carried.length === 0) continue;
    await transaction.job.update({
      where: { id },
      data: { closingTexts: { ...Object.fromEntries(carried), ...texts } },
    });
  }
}
