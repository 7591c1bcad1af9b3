import { tryDecision } from '../../activities/preview/try-decision.ts';
import { findSeenByOwnRole } from '../auth/own-jobs.ts';
import type { DecisionPreview } from '../contract/applications.ts';
import type { Caller } from '../http/caller.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { endsElsewhere } from './ends-elsewhere.ts';
import { findSentAs, type SentAsByChannel, sentAsTo } from './messages/sent-as.ts';
import { type DecisionBody, weighDecision } from './decide.ts';
import { previewSettings } from './preview-settings.ts';
import { wordsOfNote } from '../../process/interpreter/note-words.ts';

/**
 * What a decision would say and when it would leave, as the run itself reckons it, with nothing stored. Refuses what the run would refuse.
 * Whoever asks for many says how to find the jobs that the caller sees, which is then asked for once.
 */
export async function previewDecision(
  parts: Parts,
  caller: Caller,
  { applicationId, body }: { applicationId: string; body: DecisionBody },
  findSeen = () => findSeenByOwnRole(parts.database, caller),
): Promise<DecisionPreview> {
  const { database, pool } = parts;
  const { organisationId, userId, name, language } = caller;
  const weighed = await weighDecision(database, organisationId, applicationId, body);
  const { missing, findings, language: read, fields, version, stepId, visit } = weighed;
  const { definition, calendar: holidays } = version;
  const settings = await previewSettings(parts, organisationId);
  const words = {
    reason: body.reason ?? null,
    feedbackText: body.feedbackText ?? null,
    strength: body.strength ?? null,
    development: body.development ?? null,
  };
  const tried = orNotFound(
    await tryDecision(
      { pool, version: { definition, holidays }, settings, now: nowOf(caller) },
      { applicationId, stepId, visit, exitId: body.exitId, by: { userId, name }, fields, words },
    ),
  );
  if (tried.kind === 'refused') {
    const message = wordsOfNote(tried.code)[language];
    throw new Refusal('invalid', { errors: [{ path: 'body', code: tried.code, message }] });
  }
  const { plan, message, rendered, also, unreached } = tried;
  return {
    releaseAt: new Date(plan.releaseAt).toISOString(),
    leavesAt: new Date(message?.due ?? plan.releaseAt).toISOString(),
    late: plan.late,
    nextPromise: message?.tells ? new Date(message.tells.due).toISOString() : null,
    channel: rendered?.channel ?? null,
    subject: rendered?.subject ?? null,
    text: rendered?.text ?? null,
    html: rendered?.html ?? null,
    also: [...also],
    sentAs: await sentAsOf(parts, organisationId, applicationId),
    unreached,
    endsElsewhere: tried.mayEndOthers ? await endsElsewhere(database, applicationId, await findSeen()) : null,
    missing,
    language: read,
    findings,
  };
}

async function sentAsOf(parts: Parts, organisationId: string, applicationId: string): Promise<SentAsByChannel> {
  const sentAs = await findSentAs(parts, organisationId);
  const { candidate } = await parts.database.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { candidate: { select: { phone: true, email: true } } },
  });
  return sentAsTo(sentAs, applicationId, candidate);
}
