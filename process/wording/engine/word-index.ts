import type { WordingLanguage } from '../contract.ts';
import { inflect, isInflected } from './inflect.ts';
import { InflectedWords } from './inflected-words.ts';
import { Occurrences, type Span } from './occurrences.ts';
import { spell } from './spell.ts';
import type { Token } from './to-tokens.ts';

type Entry = { readonly atom: string; readonly rest: readonly string[] };
type Table = Map<string, Entry[]>;
const shortestPart = 2;
const nothing: readonly string[] = [];

/** Looks up at once, word by word, everything that patterns ask for. */
export class WordIndex {
  readonly #exact: Table = new Map();
  readonly #beginnings: Table = new Map();
  readonly #endings: Table = new Map();
  readonly #inflected: InflectedWords<Entry>;
  /** The lists that an atom names beside its own words: a list is taken in once, however many name it. */
  readonly #named = new Map<string, readonly string[]>();
  readonly #lists: Readonly<Record<string, string>>;
  readonly #language: WordingLanguage;

  constructor(lists: Readonly<Record<string, string>>, language: WordingLanguage) {
    this.#lists = lists;
    this.#language = language;
    this.#inflected = new InflectedWords(language);
  }

  /** Takes in what an atom stands for, once. */
  add(atom: string): void {
    if (this.#named.has(atom)) return;
    const phrases = isList(atom) ? this.#wordsOf(atom).flatMap(spell) : spell(atom);
    const lists = phrases.filter(isList);
    this.#named.set(atom, lists);
    for (const list of lists) this.add(list);
    for (const phrase of phrases) if (!isList(phrase)) this.#addPhrase(atom, phrase);
  }

  #wordsOf(atom: string): readonly string[] {
    const list = this.#lists[atom.slice(1, -1)];
    if (list === undefined) throw new Error(`No list of words ${atom} in ${this.#language}`);
    return list.trim().split(/\s*[,\n]\s*/);
  }

  #addPhrase(atom: string, phrase: string): void {
    const named = phrase.includes('{') ? /\{\w+\}/.exec(phrase)?.[0] : undefined;
    if (named) {
      for (const word of this.#wordsOf(named).flatMap(spell)) this.#addPhrase(atom, phrase.replace(named, word));
      return;
    }
    const [first = '', ...others] = phrase.includes(' ') ? phrase.split(/ +/) : [phrase];
    const entry = { atom, rest: others.length === 0 ? nothing : others };
    if (!isInflected(first)) this.#put(first, entry);
    else if (!this.#inflected.put(first, entry))
      for (const form of inflect(first, this.#language)) this.#put(form, entry);
  }

  #put(form: string, entry: Entry): void {
    if (form.endsWith('*') && form.length > 1) put(this.#beginnings, form.slice(0, -1), entry);
    else if (form.startsWith('*') && form.length > 1) put(this.#endings, form.slice(1), entry);
    else put(this.#exact, form, entry);
  }

  /** Every atom that stands in a text, with where. */
  find(tokens: readonly Token[]): Occurrences {
    const found = new Map<string, Span[]>();
    tokens.forEach(({ word, kinds }, start) => {
      this.#take(found, tokens, start, this.#exact.get(word));
      for (const kind of kinds) this.#take(found, tokens, start, this.#exact.get(kind));
      for (let length = shortestPart; length <= word.length; length += 1) {
        const begun = word.slice(0, length);
        this.#take(found, tokens, start, this.#inflected.of(begun, word));
        this.#take(found, tokens, start, this.#beginnings.get(begun));
        this.#take(found, tokens, start, this.#endings.get(word.slice(-length)));
      }
    });
    return new Occurrences(found, this.#named);
  }

  #take(found: Map<string, Span[]>, tokens: readonly Token[], start: number, entries: readonly Entry[] = []): void {
    for (const { atom, rest } of entries) {
      if (rest !== nothing && !this.#continues(tokens, start, rest)) continue;
      const spans = found.get(atom);
      const span = { start, end: start + 1 + rest.length };
      if (spans) spans.push(span);
      else found.set(atom, [span]);
    }
  }

  #continues(tokens: readonly Token[], start: number, rest: readonly string[]): boolean {
    return rest.every((wanted, index) => {
      const token = tokens[start + 1 + index];
      return token !== undefined && token.sentence === tokens[start]?.sentence && this.#isForm(token, wanted);
    });
  }

  #isForm({ word, kinds }: Token, wanted: string): boolean {
    if (wanted === word || kinds.includes(wanted)) return true;
    if (wanted.length < 2) return false;
    if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
    if (wanted.startsWith('*')) return word.endsWith(wanted.slice(1));
    return isInflected(wanted) && this.#inflected.isForm(word, wanted);
  }
}

const isList = (phrase: string): boolean => phrase.startsWith('{') && phrase.indexOf('}') === phrase.length - 1;

function put(table: Table, key: string, entry: Entry): void {
  const there = table.get(key);
  if (there) there.push(entry);
  else table.set(key, [entry]);
}
