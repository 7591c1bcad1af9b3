import type { BothLanguages } from '../problem.ts';
import type { SettingChange } from './contract.ts';
import { namedPerson } from './value-words.ts';

/** The same change with the names of those whom it is about; whoever has no name in `names` stays a named person. */
export function withNames(setting: SettingChange, names: ReadonlyMap<string, string>): SettingChange {
  const { from, to, people } = setting;
  return { ...setting, from: named(from, people.from, names), to: named(to, people.to, names) };
}

function named(words: BothLanguages | null, people: readonly string[], names: ReadonlyMap<string, string>) {
  if (!words || people.length === 0) return words;
  const inOne = (language: 'sv' | 'en') =>
    words[language]
      .split(namedPerson[language])
      .map(
        (before, index) =>
          before + (index < people.length ? (names.get(people[index] ?? '') ?? namedPerson[language]) : ''),
      )
      .join('');
  return { sv: inOne('sv'), en: inOne('en') };
}
