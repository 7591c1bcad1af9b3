import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageIdOf } from '../../activities/advance/ids.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { Command, Event, State } from '../../process/interpreter/contract.ts';
import { answerAsk } from '../../process/reckoning/answer-ask.ts';
import { drive } from '../../process/reckoning/drive.ts';
import type { Value, World } from '../../process/reckoning/world.ts';
import { createSmtpPeer, type SmtpPeer } from '../fakes/smtp.ts';
import { randomDefinition } from '../process/interpreter/random-definition.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { type Act, actOf, type Draw, whats } from './random-acts.ts';
import { storyOf } from './story.ts';
import { until } from './until.ts';

const seed = 20_261_123;
const definitions = fc.sample(randomDefinition, { seed, numRuns: 20 });
const drawn: fc.Arbitrary<Draw | 'pass'> = fc.oneof(
  { arbitrary: fc.constant('pass' as const), weight: 3 },
  { arbitrary: fc.record({ what: fc.constantFrom(...whats), which: fc.nat(1_000) }), weight: 4 },
);
const scripts = fc
  .sample(fc.array(drawn, { minLength: 16, maxLength: 16 }), { seed, numRuns: definitions.length })
  .map((script, index) => (index % 4 === 0 ? [...script, { what: 'withdraw', which: 0 } as const] : script));

let database: OpenRun['database'];
let mail: SmtpPeer;
let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;

beforeAll(async () => {
  mail = await createSmtpPeer();
  ({ database, run, close } = await openRun(definitions[0] as Definition, { smtp: { url: mail.url } }));
});

afterAll(async () => {
  await close?.();
  await mail?.close();
});

/** What was done, with all that the pure run needs to do the same. */
type Done = { readonly draw: Draw; readonly now: number; readonly id: string; readonly signalId: string };

const stored = (applicationId: string) =>
  database.database.application.findUniqueOrThrow({ where: { id: applicationId } });

/** Nothing is due: whatever comes next is the script's. */
const rests = (applicationId: string) =>
  until(async () => {
    const { state, seq } = await stored(applicationId);
    if (state === null) return false;
    const waiting = await run.waiting(applicationId);
    const isDue = [...waiting.timers, ...waiting.deliveries].some(({ due }) => due <= waiting.now + 500);
    return !isDue && waiting.seq === seq && waiting;
  });

async function pass(applicationId: string): Promise<void> {
  const { seq } = await stored(applicationId);
  const { timers, deliveries } = await rests(applicationId);
  if (timers.length + deliveries.length === 0) return;
  await run.passUntil(applicationId, async () => (await stored(applicationId)).seq > seq);
}

async function act(definition: Definition, applicationId: string, draw: Draw): Promise<Done> {
  await rests(applicationId);
  const { state } = await stored(applicationId);
  const done = { draw, now: Date.now(), id: randomUUID() };
  const { kind, payload, actor, fields } = actOf(draw, { ...done, definition, state: state as unknown as State });
  if (fields) await database.database.application.update({ where: { id: applicationId }, data: { fields } });
  const signalId = randomUUID();
  if (kind === 'decided') await storeDecision(applicationId, signalId, payload);
  if (kind === 'meetingBooked') await storeMeeting(applicationId, payload);
  await run.signal(applicationId, kind, payload, actor, signalId);
  await until(async () => {
    const signal = await database.database.signal.findUniqueOrThrow({ where: { id: signalId } });
    return (signal.appliedAt ?? signal.refusedAt) !== null;
  });
  return { ...done, signalId };
}

type Payload = Act['payload'];

async function storeDecision(applicationId: string, signalId: string, payload: Payload): Promise<void> {
  const { decisionId, ...place } = payload as { decisionId: string; stepId: string; visit: number; exitId: string };
  const words = { feedbackText: 'Tack.', strength: 'Lugn.', development: 'Exempel.', reason: 'Kraven.' };
  const { organisationId } = run;
  await database.database.decision.create({
    data: { id: decisionId, organisationId, applicationId, signalId, ...place, ...words, decidedBy: 'karin' },
  });
}

async function storeMeeting(applicationId: string, payload: Payload): Promise<void> {
  const { meetingId, startsAt, endsAt, ...place } = payload as {
    meetingId: string;
    stepId: string;
    visit: number;
    startsAt: number;
    endsAt: number;
  };
  const instants = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  const { organisationId } = run;
  await database.database.meeting.create({
    data: { id: meetingId, organisationId, applicationId, ...place, ...instants },
  });
}

type Told = { readonly kind: string; readonly stepId: string | null; readonly data: unknown };

/** What the timeline tells of commands: all but the clockwork. */
function tell(commands: readonly Command[], state: State): Told[] {
  return commands
    .filter(({ kind }) => kind !== 'setTimer' && kind !== 'cancelTimer')
    .map((command) => {
      const {
        kind,
        at: _at,
        by: _by,
        stepId,
        ...data
      } = command as Command & { at?: unknown; by?: unknown; stepId?: string };
      return { kind, stepId: stepId ?? state.stepId, data: JSON.parse(JSON.stringify(data)) as unknown };
    });
}

