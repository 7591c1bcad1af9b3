import type { Definition } from '../definition/schema.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';

const subjects = { sv: 'Om din ansökan: {{ job.title }}', en: 'About your application: {{ job.title }}' } as const;

/** The words of the other language, a ready subject, or the channel goes out of the text. */
export const textEmpty: Fixer = ({ path, textId }, { definition }) => {
  const [channel, language, part] = path.slice(2);
  if (textId === undefined || channel === undefined || (language !== 'sv' && language !== 'en')) return [];
  const subject: Fix = {
    id: 'subject',
    label: { sv: 'Skriv ett färdigt ämne', en: 'Write a ready subject' },
    apply: (now) => putAt(now, path, subjects[language]),
  };
  const removing: Fix = {
    id: 'remove',
    label:
      channel === 'sms'
        ? { sv: 'Ta bort sms:et ur texten', en: 'Take the SMS out of the text' }
        : { sv: 'Ta bort mejlet ur texten', en: 'Take the mail out of the text' },
    apply: (now) => putAt(now, ['texts', textId, channel], undefined),
  };
  if (part === 'subject') return [subject, removing];
  return [...copying(definition, path, language), removing];
};

function copying(definition: Definition, path: readonly (string | number)[], language: 'sv' | 'en'): Fix[] {
  const other = language === 'sv' ? 'en' : 'sv';
  const from = path.map((key, index) => (index === 3 ? other : key));
  const words = readAt(definition, from);
  if (typeof words !== 'string' || words.trim() === '') return [];
  return [
    {
      id: `copy:${other}`,
      label:
        other === 'sv'
          ? { sv: 'Kopiera svenskan, att översätta', en: 'Copy the Swedish, to be translated' }
          : { sv: 'Kopiera engelskan, att översätta', en: 'Copy the English, to be translated' },
      apply: (now) => putAt(now, path, words),
    },
  ];
}
