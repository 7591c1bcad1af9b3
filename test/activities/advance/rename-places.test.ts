import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renamePlaces } from '../../../activities/advance/rename-places.ts';
import type { Loaded } from '../../../activities/advance/loaded.ts';
import type { Event, State } from '../../../process/interpreter/contract.ts';
import { inTransaction } from '../../../prisma/pool.ts';
import { question } from '../../process/checks/drawings.ts';
import { openRun, type OpenRun } from '../../run/open-run.ts';
import { createTold } from '../../run/told.ts';

let opened: OpenRun;
beforeAll(async () => {
  opened = await openRun(question);
});
afterAll(() => opened?.close());

const version = { versionId: 'v2', actor: { kind: 'person', id: 'p1' } };
const standsIn = (stepId: string, more: object = {}) =>
  ({ stepId, visit: 1, visits: { one: 1, two: 1 }, ...more }) as unknown as State;

/** What each of three people has handed in, by where it stands. */
async function applyWithScorecards(places: Readonly<Record<string, string>>) {
  const { run, database } = opened;
  const applicationId = await run.apply();
  const about = { organisationId: run.organisationId, applicationId, visit: 1 };
  for (const [authorId, stepId] of Object.entries(places))
    await database.database.scorecard.create({ data: { ...about, stepId, authorId } });
  const now = async () => {
    const rows = await database.database.scorecard.findMany({ where: { applicationId } });
    expect(rows.map(({ visit }) => visit)).toEqual(rows.map(() => 1));
    return Object.fromEntries(rows.map(({ authorId, stepId }) => [authorId, stepId]));
  };
  const openTasks = async (tasks: Readonly<Record<string, string>>) => {
    const task = {
      organisationId: run.organisationId,
      applicationId,
      about: 'phone',
      assignees: [],
      openedAt: new Date(),
    };
    for (const [key, stepId] of Object.entries(tasks))
      await database.database.task.create({ data: { ...task, key, stepId } });
  };
  const tasksNow = async () => {
    const rows = await database.database.task.findMany({ where: { applicationId, about: 'phone' } });
    return Object.fromEntries(rows.map(({ key, stepId }) => [key, stepId]));
  };
  const signal = async (kind: string, payload: object, more: object = {}) => {
    const row = { organisationId: run.organisationId, applicationId, kind, payload, actorKind: 'candidate', ...more };
    await database.database.signal.create({ data: row });
  };
  const signals = async () =>
    (await database.database.signal.findMany({ where: { applicationId } }))
      .map(({ kind, payload }) => ({ of: kind, ...(payload as object) }))
      .toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
  const move = async (stored: State, event: object, state: State) => {
    const loaded = { application: { id: applicationId, state: stored } } as unknown as Loaded;
    const statements = renamePlaces(loaded, event as unknown as Event, state);
    await inTransaction(run.pool, [], async () => ({ statements, answer: null }));
  };
  return { applicationId, now, openTasks, tasksNow, signal, signals, move };
}

test('two steps that change their ids change what stands under them, and back', async () => {
  const { now, move } = await applyWithScorecards({ a: 'one', b: 'two' });
  const [before, after] = [standsIn('two'), standsIn('one')];
  const steps = { one: 'two', two: 'one' };
  await move(before, { kind: 'movedToVersion', ...version, steps }, after);
  expect(await now()).toEqual({ a: 'two', b: 'one' });
  await move({ ...after, moved: { steps } } as unknown as State, { kind: 'moveUndone' }, before);
  expect(await now()).toEqual({ a: 'one', b: 'two' });
});

test('all that was decided in a visit goes along with it, what was refused too, and back', async () => {
  const { applicationId, move } = await applyWithScorecards({});
  const { decision } = opened.database.database;
  const about = { organisationId: opened.run.organisationId, applicationId, decidedBy: 'p1' };
  const decided = { one: 'released', two: 'waiting' } as const;
  const rows = Object.entries(decided).flatMap(([stepId, status]) =>
    [status, 'refused'].map((one) => ({ ...about, stepId, visit: 1, exitId: `${stepId}-${one}`, status: one })),
  );
  await decision.createMany({ data: rows.map((row) => ({ ...row, signalId: randomUUID() })) });
  const now = async () =>
    (await decision.findMany({ where: { applicationId }, orderBy: { exitId: 'asc' } })).map(
      ({ stepId, visit, exitId }) => `${exitId}: ${stepId}/${visit}`,
    );
  const [before, after] = [standsIn('two'), standsIn('three', { visits: { one: 1, three: 1 } })];
  const steps = { two: 'three' };
  const stayed = ['one-refused: one/1', 'one-released: one/1'];
  await move(before, { kind: 'movedToVersion', ...version, steps }, after);
  expect(await now()).toEqual([...stayed, 'two-refused: three/1', 'two-waiting: three/1']);
  await move({ ...after, moved: { steps } } as unknown as State, { kind: 'moveUndone' }, before);
  expect(await now()).toEqual([...stayed, 'two-refused: two/1', 'two-waiting: two/1']);
});

