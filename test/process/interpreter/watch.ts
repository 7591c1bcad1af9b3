import { isDeepStrictEqual } from 'node:util';
import type { Command, Event, Instant, State } from '../../../process/interpreter/contract.ts';

/**
 * Keeps the books that a driver would keep from the commands alone, and throws where they and the state disagree or a promise of the
 * interpreter is broken.
 */
export class Watch {
  events = 0;
  private readonly delivered = new Set<string>();
  private readonly notified = new Set<string>();
  private readonly timers = new Map<string, Instant>();
  private readonly pending = new Set<string>();
  private readonly opened = new Set<string>();
  private readonly tasks = new Set<string>();
  private readonly obligations = new Map<string, { due: Instant; open: boolean }>();
  private completed = 0;

  see(before: State | null, event: Event, state: State, commands: readonly Command[]): void {
    this.events += 1;
    this.settle(event);
    for (const command of commands) this.obey(command);
    same(
      'timers',
      Object.fromEntries(this.timers),
      Object.fromEntries(Object.entries(state.timers).map(([id, { due }]) => [id, due])),
    );
    same('messages on their way', [...this.pending].sort(), Object.keys(state.pending).sort());
    same('tasks', [...this.tasks].sort(), Object.keys(state.tasks).sort());
    for (const { id, due, status } of Object.values(state.obligations))
      same(`obligation ${id}`, this.obligations.get(id), { due, open: status === 'open' });
    this.nothingForgotten(state);
    if (commands.length > 0 && commands.every(({ kind }) => kind === 'note') && before && event.kind !== 'timerFired')
      same('a note changes nothing', state, before);
    if ((state.step.kind === 'ended') !== (this.completed === 1)) throw new Error('ended without complete, or twice');
  }

  /** Every open obligation is being looked after: a ladder, a waiting decision, a message on its way, or a person's task. */
  private nothingForgotten(state: State): void {
    const answers = [
      ...Object.values(state.pending),
      ...Object.values(state.tasks).flatMap(({ message }) => message ?? []),
    ];
    const answered = new Set(answers.flatMap(({ discharges }) => discharges ?? []));
    for (const { id, status } of Object.values(state.obligations)) {
      if (status !== 'open' || answered.has(id)) continue;
      if (state.step.kind === 'ended') throw new Error(`${id} is open at the end and nobody answers for it`);
      if (state.step.kind === 'message') continue;
      if (state.step.kind !== 'stage' || state.step.obligationId !== id)
        throw new Error(`nobody answers for ${id} any more`);
      const watched = Object.values(state.timers).some(({ rule }) =>
        ['holding', 'release', 'pauseEnds'].includes(rule.kind),
      );
      if (!watched) throw new Error(`no timer watches over ${id}`);
    }
  }

  seeEnd(): void {
    for (const [id, { open }] of this.obligations) if (open) throw new Error(`${id} is open although the run is over`);
  }

  private settle(event: Event): void {
    if (event.kind === 'timerFired' && this.timers.get(event.timerId) === event.due) this.timers.delete(event.timerId);
    if (
      event.kind === 'delivered' ||
      event.kind === 'undeliverable' ||
      event.kind === 'bounced' ||
      event.kind === 'confirmed'
    )
      this.pending.delete(event.messageKey);
  }

  private obey(command: Command): void {
    switch (command.kind) {
      case 'deliver':
        once(this.delivered, command.messageKey);
        this.pending.add(command.messageKey);
        return;
      case 'redeliver':
        if (!this.delivered.has(command.messageKey))
          throw new Error(`${command.messageKey} is delivered again but was never ordered`);
        this.pending.add(command.messageKey);
        return;
      case 'cancelDelivery':
        if (!this.delivered.has(command.messageKey))
          throw new Error(`${command.messageKey} is cancelled but was never ordered`);
        this.pending.delete(command.messageKey);
        return;
      case 'notifyStaff':
        return once(this.notified, command.key);
      case 'setTimer':
        if (!Number.isInteger(command.due)) throw new Error(`${command.timerId} is due at ${command.due}`);
        this.timers.set(command.timerId, command.due);
        return;
      case 'cancelTimer':
        if (!this.timers.delete(command.timerId)) throw new Error(`${command.timerId} is cancelled but is not armed`);
        return;
      case 'openTask':
        once(this.opened, command.key);
        if (command.about !== 'lateBounce') this.tasks.add(command.key);
        return;
      case 'closeTask':
        if (!this.tasks.delete(command.key)) throw new Error(`${command.key} is closed but is not open`);
        return;
      case 'openObligation':
        if (this.obligations.has(command.obligationId)) throw new Error(`${command.obligationId} is opened twice`);
        this.obligations.set(command.obligationId, { due: command.due, open: true });
        return;
      case 'tellDate':
        return this.tell(command);
      case 'dischargeObligation':
      case 'reopenObligation': {
        const open = command.kind === 'reopenObligation';
        const obligation = this.obligations.get(command.obligationId);
        if (!obligation || obligation.open === open)
          throw new Error(`${command.kind} of ${command.obligationId} out of turn`);
        obligation.open = open;
        return;
      }
      case 'complete':
        this.completed += 1;
        return;
      case 'enterStep':
        // A correction may take a run back from its end.
        this.completed = 0;
        return;
      default:
        return;
    }
  }

  private tell({ obligationId, due, messageKey }: Extract<Command, { kind: 'tellDate' }>): void {
    const obligation = this.obligations.get(obligationId);
    if (!obligation?.open) throw new Error(`a date is told for ${obligationId}, which is not open`);
    if (messageKey === undefined && due > obligation.due)
      throw new Error(`${obligationId} becomes later without a message`);
    obligation.due = due;
  }
}

function once(seen: Set<string>, key: string): void {
  if (seen.has(key)) throw new Error(`${key} a second time`);
  seen.add(key);
}

function same(what: string, books: unknown, state: unknown): void {
  if (!isDeepStrictEqual(books, state))
    throw new Error(`${what}: the commands say ${JSON.stringify(books)}, the state ${JSON.stringify(state)}`);
}
