import type {
  AskStep,
  ChannelRule,
  Definition,
  MessageStep,
  Span,
  StageStep,
  Step,
} from '../../../process/definition/schema.ts';

export function stageOf({ steps }: Definition, stepId: string): StageStep {
  return ofKind(steps[stepId], 'stage');
}

export function ask({ steps }: Definition, stepId: string): AskStep {
  return ofKind(steps[stepId], 'ask');
}

export function message({ steps }: Definition, stepId: string): MessageStep {
  return ofKind(steps[stepId], 'message');
}

function ofKind<K extends Step['kind']>(step: Step | undefined, kind: K): Extract<Step, { kind: K }> {
  if (step?.kind !== kind) throw new Error(`expected a ${kind}`);
  return step as Extract<Step, { kind: K }>;
}

export const to = ({ connections }: Definition, stepId: string, exitId: string) => connections[stepId]?.[exitId];
export const span = ({ amount, unit }: Span) => `${amount} ${unit}`;

export function promise(definition: Definition, stepId: string): string {
  const { from, within } = stageOf(definition, stepId).promise;
  return `${span(within)} from ${from}`;
}

export function responsible(definition: Definition, stepId: string): string[] {
  return stageOf(definition, stepId).responsible.map((one) => (one.kind === 'role' ? one.role : one.personId));
}

export function exit(definition: Definition, stepId: string, exitId: string): string {
  const found = stageOf(definition, stepId).exits[exitId];
  return found ? `${found.kind} owes ${found.owes} → ${to(definition, stepId, exitId)}` : 'none';
}

export function rejections({ steps }: Definition) {
  return Object.values(steps).flatMap((step) =>
    step.kind === 'stage' ? Object.values(step.exits).filter(({ kind }) => kind === 'reject') : [],
  );
}

export function says(step: Step | undefined): string {
  if (step?.kind === 'start') return channels(step.acknowledgement.channels);
  return step?.kind === 'message' ? channels(step.channels) : 'nothing';
}

function channels(rule: ChannelRule): string {
  if (rule.kind === 'order') return rule.order.join(', ');
  return rule.kind === 'one' ? rule.channel : rule.kind;
}

export const reminders = (step: Pick<AskStep, 'reminders'>) =>
  step.reminders.map(({ before, channels: rule }) => `${span(before)} before by ${channels(rule)}`);

export const meetingReminders = (definition: Definition, stepId: string) =>
  reminders({ reminders: stageOf(definition, stepId).meeting?.reminders ?? [] });
