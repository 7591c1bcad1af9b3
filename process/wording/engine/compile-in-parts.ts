import type { RuleWords, WordingLanguage, WordingRule } from '../contract.ts';
import type { LanguageLists } from '../lists/contract.ts';
import type { CompiledLanguage, CompiledRule } from './compile-language.ts';
import { fillerAtom } from './filler-atom.ts';
import { type Pattern, parsePatterns } from './parse-pattern.ts';
import { WordIndex } from './word-index.ts';

/** What `compileLanguage` does, part by part: none takes longer than a few milliseconds, so that whoever types need not wait for all. */
export function* compileInParts(
  rules: readonly WordingRule[],
  { lists, retells, frames }: LanguageLists,
  language: WordingLanguage,
): Generator<undefined, CompiledLanguage> {
  const words = withOwnLists(lists, rules, language);
  const index = new WordIndex(words, language);
  const atoms = Object.keys(words).map((name) => `{${name}}`);
  yield* eachInParts(atoms, (atom) => index.add(atom));
  const compiled: CompiledRule[] = [];
  yield* eachInParts(rules, (rule) => compiled.push(compileRule(rule, rule[language])));
  const sentences = { retells: parsePatterns(retells), frames: parsePatterns(frames) };
  yield* eachInParts(patternsOf(compiled, sentences), (pattern) => addWordsOf(pattern, index));
  return { language, index, lists: atoms.filter((atom) => atom !== fillerAtom), rules: compiled, ...sentences };
}

function* eachInParts<Item>(items: readonly Item[], work: (item: Item) => unknown): Generator<undefined, void> {
  for (const item of items) {
    work(item);
    yield;
  }
}

function addWordsOf({ needs, without }: Pattern, index: WordIndex): void {
  for (const steps of [...needs, ...without]) for (const { atom } of steps) index.add(atom);
}

function withOwnLists(
  lists: LanguageLists['lists'],
  rules: readonly WordingRule[],
  language: WordingLanguage,
): LanguageLists['lists'] {
  return Object.assign({}, lists, ...rules.map((rule) => rule[language].lists));
}

function compileRule(rule: WordingRule, { always = '', says, hints = '', not = '' }: RuleWords): CompiledRule {
  return {
    rule,
    always: parsePatterns(always),
    says: parsePatterns(says),
    hints: parsePatterns(hints),
    not: parsePatterns(not),
  };
}

const patternsOf = (
  rules: readonly CompiledRule[],
  { retells, frames }: Pick<CompiledLanguage, 'retells' | 'frames'>,
): readonly Pattern[] => [
  ...rules.flatMap(({ always, says, hints, not }) => [...always, ...says, ...hints, ...not]),
  ...retells,
  ...frames,
];
