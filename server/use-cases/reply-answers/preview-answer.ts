import { smsSize } from '../../../process/texts/gsm7.ts';
import type { ReplyAnswerBody, ReplyAnswerPreview } from '../../contract/reply-answers.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import type { Parts } from '../../parts.ts';
import { toPreview } from '../corrections/preview-correction.ts';
import { findSentAs, sentAsTo } from '../messages/sent-as.ts';
import { findAnswerable, type OfReply } from './find-answerable.ts';
import { judgeAnswer } from './judge-answer.ts';

/** An answer as its candidate would read it, and when it would leave. Stores nothing. */
export async function previewAnswer(
  parts: Parts,
  caller: Caller,
  of: OfReply,
  body: Pick<ReplyAnswerBody, 'channel' | 'text'>,
): Promise<ReplyAnswerPreview> {
  const found = await findAnswerable(parts, caller, of);
  const judged = await judgeAnswer(parts, caller, found, body);
  const sentAs = sentAsTo(await findSentAs(parts, caller.organisationId), of.applicationId, found.candidate);
  const { promise: _, ...preview } = toPreview(judged, { now: nowOf(caller), sentAs });
  const { channel, text } = preview;
  return { ...preview, parts: channel === 'sms' && text !== null ? smsSize(text).segments : null };
}
