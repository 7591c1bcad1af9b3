import type { ReplyAnswerForm } from '../../../server/contract/reply-answers.ts';

type Words = ReplyAnswerForm['words'];

/** What somebody has begun to write in answer to a reply, by channel. */
type Answers = { readonly [Channel in keyof Words]?: string };

/** An answer as it is kept while it is written; `words` is what it begins with. */
export const answerForm = (words: Words) => ({
  anew: {} as Answers,
  read: keptAnswersOf,
  isBegun: ({ email = '', sms = '' }: Answers): boolean => isOwn(email, words.email) || isOwn(sms, words.sms),
});

/** Whether anything of it is the writer's own. */
export const isOwn = (text: string, begunWith: string): boolean => !['', begunWith.trim()].includes(text.trim());

/** What is kept; undefined for nothing, and for a form that is not ours. */
function keptAnswersOf(value: unknown): Answers | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { email, sms } = value as Answers;
  return {
    ...(typeof email === 'string' ? { email } : {}),
    ...(typeof sms === 'string' ? { sms } : {}),
  };
}
