import type { InboundSms } from '../../activities/providers/contract.ts';
import type { Parts } from '../parts.ts';
import { answerByWord } from './answer-by-word.ts';
import { asksForSomething } from './asks-for-something.ts';
import { findWriters, type Writer } from './find-writers.ts';
import { readWord, type Word } from './read-word.ts';
import { recordReply } from './record-reply.ts';
import { setOptedOut } from './set-opted-out.ts';
import { smsAnswer, strangersAnswer } from './sms-answers.ts';

/**
 * Takes in a text message of a candidate: a word is obeyed, a yes or no answers an open question, everything else reaches those who answer for the
 * candidate. Answers what to text back, or null. The same message told twice is taken in once. What came to an organisation's own number
 * (`organisationId`) is about its candidates alone.
 */
export async function receiveSms(parts: Parts, sms: InboundSms, organisationId?: string): Promise<string | null> {
  const known = await findWriters(parts.database, sms.from);
  const [writer, ...others] = known.filter(
    (one) => organisationId === undefined || one.organisationId === organisationId,
  );
  const word = sms.handledAs ?? readWord(sms.text);
  if (!writer) return word === 'help' && !sms.handledAs ? strangersAnswer : null;
  const all = [writer, ...others] as const;
  if (word === 'stop' || word === 'start')
    await setOptedOut(parts, all, { phone: sms.from, smsOptedOut: word === 'stop' });
  // What the provider has answered itself is not answered twice.
  const answer = sms.handledAs !== undefined || word === null || isChoice(word) ? null : smsAnswer(parts, word, all);
  await keep(parts, sms, { word, all, saidBack: answer?.kept ?? null });
  return answer?.text ?? null;
}

type Read = {
  readonly word: Word | null;
  readonly all: readonly [Writer, ...Writer[]];
  /** What is answered at once. */
  readonly saidBack: string | null;
};

const isChoice = (word: Word | null): word is 'yes' | 'no' => word === 'yes' || word === 'no';

async function keep(parts: Parts, sms: InboundSms, { word: obeyed, all, saidBack }: Read): Promise<void> {
  const [writer, ...others] = all;
  const { eventId, from, text, attachments } = sms;
  const reply = { channel: 'sms', provider: 'twilio', eventId, from, text, attachments } as const;
  // Among the words that Twilio opens a number by is YES, which a candidate who is asked something means as the answer.
  const said = readWord(text);
  const mayAnswer = obeyed === 'start' && isChoice(said) ? said : obeyed;
  const asked =
    mayAnswer === null || isChoice(mayAnswer) ? await answerByWord(parts, all, { word: mayAnswer, reply }) : 'notAsked';
  const word = asked === 'notAsked' ? obeyed : mayAnswer;
  const isWord = word !== null && (!isChoice(word) || asked === 'answered');
  // Where a question is open, words that it cannot take have to be entered by somebody.
  const wants = attachments > 0 || asked === 'unanswered' || asksForSomething(text) || others.length > 0;
  await recordReply(parts, writer.applicationId, {
    ...reply,
    saidBack,
    meaning: isWord ? word : 'words',
    otherIds: others
      .filter(({ organisationId }) => organisationId === writer.organisationId)
      .map(({ applicationId }) => applicationId),
    receivedAt: new Date(),
    isTask: isWord ? mayMeanMore(text) : wants,
  });
}

/** Twilio blocks the number after these, which may also have been said of a meeting or an application. */
const mayMeanMore = (text: string) => /^\W*(cancel|end|quit)\W*$/i.test(text);
