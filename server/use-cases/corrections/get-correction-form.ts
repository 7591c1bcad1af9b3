import type { Language } from '../../../process/definition/schema.ts';
import type { CorrectionForm } from '../../contract/corrections.ts';
import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import { asLiquid } from './as-liquid.ts';
import { alikeTo } from './alike-to.ts';
import { findWrong, type OfMessage, type Wrong } from './find-wrong.ts';
import { startingBackWords, startingWords } from './starting-words.ts';

/** What a correction of this message begins with, in its candidate's language, and where the application may go back to. */
export async function getCorrectionForm(
  { database }: Pick<Parts, 'database'>,
  caller: Caller,
  of: OfMessage,
): Promise<CorrectionForm> {
  const wrong = await findWrong(database, caller, of);
  const { message, version, job, channel, candidate } = wrong;
  const sentAt = message.acceptedAt ?? message.due;
  const language: Language = candidate.language === 'en' ? 'en' : 'sv';
  const zone = job.zone || version.definition.policy.calendar.zone;
  const sent = { language, channel, zone, sentAt: sentAt.getTime(), text: asLiquid(message.text ?? '') };
  const subject = message.subject === null ? null : asLiquid(message.subject);
  const like = alikeTo(job.id, message);
  const others = like && { ...like, applicationId: { not: message.applicationId } };
  const item =
    message.decisionId === null
      ? null
      : await database.decisionBatchItem.findUnique({ where: { decisionId: message.decisionId } });
  return {
    ...{ messageId: message.id, language, channel },
    sentAt: sentAt.toISOString(),
    words: startingWords({ ...sent, subject }),
    backWords: startingBackWords({ ...sent, subject }),
    stages: stagesOf(wrong),
    staysBecause: staysBecause(wrong),
    alike: others === null ? 0 : await database.message.count({ where: others }),
    decisionBatchId: item?.batchId ?? null,
  };
}

/** Where the candidate has been and does not stand now. */
export function stagesOf({ state, version }: Pick<Wrong, 'state' | 'version'>): CorrectionForm['stages'] {
  const here = state?.step.kind === 'stage' ? state.stepId : null;
  return Object.keys(state?.visits ?? {}).flatMap((stepId) => {
    const step = version.definition.steps[stepId];
    return step?.kind === 'stage' && stepId !== here ? [{ stepId, name: step.name }] : [];
  });
}

/** In a job that is closed nothing may be owed any more. */
export function staysBecause({
  job,
  state,
  candidate,
}: Pick<Wrong, 'job' | 'state' | 'candidate'>): CorrectionForm['staysBecause'] {
  if (candidate.erasedAt !== null) return 'erased';
  if (job.status !== 'open') return 'jobNotOpen';
  return state?.step.kind === 'stage' && state.step.decision !== null ? 'decisionWaits' : null;
}
