import type { BothLanguages } from '../problem.ts';
import type { Change, SettingChange } from './contract.ts';
import { both } from './words.ts';

/** A change as one line of prose: 'The stage “Urval” changed. Promise · answer within: was 5 working days, is 3 working days.' */
export function sayChange(change: Change): BothLanguages {
  const how = howWords(change);
  const settings = change.settings.map(saySetting);
  const inOne = (language: 'sv' | 'en') =>
    [`${change.name[language]} ${how[language]}.`, ...settings.map((setting) => setting[language])].join(' ');
  return both(inOne('sv'), inOne('en'));
}

/** What happened to it, in a word that fits what it is. */
export function howWords({ about, how }: Pick<Change, 'about' | 'how'>): BothLanguages {
  if (how === 'moved') return both('flyttad på ritningen', 'moved on the canvas');
  if (about.kind === 'connection' && how === 'added') return both('kopplad', 'connected');
  if (about.kind === 'connection' && how === 'removed') return both('inte längre kopplad', 'no longer connected');
  const isNeuter =
    about.kind === 'field' || about.kind === 'scenario' || (about.kind === 'note' && about.list === 'areas');
  if (how === 'added') return both(isNeuter ? 'tillagt' : 'tillagd', 'added');
  if (how === 'removed') return both(isNeuter ? 'borttaget' : 'borttagen', 'removed');
  return both(isNeuter ? 'ändrat' : 'ändrad', 'changed');
}

function saySetting({ name, from, to }: SettingChange): BothLanguages {
  const sv = [from ? `förut ${from.sv}` : '', to ? `nu ${to.sv}` : from ? 'nu inget' : ''];
  const en = [from ? `was ${from.en}` : '', to ? `${from ? 'is' : 'is now'} ${to.en}` : from ? 'is now nothing' : ''];
  const line = (title: string, parts: readonly string[]) =>
    `${title}: ${parts.filter((part) => part !== '').join(', ')}.`;
  return both(line(name.sv, sv), line(name.en, en));
}
