import { tryCorrection } from '../../../activities/preview/try-correction.ts';
import type { TriedWords } from '../../../activities/preview/try-written.ts';
import type { CorrectionPreview } from '../../contract/corrections.ts';
import type { PartFinding } from '../../contract/wording.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { orNotFound } from '../../http/refusal.ts';
import { previewSettings } from '../preview-settings.ts';
import type { Parts } from '../../parts.ts';
import { findingsIn } from './findings-in.ts';
import type { Wrong } from './find-wrong.ts';
import { lackingIn } from './lacking-in.ts';

export type Written = { readonly subject: string; readonly text: string; readonly backTo?: string | undefined };
export type Judged = {
  readonly tried: TriedWords;
  readonly findings: readonly PartFinding[];
  readonly missing: CorrectionPreview['missing'];
};
type Given = Pick<Parts, 'database' | 'pool' | 'environment' | 'senders'>;

/** What a correction would do and say, what is found fault with in it, and what it lacks. Stores nothing. */
export async function judgeCorrection(
  parts: Given,
  caller: Pick<Caller, 'userId' | 'organisationId' | 'rehearsal'>,
  wrong: Wrong,
  written: Written,
): Promise<Judged> {
  const { database, pool } = parts;
  const { application, version, message, channel, candidate } = wrong;
  const { definition, calendar: holidays } = version;
  const settings = await previewSettings(parts, caller.organisationId);
  const { subject, text, backTo } = written;
  const language = candidate.language === 'en' ? 'en' : 'sv';
  const tried = orNotFound(
    await tryCorrection(
      { pool, version: { definition, holidays }, settings, now: nowOf(caller) },
      {
        ...{ applicationId: application.id, userId: caller.userId, backTo },
        wrong: { messageKey: message.messageKey, channel },
        words: { language, subject, text },
      },
    ),
  );
  return { tried, findings: await findingsIn(database, wrong, [subject, text]), missing: lackingIn(tried, written) };
}
