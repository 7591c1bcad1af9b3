import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection, ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { swedishHolidays } from '../../activities/holidays/swedish-holidays.ts';
import { createPool } from '../../prisma/pool.ts';
import type { PrismaClient } from '../../prisma/client.ts';
import type { Definition } from '../../process/definition/schema.ts';
import { relaySignals } from '../../server/relay/relay-signals.ts';
import { relayStarts } from '../../server/relay/relay-starts.ts';
import { runId, type WaitingAnswer, waitingQuery } from '../../workflows/contract.ts';
import { until } from './until.ts';
import { type RunningWorker, startWorker, type WorkerSettings } from '../../worker/start-worker.ts';

/** An organisation with one published process and one job, a worker, and the ways to act on candidates as the server does. */
export type RunFixture = Awaited<ReturnType<typeof createRunFixture>>;

export type Person = {
  readonly firstName?: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly channel?: 'email' | 'sms';
  readonly language?: 'sv' | 'en';
  readonly fields?: Record<string, unknown>;
};

type Given = {
  readonly database: PrismaClient;
  readonly url: string;
  readonly temporalAddress: string;
  readonly definition: Definition;
  readonly providers?: WorkerSettings['providers'];
  /** One that is there already; else a new one. */
  readonly organisationId?: string;
};

export async function createRunFixture({
  database,
  url,
  temporalAddress,
  definition,
  providers = {},
  organisationId,
}: Given) {
  const queue = `run-${randomUUID()}`;
  const pool = createPool(url, 10);
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  const place = await createJob(database, definition, organisationId ?? (await createOrganisation(database)));
  const settings: WorkerSettings = {
    databaseUrl: url,
    temporal: { address: temporalAddress, namespace: 'default' },
    providers,
    run: {
      pageLink: (pageKey) => `http://localhost:3000/c/${pageKey}`,
      sender: 'besked@example.test',
      replyAddress: (id) => `svar+${id}@in.example.test`,
    },
    queue,
  };
  let worker: RunningWorker | undefined = await startWorker(settings);
  const skippedTo = new Map<string, number>();
  const relay = async () => {
    await relayStarts(pool, client, queue);
    await relaySignals(pool, client, queue);
  };
  return {
    ...place,
    database,
    pool,
    client,
    queue,
    settings,
    relay,
    apply: (person: Person = {}, jobId = place.jobId) => createApplication(database, { ...place, jobId }, person),
    /** One more process with its job in the same organisation; answers the job. */
    addJob: async (another: Definition) => (await createJob(database, another, place.organisationId)).jobId,
    /** Stores what somebody does as a row, and relays it. */
    async signal(applicationId: string, kind: string, payload: object, actor: Actor = 'person', signalId?: string) {
      const signal = { applicationId, kind, payload, actor, ...(signalId ? { id: signalId } : {}) };
      const id = await storeSignal(database, place.organisationId, signal);
      await relay();
      return id;
    },
    decide: (applicationId: string, exitId: string, brought: Brought = {}) =>
      decide(database, place.organisationId, { applicationId, exitId, brought }).then(async (id) => {
        await relay();
        return id;
      }),
    book: (applicationId: string, inMs: number) =>
      book(database, place.organisationId, { applicationId, inMs, client }).then(relay),
    /** What the run waits for, as it says itself. */
    waiting: (applicationId: string) => waitingOf(client, applicationId),
    skip: (applicationId: string, milliseconds: number) => skip(client, applicationId, milliseconds),
    /** Lets the run's time pass, from one due instant to the next, until the answer is neither undefined nor false. */
    passUntil: <Answer>(applicationId: string, ask: () => Promise<Answer | undefined | false>) =>
      passUntil({ client, skippedTo }, applicationId, ask),
    async stopWorker() {
      await worker?.stop();
      worker = undefined;
    },
    async startWorker() {
      worker ??= await startWorker(settings);
    },
    async close() {
      await worker?.stop();
      await terminateAll(database, client);
      await connection.close();
      await pool.end();
    },
  };
}

