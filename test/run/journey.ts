import { randomUUID } from 'node:crypto';
import type { Definition, Outcome, StageStep } from '../../process/definition/schema.ts';
import { storyOf } from './story.ts';
import type { Person, RunFixture } from './fixture.ts';

const day = 24 * 3_600_000;

/** The way of one candidate: the exits that are taken, as `step.exit` and in their order, and how it ends. */
export type Journey = {
  readonly person?: Person;
  /** Another job than the fixture's own. */
  readonly jobId?: string;
  readonly exits: readonly string[];
  readonly outcome: Outcome;
};

const brought = {
  strength: 'Lugn och tydlig.',
  development: 'Fler exempel på handledning.',
  reason: 'Kravprofilen.',
  feedbackText: 'Vi valde en annan.',
};

/** Lets a candidate apply and go that way, people acting where people must and time passing where it must; answers the application. */
export async function goThrough(run: RunFixture, definition: Definition, journey: Journey): Promise<string> {
  const applicationId = await run.apply(journey.person, journey.jobId);
  await run.relay();
  for (const [index, exit] of journey.exits.entries()) {
    const way = journey.exits.slice(0, index);
    await hasTaken(run, applicationId, way);
    await leaveBy(run, definition, { applicationId, exit });
    await hasTaken(run, applicationId, [...way, exit]);
  }
  return applicationId;
}

/** Lets time pass until the application has an outcome and all messages have left; answers what then stands. */
export async function hasEnded(run: RunFixture, applicationId: string) {
  await run.passUntil(applicationId, async () => {
    const { outcome } = await run.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    const underWay = { applicationId, status: { in: ['waiting', 'queued', 'sending'] } };
    return outcome !== null && (await run.database.message.count({ where: underWay })) === 0;
  });
  // Read only now: parts of one answer are read one after the other, and would tell of different moments.
  return run.database.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { obligations: true, messages: true },
  });
}

/** Every exit that the application has taken, as `step.exit`, in their order. */
export async function exitsTaken(run: RunFixture, applicationId: string): Promise<string[]> {
  const story = await storyOf(run.database, applicationId);
  return story.flatMap(({ kind, stepId, data }) =>
    kind === 'leaveStep' ? [`${stepId}.${String(data['exitId'])}`] : [],
  );
}

async function hasTaken(run: RunFixture, applicationId: string, way: readonly string[]): Promise<void> {
  await run.passUntil(applicationId, async () => {
    const taken = (await exitsTaken(run, applicationId)).slice(1);
    const wrong = taken.findIndex((exit, index) => index < way.length && exit !== way[index]);
    if (wrong >= 0) throw new Error(`It went by ${taken[wrong]} where ${way[wrong]} was meant`);
    const { stepId } = await run.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    return stepId !== null && taken.length >= way.length;
  });
}

type Leaving = { readonly applicationId: string; readonly exit: string };

async function leaveBy(run: RunFixture, definition: Definition, { applicationId, exit }: Leaving): Promise<void> {
  const [stepId = '', exitId = ''] = exit.split('.');
  const step = definition.steps[stepId];
  if (step?.kind === 'ask' && exitId !== 'no-answer') return answer(run, { applicationId, stepId, exitId });
  if (step?.kind !== 'stage') return;
  if (step.meeting) await meet(run, applicationId);
  await score(run, applicationId, step);
  await run.decide(applicationId, exitId, brought);
}

async function meet(run: RunFixture, applicationId: string): Promise<void> {
  const { visit, stepId } = await run.database.application.findUniqueOrThrow({ where: { id: applicationId } });
  await run.book(applicationId, 2 * day);
  await run.passUntil(applicationId, async () => {
    const found = await run.database.message.findFirst({
      where: { applicationId, stepId: stepId ?? '', visit: visit ?? 0, purpose: 'invitation' },
    });
    return found !== null && found.acceptedAt !== null;
  });
}

async function score(run: RunFixture, applicationId: string, { scorecard }: StageStep): Promise<void> {
  const { stepId, visit, organisationId } = await run.database.application.findUniqueOrThrow({
    where: { id: applicationId },
  });
  const place = { organisationId, applicationId, stepId: stepId ?? '', visit: visit ?? 0 };
  for (let author = 0; author < (scorecard?.required ?? 0); author += 1)
    await run.database.scorecard.create({ data: { ...place, authorId: randomUUID() } });
}

async function answer(
  run: RunFixture,
  { applicationId, stepId, exitId }: { applicationId: string; stepId: string; exitId: string },
): Promise<void> {
  const { visit, organisationId } = await run.database.application.findUniqueOrThrow({ where: { id: applicationId } });
  const place = { applicationId, stepId, visit: visit ?? 0 };
  await run.passUntil(applicationId, async () => {
    const asked = await run.database.message.findFirst({ where: { ...place, purpose: 'ask' } });
    return asked !== null && asked.acceptedAt !== null;
  });
  await run.database.answer.create({ data: { organisationId, ...place, answers: {}, byKind: 'candidate' } });
  await run.signal(applicationId, 'answered', { stepId, visit, exitId }, 'candidate');
}
