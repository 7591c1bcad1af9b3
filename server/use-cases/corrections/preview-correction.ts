import type { CorrectionBody, CorrectionPreview } from '../../contract/corrections.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import type { Parts } from '../../parts.ts';
import { findSentAs, type SentAsByChannel, sentAsTo, sentByNobody } from '../messages/sent-as.ts';
import { findWrong, type OfMessage } from './find-wrong.ts';
import { type Judged, judgeCorrection } from './judge-correction.ts';

/** What a correction would say, when it would leave and which date it would tell, as the run itself reckons it. Stores nothing. */
export async function previewCorrection(
  parts: Parts,
  caller: Caller,
  of: OfMessage,
  body: CorrectionBody,
): Promise<CorrectionPreview> {
  const wrong = await findWrong(parts.database, caller, of);
  const sentAs = sentAsTo(await findSentAs(parts, caller.organisationId), of.applicationId, wrong.candidate);
  return toPreview(await judgeCorrection(parts, caller, wrong, body), { now: nowOf(caller), sentAs });
}

type Seen = { readonly now: number; readonly sentAs: SentAsByChannel };

/** A judged correction as its candidate would read it by the first channel that it takes. */
export function toPreview({ tried, findings, missing }: Judged, { now, sentAs }: Seen): CorrectionPreview {
  const none = { channel: null, ...sentByNobody, subject: null, text: null, html: null, promise: null };
  const rest = { findings: [...findings], missing };
  if (tried.kind !== 'ordered') return { ...none, ...rest, leavesAt: new Date(now).toISOString() };
  const { message, channels, rendered } = tried;
  const channel = channels.find((one) => rendered[one]) ?? null;
  const { email, sms } = rendered;
  const shown = channel === 'sms' ? { subject: null, text: sms?.text ?? null, html: null } : email;
  return {
    ...(channel === null ? sentByNobody : sentAs[channel]),
    ...{ channel, subject: shown?.subject ?? null, text: shown?.text ?? null, html: shown?.html ?? null },
    leavesAt: new Date(message.due).toISOString(),
    promise: message.tells ? new Date(message.tells.due).toISOString() : null,
    ...rest,
  };
}
