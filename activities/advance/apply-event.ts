import type { Command, Event } from '../../process/interpreter/contract.ts';
import { answerAsk } from '../../process/reckoning/answer-ask.ts';
import { drive } from '../../process/reckoning/drive.ts';
import type { Plan } from '../../workflows/contract.ts';
import type { Statement } from '../../prisma/pool.ts';
import { refuseDecision } from './carry-out-decisions.ts';
import { restoreMeeting } from './carry-out-slots.ts';
import { carryOut } from './carry-out.ts';
import type { Loaded, LoadedMessage } from './loaded.ts';
import type { LoadedVersion } from './load-version.ts';
import { planOf } from './plan-of.ts';
import { projectionOf } from './projection-of.ts';
import { refuseAnswer } from './refuse-answer.ts';
import { refuseCorrection } from './refuse-correction.ts';
import { renamePlaces } from './rename-places.ts';
import { reopenReplies } from './reopen-replies.ts';
import { type StoryLine, storyOf } from '../../process/interpreter/story-of.ts';
import { tellOfMeeting } from './tell-of-meeting.ts';
import { createTurn, iso, type RunSettings, type Turn } from './turn.ts';
import { withDecidedFields } from './with-decided-fields.ts';
import { worldOf } from './world-of.ts';
import { insertRow, toStatement, updateRow } from './writes.ts';

export type Application = {
  readonly loaded: Loaded;
  readonly version: LoadedVersion;
  readonly settings: RunSettings;
  readonly epoch: number;
  readonly now: number;
};

export type Applied = {
  readonly statements: readonly Statement[];
  readonly plan: Plan;
  readonly refused: string | null;
};

/**
 * Applies one event to what was loaded: the interpreter's new state, every command as rows in its order, the timeline, the projections, the
 * event's reference and a notice of the change, all in one statement; and the plan that follows. `write` adds the caller's own rows and changes
 * messages beforehand, as a delivery has left them; `then` does so when all commands have been carried out.
 */
export function applyEvent(
  stored: Application,
  event: Event,
  {
    reference,
    write,
    then,
  }: { readonly reference: string; readonly write?: (turn: Turn) => void; readonly then?: (turn: Turn) => void },
): Applied {
  const application = { ...stored, loaded: withDecidedFields(stored.loaded, event) };
  const { loaded, version, now } = application;
  const world = worldOf(loaded, version);
  const { state, commands } = drive(version.definition, loaded.application.state, event, (ask) =>
    answerAsk(ask, world),
  );
  const turn = createTurn({ ...application, event, state });
  write?.(turn);
  for (const command of commands) carryOut(turn, command);
  const refused = refusalOf(commands, event);
  if (refused !== null && event.kind === 'decided') refuseDecision(turn, event.decisionId, refused);
  if (refused !== null && event.kind === 'answered') refuseAnswer(turn, event);
  if (refused !== null && event.kind === 'corrected') refuseCorrection(turn, event);
  if (refused !== null && 'meetingId' in event && loaded.signal)
    restoreMeeting(turn, event.meetingId, loaded.signal.id);
  if (refused === null) tellOfMeeting(turn);
  settleSignal(turn, refused);
  then?.(turn);
  const story = storyOf(turn, commands);
  const { statements, plan } = finish(turn, application, { reference, kind: event.kind, refused, story });
  const renames = refused === null ? renamePlaces(loaded, event, state) : [];
  return { statements: [...renames, ...statements], plan, refused };

  function settleSignal({ writes }: Turn, code: string | null): void {
    const { signal } = loaded;
    if (!signal || signal.done) return;
    const row = {
      id: signal.id,
      ...(code === null ? { appliedAt: iso(now) } : { refusedAt: iso(now), refusedCode: code }),
    };
    updateRow(writes, 'signal', ['id'], row);
  }
}

/** The code of the note where the event changed nothing; null where it did. */
function refusalOf(commands: readonly Command[], event: Event): string | null {
  const [first] = commands;
  return commands.length === 1 && first?.kind === 'note' && first.event === event.kind ? first.code : null;
}

/** Writes application, applied event and change, and reads the plan off what then stands. */
export function finish(
  turn: Turn,
  { loaded, epoch, now }: Application,
  applied: {
    readonly reference: string;
    readonly kind: string;
    readonly refused: string | null;
    readonly story: readonly StoryLine[];
  },
): Omit<Applied, 'refused'> {
  const { id, organisationId, jobId } = loaded.application;
  const plan = planOf(turn.seq, turn.state, turn.messages.values(), signalsLeft(loaded));
  updateRow(turn.writes, 'application', ['id'], {
    ...projectionOf(loaded.application, turn.state, plan, now),
    epoch: Math.max(epoch, loaded.application.epoch),
  });
  insertRow(turn.writes, 'applied_event', {
    keys: ['applicationId', 'reference'],
    // Only a timer may come twice: told in vain while it was silenced, and again when it was restored.
    conflict: applied.kind === 'timerFired' ? timerAgain : '',
    row: { applicationId: id, ...applied, seq: turn.seq, at: iso(now) },
  });
  turn.writes.extras.push({
    text: (first) =>
      `insert into "change" ("organisationId", "topic", "topicId", "kind", "data", "at") values ($${first}, 'job', $${first + 1}, 'application', jsonb_build_object('applicationId', $${first + 2}::text), now())`,
    values: [organisationId, jobId, id],
  });
  reopenReplies(turn);
  const statement = toStatement(turn.writes);
  return { statements: statement ? [statement] : [], plan };
}

const timerAgain = `on conflict ("applicationId", "reference") do update set "seq" = excluded."seq", "at" = excluded."at", "refused" = excluded."refused", "story" = excluded."story"`;

function signalsLeft({ signals, signal }: Loaded): string[] {
  return signals.filter((id) => id !== signal?.id);
}

/** A message's progress as the rest of the transaction shall see it. */
export function changeMessage(turn: Turn, id: string, change: Partial<LoadedMessage>): void {
  const message = turn.messages.get(id);
  if (message) turn.messages.set(id, { ...message, ...change });
}
