import type { WordingLanguage } from './contract.ts';
import { looseMark } from './to-plain.ts';
import { wordClasses } from './word-classes.ts';

/** Letters and digits after lower-casing, as the inside of a character class; dearer `\p{L}` would double the time. */
const letters = 'a-z0-9ß-öø-ÿā-ž';
const between = `[^${letters}.!?\\n¤]+`;
const word = `[${letters}]+`;
const notDescribing =
  'av|om|i|med|för|på|till|från|inom|kring|och|erfarenhet|kunskap|kunskaper|arbete|bild|syn|of|about|in|with|for|on|to|from|and|experience|knowledge|work|view|understanding|approach|example';
/** A word that describes what follows it: “your growing family”, not “your knowledge of families”. */
const describing = `(?!(?:${notDescribing})[^${letters}])[${letters}'-]+[ ${looseMark}]+`;
/** A loose word with what follows it, as `toPlain` has marked it; naming them all each time would make expressions of a megabyte. */
const loose = `[${letters}']+${looseMark}[^${letters}.!?\\n¤]*`;

/**
 * Patterns as one expression over a lower-cased text, whole words only. A space is what stands between two words of a sentence, `~3` up to three
 * words, `*` the rest of a word, `%` the endings of a Swedish adjective, `#` those of a Swedish noun, `{name}` a word class, `{fill} ` a loose word, `{adj} ` a describing one, `=` first for what is
 * no whole word; the rest is as in expressions.
 */
export function compilePattern(patterns: readonly string[], language: WordingLanguage): RegExp {
  const whole = patterns.map((pattern) => bounded(pattern, language)).join('|');
  return new RegExp(whole, 'g');
}

function bounded(pattern: string, language: WordingLanguage): string {
  if (pattern.startsWith('=')) return expand(pattern.slice(1), language);
  return `(?<![${letters}])(?:${expand(pattern, language)})(?![${letters}])`;
}

function expand(pattern: string, language: WordingLanguage): string {
  return withClasses(pattern, language)
    .replaceAll('{fill} ', '§')
    .replaceAll('{adj} ', '¶')
    .replaceAll('*', `[${letters}]*`)
    .replaceAll('%', '(?:a|t|e|are|ast|aste)?')
    .replaceAll('#', '(?:e?n|e?t|a|o?r|ar|er|e?rna|arna|orna|na|ens|ets)?s?')
    .replace(/ ~(\d) /g, (_, most: string) => `${between}(?:${word}${between}){0,${most}}`)
    .replaceAll(' ?', `(?:${between})?`)
    .replaceAll(' ', between)
    .replaceAll('§', loose)
    .replaceAll('¶', describing);
}

function withClasses(pattern: string, language: WordingLanguage): string {
  return pattern.replace(/\{(?!(?:fill|adj)\} )([a-z]+)\}/gi, (_, name: string) => {
    const found = wordClasses[language][name];
    if (found === undefined) throw new Error(`No word class ${name} in ${language}`);
    return `(?:${withClasses(found, language)})`;
  });
}