/** The same script on the bare interpreter, at the instants at which the run heard of each event. */
class PureRun {
  state: State | null = null;
  world: World;
  readonly definition: Definition;
  /** Of every message so far: one may arrive after it has been given up. */
  readonly messageKeys = new Set<string>();

  constructor(definition: Definition, holidays: Pick<World['calendar'], 'holidays' | 'horizon'>) {
    this.definition = definition;
    const { policy } = definition;
    this.world = {
      definition,
      calendar: { ...policy.calendar, ...holidays },
      window: policy.sendingWindow,
      zone: 'Europe/Stockholm',
      data: {
        fields: {},
        answers: {},
        candidate: { language: 'sv', channel: 'email', hasEmail: true, hasMobile: true, source: null },
      },
    };
  }

  apply(event: Event): Told[] {
    const { state, commands } = drive(this.definition, this.state, event, (ask) => answerAsk(ask, this.world));
    this.state = state;
    for (const key of Object.keys(state.pending)) this.messageKeys.add(key);
    return tell(commands, state);
  }

  do({ draw, now, id }: Done, at: number): Event {
    const { kind, payload, actor, fields } = actOf(draw, {
      definition: this.definition,
      state: this.state as State,
      now,
      id,
    });
    if (fields) this.world = { ...this.world, data: { ...this.world.data, fields } };
    const by = actor === 'person' ? { kind: 'person', id: 'karin' } : { kind: 'candidate' };
    const event = { ...payload, kind, at, by } as unknown as Event;
    const given: Readonly<Record<string, Value>> = this.world.data.fields;
    const brings = { text: true, strength: true, development: true, reason: true };
    return kind === 'decided' ? ({ ...event, brings, fields: Object.keys(given), scorecards: 0 } as Event) : event;
  }

  /** The timer that falls due next, which is the only one that may fire. */
  nextTimer() {
    const timers = Object.entries(this.state?.timers ?? {}).map(([timerId, { due }]) => ({ timerId, due }));
    return timers.sort((one, other) => one.due - other.due || (one.timerId < other.timerId ? -1 : 1))[0];
  }
}

function eventOf(
  pure: PureRun,
  applied: { readonly reference: string; readonly kind: string; readonly at: Date },
  { applicationId, appliedAt, done }: { applicationId: string; appliedAt: Date; done: readonly Done[] },
): Event {
  const at = applied.at.getTime();
  const [what, id] = applied.reference.split('/');
  // They have sent the form of the public page.
  if (what === 'start') return { kind: 'started', at, appliedAt: appliedAt.getTime() };
  if (what === 'timer') {
    const parts = applied.reference.split('/');
    const timer = { timerId: parts.slice(1, -1).join('/'), due: Number(parts.at(-1)) };
    // One that had rung already when somebody's act took it away is heard of all the same, and nothing comes of it.
    if (pure.state?.timers[timer.timerId]?.due === timer.due) expect(timer).toEqual(pure.nextTimer());
    return { kind: 'timerFired', at, ...timer };
  }
  if (what === 'delivery') {
    const messageKey = [...pure.messageKeys].find((key) => messageIdOf(applicationId, key) === id) ?? 'none';
    return { kind: 'delivered', at, messageKey, otherChannel: false };
  }
  const act = done.find(({ signalId }) => signalId === id);
  if (!act) throw new Error(`Nobody did what ${applied.reference} names`);
  return pure.do(act, at);
}

describe.concurrent('twenty random processes, run and interpreted', { timeout: 240_000 }, () => {
  test.each(definitions.map((definition, index) => [index + 1, definition, scripts[index] ?? []] as const))(
    'number %i gives the same commands in the same order',
    async (_number, definition, script) => {
      const applicationId = await run.apply({ phone: null }, await run.addJob(definition));
      await run.relay();
      await until(async () => (await stored(applicationId)).state !== null);
      const done: Done[] = [];
      for (const draw of script)
        if (draw === 'pass') await pass(applicationId);
        else done.push(await act(definition, applicationId, draw));
      await rests(applicationId);
      await compare(definition, applicationId, done);
    },
  );
});

async function compare(definition: Definition, applicationId: string, done: readonly Done[]): Promise<void> {
  const application = await stored(applicationId);
  const version = await database.database.version.findUniqueOrThrow({ where: { id: application.versionId } });
  const events = await database.database.appliedEvent.findMany({
    where: { applicationId, kind: { not: 'rescheduled' } },
    orderBy: { seq: 'asc' },
  });
  const pure = new PureRun(definition, version.calendar as unknown as World['calendar']);
  for (const applied of events) {
    const event = eventOf(pure, applied, { applicationId, appliedAt: application.appliedAt, done });
    expect(event.kind).toBe(applied.kind);
    const said = pure.apply(event);
    const story = await storyOf(database.database, applicationId, applied.seq);
    const carriedOut = story.map(({ kind, stepId, data }) => ({ kind, stepId, data }));
    expect(carriedOut.slice(event.kind === 'timerFired' ? 0 : 1)).toEqual(said);
  }
  expect(application.state).toEqual(JSON.parse(JSON.stringify(pure.state)));
  expect(events.filter(({ reference }) => reference.startsWith('signal/'))).toHaveLength(done.length);
  expect(events.length).toBeGreaterThan(done.length + 1);
}
