import { z } from 'zod';
import { Prisma } from '../../prisma/client.ts';
import type { MovedCandidate } from '../contract/moves.ts';
import type { Caller } from '../http/caller.ts';
import { readCursor, toPage } from '../http/pages.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { statusSql } from './move-views.ts';
import { wordsOfNote } from '../../process/interpreter/note-words.ts';

const idCursor = z.tuple([z.uuid()]);
type Asked = {
  readonly status?: MovedCandidate['status'] | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
};
type Row = Omit<MovedCandidate, 'code' | 'reason'> & { code: string | null };

/** One page of a move's candidates in the order of their ids, with what became of each and why some stayed. */
export async function findMovedCandidates(
  database: Database,
  { organisationId, language }: Caller,
  moveId: string,
  { status, limit, after }: Asked,
) {
  orNotFound(await database.move.findFirst({ where: { id: moveId, organisationId }, select: { id: true } }));
  const cursor = readCursor(after, idCursor);
  const rows = await database.$queryRaw<Row[]>`
    select * from (
      select c."applicationId", trim(p."firstName" || ' ' || p."lastName") as "name", j."id" as "jobId", j."title" as "jobTitle", c."stepId",
        ${statusSql} as "status",
        case when c."signalId" is null then 'noStep' else coalesce(u."refusedCode", s."refusedCode") end as "code"
      from "move_candidate" c
      join "application" a on a."id" = c."applicationId" join "candidate" p on p."id" = a."candidateId" join "job" j on j."id" = a."jobId"
      left join "signal" s on s."id" = c."signalId" left join "signal" u on u."id" = c."undoSignalId"
      where c."moveId" = ${moveId}::uuid ${cursor ? Prisma.sql`and c."applicationId" > ${cursor[0]}::uuid` : Prisma.empty}
    ) r ${status === undefined ? Prisma.empty : Prisma.sql`where r."status" = ${status}`}
    order by r."applicationId" limit ${limit + 1}`;
  return toPage(rows, limit, {
    keys: ({ applicationId }) => [applicationId],
    item: (row): MovedCandidate => ({ ...row, reason: row.code === null ? null : wordsOfNote(row.code)[language] }),
  });
}
