import type { AgainWay } from '../../../activities/preview/try-again.ts';
import { smsSize } from '../../../process/texts/gsm7.ts';
import type { AgainForm, AgainWayView } from '../../contract/again.ts';
import type { SentAs } from '../../contract/applications.ts';
import { needsReason } from './may-have-come.ts';

/** A way to send a message again, as it is shown. */
export function toWayView(way: AgainWay, may: AgainForm['mayHaveCome'], sentAs: SentAs): AgainWayView {
  const { channel, isSame, to, closed, form, hash, leavesAt } = way;
  return {
    ...{ channel, isSame, to, closed, hash, ...sentAs },
    ...{ subject: form?.subject ?? null, text: form?.text ?? null, html: form?.html ?? null },
    parts: channel === 'sms' && form ? smsSize(form.text).segments : null,
    leavesAt: new Date(leavesAt).toISOString(),
    needsReason: needsReason(may, channel),
  };
}
