import {
  type AdvanceAnswer,
  type AdvanceInput,
  askedAgain,
  type EventReference,
  referenceKey,
} from '../../workflows/contract.ts';
import { type Pool, inTransaction, type Rows, type Statement } from '../../prisma/pool.ts';
import { type Application, type Applied, applyEvent } from './apply-event.ts';
import { eventOf } from './event-of.ts';
import { lookAgain } from './look-again.ts';
import { loadApplication, toLoaded } from './load-application.ts';
import type { OwnSettings } from '../providers/own-settings.ts';
import type { LoadedVersion } from './load-version.ts';
import type { Loaded } from './loaded.ts';
import { planOf } from './plan-of.ts';
import { sendAgain } from './send-again.ts';
import type { RunSettings, Turn } from './turn.ts';
import { type FindQueues, withQueues } from './with-queues.ts';

export type RunParts = {
  readonly pool: Pool;
  readonly loadVersion: (versionId: string) => Promise<LoadedVersion>;
  readonly settings: RunSettings;
  /** What of it hangs on the organisation's own ways out. */
  readonly ownSettings?: (organisationId: string) => Promise<OwnSettings>;
  /** By which queues messages leave; left out, all of them by the run's own. */
  readonly findQueues?: FindQueues;
};

/** What the texts of an application need, its sender reckoned. */
export async function settingsFor(
  { settings, ownSettings }: Pick<RunParts, 'settings' | 'ownSettings'>,
  { application: { organisationId } }: Loaded,
): Promise<RunSettings> {
  return ownSettings ? { ...settings, ...(await ownSettings(organisationId)) } : settings;
}

type Overtook = { readonly kind: 'overtook'; readonly earlier: readonly EventReference[] };

/**
 * Applies one event to an application in one transaction and answers what the run waits for next. Idempotent by the event's reference, and
 * fenced by the epoch; a world's failure is thrown and leaves nothing behind. A signal that has overtaken others waits for them, and everything
 * for the start: they are applied first, each in a transaction of its own.
 */
export function createAdvance({ pool, ...parts }: RunParts): (input: AdvanceInput) => Promise<AdvanceAnswer> {
  const advance = async (input: AdvanceInput, wasStarted = false): Promise<AdvanceAnswer> => {
    const reference = referenceKey(input.reference);
    const signalId = input.reference.kind === 'signal' ? input.reference.signalId : null;
    const opening = loadApplication(input.applicationId, { reference, signalId });
    const answer = await inTransaction<AdvanceAnswer | Overtook>(pool, opening, async (rows) => {
      const loaded = loadedFrom(rows);
      // An older run applies none of them, and would find them before its own again and again.
      const earlier = isFenced(loaded, input.epoch) ? [] : eventsBefore(input.reference, loaded, wasStarted);
      if (earlier.length > 0) return { statements: [], answer: { kind: 'overtook', earlier } };
      return applyReferenced(parts, { ...input, now: heardAt(input, loaded) }, { loaded, reference });
    });
    if (answer.kind !== 'overtook') return answer;
    for (const earlier of answer.earlier) await advance({ ...input, reference: earlier });
    return advance(input, wasStarted || answer.earlier.some(({ kind }) => kind === 'start'));
  };
  return (input) => advance(input);
}

/** Where a start was given up, as when PostgreSQL was away for longer than it is tried, the run itself tells of it no more: whatever comes next does. */
function eventsBefore(reference: EventReference, loaded: Loaded, wasStarted: boolean): readonly EventReference[] {
  const hasBegun = (loaded.application.state?.visit ?? 0) > 0;
  if (reference.kind !== 'start' && !hasBegun && !wasStarted) return [{ kind: 'start' }];
  return signalsBefore(reference, loaded).map((signalId) => ({ kind: 'signal', signalId }));
}

/**
 * Signals that are not applied yet and were stored before the given one, or before a timer was heard. A decision and its taking back travel
 * side by side, and after an outage what was asked for last is often sent first, and what became due meanwhile before all of it.
 */
export function signalsBefore({ kind }: EventReference, loaded: Loaded | null): readonly string[] {
  const { signal, signals = [] } = loaded ?? {};
  if (kind === 'timer') return signals;
  return signal && !signal.done ? signals.slice(0, Math.max(0, signals.indexOf(signal.id))) : [];
}

