import { createAdvance, type RunParts } from '../../activities/advance/advance.ts';
import { createVersionCache } from '../../activities/advance/load-version.ts';
import type { AdvanceAnswer, EventReference } from '../../workflows/contract.ts';
import type { Person } from './fixture.ts';
import type { OpenRun } from './open-run.ts';

/** A Wednesday morning, so that every message may leave. */
export const start = Date.parse('2026-11-25T09:00:00Z');
export const minute = 60_000;
export const hour = 60 * minute;

/** Applications whose events a test tells, one by one, instead of a run: so that they meet where it wants them to. */
export function createTold({ database: { database }, run }: Pick<OpenRun, 'database' | 'run'>) {
  const parts: RunParts = { pool: run.pool, loadVersion: createVersionCache(run.pool), settings: run.settings.run };
  const messageOf = (id: string) =>
    database.message.findUniqueOrThrow({ where: { id }, include: { deliveries: { orderBy: { attempt: 'asc' } } } });
  const messagesOf = (applicationId: string) =>
    database.message.findMany({ where: { applicationId }, orderBy: { createdAt: 'asc' } });
  const tasksOf = (applicationId: string) =>
    database.task.findMany({ where: { applicationId, doneAt: null }, orderBy: { openedAt: 'asc' } });
  return {
    parts,
    messageOf,
    messagesOf,
    tasksOf,
    /** Applies, and leaves the acknowledgement waiting. */
    begin: async (person: Person = {}, jobId = run.jobId) => {
      const applicationId = await run.apply(person, jobId);
      const advance = createAdvance(parts);
      const tell = async (reference: EventReference, now = start): Promise<AdvanceAnswer> => {
        await storedBy(run, applicationId, now);
        return advance({ applicationId, epoch: 1, seq: 0, reference, now });
      };
      await tell({ kind: 'start' });
      const [first] = await messagesOf(applicationId);
      if (!first) throw new Error('Nothing was ordered');
      return {
        applicationId,
        tell,
        messageId: first.id,
        input: (now = start, messageId = first.id) => ({ applicationId, messageId, epoch: 1, now }),
        signal: async (kind: string, payload: object = {}, now = start) => {
          const row = { organisationId: run.organisationId, applicationId, kind, payload, actorKind: 'candidate' };
          return tell({ kind: 'signal', signalId: (await database.signal.create({ data: row })).id }, now);
        },
        /** Tells everything that the relay has stored for it. */
        async hearSignals(now: number): Promise<readonly string[]> {
          const stored = await database.signal.findMany({ where: { applicationId, appliedAt: null, refusedAt: null } });
          for (const { id } of stored) await tell({ kind: 'signal', signalId: id }, now);
          return stored.map(({ kind }) => kind);
        },
      };
    },
  };
}

/** What waits to be told was stored before it is, also where the machine's clock is far ahead of the test's; in the order that it has. */
async function storedBy({ pool }: OpenRun['run'], applicationId: string, now: number): Promise<void> {
  await pool.query(
    `update "signal" s set "createdAt" = $2::timestamptz - later * interval '1 ms'
      from (select "id", row_number() over (order by "createdAt" desc, "id" desc) as later from "signal"
        where "applicationId" = $1 and "appliedAt" is null and "refusedAt" is null) waiting
      where s."id" = waiting."id" and s."createdAt" > $2::timestamptz`,
    [applicationId, new Date(now)],
  );
}
