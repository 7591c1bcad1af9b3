import type { Definition, Language, LocalText } from '../definition/schema.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';

const names = { sv: { sv: 'svenskan', en: 'the Swedish' }, en: { sv: 'engelskan', en: 'the English' } } as const;

/** The words of the other language stand in until somebody translates them; the text editor marks a text that says the same in both. */
export const languageMissing: Fixer = ({ path, textId }, { definition }) => {
  const place = textId === undefined ? path : path.slice(0, -1);
  const written = readAt(definition, place) as LocalText | undefined;
  const [from] = definition.languages.filter((language) => isWritten(written?.[language]));
  return from === undefined ? [] : [copying(definition, place, from)];
};

// The value is a name, an SMS or a mail.
const isWritten = (value: unknown) => (typeof value === 'string' ? value.trim() !== '' : value !== undefined);

function copying({ languages }: Definition, place: readonly (string | number)[], from: Language): Fix {
  return {
    id: `copy:${from}`,
    label: {
      sv: `Kopiera ${names[from].sv}, att översätta`,
      en: `Copy ${names[from].en}, to be translated`,
    },
    apply: (now) => {
      const value = readAt(now, [...place, from]);
      const missing = languages.filter((language) => !isWritten(readAt(now, [...place, language])));
      return missing.reduce((next, language) => putAt(next, [...place, language], structuredClone(value)), now);
    },
  };
}
