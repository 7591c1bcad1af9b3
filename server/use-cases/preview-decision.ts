import { loadedFrom } from '../../activities/advance/advance.ts';
import { channelsOf } from '../../activities/advance/carry-out-messages.ts';
import { loadApplication } from '../../activities/advance/load-application.ts';
import { renderMessage } from '../../activities/advance/render-message.ts';
import { createTurn } from '../../activities/advance/turn.ts';
import { worldOf } from '../../activities/advance/world-of.ts';
import { candidateLink } from '../../activities/candidate-link.ts';
import type { Event } from '../../process/interpreter/contract.ts';
import { answerAsk } from '../../process/reckoning/answer-ask.ts';
import { drive } from '../../process/reckoning/drive.ts';
import { inTransaction } from '../../prisma/pool.ts';
import type { DecisionPreview } from '../contract/applications.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { type DecisionBody, weighDecision } from './decide.ts';
import { wordsOfNote } from './note-words.ts';

const previewId = '00000000-0000-4000-8000-000000000000';

/** What a decision would say and when it would leave: the same transition and the same rendering as in the run, with nothing stored. */
export async function previewDecision(
  { database, pool, environment }: Parts,
  { organisationId, userId }: Caller,
  { applicationId, body }: { applicationId: string; body: DecisionBody },
): Promise<DecisionPreview> {
  const { missing, fields, version, stepId, visit } = await weighDecision(
    database,
    organisationId,
    applicationId,
    body,
  );
  const read = await inTransaction(
    pool,
    loadApplication(applicationId, { reference: 'preview', signalId: null }),
    async (rows) => ({
      statements: [],
      answer: loadedFrom(rows),
    }),
  );
  const stored = orNotFound(read);
  const decision = {
    id: previewId,
    reason: body.reason ?? null,
    feedbackText: body.feedbackText ?? null,
    strength: body.strength ?? null,
    development: body.development ?? null,
  };
  const loaded = {
    ...stored,
    application: { ...stored.application, fields },
    decisions: [...stored.decisions, decision],
  };
  const now = Date.now();
  const event: Event = {
    kind: 'decided',
    at: now,
    decisionId: previewId,
    stepId,
    visit,
    exitId: body.exitId,
    by: { kind: 'person', id: userId },
    // What is missing is told beside; the instants can be shown all the same.
    brings: { text: true, strength: true, development: true, reason: true },
    fields: Object.keys(version.definition.fields),
    scorecards: 1_000,
  };
  const pinned = { definition: version.definition, holidays: version.calendar };
  const world = worldOf(loaded, pinned);
  const { state, commands } = drive(version.definition, loaded.application.state, event, (ask) =>
    answerAsk(ask, world),
  );
  const plan = commands.find((command) => command.kind === 'planRelease');
  if (plan?.kind !== 'planRelease') {
    const note = commands.find((command) => command.kind === 'note');
    const words = wordsOfNote(note?.kind === 'note' ? note.code : 'decisionUnknown');
    throw new Refusal('invalid', {
      errors: [{ path: 'body', code: note?.kind === 'note' ? note.code : 'refused', message: words.en }],
    });
  }
  const message = commands.find((command) => command.kind === 'deliver' && command.decisionId === previewId);
  const releaseAt = new Date(plan.releaseAt).toISOString();
  const base = {
    releaseAt,
    leavesAt: releaseAt,
    late: plan.late,
    nextPromise: null,
    channel: null,
    subject: null,
    text: null,
    html: null,
    missing,
  };
  if (message?.kind !== 'deliver') return base;
  const settings = { pageLink: (pageKey: string) => candidateLink(pageKey, environment), sender: 'besked@localhost' };
  const turn = createTurn({ loaded, version: pinned, settings, event, now, state });
  const channels = channelsOf(message.channels, loaded.candidate.channel);
  const rendering = renderMessage(turn, message, channels);
  const told = {
    ...base,
    leavesAt: new Date(message.due).toISOString(),
    nextPromise: message.tells ? new Date(message.tells.due).toISOString() : null,
  };
  if (rendering.kind === 'failed') return told;
  const channel = channels.find((one) => rendering.rendered[one]) ?? null;
  const { email, sms } = rendering.rendered;
  return channel === 'sms'
    ? { ...told, channel, text: sms?.text ?? null }
    : { ...told, channel, subject: email?.subject ?? null, text: email?.text ?? null, html: email?.html ?? null };
}