/**
 * No signal is heard before it was stored: a run that catches up after an outage says when it began to try, and whoever decided since would have an
 * undo window that has passed.
 */
function heardAt({ now }: AdvanceInput, loaded: Loaded | null): number {
  return Math.max(now, loaded?.signal?.createdAt ?? now);
}

/** What the two statements of `loadApplication` answered. */
export function loadedFrom(rows: readonly Rows[]): Loaded | null {
  return toLoaded(rows[1] ?? []);
}

/** Whether a newer run, or nobody any more, is in charge of the application. */
export function isFenced(loaded: Loaded | null, epoch: number): loaded is null {
  return loaded === null || loaded.application.epoch > epoch;
}

/**
 * Applies the event that the run refers to, unless it was applied before or a newer run is in charge; what to write, and the answer. `then`
 * sees what was carried out before it is written, and only where something is.
 */
export async function applyReferenced(
  parts: Omit<RunParts, 'pool'>,
  input: AdvanceInput,
  given: Referenced,
): Promise<Answered> {
  const { statements, answer } = await applyOnce(parts, input, given);
  return { statements, answer: await withQueues(parts, given.loaded, answer) };
}

type Referenced = {
  readonly loaded: Loaded | null;
  readonly reference: string;
  readonly then?: (turn: Turn) => void;
};
type Answered = { readonly statements: readonly Statement[]; readonly answer: AdvanceAnswer };

async function applyOnce(
  parts: Omit<RunParts, 'pool'>,
  { reference, now, epoch }: AdvanceInput,
  { loaded, reference: key, then }: Referenced,
): Promise<Answered> {
  if (isFenced(loaded, epoch)) return { statements: [], answer: { kind: 'fenced' } };
  const { loadVersion } = parts;
  const settings = await settingsFor(parts, loaded);
  const beside = besideRun(reference, loaded);
  if (beside) {
    const version = await loadVersion(loaded.application.versionId);
    const { statements, plan, refused = null } = beside({ loaded, version, settings, epoch, now }, key);
    return { statements, answer: { kind: 'advanced', plan, refused } };
  }
  const event = loaded.applied && !isArmed(reference, loaded) ? null : eventOf(reference, loaded, now);
  if (!event) return { statements: [], answer: standing(loaded, reference) };
  const versionId = 'versionId' in event ? event.versionId : loaded.application.versionId;
  const version = await loadVersion(versionId);
  const { statements, plan, refused } = applyEvent({ loaded, version, settings, epoch, now }, event, {
    reference: key,
    ...(then ? { then } : {}),
  });
  return { statements, answer: { kind: 'advanced', plan, refused } };
}

/** A timer that stands in the state has not done its work, whatever was noted when it was told too early or while it was silenced. */
function isArmed(reference: EventReference, { application: { state } }: Loaded): boolean {
  return reference.kind === 'timer' && state?.timers[reference.timerId]?.due === reference.due;
}

type Beside = (
  application: Application,
  reference: string,
) => Omit<Applied, 'refused'> & { readonly refused?: string | null };

/** What the relay tells of deliveries alone, which is no event of the process. */
const besides: Readonly<Record<string, Beside>> = { receiptCame: lookAgain, [askedAgain]: sendAgain };

function besideRun({ kind }: EventReference, { signal, applied }: Loaded): Beside | undefined {
  if (kind !== 'signal' || !signal || signal.done || applied) return undefined;
  return Object.hasOwn(besides, signal.kind) ? besides[signal.kind] : undefined;
}

/** Nothing to apply, or applied before: what was answered then, and what is to wait for now. */
function standing(loaded: Loaded, reference: EventReference): AdvanceAnswer {
  const { application, messages, signals, applied, signal } = loaded;
  const plan = planOf(application.seq, application.state, messages, signals);
  // A signal without a row in this application must not be told to have been applied.
  const isUnknown = reference.kind === 'signal' && !applied && !signal;
  const refused = isUnknown ? 'unknownSignal' : (applied?.refused ?? signal?.refusedCode ?? null);
  return { kind: 'advanced', plan, refused };
}
