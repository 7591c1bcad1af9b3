import type { ChannelRule, Definition, Step } from './schema.ts';

/** What a text is used for. The same words as the purposes of messages, with the reminder of a meeting kept apart from that of a question. */
export type TextPurpose =
  | 'acknowledgement'
  | 'entry'
  | 'exit'
  | 'holding'
  | 'message'
  | 'ask'
  | 'askReminder'
  | 'meetingReminder'
  | 'offer'
  | 'invitation'
  | 'moved'
  | 'cancelled'
  | 'paused'
  | 'withdrawn'
  | 'jobClosed'
  | 'hiredElsewhere';

export type TextUse = {
  readonly textId: string;
  readonly purpose: TextPurpose;
  readonly channels: ChannelRule;
  readonly stepId?: string;
  readonly exitId?: string;
  /** Where the use stands in the process file. */
  readonly path: readonly (string | number)[];
};

type OwnUse = Omit<TextUse, 'stepId'>;

/** Every place where the definition sends a text, in the order of the steps; those of the policy, sent from any step, come last. */
export function textUsesOf(definition: Pick<Definition, 'steps' | 'policy'>): TextUse[] {
  const ofSteps = Object.entries(definition.steps).flatMap(([stepId, step]) =>
    ofStep(step).map((use): TextUse => ({ ...use, stepId, path: ['steps', stepId, ...use.path] })),
  );
  const ofPolicy = Object.entries(definition.policy.texts).map(
    ([purpose, textId]): TextUse => ({
      textId,
      purpose: purpose as keyof Definition['policy']['texts'],
      channels: { kind: 'candidate' },
      path: ['policy', 'texts', purpose],
    }),
  );
  return [...ofSteps, ...ofPolicy];
}

function ofStep(step: Step): OwnUse[] {
  if (step.kind === 'start') return [use('acknowledgement', step.acknowledgement, ['acknowledgement', 'text'])];
  if (step.kind === 'message') return [use('message', step, ['text'])];
  if (step.kind === 'ask')
    return [
      use('ask', step, ['text']),
      ...step.reminders.map((reminder, index) => use('askReminder', reminder, ['reminders', index, 'text'])),
    ];
  return step.kind === 'stage' ? ofStage(step) : [];
}

function ofStage(stage: Extract<Step, { kind: 'stage' }>): OwnUse[] {
  const { entryMessage, jobClosed, ladder, meeting } = stage;
  const holding = { text: ladder.holdingText, channels: ladder.holdingChannels };
  const exits = Object.entries(stage.exits).flatMap(([exitId, { message }]) =>
    message ? [{ ...use('exit', message, ['exits', exitId, 'message', 'text']), exitId }] : [],
  );
  const meetings = meeting
    ? [
        ...(meeting.choice ? [use('offer', meeting.choice.offer, ['meeting', 'choice', 'offer', 'text'])] : []),
        use('invitation', meeting.invitation, ['meeting', 'invitation', 'text']),
        use('moved', meeting.moved, ['meeting', 'moved', 'text']),
        use('cancelled', meeting.cancelled, ['meeting', 'cancelled', 'text']),
        ...meeting.reminders.map((one, index) => use('meetingReminder', one, ['meeting', 'reminders', index, 'text'])),
      ]
    : [];
  const entry = entryMessage ? [use('entry', entryMessage, ['entryMessage', 'text'])] : [];
  const closed = jobClosed ? [use('jobClosed', jobClosed, ['jobClosed', 'text'])] : [];
  return [...entry, ...closed, use('holding', holding, ['ladder', 'holdingText']), ...meetings, ...exits];
}

function use(
  purpose: TextPurpose,
  { text, channels }: { readonly text: string; readonly channels: ChannelRule },
  path: readonly (string | number)[],
): OwnUse {
  return { textId: text, purpose, channels, path };
}
