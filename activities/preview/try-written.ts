import { inTransaction, type Pool } from '../../prisma/pool.ts';
import type { Deliver, Event, NoteCode } from '../../process/interpreter/contract.ts';
import { answerAsk } from '../../process/reckoning/answer-ask.ts';
import { drive } from '../../process/reckoning/drive.ts';
import { loadedFrom } from '../advance/advance.ts';
import { channelsOf } from '../advance/carry-out-messages.ts';
import { loadApplication } from '../advance/load-application.ts';
import type { LoadedVersion } from '../advance/load-version.ts';
import type { Loaded } from '../advance/loaded.ts';
import { type Rendered, renderMessage } from '../advance/render-message.ts';
import { createTurn, type RunSettings } from '../advance/turn.ts';
import { worldOf } from '../advance/world-of.ts';
import { shownChannels } from './shown-channels.ts';

export type TriedWords =
  | { readonly kind: 'refused'; readonly code: NoteCode }
  | {
      readonly kind: 'ordered';
      readonly message: Deliver;
      /** In the order in which its channels are tried. */
      readonly channels: readonly ('email' | 'sms')[];
      readonly rendered: Rendered;
    }
  /** `problems` name variables, never values. */
  | { readonly kind: 'unrenderable'; readonly problems: readonly string[] };

export type Trying = {
  readonly pool: Pool;
  readonly version: LoadedVersion;
  readonly settings: RunSettings;
  readonly now: number;
};

/** The id of words that are stored nowhere. */
export const previewId = '00000000-0000-4000-8000-000000000000';

type Written = {
  readonly event: Event;
  /** What was read, with the words in their place under `previewId`. */
  readonly withWords: (stored: Loaded) => Loaded;
};

/**
 * Has an event that orders what a person has written applied as the run would at `now`, by the same transition and the same rendering, and
 * stores nothing; null: no such application.
 */
export async function tryWritten(
  { pool, version, settings, now }: Trying,
  applicationId: string,
  { event, withWords }: Written,
): Promise<TriedWords | null> {
  const stored = await inTransaction(
    pool,
    loadApplication(applicationId, { reference: 'preview', signalId: null }),
    async (rows) => ({ statements: [], answer: loadedFrom(rows) }),
  );
  if (!stored) return null;
  const loaded = withWords(stored);
  const world = worldOf(loaded, version);
  const { state, commands } = drive(version.definition, loaded.application.state, event, (ask) =>
    answerAsk(ask, world),
  );
  const message = commands.find(
    (command) =>
      command.kind === 'deliver' && (command.correctionId === previewId || command.replyAnswerId === previewId),
  );
  if (message?.kind !== 'deliver') {
    const note = commands.find((command) => command.kind === 'note');
    return { kind: 'refused', code: note?.code ?? 'unknownMessage' };
  }
  const channels = shownChannels({ loaded, settings }, message.channels);
  const turn = createTurn({ loaded, version, settings, event, now, state });
  const rendering = renderMessage(turn, message, channelsOf(message.channels, loaded.candidate.channel));
  if (rendering.kind === 'failed') return { kind: 'unrenderable', problems: rendering.problems };
  return { kind: 'ordered', message, channels, rendered: rendering.rendered };
}
