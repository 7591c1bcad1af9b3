import type { AskStep, ChannelRule, Definition, MessageStep, Step } from '../../../process/definition/schema.ts';
import { fillStage } from './fill-stage.ts';
import type { Hand } from './hand.ts';
import { channelNames, unitNames, writeName } from './words.ts';

/** Gives the step that is open all settings that a new one of its kind has otherwise. */
export async function fillStep(hand: Hand, step: Step, fields: Definition['fields']): Promise<void> {
  if (step.kind !== 'start') await writeName(hand, 'Name', step.name);
  if (step.kind === 'start') await sendBy(hand, step.acknowledgement.channels);
  if (step.kind === 'stage') await fillStage(hand, step, fields);
  if (step.kind === 'ask') await fillAsk(hand, step);
  if (step.kind === 'message') await fillMessage(hand, step, fields);
  if (step.kind === 'wait' && step.for.kind === 'span') await hand.write('How long', String(step.for.span.amount));
  if (step.kind === 'end' && step.outcome !== 'rejected')
    await hand.choose('How it ends', step.outcome === 'hired' ? 'Hired' : 'Withdrew');
  if (step.kind === 'end' && step.endsOtherApplications) await hand.turn('Ends the person’s other applications');
}

async function sendBy(hand: Hand, channels: ChannelRule): Promise<void> {
  const name = channelNames(channels);
  if (name !== undefined) await hand.choose('How it is sent', name);
}

async function fillAsk(hand: Hand, step: AskStep): Promise<void> {
  await sendBy(hand, step.channels);
  await hand.write('Time to answer', String(step.deadline.amount));
  if (step.deadline.unit !== 'calendarDays') await hand.choose('Time to answer: unit', unitNames[step.deadline.unit]);
  const [question] = Object.values(step.questions);
  if (question?.kind === 'text') await hand.choose('Kind', 'Text');
  if (question) await writeName(hand, 'Question', question.label);
  const [reminder] = step.reminders;
  if (!reminder) return;
  await hand.write('How long before', String(reminder.before.amount));
  if (reminder.before.unit !== 'calendarDays')
    await hand.choose('How long before: unit', unitNames[reminder.before.unit]);
  await sendBy(hand, reminder.channels);
}

async function fillMessage(hand: Hand, step: MessageStep, fields: Definition['fields']): Promise<void> {
  await sendBy(hand, step.channels);
  if (step.when.kind === 'nextWindow') await hand.choose('When it is sent', 'In the next sending window');
  if (step.when.kind !== 'at') return;
  await hand.choose('When it is sent', 'On a date');
  await hand.choose('Field', fields[step.when.field]?.label.en ?? '');
  await hand.write('Time of day', step.when.time);
}
