import { z } from 'zod';
import type { CorrectionBatchBody, CorrectionBatchPreview } from '../../contract/corrections.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { integerKey, readCursor, writeCursor } from '../../http/pages.ts';
import type { Parts } from '../../parts.ts';
import { findSentAs, sentAsTo } from '../messages/sent-as.ts';
import { fullName } from '../names-of.ts';
import type { Sent } from './find-sent.ts';
import { isStopped, judgeCorrections } from './judge-corrections.ts';
import { toPreview } from './preview-correction.ts';

type Page = { readonly limit: number; readonly after?: string | undefined };

/** Everybody whom a correction for many is about, and a page of it as each would read it. Stores nothing. */
export async function previewCorrectionBatch(
  parts: Parts,
  caller: Caller,
  { jobId, body }: { readonly jobId: string; readonly body: CorrectionBatchBody },
  { limit, after }: Page,
): Promise<CorrectionBatchPreview> {
  const sentAs = await findSentAs(parts, caller.organisationId);
  const { sent, ready, blocked, missing } = await judgeCorrections(parts, caller, jobId, body);
  const [from = 0] = readCursor(after, z.tuple([integerKey.min(0)])) ?? [];
  const end = from + limit;
  const chosen = sent.filter(({ id }) => !body.except.includes(id)).map(toPerson);
  const languages: CorrectionBatchPreview['languages'] = {};
  for (const { language } of chosen) languages[language] = (languages[language] ?? 0) + 1;
  return {
    ...{ sent: sent.map(toPerson), ready: ready.length, blocked, missing, languages },
    stopped: ready.filter(isStopped).length,
    items: ready.slice(from, end).map((one) => {
      const { application, candidate } = one.wrong;
      const seen = { now: nowOf(caller), sentAs: sentAsTo(sentAs, application.id, candidate) };
      const { missing: _missing, ...read } = toPreview(one.judged, seen);
      return { ...toPerson(one.sent), ...read };
    }),
    next: end < ready.length ? writeCursor([end]) : null,
  };
}

function toPerson({ id, applicationId, application: { candidate } }: Sent) {
  const language = candidate.language === 'en' ? 'en' : 'sv';
  return { messageId: id, applicationId, name: fullName(candidate), language } as const;
}
