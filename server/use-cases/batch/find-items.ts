import { z } from 'zod';
import { Prisma } from '../../../prisma/client.ts';
import type { BatchItemState, BatchItemView } from '../../contract/decision-batches.ts';
import { integerKey, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { fullName } from '../names-of.ts';
import { noteWords } from '../../../process/interpreter/note-words.ts';
import { blockWords } from './block-words.ts';
import { itemState } from './item-state.ts';

type Row = {
  position: number;
  applicationId: string;
  state: BatchItemState;
  whose: BatchItemView['whose'];
  code: string | null;
  decisionId: string | null;
  releaseAt: Date | null;
  firstName: string;
  lastName: string;
};
type Page = { readonly limit: number; readonly after?: string | undefined };

/** A page of a batch's people with what has become of each, in the order in which they were chosen. */
export async function findBatchItems(
  database: Database,
  { batchId, state }: { readonly batchId: string; readonly state: BatchItemState | undefined },
  { limit, after }: Page,
) {
  const [from = 0] = readCursor(after, z.tuple([integerKey])) ?? [];
  const wanted = state === undefined ? Prisma.empty : Prisma.sql`and ${itemState} = ${state}`;
  const rows = await database.$queryRaw<Row[]>`
    select i."position", i."applicationId", i."whose", ${itemState} as "state", coalesce(i."code", d."refusedCode", s."refusedCode", t."refusedCode") as "code",
      i."decisionId", d."releaseAt", c."firstName", c."lastName"
    from "decision_batch_item" i join "application" a on a."id" = i."applicationId" join "candidate" c on c."id" = a."candidateId"
      left join "decision" d on d."id" = i."decisionId" left join "signal" s on s."id" = d."signalId"
      left join "signal" t on t."id" = i."takeBackSignalId"
    where i."batchId" = ${batchId}::uuid and i."position" > ${from} ${wanted} order by i."position" limit ${limit + 1}`;
  return toPage(rows, limit, { keys: ({ position }) => [position], item: toItemView });
}

const again = { sv: 'Öppna kandidaten och besluta där.', en: 'Open the candidate and decide there.' };

function toItemView(row: Row): BatchItemView {
  const { applicationId, state, whose, code, decisionId, releaseAt } = row;
  const block = code !== null && Object.hasOwn(blockWords, code) ? blockWords[code as 'hired'] : null;
  const note = code !== null && Object.hasOwn(noteWords, code) ? noteWords[code as 'ended'] : null;
  return {
    applicationId,
    name: fullName(row),
    state,
    whose,
    decisionId,
    releaseAt: releaseAt?.toISOString() ?? null,
    code,
    why: block?.why ?? note ?? (code === null ? null : { sv: code, en: code }),
    todo: block?.todo ?? (code === null ? null : again),
  };
}
