import { mark } from '../candidate-mark.ts';
import type { LeftOutReason } from '../composed.ts';
import { findName } from './find-name.ts';

type Kind = Extract<
  LeftOutReason,
  'email' | 'link' | 'personalNumber' | 'phone' | 'money' | 'address' | 'score' | 'name'
>;

const number = '(?:ett|en|två|tre|fyra|fem|one|two|three|four|five|\\d+(?:[.,]\\d+)?)';
const most = '(?:fem|five|tio|ten|sju|seven|\\d+)';
const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['email', /\S+\s?(?:@|\(at\)|\[at\]|\(a\))\s?\S+/iu],
  ['link', /(?:https?:|www\.|\p{L}+\.(?:se|com|nu|net|org|io|eu|no|dk|fi|uk)(?:\/|(?!\p{L})))/iu],
  [
    'personalNumber',
    /(?<!\d)(?:19|20)?\d{2}[-. ]?[01]\d[-. ]?[0-9]\d\s?[-+ ]?\s?\d{4}(?!\d)|(?<!\d)(?:19|20)?\d{6}\s?[-+–]?\s?(?:\d{4}|[xX]{4})/u,
  ],
  ['phone', /(?:\+|\b00)?\d(?:[\s\-–()./]*\d){6,}/u],
  ['money', /\d[\d\s]*(?:kr|kronor|sek|euro|eur|:-|€|\$|pounds?|gbp)(?!\p{L})|[€£$]\s?\d/iu],
  [
    'address',
    /\p{L}+(?:gatan|vägen|gränd|torget|allén|stigen)\s+\d|\d+\s+\p{Lu}\p{L}+\s+(?:street|road|lane|avenue)|\d{3}\s?\d{2}\s+\p{Lu}/iu,
  ],
  [
    'score',
    new RegExp(
      `(?<![\\p{L}\\d])${number}\\s*(?:/|av|of|out of|utav)\\s*(?:a possible |möjliga )?${most}(?![\\p{L}\\d])`,
      'iu',
    ),
  ],
  [
    'score',
    /(?:nivå|level|betyg|score|scored|poäng|rating|rated|rate|omdöme|grade|graded|ranking|rank|ranked|siffra|plats)\p{L}*\s*(?:på|på en|of|as|at|a|an|av|som|:|=|-|nr|nummer|number)*\s*(?:\d|ett|en etta|två|tvåa|tre|trea|fyra|fem|femma|one|two|three|four|five)(?!\p{L})/iu,
  ],
  ['score', /\d+(?:[.,]\d+)?\s*(?:poäng|points?|p|procent|percent|per cent|%|stjärnor|stars?)(?!\p{L})/iu],
  [
    'score',
    /(?<!\p{L})(?:en|ett|a)\s+(?:stark |svag |solid |strong |weak |clear |tydlig )?(?:etta|tvåa|trea|fyra|femma|one|two|three|four|five|[1-5])(?!\s+\p{L}*(?:er|or|ar|s|en)(?!\p{L}))(?=\s*(?:$|[.,;:!?)]))/iu,
  ],
  [
    'score',
    /\(\s*[1-5]\s*[+-]?\s*\)|(?<!\d)[1-5]\s*[+](?!\d)|(?<!\d)\d[.,]\d(?!\d)|(?<![\p{L}\d])[1-5]\s*[-–]\s*[1-5](?!\d)|(?:^|\s)[1-5]\s*[.!]?$|^[1-5]\s*[:.–-]/u,
  ],
  ['score', /(?:snitt|medel|average|mean|totalt|total|summa|sum)\p{L}*\s*(?::|=|på|of|was|var)?\s*\d/iu],
];

/**
 * What in the text no candidate may be sent, or undefined where there is nothing: how to reach somebody, a personal number, pay, a score or the name of
 * somebody else. `others` are names that are known to be others'. The candidate's own name has to be marked before.
 */
export function findSecret(text: string, others: readonly string[]): Kind | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\blex (?:maria|sarah)/giu, 'lex')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '');
  const found = patterns.find(([, pattern]) => pattern.test(plain.replaceAll(mark, '')));
  if (found) return found[0];
  return findName(plain, others) === undefined ? undefined : 'name';
}
