import { inTransaction, type Pool } from '../../prisma/pool.ts';
import type { Event, NoteCode, State } from '../../process/interpreter/contract.ts';
import { answerAsk } from '../../process/reckoning/answer-ask.ts';
import { drive } from '../../process/reckoning/drive.ts';
import { nextTold, type Told } from '../../process/reckoning/next-told.ts';
import { loadedFrom } from '../advance/advance.ts';
import { channelsOf } from '../advance/carry-out-messages.ts';
import { loadApplication } from '../advance/load-application.ts';
import type { LoadedVersion } from '../advance/load-version.ts';
import { renderMessage } from '../advance/render-message.ts';
import type { RunSettings, Turn } from '../advance/turn.ts';
import { worldOf } from '../advance/world-of.ts';
import { shownChannels } from './shown-channels.ts';

/** The words as the candidate would read them; null where they cannot be rendered, or are a person's answer, which is between them. */
export type ToldInWords = Pick<Told, 'textId' | 'due' | 'date'> & {
  readonly words: { readonly subject: string | null; readonly text: string } | null;
};

/** Where a candidate stands, what is promised, and what would be told next if nobody did anything. Instants in epoch milliseconds. */
export type Standing = { readonly stepId: string; readonly promise: number | null; readonly next: ToldInWords | null };

export type TriedMove =
  | { readonly kind: 'refused'; readonly code: NoteCode; readonly before: Standing | null }
  | { readonly kind: 'moves'; readonly before: Standing; readonly after: Standing };

export type MoveToTry = {
  readonly applicationId: string;
  readonly from: LoadedVersion;
  readonly to: LoadedVersion;
  readonly steps: Readonly<Record<string, string | null>>;
  readonly userId: string;
  readonly settings: RunSettings;
};

/** Moves a candidate as the run would at `now`, by the same transition, and stores nothing; null: no such application. */
export async function tryMove(pool: Pool, move: MoveToTry, now: number): Promise<TriedMove | null> {
  const loaded = await inTransaction(
    pool,
    loadApplication(move.applicationId, { reference: 'preview', signalId: null }),
    async (rows) => ({ statements: [], answer: loadedFrom(rows) }),
  );
  if (!loaded) return null;
  const { state } = loaded.application;
  if (!state) return { kind: 'refused', code: 'notStarted', before: null };
  const look = (version: LoadedVersion, there: State): Standing => {
    const world = worldOf(loaded, version);
    const next = nextTold(version.definition, there, (ask) => answerAsk(ask, world), { now });
    const words = next && wordsOf(next, { loaded, version, settings: move.settings });
    return { stepId: there.stepId, promise: promiseOf(there), next: next && { ...next, words } };
  };
  const world = worldOf(loaded, move.to);
  const { state: moved, commands } = drive(move.to.definition, state, eventOf(move, now), (ask) =>
    answerAsk(ask, world),
  );
  const refusal = commands.find((command) => command.kind === 'note' && command.event === 'movedToVersion');
  const before = look(move.from, state);
  if (refusal?.kind === 'note') return { kind: 'refused', code: refusal.code, before };
  return { kind: 'moves', before, after: look(move.to, moved) };
}

type Reading = Pick<Turn, 'loaded' | 'version' | 'settings'>;

function wordsOf({ message, state, due }: Told, reading: Reading): ToldInWords['words'] {
  if (message.decisionId !== undefined) return null;
  const channels = shownChannels(reading, message.channels);
  const planned = channelsOf(message.channels, reading.loaded.candidate.channel);
  const rendering = renderMessage({ ...reading, state, now: due }, message, planned);
  if (rendering.kind === 'failed') return null;
  const { email, sms } = rendering.rendered;
  const isSms = sms !== undefined && (channels[0] === 'sms' || !email);
  if (isSms) return { subject: null, text: sms.text };
  return email ? { subject: email.subject, text: email.text } : null;
}

function eventOf({ steps, userId }: MoveToTry, at: number): Event {
  return { kind: 'movedToVersion', at, versionId: 'preview', steps, by: { kind: 'person', id: userId } };
}

/** The date that stands for the open obligation where the run is, else the first of those that are open. */
function promiseOf({ obligations, step }: State): number | null {
  const open = Object.values(obligations).filter(({ status }) => status === 'open');
  const here = step.kind === 'stage' ? step.obligationId : null;
  const dues = open.map(({ due }) => due);
  return open.find(({ id }) => id === here)?.due ?? (dues.length === 0 ? null : Math.min(...dues));
}
