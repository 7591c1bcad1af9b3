import { randomUUID } from 'node:crypto';
import type { Prisma, StaffEvent } from '../../prisma/client.ts';
import type { Database, Transaction } from '../parts.ts';
import { findCalled } from './find-called.ts';
import { loadHearers } from './load-hearers.ts';
import { loadSettings } from './load-settings.ts';
import { loadStaff } from './load-staff.ts';
import { mailInstant, nextDigest, type Settings } from './mail-instant.ts';
import { toldAs } from './told-as.ts';
import type { Hearer, Staff } from './who-hears.ts';

const atATime = 100;

/**
 * The one place that decides whom each event concerns and by which way: a line for each of them under the bell, and the instant of a mail where
 * they want one. Each event is told once, however many servers do this; answers how many were.
 */
export async function tellEvents(database: Database, now = Date.now()): Promise<number> {
  return database.$transaction(
    async (transaction) => {
      const events = await transaction.$queryRaw<StaffEvent[]>`
        select * from "staff_event" where "toldAt" is null order by "at", "id" limit ${atATime} for update skip locked`;
      if (events.length === 0) return 0;
      const organisations = Map.groupBy(events, ({ organisationId }) => organisationId);
      for (const [organisationId, own] of organisations)
        await tellIn(transaction, { organisationId, events: own, now });
      await transaction.staffEvent.updateMany({
        where: { id: { in: events.map(({ id }) => id) } },
        data: { toldAt: new Date(now) },
      });
      return events.length;
    },
    { timeout: 30_000 },
  );
}

type Batch = { readonly organisationId: string; readonly events: readonly StaffEvent[]; readonly now: number };

async function tellIn(transaction: Transaction, { organisationId, events, now }: Batch): Promise<void> {
  const staff = await loadStaff(transaction, organisationId, now);
  const hearersOf = await loadHearers(transaction, staff, events);
  const heard = events.flatMap((event) => hearersOf(event).map((hearer) => ({ event, hearer })));
  const userIds = [...new Set(heard.map(({ hearer }) => hearer.userId))];
  const settings = await loadSettings(transaction, organisationId, userIds);
  const called = await findCalled(transaction, staff, events);
  const data = heard.map(({ event, hearer }) =>
    noticeOf(event, hearer, { now, mailAt: mailAtOf(event, hearer, { staff, settings, called, now }) }),
  );
  await transaction.staffNotice.createMany({ data, skipDuplicates: true });
  const topics = userIds.map((userId) => ({ topic: 'person', topicId: `${organisationId}/${userId}` }));
  await transaction.change.createMany({ data: topics.map((topic) => ({ ...topic, organisationId, kind: 'notice' })) });
}

type Told = {
  readonly staff: Staff;
  readonly settings: ReadonlyMap<string, Settings>;
  readonly called: ReadonlySet<string>;
  readonly now: number;
};

/** Whoever is away gets no mail before the digest after they are back, but of the absence itself; their deputy has it meanwhile. */
function mailAtOf(
  { kind, about, due, was, subjectId }: StaffEvent,
  { userId }: Hearer,
  { staff, settings, called, now }: Told,
): number | null {
  const own = settings.get(userId);
  if (!own || called.has(`${subjectId}/${userId}`)) return null;
  const instants = { due: due?.getTime() ?? null, was: was?.getTime() ?? null };
  const instant = mailInstant({ kind: toldAs({ kind, about }), ...instants }, own, now);
  const away = about.startsWith('absence') ? undefined : staff.away.get(userId);
  return instant === null || away === undefined ? instant : nextDigest(own, away.until);
}

function noticeOf(
  event: StaffEvent,
  { userId, insteadOf }: Hearer,
  { mailAt, now }: { readonly mailAt: number | null; readonly now: number },
): Prisma.StaffNoticeCreateManyInput {
  const { id: eventId, organisationId, jobId, applicationId, key, kind, about, level, stepId, due, missing } = event;
  return {
    id: randomUUID(),
    ...{ eventId, organisationId, jobId, applicationId, key, kind, about, level, stepId, due, missing },
    ...{ userId, insteadOf, byId: event.byId, subjectId: event.subjectId },
    at: new Date(Math.min(now, event.at.getTime())),
    mailAt: mailAt === null ? null : new Date(mailAt),
  };
}
