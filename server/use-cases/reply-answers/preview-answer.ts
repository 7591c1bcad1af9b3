import { smsSize } from '../../../process/texts/gsm7.ts';
import type { ReplyAnswerBody, ReplyAnswerPreview } from '../../contract/reply-answers.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import type { Parts } from '../../parts.ts';
import { toPreview } from '../corrections/preview-correction.ts';
import { findAnswerable, type OfReply } from './find-answerable.ts';
import { judgeAnswer } from './judge-answer.ts';

/** An answer as its candidate would read it, and when it would leave. Stores nothing. */
export async function previewAnswer(
  parts: Parts,
  caller: Caller,
  of: OfReply,
  body: Pick<ReplyAnswerBody, 'channel' | 'text'>,
): Promise<ReplyAnswerPreview> {
  const judged = await judgeAnswer(parts, caller, await findAnswerable(parts, caller, of), body);
  const { promise: _, ...preview } = toPreview(judged, nowOf(caller));
  const { channel, text } = preview;
  return { ...preview, parts: channel === 'sms' && text !== null ? smsSize(text).segments : null };
}