async function createOrganisation(database: PrismaClient): Promise<string> {
  const id = randomUUID();
  await database.organization.create({ data: { id, name: 'Region Norr', slug: id, createdAt: new Date() } });
  return id;
}

async function createJob(database: PrismaClient, definition: Definition, organisationId: string) {
  const year = new Date().getUTCFullYear();
  const calendar = {
    holidays: swedishHolidays([year, year + 1, year + 2]),
    horizon: { from: `${year}-01-01`, to: `${year + 2}-12-31` },
  };
  const process = await database.process.create({
    data: { organisationId, slug: `${definition.id}-${randomUUID()}`, draft: definition },
  });
  const version = await database.version.create({
    data: { organisationId, processId: process.id, number: 1, definition, hash: '', calendar },
  });
  const job = await database.job.create({
    data: { organisationId, versionId: version.id, title: 'Sjuksköterska' },
  });
  for (const role of ['recruiter', 'manager', 'interviewer', 'administrator'] as const) {
    const user = await database.user.create({
      data: { id: randomUUID(), name: `Karin ${role}`, email: `${randomUUID()}@example.test` },
    });
    await database.jobRole.create({ data: { jobId: job.id, role, userId: user.id } });
  }
  return { organisationId, jobId: job.id, versionId: version.id };
}

type Place = Awaited<ReturnType<typeof createJob>>;

/** As if they had sent the form of the public page: what answers that leaves at any hour by a text message, too. */
async function createApplication(database: PrismaClient, place: Place, person: Person): Promise<string> {
  const { organisationId, jobId } = place;
  const { versionId } = await database.job.findUniqueOrThrow({ where: { id: jobId } });
  const candidate = await database.candidate.create({
    data: {
      organisationId,
      firstName: person.firstName ?? 'Åsa',
      lastName: 'Lindqvist',
      email: person.email === undefined ? `${randomUUID()}@example.test` : person.email,
      phone: person.phone === undefined ? '+46701740605' : person.phone,
      phoneIsMobile: person.phone !== null,
      language: person.language ?? 'sv',
      channel: person.channel ?? 'email',
    },
  });
  const application = await database.application.create({
    data: {
      organisationId,
      jobId,
      versionId,
      candidateId: candidate.id,
      fields: (person.fields ?? {}) as object,
      pageKey: randomUUID(),
    },
  });
  const first = { jobId, number: 1 };
  // Several are made at once: of two who find no text, one writes it and the other takes that one.
  await database.consentText.createMany({ data: [{ ...first, texts: {} }], skipDuplicates: true });
  const { id: consentTextId } = await database.consentText.findUniqueOrThrow({ where: { jobId_number: first } });
  const { id: applicationId, appliedAt: at } = application;
  await database.consent.create({ data: { applicationId, consentTextId, language: candidate.language, at } });
  return applicationId;
}

type Actor = 'person' | 'candidate';

type Signal = {
  readonly id?: string;
  readonly applicationId: string;
  readonly kind: string;
  readonly payload: object;
  readonly actor: Actor;
};

async function storeSignal(
  database: PrismaClient,
  organisationId: string,
  { id = randomUUID(), applicationId, kind, payload, actor }: Signal,
) {
  const signal = await database.signal.create({
    data: {
      id,
      organisationId,
      applicationId,
      kind,
      payload,
      actorKind: actor,
      ...(actor === 'person' ? { actorId: 'karin' } : {}),
    },
  });
  return signal.id;
}

export type Brought = {
  readonly feedbackText?: string;
  readonly strength?: string;
  readonly development?: string;
  readonly reason?: string;
};

