import { describe, expect, test } from 'vitest';
import type { Loaded, LoadedMessage } from '../../../activities/advance/loaded.ts';
import { isWanted } from '../../../activities/delivery/is-wanted.ts';

const message = (change: Partial<LoadedMessage>): LoadedMessage => ({
  ...{ id: 'sms', messageKey: 'interview/1/invitation/3', purpose: 'invitation', visited: 'interview/1' },
  ...{
    corrects: null,
    tells: false,
    channel: 'sms',
    status: 'queued',
    nextAttemptAt: 0,
    urgent: true,
    acceptedAt: null,
  },
  ...change,
});
const state = { stepId: 'interview', visit: 1, pending: {}, tasks: {} };

/** Whether the text is still wanted of a message by both channels whose mail has been accepted. */
function isTextWanted(text: Partial<LoadedMessage>, then: readonly Partial<LoadedMessage>[] = [], moved = {}): boolean {
  const sms = message(text);
  const mail = { ...sms, id: 'mail', channel: 'email', status: 'sent', acceptedAt: 1 } as const;
  const later = then.map((change, index) => message({ id: `later-${index}`, ...change }));
  const loaded = { application: { state: { ...state, ...moved } }, messages: [mail, sms, ...later] };
  return isWanted(loaded as unknown as Loaded, { id: 'sms', messageKey: sms.messageKey, isOwed: false });
}

describe('the other half of a message by both channels', () => {
  const moved = { messageKey: 'interview/1/moved/4', purpose: 'moved' } as const;
  const exit = { messageKey: 'interview/1/exit', purpose: 'exit' } as const;

  test('is wanted as long as what it tells holds', () => {
    expect(isTextWanted({})).toBe(true);
    expect(isTextWanted({}, [{ messageKey: 'interview/1/reminder/0', purpose: 'reminder' }])).toBe(true);
    expect(isTextWanted({}, [{ ...moved, visited: 'other/1' }])).toBe(true);
    expect(isTextWanted(exit, [], { stepId: 'rejected' })).toBe(true);
    const aside = {
      messageKey: 'start/1/correction/6',
      purpose: 'correction',
      corrects: 'start/1/acknowledgement',
    } as const;
    expect(isTextWanted(exit, [aside], { stepId: 'rejected' })).toBe(true);
    expect(isTextWanted({ messageKey: 'interview/1/withdrawn', purpose: 'withdrawn' })).toBe(true);
  });

  test.each([
    ['the meeting is another', {}, [moved], {}],
    [
      'a reminder is of a meeting that is called off',
      { messageKey: 'interview/1/reminder/0', purpose: 'reminder' },
      [{ messageKey: 'interview/1/cancelled/5', purpose: 'cancelled' }],
      {},
    ],
    ['the stage was left', {}, [], { stepId: 'rejected' }],
    ['the stage was entered anew', { messageKey: 'interview/1/holding/1', purpose: 'holding' }, [], { visit: 2 }],
    [
      'it was put right',
      exit,
      [{ messageKey: 'interview/1/correction/6', purpose: 'correction', corrects: 'interview/1/exit' }],
      { stepId: 'rejected' },
    ],
    ['it has withdrawn', {}, [{ messageKey: 'interview/1/withdrawn', purpose: 'withdrawn' }], {}],
    [
      'the job was closed before it had its answer',
      exit,
      [{ messageKey: 'interview/1/jobClosed', purpose: 'jobClosed' }],
      {},
    ],
    [
      'it was taken back into a stage',
      exit,
      [{ messageKey: 'start/1/correction/6', purpose: 'correction', corrects: 'start/1/acknowledgement', tells: true }],
      { stepId: 'rejected' },
    ],
  ] as const)('is not, once %s', (_, text, then, changed) => {
    expect(isTextWanted(text, then, changed)).toBe(false);
  });
});
