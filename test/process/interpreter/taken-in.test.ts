import { expect, it } from 'vitest';
import { twoStages } from './definitions.ts';
import { at, decision, messages, notes, runOf } from './run.ts';

const standsIn = { stepId: 'interview', since: at('2026-11-10 09:00'), promised: at('2026-11-26 17:00') };

it('somebody taken in on their way stands there with the promise that they were told elsewhere, and is not thanked for applying', () => {
  const run = runOf(twoStages);
  const commands = run.apply('2026-11-23 09:00', { kind: 'started', standsIn });
  expect(messages(commands).map(({ purpose }) => purpose)).not.toContain('acknowledgement');
  expect(run.state).toMatchObject({ stepId: 'interview', visit: 1, enteredAt: standsIn.since });
  expect(run.state?.obligations['interview/1']).toMatchObject({ due: standsIn.promised, original: standsIn.promised });
  expect(commands).toContainEqual(expect.objectContaining({ kind: 'tellDate', due: standsIn.promised }));
  expect(run.timers()['interview/1/holding']).toBe('2026-11-26 15:00');
  run.apply('2026-11-23 10:00', decision('interview', 'hire'));
  expect(notes(run.commands)).toEqual([]);
});

it('a promise that was broken elsewhere is answered by an honest word at once', () => {
  const run = runOf(twoStages);
  run.apply('2026-11-27 09:00', { kind: 'started', standsIn });
  const [sent] = messages(run.until('2026-11-27 09:00'));
  expect(sent).toMatchObject({ purpose: 'holding', tells: { obligationId: 'interview/1' } });
});

it('a step that is no stage takes nobody in', () => {
  const run = runOf(twoStages);
  expect(notes(run.apply('2026-11-23 09:00', { kind: 'started', standsIn: { ...standsIn, stepId: 'hired' } }))).toEqual(
    ['unknownStep'],
  );
});
