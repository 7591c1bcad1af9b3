import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordReply } from '../../../server/inbound/record-reply.ts';
import { askForReview } from '../../../server/use-cases/ask-for-review.ts';
import { loadVersion } from '../../../server/use-cases/load-versions.ts';
import { askForMerits } from '../../../server/use-cases/requests/ask-for-merits.ts';
import { changesUntil } from '../../../server/use-cases/slots/changes-until.ts';
import { text } from '../../process/interpreter/definitions.ts';
import { createLinkedCandidates, type LinkedCandidates } from '../candidate-page/linked-candidates.ts';

let page: LinkedCandidates;
beforeAll(async () => {
  page = await createLinkedCandidates();
});
afterAll(() => page?.close());

const isoDay = (instant: Date) => instant.toISOString().slice(0, 10);
const linked = (id: string) =>
  page.database.application.findUniqueOrThrow({
    where: { id },
    include: { candidate: true, job: { select: { title: true, zone: true } } },
  });

/** When what somebody new asks for and writes is due. */
async function duesOf(): Promise<Date[]> {
  const { id } = await page.apply();
  await askForMerits(page.database, await linked(id), randomUUID());
  await askForReview(page.server, await linked(id));
  await recordReply(page.server, id, {
    ...{ channel: 'sms', provider: 'twilio', eventId: randomUUID(), from: '+46701740605', text: 'Hej!' },
    ...{ meaning: 'words', attachments: 0, otherIds: [], receivedAt: new Date(), isTask: true },
  });
  const tasks = await page.database.task.findMany({
    where: { applicationId: id, about: { in: ['merits', 'review', 'reply'] } },
    orderBy: { about: 'asc' },
  });
  return tasks.map(({ due }) => due ?? expect.unreachable());
}

test('what a candidate asks for or writes is due in the days on which the organisation works', async () => {
  const before = await duesOf();
  expect(before).toHaveLength(3);
  const closed = [...new Set(before.map(isoDay))];
  await page.database.organization.update({
    where: { id: page.organisationId },
    data: { ownDays: { closed, worked: [] } },
  });
  const after = await duesOf();
  for (const [index, due] of after.entries()) {
    expect(due.getTime()).toBeGreaterThan(before[index]?.getTime() ?? Infinity);
    expect(closed).not.toContain(isoDay(due));
  }
});

test('a meeting can be changed until working days before it, counted in those days', async () => {
  const { id } = await page.apply();
  const version = await loadVersion(page.database, (await linked(id)).versionId);
  const choice = { offer: text('offer'), changesUntil: { amount: 1, unit: 'workingDays' } } as const;
  const startsAt = Date.parse('2027-03-03T09:00:00Z');
  const until = (closed: readonly string[]) =>
    changesUntil(
      { stepId: 'interview', visit: 1, choice },
      { version, zone: 'Europe/Stockholm', days: { closed, worked: [] }, startsAt },
    ) ?? expect.unreachable();
  expect(until(['2027-03-02'])).toBeLessThan(until([]));
});