async function decide(
  database: PrismaClient,
  organisationId: string,
  { applicationId, exitId, brought }: { applicationId: string; exitId: string; brought: Brought },
): Promise<string> {
  const { stepId, visit } = await database.application.findUniqueOrThrow({ where: { id: applicationId } });
  const decisionId = randomUUID();
  const place = { stepId: stepId ?? '', visit: visit ?? 0, exitId };
  const signalId = await storeSignal(database, organisationId, {
    applicationId,
    kind: 'decided',
    payload: { decisionId, ...place },
    actor: 'person',
  });
  await database.decision.create({
    data: { id: decisionId, organisationId, applicationId, signalId, ...place, decidedBy: 'karin', ...brought },
  });
  return decisionId;
}

/** Books a meeting of an hour so long after the run's now. */
async function book(
  database: PrismaClient,
  organisationId: string,
  { applicationId, inMs, client }: { applicationId: string; inMs: number; client: Client },
): Promise<void> {
  const { stepId, visit } = await database.application.findUniqueOrThrow({ where: { id: applicationId } });
  const { now } = await waitingOf(client, applicationId);
  const place = { stepId: stepId ?? '', visit: visit ?? 0 };
  const [startsAt, endsAt] = [now + inMs, now + inMs + 3_600_000];
  const meeting = await database.meeting.create({
    data: {
      organisationId,
      applicationId,
      ...place,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      place: 'Sjukhusvägen 10, Luleå',
      guests: ['Karin Norén', 'Lars Ali'],
    },
  });
  const payload = { meetingId: meeting.id, ...place, startsAt, endsAt };
  await storeSignal(database, organisationId, { applicationId, kind: 'meetingBooked', payload, actor: 'person' });
}

/** Moves one run forward by exactly that long; it goes on in real time after it. */
async function skip(client: Client, applicationId: string, milliseconds: number): Promise<void> {
  await client.connection.workflowService.updateWorkflowExecutionOptions({
    namespace: 'default',
    workflowExecution: { workflowId: runId(applicationId) },
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        fastForwardConfig: {
          id: randomUUID(),
          duration: {
            seconds: Math.floor(milliseconds / 1000) as never,
            nanos: (Math.floor(milliseconds) % 1000) * 1_000_000,
          },
        },
      },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
}

/** `skippedTo` outlives the call: a run that has not woken up since still tells its old now, and must not be sent as far again. */
export async function passUntil<Answer>(
  { client, skippedTo }: { readonly client: Client; readonly skippedTo: Map<string, number> },
  applicationId: string,
  ask: () => Promise<Answer | undefined | false>,
): Promise<Answer> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    const { timers, deliveries, now } = await waitingOf(client, applicationId);
    const next = Math.min(...[...timers, ...deliveries].map(({ due }) => due));
    if (Number.isFinite(next) && next > now && next > (skippedTo.get(applicationId) ?? 0)) {
      skippedTo.set(applicationId, next);
      await skip(client, applicationId, next - now + 1_000);
    } else await sleep(50);
  }
  const waiting = JSON.stringify({ ...(await waitingOf(client, applicationId)), sentTo: skippedTo.get(applicationId) });
  throw new Error(
    `Time passed for application ${applicationId}, and what was waited for did not come; the run waits: ${waiting}`,
  );
}

/** What the run waits for, as it says itself; asks again while it is about to be started, or has just continued as new. */
function waitingOf(client: Client, applicationId: string): Promise<WaitingAnswer> {
  const handle = client.workflow.getHandle(runId(applicationId));
  return until(async () => {
    try {
      return await handle.query<WaitingAnswer>(waitingQuery);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError || isNotReady(error)) return undefined;
      throw error;
    }
  });
}

/** gRPC's FAILED_PRECONDITION. */
const failedPrecondition = 9;
const isNotReady = (error: unknown) =>
  error instanceof ServiceError && (error.cause as { code?: number } | undefined)?.code === failedPrecondition;

async function terminateAll(database: PrismaClient, client: Client): Promise<void> {
  const applications = await database.application.findMany({ select: { id: true } });
  await Promise.all(
    applications.map(({ id }) =>
      client.workflow
        .getHandle(runId(id))
        .terminate('test over')
        .catch(() => undefined),
    ),
  );
}
