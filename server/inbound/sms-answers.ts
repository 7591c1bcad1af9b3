import { candidateLink } from '../../activities/candidate-link.ts';
import { toSmsText } from '../../process/texts/render-sms.ts';
import type { Parts } from '../parts.ts';
import type { Writer } from './find-writers.ts';

type Answered = 'stop' | 'start' | 'help';

/** `kept`: what is shown of it to those who recruit, without the page's address, which is the candidate's alone. */
type SmsAnswer = { readonly text: string; readonly kept: string };

/** What Besked answers to a word at once: what follows from it, or who is writing and how to be left alone. */
export function smsAnswer(
  { environment }: Pick<Parts, 'environment'>,
  word: Answered,
  [writer, ...others]: readonly [Writer, ...Writer[]],
): SmsAnswer {
  const { language, pageKey } = writer;
  const words = wordsOf(word, writer);
  // Who shares a number must not open each other's pages.
  const leadsToPage = word === 'help' && others.length === 0;
  const withPage = (page: string) => toSmsText(leadsToPage ? `${words} ${page}` : words).text;
  return {
    text: withPage(candidateLink(pageKey, environment)),
    kept: withPage(language === 'sv' ? '(länk till sidan)' : '(link to the page)'),
  };
}

function wordsOf(word: Answered, { organisation, jobTitle, language }: Writer): string {
  const isSwedish = language === 'sv';
  if (word === 'stop')
    return isSwedish
      ? `Du får inga fler sms från ${organisation}. Besked om din ansökan kommer på annat sätt. Svara START om du vill ha sms igen.`
      : `You will get no more texts from ${organisation}. Answers about your application come another way. Reply START to get texts again.`;
  if (word === 'start')
    return isSwedish
      ? `Du får sms från ${organisation} igen. Svara STOPP om du inte vill ha dem.`
      : `You will get texts from ${organisation} again. Reply STOP if you do not want them.`;
  return isSwedish
    ? `${organisation} skriver till dig om din ansökan: ${jobTitle}. Skriv ditt ärende här så läser en rekryterare det. Svara STOPP för att slippa sms.`
    : `${organisation} writes to you about your application: ${jobTitle}. Write here what it is about and a recruiter will read it. Reply STOP for no more texts.`;
}

/** To a number that we do not know. */
export const strangersAnswer =
  'Besked skickar svar till den som har sökt jobb. Ditt nummer finns inte hos oss. / Besked sends answers to those who have applied for a job. We do not know your number.';
