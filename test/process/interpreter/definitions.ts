import type { Definition, Outcome, StageExit, StageStep, Step } from '../../../process/definition/schema.ts';

const name = (text: string) => ({ sv: text, en: text });
export const text = (id: string) => ({ text: id, channels: { kind: 'candidate' } as const });

/** A complete definition around the given steps; every text that they name exists. */
export function definitionOf(
  steps: Record<string, Step>,
  connections: Definition['connections'],
  change: Partial<Definition> = {},
): Definition {
  return {
    schemaVersion: 1,
    id: 'test',
    name: name('Test'),
    languages: ['sv', 'en'],
    policy: {
      longestSilence: { amount: 10, unit: 'workingDays' },
      calendar: {
        zone: 'Europe/Stockholm',
        workdays: [1, 2, 3, 4, 5],
        opens: '08:00',
        closes: '18:00',
        promiseAt: '17:00',
        holidays: 'none',
      },
      sendingWindow: { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' },
      automaticRejection: false,
      texts: { withdrawn: 'withdrawn', paused: 'paused', jobClosed: 'job-closed', hiredElsewhere: 'hired-elsewhere' },
    },
    fields: {
      'first-day': { kind: 'date', label: name('First day') },
      licence: { kind: 'text', label: name('Licence') },
    },
    steps,
    connections,
    texts: Object.fromEntries(textIds.map((id) => [id, { name: id, email: mail(id), sms: { sv: id, en: id } }])),
    layout: { steps: {}, notes: [] },
    ...change,
  };
}

const textIds = [
  'acknowledgement',
  'entry',
  'advance',
  'reject',
  'holding',
  'message',
  'ask',
  'reminder',
  'offer',
  'invitation',
  'moved',
  'cancelled',
  'withdrawn',
  'paused',
  'job-closed',
  'hired-elsewhere',
];
const mail = (id: string) => ({ sv: { subject: id, body: id }, en: { subject: id, body: id } });

export const start: Step = {
  kind: 'start',
  name: name('Start'),
  requires: [],
  acknowledgement: text('acknowledgement'),
};

export const recruiter = { kind: 'role', role: 'recruiter' } as const;
export const manager = { kind: 'role', role: 'manager' } as const;
export const administrator = { kind: 'role', role: 'administrator' } as const;

export function stageExit(change: Partial<StageExit> = {}): StageExit {
  return { kind: 'advance', name: name('Exit'), owes: 'text', message: text('advance'), requires: [], ...change };
}

/** So often, then by another exit. */
// oxlint-disable-next-line no-thenable -- the process language calls it `then`
export const limitOf = (times: number, other: string) => ({ times, then: other });

export const rejectExit = stageExit({ kind: 'reject', message: text('reject') });

export function stage(change: Partial<StageStep> = {}): StageStep {
  return {
    kind: 'stage',
    name: name('Stage'),
    responsible: [recruiter],
    promise: { from: 'entering', within: { amount: 5, unit: 'workingDays' } },
    ladder: {
      rungs: [
        { at: 50, action: 'remind', to: [recruiter] },
        { at: 80, action: 'escalate', to: [manager] },
      ],
      pages: [[recruiter], [manager], [administrator]],
      holdingText: 'holding',
      holdingChannels: { kind: 'candidate' },
      holdingBefore: { amount: 2, unit: 'workingHours' },
      updateInterval: { amount: 3, unit: 'workingDays' },
    },
    undoWindow: { amount: 24, unit: 'hours' },
    exits: { advance: stageExit(), reject: rejectExit },
    ...change,
  };
}

export function meetingStage(change: Partial<StageStep> = {}): StageStep {
  return stage({
    promise: {
      from: 'meeting',
      within: { amount: 2, unit: 'workingDays' },
      bookedBy: { amount: 5, unit: 'workingDays' },
    },
    meeting,
    ...change,
  });
}

const meeting: NonNullable<StageStep['meeting']> = {
  name: name('Meeting'),
  invitation: text('invitation'),
  moved: text('moved'),
  cancelled: text('cancelled'),
  reminders: [{ before: { amount: 1, unit: 'calendarDays' }, ...text('reminder') }],
};

/** The candidate chooses the time of the meeting, and may change it until a day before. */
export function choosingStage(change: Partial<StageStep> = {}): StageStep {
  const choice = { offer: text('offer'), changesUntil: { amount: 24, unit: 'hours' } } as const;
  return meetingStage({ meeting: { ...meeting, choice }, ...change });
}

export const message: Step = {
  kind: 'message',
  name: name('Message'),
  ...text('message'),
  when: { kind: 'nextWindow' },
};
export const wait: Step = {
  kind: 'wait',
  name: name('Wait'),
  for: { kind: 'span', span: { amount: 2, unit: 'workingDays' } },
};

export const ask: Step = {
  kind: 'ask',
  name: name('Ask'),
  ...text('ask'),
  questions: { come: { kind: 'boolean', label: name('Will you come?'), required: true } },
  decides: 'come',
  deadline: { amount: 3, unit: 'calendarDays' },
  reminders: [{ before: { amount: 1, unit: 'calendarDays' }, ...text('reminder') }],
};

export const branch: Step = {
  kind: 'branch',
  name: name('Branch'),
  branches: [
    {
      id: 'licensed',
      name: name('Licensed'),
      conditions: [{ subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' }],
    },
  ],
};

/** A branch whose way needs only one of its conditions. */
export const eitherBranch: Step = {
  kind: 'branch',
  name: name('Either'),
  branches: [
    {
      id: 'licensed',
      name: name('Licensed'),
      match: 'any',
      conditions: [
        { subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' },
        { subject: { kind: 'candidate', property: 'language' }, comparison: 'is', value: 'en' },
      ],
    },
  ],
};

export function end(outcome: Outcome): Step {
  return { kind: 'end', name: name(outcome), outcome, endsOtherApplications: outcome === 'hired' };
}

/** Applied → screening → interview → hired, with a rejection from each. */
export const twoStages: Definition = definitionOf(
  {
    start,
    screening: stage(),
    interview: stage({ exits: { hire: stageExit(), reject: rejectExit } }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  {
    start: { next: 'screening' },
    screening: { advance: 'interview', reject: 'rejected' },
    interview: { hire: 'hired', reject: 'rejected' },
  },
);
