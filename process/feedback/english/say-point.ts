import type { Impact, Turned } from '../tongue.ts';
import { withCapital } from '../tokens.ts';
import type { Said, Wish } from '../say-point.ts';

const auxiliary = /^(?:were|could|had|would|did)$/u;
const noAlso = /^ (?:not|also|never|no)(?!\p{L})/u;
const mostJoinedWords = 22;

/** The ways to say what the candidate did, each a sentence without its full stop. */
export function waysToSay({ behaviour, situation }: Turned, { isAgain, shows }: Wish): string[] {
  if (behaviour.kind === 'whole') return [behaviour.text];
  const { verb, rest } = behaviour;
  const before = situation === null ? 'You' : `${withCapital(situation)}, you`;
  const plain = `${before} ${verb}${rest}`;
  // "Also" beside a situation of its own would say that it was the same one.
  const isOther = !isAgain || situation !== null || shows === 'development';
  if (isOther || noAlso.test(rest) || verb.includes(' ')) return [plain];
  return [auxiliary.test(verb) ? `${before} ${verb} also${rest}` : `${before} also ${verb}${rest}`];
}

/** The ways to go on from a sentence to what came of it: joined to it, or as a sentence of its own. */
export function waysToLink(main: string, impact: Impact): Said[] {
  const isShort = main.split(' ').length <= mostJoinedWords;
  if (impact.kind === 'so') return [[`${main}, ${impact.text}.`]];
  const { subject, verb, rest, pointsBack } = impact;
  const alone: Said = [`${main}.`, `${withCapital(subject)} ${verb}${rest}.`];
  if (subject === 'that') return isShort ? [alone, [`${main}, which ${verb}${rest}.`]] : [alone];
  if (pointsBack || subject === 'you') return [alone];
  const joined: Said[] = isShort
    ? [
        [`${main}, so ${subject} ${verb}${rest}.`],
        [`${main}, and ${subject} ${verb}${rest}.`],
        [`${main}, which meant that ${subject} ${verb}${rest}.`],
      ]
    : [];
  return [...joined, alone];
}
