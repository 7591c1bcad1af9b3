import type { Fixer } from './contract.ts';
import { insertIntoText } from './insert-into-text.ts';

const words = {
  sv: 'Du får besked senast {{ promise.long }}.',
  en: 'You will hear from us by {{ promise.long }}.',
} as const;

/** The date is told in every version of the text that lacks it. */
export const promiseNotInText: Fixer = ({ textId }) =>
  textId === undefined
    ? []
    : [
        {
          id: 'insert',
          label: { sv: 'Skriv in datumet', en: 'Write the date into it' },
          apply: (now) => insertIntoText(now, textId, ['promise.long', 'promise.date'], words),
        },
      ];
