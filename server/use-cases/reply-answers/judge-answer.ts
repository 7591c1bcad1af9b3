import { tryReplyAnswer } from '../../../activities/preview/try-reply-answer.ts';
import type { ReplyAnswerBody } from '../../contract/reply-answers.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { findingsIn } from '../corrections/findings-in.ts';
import type { Judged } from '../corrections/judge-correction.ts';
import { lackingIn } from '../corrections/lacking-in.ts';
import { previewSettings } from '../preview-settings.ts';
import type { Answerable } from './find-answerable.ts';
import { subjectOf } from './starting-words.ts';

type Given = Pick<Parts, 'database' | 'pool' | 'environment' | 'senders'>;

/** What an answer would say and when it would leave, what is found fault with in it, and what it lacks. Stores nothing. */
export async function judgeAnswer(
  parts: Given,
  caller: Pick<Caller, 'userId' | 'organisationId' | 'rehearsal'>,
  found: Answerable,
  { channel, text }: Pick<ReplyAnswerBody, 'channel' | 'text'>,
): Promise<Judged & { readonly subject: string }> {
  const { database, pool } = parts;
  const { application, version, reply, job, language, writer } = found;
  const { definition, calendar: holidays } = version;
  const settings = await previewSettings(parts, caller.organisationId);
  const subject = subjectOf(reply.subject, job.title);
  const tried = orNotFound(
    await tryReplyAnswer(
      { pool, version: { definition, holidays }, settings, now: nowOf(caller) },
      { applicationId: application.id, userId: caller.userId, channel, words: { language, subject, text } },
    ),
  );
  const place = { stepId: application.stepId ?? '', visit: application.visit ?? 0 };
  // Who writes may sign, and whom the candidate has named is no secret.
  const said = { application, message: { ...place, text: `${reply.text}\n${writer}` } };
  return { tried, subject, findings: await findingsIn(database, said, [text]), missing: lackingIn(tried, { text }) };
}
