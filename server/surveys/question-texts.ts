import type { Language } from '../../process/definition/schema.ts';
import { isLanguage } from '../http/language-of.ts';
import type { QuestionTexts, SurveyQuestion } from './contract.ts';

type Words = Readonly<Record<SurveyQuestion, string>>;

/** The questions as Besked words them. */
export const questionTexts: Readonly<Record<Language, Words>> = {
  sv: {
    rating: 'Hur var det att söka jobb hos oss?',
    heardOnTime: 'Fick du besked när vi hade sagt?',
    feedbackUseful: 'Hade du nytta av återkopplingen?',
    comment: 'Vad vill du säga till oss?',
  },
  en: {
    rating: 'How was it to apply for a job with us?',
    heardOnTime: 'Did you hear when we said you would?',
    feedbackUseful: 'Was the feedback of use to you?',
    comment: 'What would you like to tell us?',
  },
};

/** The questions as an organisation asks them, in the candidate's language. */
export function wordsFor(own: unknown, language: string): Words {
  const known = isLanguage(language) ? language : 'sv';
  return { ...questionTexts[known], ...(own as QuestionTexts | null)?.[known] };
}
