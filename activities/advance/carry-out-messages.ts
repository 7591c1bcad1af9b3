import type { Channel, ChannelRule } from '../../process/definition/schema.ts';
import type { Deliver } from '../../process/interpreter/contract.ts';
import { messageIdOf } from './ids.ts';
import { type Rendered, type Rendering, renderMessage } from './render-message.ts';
import { iso, isoOrNull, type Turn } from './turn.ts';
import { insertRow, type Row, updateRow } from './writes.ts';

/** Writes the message and freezes its text; it leaves when its instant has come. By both channels it is two messages of one effect. */
export function orderMessage(turn: Turn, command: Deliver): void {
  const plan = channelsOf(command.channels, turn.loaded.candidate.channel);
  if (command.channels.kind !== 'both') return writeMessage(turn, command, plan);
  for (const channel of plan) writeMessage(turn, command, [channel], channel);
}

/** The channels in the order in which they are tried. */
export function channelsOf(rule: ChannelRule, choice: Channel): readonly Channel[] {
  switch (rule.kind) {
    case 'candidate':
      return choice === 'sms' ? ['sms', 'email'] : ['email', 'sms'];
    case 'one':
      return [rule.channel];
    case 'both':
      return ['email', 'sms'];
    case 'order':
      return rule.order;
  }
}

function writeMessage(turn: Turn, command: Deliver, channels: readonly Channel[], one?: Channel): void {
  const { application, candidate } = turn.loaded;
  const id = messageIdOf(application.id, command.messageKey, one);
  const rendering = renderMessage(turn, command, channels);
  // Without a text there is nothing to wait for: a person is asked while there is time.
  const nextAttemptAt = rendering.kind === 'failed' ? Math.min(turn.now, command.due) : command.due;
  const rendered = rendering.kind === 'rendered' ? rendering.rendered : null;
  const channel = channels.find((known) => rendered?.[known]) ?? channels[0] ?? candidate.channel;
  insertRow(turn.writes, 'message', {
    keys: ['id'],
    conflict: 'on conflict do nothing',
    row: {
      id,
      organisationId: application.organisationId,
      applicationId: application.id,
      candidateId: application.candidateId,
      messageKey: command.messageKey,
      purpose: command.purpose,
      stepId: command.stepId,
      visit: command.visit,
      textId: command.textId,
      channels,
      channel,
      command,
      status: 'waiting',
      due: iso(command.due),
      nextAttemptAt: iso(nextAttemptAt),
      giveUpAt: isoOrNull(command.bound?.giveUpAt),
      promise: isoOrNull(command.bound?.promise),
      late: false,
      attempts: 0,
      unclear: false,
      mayBeDouble: false,
      decisionId: command.decisionId ?? null,
      meetingId: command.meetingId ?? null,
      correctionId: command.correctionId ?? null,
      replyAnswerId: command.replyAnswerId ?? null,
      createdAt: iso(turn.now),
      ...frozenRow(rendering, channel, turn.now),
    },
  });
  turn.ordered.set(id, { command, channels, channel, rendered });
  turn.messages.set(id, {
    id,
    messageKey: command.messageKey,
    purpose: command.purpose,
    visited: `${command.stepId}/${command.visit}`,
    corrects: command.corrects ?? null,
    tells: command.tells !== undefined,
    channel,
    status: 'waiting',
    nextAttemptAt,
    urgent: command.urgent,
    acceptedAt: null,
  });
}

/** The columns of a frozen text in the form of one channel; without a text where it could not be rendered. */
export function frozenRow(rendering: Rendering, channel: Channel, now: number): Row {
  if (rendering.kind === 'failed')
    return { ...shownRow({}, channel), hash: null, frozenAt: null, language: rendering.language };
  const { rendered, hash, language } = rendering;
  return { ...shownRow(rendered, channel), hash, frozenAt: iso(now), language };
}

export type Shown = {
  readonly subject: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly ics: string | null;
  readonly rendered: Rendered | null;
};

/** A text in the form of one channel, and beside it the form that another channel would take; no form is stored twice. */
export function shownRow({ email, sms }: Rendered, channel: Channel): Shown {
  if (channel === 'sms')
    return { subject: null, text: sms?.text ?? null, html: null, ics: null, rendered: email ? { email } : null };
  return {
    subject: email?.subject ?? null,
    text: email?.text ?? null,
    html: email?.html ?? null,
    ics: email?.ics ?? null,
    rendered: sms ? { sms } : null,
  };
}

/** What has come back is due again; by which channel, its delivery finds out. */
export function redeliver(turn: Turn, messageKey: string): void {
  for (const message of turn.messages.values()) {
    if (message.messageKey !== messageKey || !['bounced', 'undelivered'].includes(message.status)) continue;
    turn.messages.set(message.id, { ...message, status: 'queued', nextAttemptAt: turn.now, acceptedAt: null });
    updateRow(turn.writes, 'message', ['id'], {
      id: message.id,
      status: 'queued',
      nextAttemptAt: iso(turn.now),
      acceptedAt: null,
      providerId: null,
      firstAttemptAt: null,
    });
  }
}

/** Takes back what has not left; a message that is being handed over stays as it is. */
export function cancelMessages(turn: Turn, messageKey: string): void {
  for (const message of turn.messages.values()) {
    if (message.messageKey !== messageKey) continue;
    if (message.status !== 'waiting' && message.status !== 'queued') continue;
    turn.messages.set(message.id, { ...message, status: 'cancelled' });
    updateRow(turn.writes, 'message', ['id'], { id: message.id, status: 'cancelled' });
  }
}
