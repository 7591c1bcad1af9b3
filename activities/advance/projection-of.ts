import type { Obligation, State, Timer } from '../../process/interpreter/contract.ts';
import type { Plan } from '../../workflows/contract.ts';
import type { LoadedApplication } from './loaded.ts';
import { iso, isoOrNull } from './turn.ts';
import type { Row } from './writes.ts';

/** The columns of an application that board and Today read, and the state itself. */
export function projectionOf(application: LoadedApplication, state: State, plan: Plan, now: number): Row {
  const ended = state.step.kind === 'ended';
  return {
    id: application.id,
    state,
    seq: plan.seq,
    versionId: state.versionId ?? application.versionId,
    status: ended ? (plan.over ? 'gone' : 'ended') : 'active',
    outcome: state.step.kind === 'ended' ? state.step.outcome : null,
    endedAt: ended ? iso(application.endedAt ?? now) : null,
    stepId: state.stepId,
    visit: state.visit,
    enteredAt: iso(state.enteredAt),
    waitingDecisionId: state.step.kind === 'stage' ? (state.step.decision?.decisionId ?? null) : null,
    pausedUntil: isoOrNull(state.paused?.until),
    nextDue: isoOrNull(nextDueOf(plan)),
    ...promiseOf(application, state),
  };
}

function nextDueOf({ timers, deliveries }: Plan): number | null {
  const dues = [...timers, ...deliveries].map(({ due }) => due);
  return dues.length === 0 ? null : Math.min(...dues);
}

/** The ring: the obligation of the stage, else the one that is owed first; rungs that have fired keep their instants. */
function promiseOf(application: LoadedApplication, state: State): Row {
  const obligation = obligationOf(state);
  if (!obligation) return { promiseDue: null, promiseOpened: null, promiseRemind: null, promiseEscalate: null };
  const isSame = application.promiseOpened === obligation.openedAt;
  return {
    promiseDue: iso(obligation.due),
    promiseOpened: iso(obligation.openedAt),
    promiseRemind: isoOrNull(rungOf(state, 'remind') ?? (isSame ? application.promiseRemind : null)),
    promiseEscalate: isoOrNull(rungOf(state, 'escalate') ?? (isSame ? application.promiseEscalate : null)),
  };
}

function obligationOf(state: State): Obligation | undefined {
  const open = Object.values(state.obligations).filter(({ status }) => status === 'open');
  const here = state.step.kind === 'stage' ? state.step.obligationId : null;
  return open.find(({ id }) => id === here) ?? open.sort((one, other) => one.due - other.due)[0];
}

function rungOf(state: State, action: 'remind' | 'escalate'): number | undefined {
  const silenced = state.step.kind === 'stage' ? (state.step.decision?.silenced ?? {}) : {};
  const timers: Timer[] = [...Object.values(state.timers), ...Object.values(silenced)];
  const dues = timers.flatMap(({ due, rule }) => (rule.kind === 'rung' && rule.action === action ? [due] : []));
  return dues.length === 0 ? undefined : Math.min(...dues);
}
