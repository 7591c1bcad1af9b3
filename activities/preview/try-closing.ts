import { inTransaction } from '../../prisma/pool.ts';
import type { Pool } from '../../prisma/pool.ts';
import type { Text } from '../../process/definition/schema.ts';
import type { Command, State } from '../../process/interpreter/contract.ts';
import { answerAsk } from '../../process/reckoning/answer-ask.ts';
import { drive } from '../../process/reckoning/drive.ts';
import { loadedFrom } from '../advance/advance.ts';
import { channelsOf } from '../advance/carry-out-messages.ts';
import { loadApplication } from '../advance/load-application.ts';
import type { LoadedVersion } from '../advance/load-version.ts';
import { renderMessage } from '../advance/render-message.ts';
import { createTurn, type RunSettings } from '../advance/turn.ts';
import { worldOf } from '../advance/world-of.ts';
import { addressOf } from '../delivery/choose-channel.ts';
import { shownChannels } from './shown-channels.ts';

export type TriedClosing = {
  /**
   * What becomes of what was decided: its words are what the candidate hears, or have heard already, or it is taken back; null where the closing
   * alone answers.
   */
  readonly decision: 'stands' | 'heard' | 'lapses' | null;
  /** Epoch milliseconds; null where nothing is said for the closing. */
  readonly leavesAt: number | null;
  /** As the candidate would read it by the first channel that takes it and reaches them; null where none does: a person calls. */
  readonly rendered: {
    readonly channel: 'email' | 'sms';
    readonly subject: string | null;
    readonly text: string;
    readonly html: string | null;
  } | null;
};

type Trying = {
  readonly pool: Pool;
  readonly version: LoadedVersion;
  readonly settings: RunSettings;
  readonly now: number;
};

type Closing = {
  readonly applicationId: string;
  readonly userId: string;
  /** What is written for this closing, by step; otherwise what is stored for it. */
  readonly texts?: Readonly<Record<string, Text>> | undefined;
};

/** Closes the job for one candidate as the run would at `now`, by the same transition and the same rendering, and stores nothing; null where the run has not begun. */
export async function tryClosing(
  { pool, version, settings, now }: Trying,
  { applicationId, userId, texts }: Closing,
): Promise<TriedClosing | null> {
  const found = await inTransaction(
    pool,
    loadApplication(applicationId, { reference: 'preview', signalId: null }),
    async (rows) => ({ statements: [], answer: loadedFrom(rows) }),
  );
  if (!found?.application.state) return null;
  const { state: before } = found.application;
  const loaded = { ...found, job: { ...found.job, closingTexts: texts ?? found.job.closingTexts } };
  const event = { kind: 'jobClosed', at: now, by: { kind: 'person', id: userId } } as const;
  const world = worldOf(loaded, version);
  const { state, commands } = drive(version.definition, before, event, (ask) => answerAsk(ask, world));
  const message = commands.find((command) => command.kind === 'deliver' && command.purpose === 'jobClosed');
  const decision = becomesOf(commands, state);
  if (message?.kind !== 'deliver') return { decision, leavesAt: null, rendered: null };
  const channels = shownChannels({ loaded, settings }, message.channels);
  const turn = createTurn({ loaded, version, settings, event, now, state });
  const rendering = renderMessage(turn, message, channelsOf(message.channels, loaded.candidate.channel));
  const { email, sms } = rendering.kind === 'rendered' ? rendering.rendered : {};
  const [channel] = channels.filter(
    (one) => (one === 'email' ? email : sms) && addressOf(loaded.candidate, one) !== null,
  );
  const tried = { decision, leavesAt: message.due };
  if (channel === 'email' && email)
    return { ...tried, rendered: { channel, subject: email.subject, text: email.text, html: email.html } };
  if (channel === 'sms' && sms) return { ...tried, rendered: { channel, subject: null, text: sms.text, html: null } };
  return { ...tried, rendered: null };
}

function becomesOf(commands: readonly Command[], { step, obligations }: State): TriedClosing['decision'] {
  if (commands.some(({ kind }) => kind === 'takeBackDecision')) return 'lapses';
  const isOwed = Object.values(obligations).some(({ status }) => status === 'open');
  if (step.kind !== 'ended') return step.kind === 'stage' || isOwed ? 'stands' : 'heard';
  // One that leads on was released before, and its candidate hears of the closing in the next stage.
  const isClosed = commands.some((command) => command.kind === 'deliver' && command.purpose === 'jobClosed');
  return commands.some(({ kind }) => kind === 'releaseDecision') && !isClosed ? 'stands' : null;
}
