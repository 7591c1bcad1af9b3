import { firstTexts } from '../../../process/definition/first-texts.ts';
import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import type { Definition, StageStep } from '../../../process/definition/schema.ts';

const allHours = { days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '23:59' };
const byMail = { kind: 'one', channel: 'email' } as const;

/** The floor's process as a drawing: so many stages in a row, each with its promise, ladder and feedback, and a hired at the end. */
export function stagesInARow(stages: number): Definition {
  const empty = { ...emptyDefinition('Floor'), languages: ['en' as const] };
  const [first] = Object.values(empty.steps).filter((step) => step.kind === 'stage');
  if (!first) throw new Error('The empty process has no stage');
  const ids = Array.from({ length: stages }, (_, index) => `stage-${index + 1}`);
  return {
    ...empty,
    policy: { ...empty.policy, sendingWindow: allHours },
    steps: {
      ...startAndEnds(empty),
      ...Object.fromEntries(ids.map((id) => [id, stageWithFeedback(first)])),
    },
    connections: {
      application: { next: ids[0] ?? 'hired' },
      ...Object.fromEntries(ids.map((id, index) => [id, { yes: ids[index + 1] ?? 'hired', no: 'rejected' }])),
    },
    texts: { ...firstTexts, feedback },
    layout: { steps: {}, notes: [] },
  };
}

/** Waits until that local time (UTC) of the date in the field `due`, sends one message and ends. */
export function waitUntilDue(time: string): Definition {
  const empty = { ...emptyDefinition('Storm'), languages: ['en' as const] };
  const message = { kind: 'message', name: {}, text: 'holding', channels: byMail, when: { kind: 'now' } } as const;
  return {
    ...empty,
    policy: { ...empty.policy, sendingWindow: allHours, calendar: { ...empty.policy.calendar, zone: 'UTC' } },
    fields: { due: { kind: 'date', label: {} } },
    steps: {
      ...startAndEnds(empty),
      wait: { kind: 'wait', name: {}, for: { kind: 'until', field: 'due', time } },
      message,
    },
    connections: { application: { next: 'wait' }, wait: { next: 'message' }, message: { next: 'hired' } },
    texts: { ...firstTexts, acknowledgement: plain, holding: plain },
    layout: { steps: {}, notes: [] },
  };
}

function startAndEnds({ steps }: Definition): Definition['steps'] {
  const { application, hired, rejected } = steps;
  if (application?.kind !== 'start' || !hired || !rejected) throw new Error('The empty process is drawn otherwise');
  const acknowledgement = { ...application.acknowledgement, channels: byMail };
  return { application: { ...application, acknowledgement }, hired, rejected };
}

function stageWithFeedback(stage: StageStep): StageStep {
  const { yes, no } = stage.exits;
  if (!yes || !no) throw new Error('The empty process has other exits');
  return {
    ...stage,
    ladder: { ...stage.ladder, holdingChannels: byMail },
    undoWindow: { amount: 10, unit: 'minutes' },
    exits: {
      yes: { ...yes, owes: 'strengthAndDevelopment', message: { text: 'feedback', channels: byMail } },
      no: { ...no, message: { text: 'rejected', channels: byMail } },
    },
  };
}

const feedback: Definition['texts'][string] = {
  name: 'Feedback',
  email: {
    en: {
      subject: 'About your application',
      body: 'What spoke for you: {{ feedback.strength }}\n\nWhat to work on: {{ feedback.development }}{% if promise.long %}\n\nYou will hear from us by {{ promise.long }}.{% endif %}',
    },
  },
};

const plain: Definition['texts'][string] = {
  name: 'Plain',
  email: {
    en: { subject: 'About your application', body: 'We have your application, and you will hear from us.' },
  },
};