test('what was posted before a move and waits behind it is about the same visit', async () => {
  const { signal, signals, move } = await applyWithScorecards({});
  await signal('answered', { stepId: 'two', visit: 1, exitId: 'yes' });
  await signal('answered', { stepId: 'two', visit: 2, exitId: 'yes' });
  await signal('decided', { stepId: 'one', visit: 1, decisionId: 'd' });
  await signal('answered', { stepId: 'two', visit: 1, exitId: 'no' }, { appliedAt: new Date() });
  await signal('dataChanged', {});
  await signal('corrected', { backTo: 'two', messageKey: 'two/1/exit' });
  const steps = { one: 'two', two: 'one' };
  await move(standsIn('two'), { kind: 'movedToVersion', ...version, steps }, standsIn('one'));
  expect(await signals()).toEqual([
    { of: 'answered', stepId: 'two', visit: 1, exitId: 'no' },
    { of: 'answered', stepId: 'one', visit: 1, exitId: 'yes' },
    { of: 'answered', stepId: 'two', visit: 2, exitId: 'yes' },
    { of: 'corrected', backTo: 'one', messageKey: 'two/1/exit' },
    { of: 'dataChanged' },
    { of: 'decided', stepId: 'two', visit: 1, decisionId: 'd' },
  ]);
  await move({ ...standsIn('one'), moved: { steps } } as unknown as State, { kind: 'moveUndone' }, standsIn('two'));
  expect(await signals()).toContainEqual({ of: 'corrected', backTo: 'two', messageKey: 'two/1/exit' });
});

test('of two steps that become one the present one goes before, and what was said in the other stays where it was', async () => {
  const { now, move } = await applyWithScorecards({ a: 'one', b: 'two' });
  await move(
    standsIn('two'),
    { kind: 'movedToVersion', ...version, steps: { one: 'three', two: 'three' } },
    standsIn('three'),
  );
  expect(await now()).toEqual({ a: 'one', b: 'three' });
});

test('what stood under the step that another becomes stays there when the move is undone', async () => {
  const { now, openTasks, tasksNow, move } = await applyWithScorecards({ a: 'three' });
  const tasks = { 'three/1/phone/1': 'three', 'deletion/1': 'three' };
  await openTasks(tasks);
  const visits = { one: 1, two: 1, three: 1 };
  const [before, after] = [
    standsIn('two', { visits }),
    standsIn('three', { visits: { ...visits, three: 2 }, visit: 2 }),
  ];
  const steps = { one: 'three', two: 'three' };
  await move(before, { kind: 'movedToVersion', ...version, steps }, after);
  await move({ ...after, moved: { steps } } as unknown as State, { kind: 'moveUndone' }, before);
  expect(await now()).toEqual({ a: 'three' });
  expect(await tasksNow()).toEqual(tasks);
});

test('of two steps that become one each has its tasks again when the move is undone', async () => {
  const { openTasks, tasksNow, move } = await applyWithScorecards({});
  const tasks = { 'one/1/phone/1': 'one', 'two/1/phone/1': 'two', 'two/2/phone/1': 'two' };
  await openTasks(tasks);
  const visits = { one: 1, two: 2 };
  const before = standsIn('two', { visits, visit: 2 });
  const after = standsIn('three', { visits: { ...visits, three: 2 }, visit: 2 });
  const steps = { one: 'three', two: 'three' };
  await move(before, { kind: 'movedToVersion', ...version, steps }, after);
  expect(Object.values(await tasksNow())).toEqual(['three', 'three', 'three']);
  await move({ ...after, moved: { steps } } as unknown as State, { kind: 'moveUndone' }, before);
  expect(await tasksNow()).toEqual(tasks);
});

test('a step that nobody is moved from, and every other event, leave all where it is', async () => {
  const { now, move } = await applyWithScorecards({ a: 'one' });
  await move(standsIn('two'), { kind: 'movedToVersion', ...version, steps: { one: null } }, standsIn('two'));
  await move(standsIn('two'), { kind: 'released' }, standsIn('one'));
  expect(await now()).toEqual({ a: 'one' });
});

test('an answer that the question takes no more can be given anew, and those who recruit hear of it', async () => {
  const { answer, staffEvent } = opened.database.database;
  const { applicationId, signal } = await createTold(opened).begin();
  const { organisationId } = opened.run;
  const given = { organisationId, applicationId, stepId: 'question', answers: {}, byKind: 'candidate' };
  for (const visit of [1, 2]) await answer.create({ data: { ...given, visit } });
  const told = () => staffEvent.findMany({ where: { applicationId, about: 'answerRefused' } });
  const visits = async () => (await answer.findMany({ where: { applicationId } })).map(({ visit }) => visit);
  expect(await signal('answered', { stepId: 'question', visit: 2, exitId: 'yes' })).toMatchObject({
    refused: 'otherVisit',
  });
  expect([await visits(), (await told()).length]).toEqual([[1, 2], 1]);
  expect(await signal('answered', { stepId: 'question', visit: 1, exitId: 'maybe' })).toMatchObject({
    refused: 'unknownExit',
  });
  expect(await visits()).toEqual([2]);
  expect(await told()).toMatchObject([{}, { kind: 'answer', to: [{ kind: 'role', role: 'recruiter' }] }]);
  await answer.create({ data: { ...given, visit: 1 } });
  expect(await signal('answered', { stepId: 'question', visit: 1, exitId: 'yes' })).toMatchObject({ refused: null });
});
