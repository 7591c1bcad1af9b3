import { Prisma } from '../../prisma/client.ts';
import { moveUndoMs } from '../../process/interpreter/events/move-undone.ts';
import type { MoveView } from '../contract/moves.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { loadVersions } from './load-versions.ts';
import { peopleOf } from './process-views.ts';

type StoredMove = NonNullable<Awaited<ReturnType<Database['move']['findFirst']>>>;
type Count = { moveId: string; status: 'waiting' | 'moved' | 'stayed' | 'undone'; count: bigint };

/** What became of one candidate of a move, told by the signals of it and of its undoing. */
export const statusSql = Prisma.sql`case when u."appliedAt" is not null then 'undone' when s."appliedAt" is not null then 'moved'
  when c."signalId" is null or s."refusedAt" is not null then 'stayed' else 'waiting' end`;

export async function getMove(database: Database, organisationId: string, id: string): Promise<MoveView> {
  const move = orNotFound(await database.move.findFirst({ where: { id, organisationId } }));
  const [view] = await toMoveViews(database, [move]);
  return orNotFound(view);
}

/** Moves with how far each has come; the numbers of one page come from one statement. */
export async function toMoveViews(database: Database, moves: readonly StoredMove[]): Promise<MoveView[]> {
  if (moves.length === 0) return [];
  const [counts, people, versions] = await Promise.all([
    countsOf(database, moves),
    peopleOf(
      database,
      moves.flatMap(({ createdBy, undoneBy }) => [createdBy, undoneBy]),
    ),
    loadVersions(
      database,
      moves.map(({ versionId }) => versionId),
    ),
  ]);
  return moves.map((move) => {
    const of = (status: Count['status']) =>
      Number(counts.find((one) => one.moveId === move.id && one.status === status)?.count ?? 0);
    const [waiting, moved, stayed, undone] = [of('waiting'), of('moved'), of('stayed'), of('undone')];
    return {
      id: move.id,
      processId: move.processId,
      version: { id: move.versionId, number: versions.get(move.versionId)?.number ?? 0 },
      createdAt: move.createdAt.toISOString(),
      createdBy: people.get(move.createdBy) ?? null,
      jobs: (move.jobs as unknown[]).length,
      total: waiting + moved + stayed + undone,
      waiting,
      moved,
      stayed,
      undone,
      undoable: undoableOf(move),
      undoneAt: move.undoneAt?.toISOString() ?? null,
      undoneBy: people.get(move.undoneBy ?? '') ?? null,
    };
  });
}

function undoableOf({ createdAt, undoneAt }: StoredMove): MoveView['undoable'] {
  const until = createdAt.getTime() + moveUndoMs;
  return undoneAt || until < Date.now() ? null : { until: new Date(until).toISOString() };
}

function countsOf(database: Database, moves: readonly StoredMove[]): Promise<Count[]> {
  return database.$queryRaw<Count[]>`
    select c."moveId", ${statusSql} as "status", count(*) as "count" from "move_candidate" c
    left join "signal" s on s."id" = c."signalId" left join "signal" u on u."id" = c."undoSignalId"
    where c."moveId" = any(${moves.map(({ id }) => id)}::uuid[]) group by 1, 2`;
}
