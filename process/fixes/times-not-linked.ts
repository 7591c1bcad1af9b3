import type { Fixer } from './contract.ts';
import { insertIntoText } from './insert-into-text.ts';

const words = { sv: 'Välj en tid här: {{ page.url }}', en: 'Choose a time here: {{ page.url }}' } as const;

/** The way to the times is written into every version of the text that lacks it. */
export const timesNotLinked: Fixer = ({ textId }) =>
  textId === undefined
    ? []
    : [
        {
          id: 'insert',
          label: { sv: 'Skriv in länken', en: 'Write the link into it' },
          apply: (now) => insertIntoText(now, textId, ['page.url'], words),
        },
      ];
