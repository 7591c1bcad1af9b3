import { entryOf } from '../../../activities/providers/classify-code.ts';
import { codesOf } from '../../../activities/providers/codes-of.ts';
import { nextWindow } from '../../../process/calendar/sending-window.ts';
import type { SendingWindow } from '../../../process/definition/schema.ts';
import { isProviderName } from '../is-provider-name.ts';
import type { MessageView } from '../../contract/applications.ts';

export type Waiting = NonNullable<MessageView['waiting']>;

type Message = {
  readonly status: string;
  readonly purpose: string;
  readonly channel: string;
  readonly due: Date;
  readonly nextAttemptAt: Date;
  readonly deliveries: readonly {
    readonly provider: string | null;
    readonly startedAt: Date;
    readonly outcome: string | null;
    readonly code: string | null;
  }[];
  /** Somebody has asked for it to be sent again. */
  readonly againAt: Date | null;
};

/** What else bears on whether it may leave. */
export type Standing = {
  readonly now: number;
  readonly isStopped: boolean;
  readonly pausedUntil: Date | null;
  /** The decision that it tells can still be taken back. */
  readonly isUndoable: boolean;
  /** When the task to phone in its place is due. */
  readonly task: Date | null;
  /** When it may leave, and in whose zone; null where its instant is not put off. */
  readonly hours: { readonly window: SendingWindow; readonly zone: string } | null;
};

/** So long after its time a message is no longer on its way but forgotten. */
const patience = 5 * 60_000;
/** What comes sooner than this needs no time told. */
const soon = 2 * 60_000;
const onADay = ['reminder', 'message'];

/** Why a message has not left yet, the nearest cause first; null where it has left or need not any more. */
export function whyWaiting(message: Message, standing: Standing): Waiting | null {
  const last = message.deliveries.at(-1);
  const provider = last?.provider ?? null;
  const isTriedAgain = message.againAt !== null && message.status !== 'failed';
  if (standing.task && !isTriedAgain) return { cause: 'task', until: standing.task.toISOString(), provider: null };
  if (!['waiting', 'queued', 'sending'].includes(message.status)) return null;
  if (last && last.outcome === null) return { cause: 'handing', until: last.startedAt.toISOString(), provider };
  const until = message.nextAttemptAt.toISOString();
  if (standing.isStopped) return { cause: 'stopped', until, provider: null };
  const cause = isRateLimit(provider, last) ? 'rate' : causeAfter(provider, last?.outcome ?? '');
  if (cause) return { cause, until, provider };
  return { cause: beforeAttempt(message, standing), until, provider: null };
}

/** Its provider, or our own count of what it takes, asks for patience: nothing is wrong with the message or the way. */
function isRateLimit(provider: string | null, last: Message['deliveries'][number] | undefined): boolean {
  if (last?.outcome !== 'transient' || last.code === null || !isProviderName(provider)) return false;
  const action = entryOf(codesOf(provider), last.code)?.action;
  return (action === 'backOff' || action === 'wait') && !outages.includes(last.code);
}

/** Codes that ask to wait for another reason: maintenance, and a number that is blocked for a while. */
const outages: readonly string[] = ['21730', '30450'];

const afterAttempt: Readonly<Record<string, Waiting['cause']>> = {
  transient: 'retry',
  unclear: 'asking',
  permanent: 'otherChannel',
};

/** A mail server cannot be asked whether it has taken a mail: it is handed over once more. */
function causeAfter(provider: string | null, outcome: string): Waiting['cause'] | undefined {
  return provider === 'smtp' && outcome === 'unclear' ? 'sentAgain' : afterAttempt[outcome];
}

function beforeAttempt(message: Message, { now, pausedUntil, isUndoable, hours }: Standing): Waiting['cause'] {
  const { due, nextAttemptAt, purpose } = message;
  if (nextAttemptAt.getTime() <= now - patience) return 'overdue';
  // What the page sends is no part of the process: neither its pause nor a decision keeps it.
  if (due.getTime() <= now || purpose === 'page') return putOff(message, { now, hours });
  if (isUndoable) return 'undo';
  if (pausedUntil && pausedUntil <= due) return 'paused';
  return onADay.includes(purpose) ? 'day' : 'window';
}

/** Its instant has come, and it has not been tried: it waits for the morning, or for its turn with whoever carries it. */
function putOff({ nextAttemptAt, channel }: Message, { now, hours }: Pick<Standing, 'now' | 'hours'>) {
  const at = nextAttemptAt.getTime();
  const opens = hours ? nextWindow(hours.window, hours.zone, now) : now;
  if (opens > now && at >= opens) return channel === 'sms' ? 'quiet' : 'window';
  return at > now + soon ? 'turnAt' : 'turn';
}
