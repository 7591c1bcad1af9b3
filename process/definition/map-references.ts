import { contactFields } from './fixed-values.ts';
import type { Condition, Step } from './schema.ts';

/** What becomes of each name that a step has for something outside of it. */
export type ReferenceMap = {
  readonly text: (id: string) => string;
  readonly field: (id: string) => string;
  readonly step: (id: string) => string;
};

type Sent = { text: string };

/** The step with other names for the texts, fields and steps that it refers to. */
export function mapReferences(step: Step, map: ReferenceMap): Step {
  const sent = <T extends Sent>(one: T): T => ({ ...one, text: map.text(one.text) });
  const field = (id: string) => ((contactFields as readonly string[]).includes(id) ? id : map.field(id));
  switch (step.kind) {
    case 'start':
      return { ...step, requires: step.requires.map(field), acknowledgement: sent(step.acknowledgement) };
    case 'stage':
      return mapStage(step, map, sent, field);
    case 'message':
      return {
        ...sent(step),
        when: 'field' in step.when ? { ...step.when, field: field(step.when.field) } : step.when,
      };
    case 'wait':
      return { ...step, for: step.for.kind === 'until' ? { ...step.for, field: field(step.for.field) } : step.for };
    case 'ask':
      return { ...sent(step), reminders: step.reminders.map(sent) };
    case 'branch':
      return {
        ...step,
        branches: step.branches.map((branch) => ({
          ...branch,
          conditions: branch.conditions.map((condition) => mapCondition(condition, map)),
        })),
      };
    case 'end':
      return step;
  }
}

function mapStage(
  stage: Extract<Step, { kind: 'stage' }>,
  map: ReferenceMap,
  sent: <T extends Sent>(one: T) => T,
  field: (id: string) => string,
): Step {
  const { ladder, meeting, entryMessage, jobClosed } = stage;
  const exits = Object.entries(stage.exits).map(([id, exit]) => [
    id,
    { ...exit, requires: exit.requires.map(field), ...(exit.message && { message: sent(exit.message) }) },
  ]);
  return {
    ...stage,
    ...(entryMessage && { entryMessage: sent(entryMessage) }),
    ...(jobClosed && { jobClosed: sent(jobClosed) }),
    ladder: { ...ladder, holdingText: map.text(ladder.holdingText) },
    ...(meeting && {
      meeting: {
        ...meeting,
        invitation: sent(meeting.invitation),
        moved: sent(meeting.moved),
        cancelled: sent(meeting.cancelled),
        reminders: meeting.reminders.map(sent),
        ...(meeting.choice && { choice: { ...meeting.choice, offer: sent(meeting.choice.offer) } }),
      },
    }),
    exits: Object.fromEntries(exits),
  };
}

function mapCondition(condition: Condition, map: ReferenceMap): Condition {
  const { subject } = condition;
  if (subject.kind === 'field') return { ...condition, subject: { ...subject, field: map.field(subject.field) } };
  if (subject.kind === 'answer') return { ...condition, subject: { ...subject, step: map.step(subject.step) } };
  return condition;
}
