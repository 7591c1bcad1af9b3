import type { WordingLanguage } from '../contract.ts';
import { inflect } from './inflect.ts';
import { sharedStart } from './shared-start.ts';

const shortest = 2;

/** What is kept under words of lists that stand for several forms; their forms are written out first when a text has a word that begins like them. */
export class InflectedWords<Kept> {
  readonly #language: WordingLanguage;
  readonly #kept = new Map<string, Kept[]>();
  readonly #byStart = new Map<string, string[]>();
  readonly #forms = new Map<string, ReadonlySet<string>>();

  constructor(language: WordingLanguage) {
    this.#language = language;
  }

  /** Keeps something under a word with its mark; false for one that is too short to be looked up by how it begins. */
  put(word: string, kept: Kept): boolean {
    const there = this.#kept.get(word);
    if (there) {
      there.push(kept);
      return true;
    }
    const start = sharedStart(word, this.#language);
    if (start.length < shortest) return false;
    this.#kept.set(word, [kept]);
    const others = this.#byStart.get(start);
    if (others) others.push(word);
    else this.#byStart.set(start, [word]);
    return true;
  }

  /** What is kept under the words of which something is a form, by the letters that it begins with. */
  of(start: string, form: string): readonly Kept[] {
    const words = this.#byStart.get(start);
    return words ? words.filter((word) => this.isForm(form, word)).flatMap((word) => this.#kept.get(word) ?? []) : [];
  }

  /** Whether something is a form of a word with its mark. */
  isForm(form: string, word: string): boolean {
    const known = this.#forms.get(word);
    if (known) return known.has(form);
    const forms = new Set(inflect(word, this.#language));
    this.#forms.set(word, forms);
    return forms.has(form);
  }
}
