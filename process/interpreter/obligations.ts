import type { Span } from '../definition/schema.ts';
import type { Actor, Command, Instant, Obligation, Pending, State } from './contract.ts';
import { own } from './own.ts';
import { patch, type Turn } from './turn.ts';

export const obligationIdOf = (stepId: string, visit: number) => `${stepId}/${visit}`;

/** Opens the obligation of the visit where the run stands. */
export function openObligation(turn: Turn, due: Instant, rule: Span): string {
  const { stepId, visit } = turn.state;
  const id = obligationIdOf(stepId, visit);
  replace(turn, { id, stepId, visit, openedAt: turn.now, original: due, due, status: 'open', round: 0 });
  turn.commands.push({ kind: 'openObligation', obligationId: id, stepId, visit, due, rule, at: turn.now });
  return id;
}

export function obligationOf(turn: Turn, id: string): Obligation | undefined {
  return own(turn.state.obligations, id);
}

/** By when it was opened: the order of a state's keys is not kept where it is stored. */
export function lastOpened({ obligations }: Pick<State, 'obligations'>): Obligation | undefined {
  return Object.values(obligations).sort((one, other) => other.openedAt - one.openedAt)[0];
}

export function changeObligation(turn: Turn, id: string, change: Partial<Obligation>): void {
  const obligation = obligationOf(turn, id);
  if (obligation) replace(turn, { ...obligation, ...change });
}

/** The candidate heard the message: what it tells is told, unless a newer message told another date meanwhile. */
export function tellDate(turn: Turn, message: Pending): void {
  const obligation = message.tells && obligationOf(turn, message.tells.obligationId);
  if (!message.tells || obligation?.status !== 'open') return;
  if (obligation.toldOrderedAt !== undefined && obligation.toldOrderedAt > message.orderedAt) return;
  const { obligationId, due } = message.tells;
  changeObligation(turn, obligationId, { due, toldOrderedAt: message.orderedAt });
  turn.commands.push({ kind: 'tellDate', obligationId, due, messageKey: message.messageKey, at: turn.now });
}

/** A told date may become earlier without a message; later it may not. */
export function bringForward(turn: Turn, id: string, due: Instant): void {
  const obligation = obligationOf(turn, id);
  if (obligation?.status !== 'open' || due >= obligation.due) return;
  changeObligation(turn, id, { due });
  turn.commands.push({ kind: 'tellDate', obligationId: id, due, at: turn.now });
}

type How = Extract<Command, { kind: 'dischargeObligation' }>['how'];

export function dischargeObligation(turn: Turn, id: string, how: How, by: Actor, messageKey?: string): void {
  const obligation = obligationOf(turn, id);
  if (obligation?.status !== 'open') return;
  changeObligation(turn, id, { status: how, ...(messageKey === undefined ? {} : { answeredBy: messageKey }) });
  turn.commands.push({
    kind: 'dischargeObligation',
    obligationId: id,
    how,
    by,
    ...(messageKey === undefined ? {} : { messageKey }),
    at: turn.now,
  });
}

/** What a bounced message had discharged is owed again. Answers the obligations opened again. */
export function reopenObligations(turn: Turn, messageKey: string): string[] {
  const reopened: string[] = [];
  for (const obligation of Object.values(turn.state.obligations)) {
    const byMessage = obligation.status === 'delivered' || obligation.status === 'otherChannel';
    if (!byMessage || obligation.answeredBy !== messageKey) continue;
    const { answeredBy: _, ...rest } = obligation;
    replace(turn, { ...rest, status: 'open' });
    turn.commands.push({ kind: 'reopenObligation', obligationId: obligation.id, messageKey, at: turn.now });
    reopened.push(obligation.id);
  }
  return reopened;
}

export function openObligations(turn: Turn): Obligation[] {
  return Object.values(turn.state.obligations).filter((obligation) => obligation.status === 'open');
}

/**
 * Obligations of stages already left that no ordered message and no task answers yet: an exit without a message left them to the next
 * message on the path.
 */
export function unansweredObligations(turn: Turn): Obligation[] {
  const covered = new Set<string>();
  for (const message of Object.values(turn.state.pending)) addAll(covered, message.discharges);
  for (const task of Object.values(turn.state.tasks)) addAll(covered, task.message?.discharges);
  const here = turn.state.step.kind === 'stage' ? turn.state.step.obligationId : null;
  return openObligations(turn).filter((obligation) => obligation.id !== here && !covered.has(obligation.id));
}

/** The earliest told date among obligations; undefined where there are none. */
export function earliestDue(obligations: readonly Obligation[]): Instant | undefined {
  return obligations.length === 0 ? undefined : Math.min(...obligations.map((obligation) => obligation.due));
}

function addAll(covered: Set<string>, ids: readonly string[] | undefined): void {
  for (const id of ids ?? []) covered.add(id);
}

function replace(turn: Turn, obligation: Obligation): void {
  patch(turn, { obligations: { ...turn.state.obligations, [obligation.id]: obligation } });
}
