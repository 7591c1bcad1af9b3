import type { AskStep } from '../definition/schema.ts';
import type { Ask, Instant, Timer } from './contract.ts';
import { factsOf, instantsOf } from './facts.ts';
import { isTooLateFor, orderMessage, windowAsk } from './order-message.ts';
import { cancelTimer, count, setTimer, type Turn, visitKey } from './turn.ts';

type Reminder = AskStep['reminders'][number];

/**
 * Arms the reminders counted back from an instant (a deadline, the start of a meeting). One that falls outside the sending window leaves
 * at the next opening, or in the last window before where that would be too late, if there is such a window still. One whose time has
 * passed is dropped.
 */
export function armReminders(turn: Turn, reminders: readonly Reminder[], until: Instant, isMeeting = false): void {
  const backs: Ask[] = reminders.map(({ before }) => ({ kind: 'subtract', span: before, from: until }));
  const wanted = instantsOf(turn.lookup, backs, until);
  const opens = instantsOf(
    turn.lookup,
    wanted.map((from) => windowAsk(from, undefined)),
    until,
  );
  const lasts = factsOf(
    turn.lookup,
    wanted.map((promise) => ({ kind: 'lastWindow', from: turn.now, promise })),
  );
  reminders.forEach((_, index) => {
    const want = wanted[index] ?? until;
    const open = opens[index] ?? until;
    const last = lasts[index];
    if (want <= turn.now) return;
    const early = typeof last === 'number' && last > turn.now ? last : null;
    const isTooLate = open >= until || (isMeeting && isShortBefore(until, { open, want }));
    const due = (isTooLate ? early : null) ?? (open < until ? open : null);
    if (due === null || due <= turn.now) return;
    setTimer(turn, `${visitKey(turn)}/reminder/${index}`, { due, rule: { kind: 'reminder', index } });
  });
}

/** Whether the window opens so shortly before a meeting that its reminder helps nobody: less than three hours, and less than half of what was drawn. */
const isShortBefore = (begins: Instant, { open, want }: { readonly open: Instant; readonly want: Instant }): boolean =>
  isTooLateFor(begins, open, 'sms') && 2 * (begins - open) < begins - want;

/** Orders a reminder, unless a later one is overdue too (after downtime the candidate gets one, not all). */
export function sendReminder(turn: Turn, reminders: readonly Reminder[], timer: Timer, meetingId?: string): void {
  if (timer.rule.kind !== 'reminder') return;
  const reminder = reminders[timer.rule.index];
  if (!reminder || isOvertaken(turn, timer)) return;
  cancelReminders(turn, timer.due);
  const [due = turn.now] = instantsOf(turn.lookup, [windowAsk(turn.now, undefined)], turn.now);
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/reminder/${count(turn)}`,
    purpose: 'reminder',
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: reminder,
    leaves: { due },
    ...(meetingId === undefined ? {} : { meetingId }),
    urgent: true,
  });
}

function isOvertaken(turn: Turn, timer: Timer): boolean {
  return Object.values(turn.state.timers).some(
    ({ due, rule }) => rule.kind === 'reminder' && due <= turn.now && due > timer.due,
  );
}

/** Cancels the reminders that are due until then; all without an instant. */
export function cancelReminders(turn: Turn, until: Instant = Number.POSITIVE_INFINITY): void {
  for (const [timerId, { rule, due }] of Object.entries(turn.state.timers))
    if (rule.kind === 'reminder' && due <= until) cancelTimer(turn, timerId);
}
