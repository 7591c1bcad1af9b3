import { expect, it } from 'vitest';
import { isOver } from '../../../process/interpreter/is-over.ts';
import { twoStages } from './definitions.ts';
import { at, decision, local, messages, runOf } from './run.ts';

const answer = (channel: 'email' | 'sms' = 'email') =>
  ({ kind: 'replyAnswered', replyAnswerId: 'r1', channel, by: { kind: 'person', id: 'p1' } }) as const;

function begun() {
  const run = runOf(twoStages);
  run.apply('2026-11-23 09:00', { kind: 'started' });
  run.deliverAll('2026-11-23 09:00');
  return run;
}

it('an answer leaves in the next sending window by the way that was chosen, and changes nothing else', () => {
  const run = begun();
  const before = run.state;
  const [sent] = messages(run.apply('2026-11-24 21:00', answer('sms')));
  expect(sent).toMatchObject({
    ...{ messageKey: 'screening/1/replyAnswer/1', purpose: 'replyAnswer', replyAnswerId: 'r1' },
    channels: { kind: 'order', order: ['sms', 'email'] },
  });
  expect(sent && local(sent.due)).toBe(local(at('2026-11-25 08:00')));
  run.deliverAll('2026-11-25 08:00');
  expect(run.state?.obligations).toEqual(before?.obligations);
  expect(run.state?.timers).toEqual(before?.timers);
});

it('an answer that has not left yet leaves although the candidate goes on meanwhile', () => {
  const run = begun();
  run.apply('2026-11-24 21:00', answer());
  run.apply('2026-11-24 21:01', decision('screening', 'reject'));
  run.until('2026-11-25 21:10');
  expect(Object.keys(run.state?.pending ?? {})).toContain('screening/1/replyAnswer/1');
});

it('an answer after the end is sent, and the run ends once more when that is settled', () => {
  const run = begun();
  run.apply('2026-11-24 10:00', decision('screening', 'reject'));
  run.until('2026-11-25 10:00');
  run.deliverAll('2026-11-25 10:00');
  expect(run.state?.step.kind).toBe('ended');
  expect(messages(run.apply('2026-12-14 10:00', answer()))).toHaveLength(1);
  expect(run.state && isOver(run.state)).toBe(false);
  run.deliverAll('2026-12-14 10:00');
  run.until('2026-12-18 10:00');
  expect(run.state && isOver(run.state)).toBe(true);
});
