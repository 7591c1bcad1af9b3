import { createHash } from 'node:crypto';
import { inTransaction, type Pool } from '../../prisma/pool.ts';
import type { Channel } from '../../process/definition/schema.ts';
import type { NoteCode } from '../../process/interpreter/contract.ts';
import { loadedFrom } from '../advance/advance.ts';
import { type Shown, shownRow } from '../advance/carry-out-messages.ts';
import { loadApplication } from '../advance/load-application.ts';
import type { LoadedVersion } from '../advance/load-version.ts';
import type { Loaded } from '../advance/loaded.ts';
import { type Rendered, renderMessage } from '../advance/render-message.ts';
import type { RunSettings } from '../advance/turn.ts';
import { againRefusal } from '../delivery/again-refusal.ts';
import { addressOf } from '../delivery/choose-channel.ts';
import { type Attempt, loadMessage, type Outgoing, toOutgoing } from '../delivery/load-delivery.ts';
import { hoursOf, quietUntil } from '../delivery/next-step.ts';
import { unspentChannels } from '../delivery/unspent-channels.ts';
import { unsureAttempts } from '../providers/unsure.ts';

export type TriedAgain = {
  /** Why it cannot be sent again at all. */
  readonly refused: NoteCode | null;
  readonly isStopped: boolean;
  /** Attempts of which nobody knows what became. */
  readonly unsure: readonly Attempt[];
  readonly ways: readonly AgainWay[];
};

export type AgainWay = {
  readonly channel: Channel;
  /** The channel that it is tried by now. */
  readonly isSame: boolean;
  readonly to: string | null;
  /** Why this channel cannot be used. */
  readonly closed: 'noAddress' | 'notCarried' | 'cameBack' | 'both' | null;
  /** As its candidate will read it; null where a text for this channel has to be written. */
  readonly form: { readonly subject: string | null; readonly text: string; readonly html: string | null } | null;
  /** Of what is read, so that nothing else is sent. */
  readonly hash: string | null;
  /** When it leaves at the earliest. */
  readonly leavesAt: number;
  /** The message's columns with this text frozen. */
  readonly row: Shown & { readonly hash: string; readonly frozenAt: Date };
};

export type AgainWords = { readonly subject: string; readonly text: string };

type Trying = {
  readonly pool: Pool;
  readonly version: LoadedVersion;
  readonly settings: RunSettings;
  readonly now: number;
};
type Asked = {
  readonly applicationId: string;
  readonly messageId: string;
  /** A person has been asked to tell what came back long after it was heard. */
  readonly isOwed: boolean;
  /** What somebody has written for a channel in place of the process' own text. */
  readonly written?: { readonly channel: Channel; readonly words: AgainWords } | undefined;
};

/** How a message could be sent again at `now`, with the very texts that would leave; stores nothing. Null: no such message. */
export async function tryAgain(trying: Trying, asked: Asked): Promise<TriedAgain | null> {
  const opening = [
    ...loadApplication(asked.applicationId, { reference: 'preview', signalId: null }),
    loadMessage(asked.messageId),
  ];
  return inTransaction(trying.pool, opening, async (rows) => {
    const loaded = loadedFrom(rows);
    const message = toOutgoing(rows[2]);
    return { statements: [], answer: loaded && message ? judge(trying, asked, { loaded, message }) : null };
  });
}

type Read = { readonly loaded: Loaded; readonly message: Outgoing };

function judge(trying: Trying, asked: Asked, { loaded, message }: Read): TriedAgain {
  const refused = againRefusal(loaded, message, asked.isOwed) ?? (isUntried(message) ? 'movedOn' : null);
  const ways = (['email', 'sms'] as const).map((channel) => wayOf(trying, asked, { loaded, message }, channel));
  return { refused, isStopped: loaded.job.isStopped, unsure: unsureAttempts(message), ways };
}

/** It waits for its own time, and has met with no difficulty. */
const isUntried = ({ status, attempts }: Outgoing) => status === 'queued' && attempts === 0;

function wayOf(trying: Trying, asked: Asked, read: Read, channel: Channel): AgainWay {
  const { loaded, message } = read;
  const isSame = channel === message.channel;
  const to = addressOf(loaded.candidate, channel);
  const rendered = renderedFor(trying, asked, read, channel);
  const form = formOf(rendered, channel);
  const hours = hoursOf({ loaded, version: trying.version });
  const merged = { ...message.rendered, ...rendered };
  return {
    ...{ channel, isSame, to, form, hash: form && hashOf([channel, form.subject, form.text]) },
    closed: closedBecause(trying, read, channel, to),
    leavesAt: quietUntil(message, channel, hours, trying.now) ?? trying.now,
    row: { ...shownRow(merged, message.channel), hash: hashOf(merged), frozenAt: new Date(trying.now) },
  };
}

function closedBecause(
  { settings: { carried } }: Trying,
  { loaded, message }: Read,
  channel: Channel,
  to: string | null,
): AgainWay['closed'] {
  if (carried?.has(channel) === false && !loaded.job.staysInside) return 'notCarried';
  if (to === null) return 'noAddress';
  // By both channels it is two messages: the other one is the other channel's.
  if (message.command.channels.kind === 'both' && channel !== message.channel) return 'both';
  return unspentChannels({ ...message, channels: [channel] }, loaded.candidate).length === 0 ? 'cameBack' : null;
}

/** What a provider may know already stays to the letter; else the process' own text as it would be written now, or somebody's own words. */
function renderedFor(trying: Trying, asked: Asked, read: Read, channel: Channel): Rendered {
  const { message } = read;
  const frozen = message.rendered?.[channel] ? { [channel]: message.rendered[channel] } : {};
  if (frozen[channel] && message.deliveries.some((delivery) => delivery.channel === channel)) return frozen;
  const written = asked.written?.channel === channel ? asked.written.words : null;
  if (written === null && channel === message.channel && frozen[channel]) return frozen;
  const rendering = render(trying, read, channel, written);
  return rendering.kind === 'rendered' ? rendering.rendered : frozen;
}

const writtenId = '00000000-0000-4000-8000-000000000000';

function render(trying: Trying, { loaded, message }: Read, channel: Channel, words: AgainWords | null) {
  const { version, settings, now } = trying;
  const { state } = loaded.application;
  if (!state) return { kind: 'failed' } as const;
  const language = loaded.candidate.language;
  const context = { version, settings, now, state };
  if (words === null) return renderMessage({ ...context, loaded }, message.command, [channel]);
  const corrections = [{ id: writtenId, language, ...words }];
  return renderMessage(
    { ...context, loaded: { ...loaded, corrections } },
    { ...message.command, correctionId: writtenId },
    [channel],
  );
}

function formOf({ email, sms }: Rendered, channel: Channel): AgainWay['form'] {
  if (channel === 'sms') return sms ? { subject: null, text: sms.text, html: null } : null;
  return email ? { subject: email.subject, text: email.text, html: email.html } : null;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
