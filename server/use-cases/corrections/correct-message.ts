import { recordChange } from '../../changes/record-change.ts';
import type { CorrectionBody, CorrectionView } from '../../contract/corrections.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import { recordAudit } from '../record-audit.ts';
import { refuseWording } from '../refuse-wording.ts';
import { nudge } from '../send-signal.ts';
import { getCorrection } from './correction-views.ts';
import { findCorrectedMeanwhile } from './find-corrected-meanwhile.ts';
import { findWrong, type OfMessage, type Wrong } from './find-wrong.ts';
import { staysBecause } from './get-correction-form.ts';
import { judgeCorrection } from './judge-correction.ts';
import { storeCorrections } from './store-corrections.ts';

type Ids = { readonly correctionId: string; readonly signalId: string };

/**
 * Stores the right words for a message that was wrong; the run tells them at once. Refuses what the run would refuse, words that block without an
 * override, and going back in a job that is not open.
 */
export async function correctMessage(
  parts: Parts,
  caller: Caller,
  { of, body }: { readonly of: OfMessage; readonly body: CorrectionBody },
  { correctionId, signalId }: Ids,
): Promise<CorrectionView> {
  const { database } = parts;
  const { organisationId, userId, language } = caller;
  if (await database.correction.findFirst({ where: { id: correctionId, organisationId }, select: { id: true } }))
    return getCorrection(database, { organisationId, correctionId }, language);
  const wrong = await findWrong(database, caller, of);
  refuseBack(wrong, body);
  const { findings, missing } = await judgeCorrection(parts, caller, wrong, body);
  refuseMistakes(missing.map(({ code, path, message }) => ({ code, path, message: message[language] })));
  const codes = refuseWording(findings, body.override);
  const { id: applicationId, jobId } = wrong.application;
  const overridden = codes.length > 0 && body.override ? { reason: body.override.reason, codes } : undefined;
  await database.$transaction(async (transaction) => {
    const all = [{ id: correctionId, signalId, wrong, written: body }];
    if ((await findCorrectedMeanwhile(transaction, all)).length > 0) throw new Refusal('alreadyCorrected');
    await storeCorrections(transaction, all, { userId, overridden });
    await recordChange(transaction, caller, {
      ...{ topic: 'job', topicId: jobId, kind: 'corrected', data: { applicationId } },
    });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId } as const },
      ...{ action: 'correct', target: 'application', targetId: applicationId },
      after: {
        ...{ correctionId, messageId: of.messageId, backTo: body.backTo ?? null },
        ...(overridden ? { wordingOverridden: codes } : {}),
      },
    });
  });
  nudge(parts);
  return getCorrection(database, { organisationId, correctionId }, language);
}

function refuseBack(wrong: Wrong, { backTo }: CorrectionBody): void {
  const code = staysBecause(wrong);
  if (code === 'erased') throw new Refusal('notFound');
  if (code === 'jobNotOpen' && backTo !== undefined) throw new Refusal('jobNotOpen');
}
