import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import type { Definition, StageExit, StageStep, Step } from '../../../process/definition/schema.ts';

const name = (text: string) => ({ sv: text, en: text });
const said = (text: string) => ({ text, channels: { kind: 'candidate' } as const });
const recruiter = { kind: 'role', role: 'recruiter' } as const;
const manager = { kind: 'role', role: 'manager' } as const;
const narrow = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '16:00' };

/**
 * A process of so many steps as people draw them, in blocks of ten: screening, a question with reminders, somebody who decides where no
 * answer comes, a branch, a message, a wait, and interviews with four exits and a second round. Promises, undo windows and sending
 * windows differ from block to block, and it passes every check.
 */
export function largeDrawing(count: number): Definition {
  const steps: Record<string, Step> = {
    start: { kind: 'start', name: name('Start'), requires: ['email'], acknowledgement: said('acknowledgement') },
  };
  const connections: Record<string, Record<string, string>> = { start: { next: 'screening-0' } };
  const blocks = Math.max(1, Math.floor((count - 3) / 10));
  for (let block = 0; block < blocks; block += 1) addBlock(steps, connections, block, blocks);
  steps['hired'] = { kind: 'end', name: name('Hired'), outcome: 'hired', endsOtherApplications: false };
  steps['rejected'] = { kind: 'end', name: name('Rejected'), outcome: 'rejected', endsOtherApplications: false };
  const empty = emptyDefinition('Large');
  return {
    ...empty,
    policy: { ...empty.policy, longestSilence: { amount: 40, unit: 'calendarDays' } },
    fields: { licence: { kind: 'text', label: name('Licence') } },
    steps,
    connections,
    texts: Object.fromEntries(Object.entries(words).map(([id, body]) => [id, textOf(id, body)])),
    layout: { steps: {}, notes: [] },
  };
}

function addBlock(
  steps: Record<string, Step>,
  connections: Record<string, Record<string, string>>,
  block: number,
  blocks: number,
): void {
  const id = (word: string) => `${word}-${block}`;
  const next = block + 1 < blocks ? `screening-${block + 1}` : 'hired';
  const add = (word: string, step: Step, exits: Record<string, string>) => {
    steps[id(word)] = step;
    connections[id(word)] = exits;
  };
  add('screening', stageOf(block, { ask: advance(), interview: advance(), reject: reject(block) }), {
    ask: id('ask'),
    interview: id('phone'),
    reject: 'rejected',
  });
  add('ask', ask(block), { yes: id('sort'), no: id('unanswered'), 'no-answer': id('unanswered') });
  add('unanswered', stageOf(block + 1, { close: reject(block), again: again(2, 'close'), on: advance() }), {
    close: 'rejected',
    again: id('ask'),
    on: id('phone'),
  });
  add('sort', branch, { licensed: id('phone'), otherwise: id('second-look') });
  add('second-look', stageOf(block + 2, { on: advance(), reject: reject(block + 1) }), {
    on: id('phone'),
    reject: 'rejected',
  });
  add('phone', meetingOf(block), {
    on: id('thanks'),
    reject: 'rejected',
    again: id('phone'),
    'no-show': id('second-look'),
  });
  add(
    'thanks',
    { kind: 'message', name: name('Thanks'), ...said('message'), when: { kind: 'nextWindow' } },
    { next: id('pause') },
  );
  add(
    'pause',
    { kind: 'wait', name: name('Wait'), for: { kind: 'span', span: { amount: 1 + (block % 2), unit: 'workingDays' } } },
    {
      next: id('team'),
    },
  );
  add('team', meetingOf(block + 3), {
    on: id('references'),
    reject: 'rejected',
    again: id('team'),
    'no-show': id('second-look'),
  });
  add('references', stageOf(block + 4, { on: advance(), reject: reject(block), back: again(1, 'on') }), {
    on: next,
    reject: 'rejected',
    back: id('team'),
  });
}

function stageOf(kind: number, exits: Record<string, StageExit>): StageStep {
  return {
    kind: 'stage',
    name: name('Stage'),
    responsible: [recruiter],
    promise: { from: 'entering', within: { amount: 2 + (kind % 4), unit: 'workingDays' } },
    entryMessage: said('entry'),
    ladder: {
      rungs: [{ at: 50, action: 'remind', to: [recruiter] }],
      pages: [[recruiter], [manager]],
      holdingText: 'holding',
      holdingChannels: { kind: 'candidate' },
      holdingBefore: { amount: 2, unit: 'workingHours' },
      updateInterval: { amount: 2 + (kind % 4), unit: 'workingDays' },
    },
    undoWindow: { amount: 1 + (kind % 3), unit: 'hours' },
    exits,
  };
}

function meetingOf(kind: number): StageStep {
  return {
    ...stageOf(kind, {
      on: advance(),
      reject: reject(kind),
      again: again(2, 'on'),
      'no-show': { ...advance(), kind: 'other' },
    }),
    promise: {
      from: 'meeting',
      within: { amount: 2 + (kind % 2), unit: 'workingDays' },
      bookedBy: { amount: 3 + (kind % 3), unit: 'workingDays' },
    },
    meeting: {
      name: name('Meeting'),
      invitation: said('invitation'),
      moved: said('invitation'),
      cancelled: said('cancelled'),
      reminders: [{ before: { amount: 1, unit: 'calendarDays' }, ...said('reminder') }],
    },
  };
}

function ask(kind: number): Step {
  return {
    kind: 'ask',
    name: name('Ask'),
    ...said('ask'),
    questions: { come: { kind: 'boolean', label: name('Will you come?'), required: true } },
    decides: 'come',
    deadline: { amount: 3 + (kind % 3), unit: 'calendarDays' },
    reminders: [{ before: { amount: 1, unit: 'calendarDays' }, ...said('ask-reminder') }],
  };
}

const branch: Step = {
  kind: 'branch',
  name: name('Sort'),
  branches: [
    {
      id: 'licensed',
      name: name('Licensed'),
      conditions: [{ subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' }],
    },
  ],
};

const advance = (): StageExit => ({
  kind: 'advance',
  name: name('On'),
  owes: 'text',
  message: said('advance'),
  requires: [],
});
const reject = (kind: number): StageExit => ({
  ...advance(),
  kind: 'reject',
  owes: 'strengthAndDevelopment',
  message: said('reject'),
  ...(kind % 2 === 0 ? { window: narrow } : {}),
});
// oxlint-disable-next-line no-thenable -- the process language calls it `then`
const again = (times: number, other: string): StageExit => ({
  ...advance(),
  kind: 'other',
  limit: { times, then: other },
});

const words: Record<string, string> = {
  acknowledgement: '{{ promise.long }}',
  entry: '{{ promise.long }}',
  advance: '{{ feedback.text }}{% if promise.long %} {{ promise.long }}{% endif %}',
  reject: '{{ feedback.strength }} {{ feedback.development }}',
  holding: '{{ promise.long }}',
  message: 'Thank you.',
  ask: '{{ page.url }}',
  'ask-reminder': '{{ page.url }}',
  invitation: '{{ meeting.when }} {{ promise.long }}',
  cancelled: '{{ promise.long }}',
  reminder: '{{ meeting.when }}',
  withdrawn: 'Goodbye.',
  paused: '{{ promise.long }}',
  'job-closed': 'Closed.',
  'hired-elsewhere': 'Hired.',
};

function textOf(id: string, body: string) {
  const mail = { subject: id, body };
  return { name: id, email: { sv: mail, en: mail }, sms: { sv: body, en: body } };
}
