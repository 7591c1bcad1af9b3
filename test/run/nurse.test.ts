import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { createSmtpPeer, type SmtpPeer } from '../fakes/smtp.ts';
import { createTestDatabase, type TestDatabase, temporalAddress } from '../setup/test-database.ts';
import { createRunFixture, type Person, type RunFixture } from './fixture.ts';
import { until } from './until.ts';

const hour = 3_600_000;
const day = 24 * hour;

let database: TestDatabase;
let mail: SmtpPeer;
let run: RunFixture;

beforeAll(async () => {
  database = await createTestDatabase();
  mail = await createSmtpPeer();
  run = await createRunFixture({
    database: database.database,
    url: database.url,
    temporalAddress: temporalAddress(),
    definition: nurse as unknown as Definition,
    providers: { smtp: { url: mail.url } },
  });
});

afterAll(async () => {
  await run?.close();
  await mail?.close();
  await database?.drop();
});

const detail = { strength: 'Lugn och tydlig.', development: 'Fler exempel på handledning.', reason: 'Kravprofilen.' };

async function applied(person: Person = {}): Promise<string> {
  const applicationId = await run.apply(person);
  await run.relay();
  await standsIn(applicationId, 'screening');
  await until(async () => (await messageOf(applicationId, 'acknowledgement'))?.acceptedAt !== null, {
    what: 'acknowledgement',
  });
  return applicationId;
}

function standsIn(applicationId: string, stepId: string, visit = 1): Promise<boolean> {
  return run.passUntil(applicationId, async () => {
    const found = await database.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    return found.stepId === stepId && found.visit === visit;
  });
}

/** Decides and lets the undo window and the night pass until the candidate has heard. */
async function leaves(applicationId: string, exitId: string, to: string, visit = 1): Promise<void> {
  const decisionId = await run.decide(applicationId, exitId, { ...detail, feedbackText: 'Vi valde en annan.' });
  await standsIn(applicationId, to, visit);
  const decision = await database.database.decision.findUniqueOrThrow({ where: { id: decisionId } });
  expect(decision.status).toBe('released');
}

async function meets(applicationId: string): Promise<void> {
  await run.book(applicationId, 2 * day);
  const invitation = await run.passUntil(applicationId, async () => {
    const found = await messageOf(applicationId, 'invitation');
    return found?.acceptedAt ? found : undefined;
  });
  expect(invitation.ics).toContain('METHOD:REQUEST');
}

async function scoredBy(applicationId: string, authors: number): Promise<void> {
  const { stepId, visit, organisationId } = await database.database.application.findUniqueOrThrow({
    where: { id: applicationId },
  });
  for (let author = 0; author < authors; author += 1)
    await database.database.scorecard.create({
      data: {
        organisationId,
        applicationId,
        stepId: stepId ?? '',
        visit: visit ?? 0,
        authorId: randomUUID(),
        ratings: {},
      },
    });
}

async function answers(applicationId: string, stepId: string, exitId: string, given: object): Promise<void> {
  const { visit, organisationId } = await database.database.application.findUniqueOrThrow({
    where: { id: applicationId },
  });
  await run.passUntil(applicationId, async () => {
    const asked = await database.database.message.findFirst({
      where: { applicationId, stepId, visit: visit ?? 0, purpose: 'ask' },
    });
    return asked?.acceptedAt !== null && asked !== null;
  });
  await database.database.answer.create({
    data: { organisationId, applicationId, stepId, visit: visit ?? 0, answers: given, byKind: 'candidate' },
  });
  await run.signal(applicationId, 'answered', { stepId, visit, exitId }, 'candidate');
}

function messageOf(applicationId: string, purpose: string) {
  return database.database.message.findFirst({ where: { applicationId, purpose }, orderBy: { createdAt: 'desc' } });
}

async function ends(applicationId: string, outcome: string): Promise<void> {
  const application = await run.passUntil(applicationId, async () => {
    const found = await database.database.application.findUniqueOrThrow({
      where: { id: applicationId },
      include: { obligations: true, messages: true, tasks: true },
    });
    return found.outcome !== null &&
      found.messages.every(({ status }) => !['waiting', 'queued', 'sending'].includes(status))
      ? found
      : undefined;
  });
  expect(application.outcome).toBe(outcome);
  expect(application.obligations.filter(({ status }) => status === 'open')).toEqual([]);
  expect(application.messages.filter(({ status }) => status === 'failed')).toEqual([]);
  for (const { endedAt, originalDue } of application.obligations)
    expect(endedAt?.getTime()).toBeLessThanOrEqual(originalDue.getTime());
}

describe.concurrent('the nurse process', () => {
  test('acknowledges with the date of the first promise, in a mail that arrives', async () => {
    const applicationId = await applied({ firstName: 'Aino' });
    const application = await database.database.application.findUniqueOrThrow({
      where: { id: applicationId },
      include: { candidate: true, obligations: { include: { toldDates: true } } },
    });
    const arrived = mail.received.filter(({ to }) => to.includes(application.candidate.email ?? ''));
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.mail.text).toContain('Aino');
    expect(application.obligations).toHaveLength(1);
    expect(application.obligations[0]?.toldDates[0]?.due).toEqual(application.promiseDue);
  });

  test('leads to being hired, by way of the question for the licence and a second interview', async () => {
    const applicationId = await applied({ fields: { 'start-date': '2027-03-01' } });
    await leaves(applicationId, 'ask-licence', 'licence');
    await answers(applicationId, 'licence', 'answered', { 'licence-number': '123456' });
    await standsIn(applicationId, 'screening', 2);
    await leaves(applicationId, 'phone-interview', 'phone-interview');
    await meets(applicationId);
    await leaves(applicationId, 'manager-interview', 'manager-interview');
    await meets(applicationId);
    await scoredBy(applicationId, 2);
    await leaves(applicationId, 'second-interview', 'manager-interview', 2);
    await meets(applicationId);
    await scoredBy(applicationId, 2);
    await leaves(applicationId, 'references', 'references');
    await leaves(applicationId, 'offer', 'offer');
    await answers(applicationId, 'offer', 'yes', { accept: true });
    await ends(applicationId, 'hired');
  }, 120_000);
});
