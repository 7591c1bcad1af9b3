import type { Definition, Step } from '../../../process/definition/schema.ts';

/** Where a text is sent: the ids of the steps, and `policy` for what every run may have to say. Each once, in the order of the drawing. */
export function textUses(definition: Definition, textId: string): string[] {
  const uses = Object.entries(definition.steps)
    .filter(([, step]) => textsOf(step).includes(textId))
    .map(([id]) => id);
  return Object.values(definition.policy.texts).includes(textId) ? [...uses, 'policy'] : uses;
}

/** The ids of the texts that a step sends. */
export function textsOf(step: Step): string[] {
  switch (step.kind) {
    case 'start':
      return [step.acknowledgement.text];
    case 'message':
      return [step.text];
    case 'ask':
      return [step.text, ...step.reminders.map((reminder) => reminder.text)];
    case 'stage': {
      const { meeting } = step;
      return [
        ...(step.entryMessage ? [step.entryMessage.text] : []),
        ...(step.jobClosed ? [step.jobClosed.text] : []),
        step.ladder.holdingText,
        ...Object.values(step.exits).flatMap((exit) => (exit.message ? [exit.message.text] : [])),
        ...(meeting
          ? [
              ...(meeting.choice ? [meeting.choice.offer] : []),
              meeting.invitation,
              meeting.moved,
              meeting.cancelled,
              ...meeting.reminders,
            ].map(({ text }) => text)
          : []),
      ];
    }
    case 'wait':
    case 'branch':
    case 'end':
      return [];
  }
}
