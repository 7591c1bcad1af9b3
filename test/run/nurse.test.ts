import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitsOf } from '../../process/definition/exits-of.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurseFile from '../../process/gallery/nurse.json' with { type: 'json' };
import { createSmtpPeer, type SmtpPeer } from '../fakes/smtp.ts';
import { runId } from '../../workflows/contract.ts';
import { chainOf, readable } from './chain-of.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { countEvents } from './history-events.ts';
import { exitsTaken, goThrough, hasEnded } from './journey.ts';
import { storyOf } from './story.ts';
import { nurseJourneys } from './nurse-journeys.ts';

const nurse = nurseFile as unknown as Definition;
const journeys = Object.entries(nurseJourneys);

let database: OpenRun['database'];
let mail: SmtpPeer;
let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;
let walks: Map<string, Promise<string>>;

beforeAll(async () => {
  mail = await createSmtpPeer();
  ({ database, run, close } = await openRun(nurse, { smtp: { url: mail.url } }));
  // All at once: each skips its own time, and waits for nobody.
  walks = new Map(journeys.map(([name, journey]) => [name, goThrough(run, nurse, journey)]));
  for (const walk of walks.values()) walk.catch(() => undefined);
});

afterAll(async () => {
  await close?.();
  await mail?.close();
});

describe('a candidate for nurse', () => {
  test.each(journeys)(
    'is %s',
    async (name, { exits, outcome }) => {
      const applicationId = (await walks.get(name)) ?? '';
      const application = await hasEnded(run, applicationId);
      expect(application.outcome).toBe(outcome);
      expect(await exitsTaken(run, applicationId)).toEqual(['application.next', ...exits]);
      expect(application.obligations.filter(({ status }) => status === 'open')).toEqual([]);
      expect(application.messages.filter(({ status }) => status === 'failed')).toEqual([]);
      for (const { endedAt, originalDue } of application.obligations)
        expect(endedAt?.getTime()).toBeLessThanOrEqual(originalDue.getTime());
    },
    120_000,
  );

  test('has taken, all together, every exit of every step of the drawing', async () => {
    const drawn = Object.entries(nurse.steps).flatMap(([id, step]) => exitsOf(step).map((exit) => `${id}.${exit}`));
    const applications = await Promise.all(walks.values());
    const taken = new Set((await Promise.all(applications.map((id) => exitsTaken(run, id)))).flat());
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.filter((exit) => !taken.has(exit))).toEqual([]);
  });

  test('has got each mail once, as it was frozen, from a real mail server', async () => {
    await Promise.all(walks.values());
    const messages = await database.database.message.findMany({
      where: { channel: 'email', acceptedAt: { not: null } },
    });
    expect(messages.length).toBeGreaterThan(journeys.length);
    for (const { id, subject, text, hash } of messages) {
      const arrived = mail.received.filter(({ messageId }) => messageId?.includes(id));
      expect(arrived).toHaveLength(1);
      expect(arrived[0]?.mail.subject).toBe(subject);
      expect(arrived[0]?.mail.text?.trim()).toBe(text?.trim());
      expect(arrived[0]?.mail.html).toContain('</');
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('costs, all journeys together, at most twenty history events for each step that is visited', async () => {
    let events = 0;
    for (const walk of walks.values()) {
      await hasEnded(run, await walk);
      events += countEvents(await chainOf(run.client, await walk));
    }
    const ids = await Promise.all(walks.values());
    const stories = await Promise.all(ids.map((id) => storyOf(database.database, id)));
    const visited = stories.flat().filter(({ kind }) => kind === 'enterStep').length;
    expect(visited).toBeGreaterThan(60);
    expect(events / visited).toBeLessThanOrEqual(20);
  });

  test('leaves nothing personal in Temporal: no name, address, number, field, text or reason', async () => {
    const planted = await plantedStrings();
    expect(planted.length).toBeGreaterThan(100);
    for (const walk of walks.values()) {
      const applicationId = await walk;
      const { memo, raw, typedSearchAttributes } = await run.client.workflow.getHandle(runId(applicationId)).describe();
      const attributes = typedSearchAttributes.getAll().map(({ value }) => value);
      const histories = (await chainOf(run.client, applicationId)).map(readable).join();
      const all = [histories, JSON.stringify([memo, attributes, raw])].join();
      expect(histories).toContain(applicationId);
      expect(planted.filter((personal) => all.includes(personal))).toEqual([]);
    }
  });
});

// A date alone says nothing, and the instants of a history hold every date.
const isDate = /^\d{4}-\d\d-\d\d$/;

/** Everything that people wrote or are, as it stands in PostgreSQL. */
async function plantedStrings(): Promise<string[]> {
  const [candidates, applications, messages, decisions, users] = await Promise.all([
    database.database.candidate.findMany(),
    database.database.application.findMany(),
    database.database.message.findMany(),
    database.database.decision.findMany(),
    database.database.user.findMany(),
  ]);
  const planted: readonly (string | null)[] = [
    ...candidates.flatMap(({ firstName, lastName, email, phone }) => [firstName, lastName, email, phone]),
    ...applications.flatMap(({ fields, pageKey }) => [...Object.values(fields as Record<string, string>), pageKey]),
    ...messages.flatMap(({ subject, text, html }) => [subject, text, html]),
    ...decisions.flatMap(({ reason, feedbackText, strength, development }) => [
      ...[reason, feedbackText],
      ...[strength, development],
    ]),
    ...users.flatMap(({ name, email }) => [name, email]),
    'Region Norr',
    'Sjuksköterska',
    'Sjukhusvägen',
  ];
  return planted.filter((one) => one !== null && one.length > 2 && !isDate.test(one)) as string[];
}
