import type { Pool } from '../../prisma/pool.ts';
import { inTransaction } from '../../prisma/pool.ts';
import type { Command, Deliver, Event, NoteCode, State } from '../../process/interpreter/contract.ts';
import { mayEndOthers } from '../../process/interpreter/ends-without-stage.ts';
import { answerAsk } from '../../process/reckoning/answer-ask.ts';
import { drive } from '../../process/reckoning/drive.ts';
import { loadedFrom } from '../advance/advance.ts';
import { loadApplication } from '../advance/load-application.ts';
import { addressOf } from '../delivery/choose-channel.ts';
import type { LoadedVersion } from '../advance/load-version.ts';
import type { Loaded } from '../advance/loaded.ts';
import { createTurn, type RunSettings } from '../advance/turn.ts';
import { worldOf } from '../advance/world-of.ts';
import { whyUnreached } from './exit-reach.ts';
import { type Read, readByChannels } from './read-by-channels.ts';

/** What a decision would bring; `fields` are the application's as they would be then. */
export type TriedDecision = {
  readonly applicationId: string;
  readonly stepId: string;
  readonly visit: number;
  readonly exitId: string;
  readonly by: { readonly userId: string; readonly name: string };
  readonly words: Omit<Loaded['decisions'][number], 'id' | 'by' | 'fields'>;
  readonly fields: Loaded['application']['fields'];
};

export type Tried =
  | { readonly kind: 'refused'; readonly code: NoteCode }
  | {
      readonly kind: 'planned';
      readonly plan: Extract<Command, { kind: 'planRelease' }>;
      /** Null where the exit sends nothing of its own. */
      readonly message: Deliver | null;
      /** As the candidate would read it by the first channel that takes it; null where the text cannot be rendered. */
      readonly rendered: Read | null;
      /** By the other channels, where the exit writes by both and the candidate can be reached there. */
      readonly also: readonly Read[];
      /** Why its message would become a task to phone: the candidate has no channel left, or only such as nobody carries; null where it leaves, or there is none. */
      readonly unreached: ReturnType<typeof whyUnreached>;
      /** Its way may come to an end that closes the person's other applications, without another stage before it. */
      readonly mayEndOthers: boolean;
    };

const previewId = '00000000-0000-4000-8000-000000000000';

/** Makes a decision as the run would at `now`, by the same transition and the same rendering, and stores nothing; null: no such application. */
export async function tryDecision(
  { pool, version, settings, now }: { pool: Pool; version: LoadedVersion; settings: RunSettings; now: number },
  tried: TriedDecision,
): Promise<Tried | null> {
  const stored = await inTransaction(
    pool,
    loadApplication(tried.applicationId, { reference: 'preview', signalId: null }),
    async (rows) => ({ statements: [], answer: loadedFrom(rows) }),
  );
  if (!stored) return null;
  const loaded: Loaded = {
    ...stored,
    application: { ...stored.application, fields: tried.fields },
    decisions: [...stored.decisions, { ...tried.words, id: previewId, by: tried.by, fields: {} }],
  };
  const event = eventOf(tried, version, now);
  const world = worldOf(loaded, version);
  const { state, commands } = drive(version.definition, loaded.application.state, event, (ask) =>
    answerAsk(ask, world),
  );
  const plan = commands.find((command) => command.kind === 'planRelease');
  if (!plan) {
    const note = commands.find((command) => command.kind === 'note');
    return { kind: 'refused', code: note?.code ?? 'decisionUnknown' };
  }
  const message = commands.find((command) => command.kind === 'deliver' && command.decisionId === previewId);
  const planned = { kind: 'planned', plan, mayEndOthers: endsOthers(version, state) } as const;
  if (message?.kind !== 'deliver') return { ...planned, message: null, rendered: null, also: [], unreached: null };
  const turn = createTurn({ loaded, version, settings, event, now, state });
  const [rendered = null, ...others] = readByChannels(turn, message);
  const isBoth = message.channels.kind === 'both';
  const also = others.filter(({ channel }) => isBoth && addressOf(loaded.candidate, channel) !== null);
  return { ...planned, message, rendered, also, unreached: unreached(turn, tried) };
}

function endsOthers({ definition }: LoadedVersion, { step }: State): boolean {
  const decision = step.kind === 'stage' ? step.decision : null;
  return decision !== null && mayEndOthers(definition, decision.route.stepId);
}

function unreached(
  { loaded: { candidate, job }, version: { definition }, settings: { carried } }: ReturnType<typeof createTurn>,
  { stepId, exitId }: TriedDecision,
): ReturnType<typeof whyUnreached> {
  const step = definition.steps[stepId];
  const exit = step?.kind === 'stage' ? step.exits[exitId] : undefined;
  // What stays inside has the mailbox for both.
  return exit ? whyUnreached(definition, exit, candidate, job.staysInside ? undefined : carried) : null;
}

/** What is missing is told beside; the instants can be shown all the same. */
function eventOf({ stepId, visit, exitId, by }: TriedDecision, { definition }: LoadedVersion, at: number): Event {
  return {
    kind: 'decided',
    at,
    decisionId: previewId,
    stepId,
    visit,
    exitId,
    by: { kind: 'person', id: by.userId },
    brings: { text: true, strength: true, development: true, reason: true },
    fields: Object.keys(definition.fields),
    scorecards: 1_000,
  };
}
