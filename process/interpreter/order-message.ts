import type { Channel, ChannelRule, SendingWindow } from '../definition/schema.ts';
import type { Ask, Deliver, Instant, Pending, Purpose } from './contract.ts';
import { instantsOf } from './facts.ts';
import { patch, type Turn } from './turn.ts';

/** A channel is given up so many working hours before the promise. */
const giveUpBefore = 4;

export type Order = {
  readonly messageKey: string;
  readonly purpose: Purpose;
  readonly stepId: string;
  readonly visit: number;
  readonly text: { readonly text: string; readonly channels: ChannelRule };
  readonly leaves: Departure;
  readonly window?: SendingWindow | undefined;
  readonly tells?: Deliver['tells'] | undefined;
  readonly discharges?: readonly string[];
  readonly decisionId?: string;
  readonly meetingId?: string;
  readonly begins?: Instant | undefined;
  readonly callsOff?: true;
  readonly changed?: true;
  readonly correctionId?: string;
  readonly corrects?: string;
  readonly replyAnswerId?: string;
  readonly appliedAt?: Instant | undefined;
  readonly urgent: boolean;
};

/** When a message leaves, and the promise that it must keep where it is bound to one. */
export type Departure = { readonly due: Instant; readonly bound?: NonNullable<Deliver['bound']> };

/** Orders a message: the driver writes it now, its text is rendered once and frozen, and it leaves when it is due. */
export function orderMessage(turn: Turn, order: Order): void {
  const [discharges, ...alsoDischarges] = order.discharges ?? [];
  turn.commands.push({
    kind: 'deliver',
    messageKey: order.messageKey,
    purpose: order.purpose,
    stepId: order.stepId,
    visit: order.visit,
    textId: order.text.text,
    channels: order.text.channels,
    due: order.leaves.due,
    ...(order.window ? { window: order.window } : {}),
    ...(order.leaves.bound ? { bound: order.leaves.bound } : {}),
    ...(order.tells ? { tells: order.tells } : {}),
    ...(discharges === undefined ? {} : { discharges }),
    ...(alsoDischarges.length > 0 ? { alsoDischarges } : {}),
    ...(order.decisionId === undefined ? {} : { decisionId: order.decisionId }),
    ...(order.meetingId === undefined ? {} : { meetingId: order.meetingId }),
    ...(order.begins === undefined ? {} : { begins: order.begins }),
    ...(order.callsOff === undefined ? {} : { callsOff: order.callsOff }),
    ...(order.changed === undefined ? {} : { changed: order.changed }),
    ...(order.correctionId === undefined ? {} : { correctionId: order.correctionId }),
    ...(order.corrects === undefined ? {} : { corrects: order.corrects }),
    ...(order.replyAnswerId === undefined ? {} : { replyAnswerId: order.replyAnswerId }),
    ...(order.appliedAt === undefined ? {} : { appliedAt: order.appliedAt }),
    urgent: isUrgent(turn, order),
  });
  patch(turn, { pending: { ...turn.state.pending, [order.messageKey]: pendingOf(turn, order) } });
}

/** What goes to many at once waits for what people have done for one, unless it is so near that it may come too late. */
const nearMs = 2 * 3_600_000;

function isUrgent({ isForMany }: Turn, { urgent, leaves, begins }: Order): boolean {
  if (!urgent || !isForMany) return urgent;
  return [leaves.bound?.promise, begins].some((at) => at !== undefined && at - leaves.due < nearMs);
}

function pendingOf(turn: Turn, order: Order): Pending {
  return {
    messageKey: order.messageKey,
    purpose: order.purpose,
    orderedAt: turn.now,
    due: order.leaves.due,
    ...(order.tells ? { tells: order.tells } : {}),
    ...(order.discharges && order.discharges.length > 0 ? { discharges: order.discharges } : {}),
    ...(order.leaves.bound ? { promise: order.leaves.bound.promise } : {}),
  };
}

/** At the next opening of the sending window at or after `wanted`. */
export function leavesInWindow(turn: Turn, wanted: Instant, window?: SendingWindow): Departure {
  const [due = wanted] = instantsOf(turn.lookup, [windowAsk(wanted, window)], wanted);
  return { due };
}

/**
 * In the sending window, but never past the promise: where no window is left before it, at `wanted`. Its channels are given up four
 * working hours before the promise, or half-way to it where fewer than that are left.
 */
export function leavesBefore(turn: Turn, wanted: Instant, promise: Instant, window?: SendingWindow): Departure {
  const asks: Ask[] = [windowAsk(wanted, window), { kind: 'back', workingHours: giveUpBefore, from: promise }];
  const [opens = wanted, early = wanted] = instantsOf(turn.lookup, asks, wanted);
  const due = opens <= promise ? opens : wanted;
  const giveUpAt = early > due ? early : due + Math.max(0, Math.floor((promise - due) / 2));
  return { due, bound: { promise, giveUpAt } };
}

const hour = 3_600_000;
/** So long before a meeting its candidate hears of it at the latest. A text message may wake somebody, so it waits for the morning longer. */
const ahead: Readonly<Record<Channel, number>> = { email: 12 * hour, sms: 3 * hour };

/** Whether who hears something at `opens` hears it too late for a meeting. */
export const isTooLateFor = (begins: Instant, opens: Instant, channel: Channel): boolean =>
  opens > begins - ahead[channel];

/** At once, where the window opens too late for the meeting that is told. */
export function inTimeFor(turn: Turn, begins: Instant | undefined, leaves: Departure): Departure {
  return begins !== undefined && isTooLateFor(begins, leaves.due, 'email') ? { ...leaves, due: turn.now } : leaves;
}

export function windowAsk(from: Instant, window: SendingWindow | undefined): Ask {
  return window ? { kind: 'nextWindow', from, window } : { kind: 'nextWindow', from };
}
