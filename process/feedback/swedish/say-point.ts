import type { Impact, Turned } from '../tongue.ts';
import { withCapital } from '../tokens.ts';
import type { Said, Wish } from '../say-point.ts';

const noAlso = /^ (?:inte|även|också|både|att|aldrig|ingen|inget|inga|heller)(?!\p{L})/u;
const negated = /^ (?:inte|ingen|inget|inga|aldrig)(?!\p{L})/u;
const happens = /^(?:blev|kom|fick|visste|kunde|började|slutade|gick|ville|vågade|förstod)$/u;
const mostJoinedWords = 22;

/** The ways to say what the candidate did, each a sentence without its full stop. */
export function waysToSay({ behaviour, situation }: Turned, { isAgain, shows }: Wish): string[] {
  if (behaviour.kind === 'whole') return [behaviour.text];
  const { verb, rest } = behaviour;
  const plain = situation === null ? `Du ${verb}${rest}` : `${withCapital(situation)} ${verb} du${rest}`;
  if (!isAgain || shows === 'development' || noAlso.test(rest)) return [plain];
  const also = alsoIn(rest);
  return situation === null
    ? [`Dessutom ${verb} du${rest}`, `Du ${verb}${also}`]
    : [plain, `${withCapital(situation)} ${verb} du${also}`];
}

/** The ways to go on from a sentence to what came of it: joined to it, or as a sentence of its own. */
export function waysToLink(main: string, impact: Impact): Said[] {
  const isShort = main.split(' ').length <= mostJoinedWords;
  if (impact.kind === 'so') return [[`${main}, ${impact.text}.`]];
  const { subject, verb, rest, pointsBack } = impact;
  const alone = `${withCapital(subject)} ${verb}${rest}.`;
  if (pointsBack) return [[`${main}.`, alone]];
  const separate: Said[] = [
    [`${main}.`, alone],
    [`${main}.`, `Då ${verb} ${subject}${rest}.`],
  ];
  if (subject === 'du') return separate.slice(0, 1);
  if (subject !== 'vi' && !happens.test(verb)) separate.pop();
  if (subject !== 'vi') return isShort ? [[`${main}, så ${subject} ${verb}${rest}.`], ...separate] : separate;
  const because: Said[] = [[`${main}.`, `Därför ${verb} vi${rest}.`]];
  if (!negated.test(rest)) because.push([`${main}.`, `Det gjorde att vi ${verb}${rest}.`]);
  return [...(isShort ? [[`${main}, så vi ${verb}${rest}.`]] : []), ...separate, ...because];
}

// A light pronoun keeps its place next to the verb: "satte du dig också in i".
function alsoIn(rest: string): string {
  return rest.startsWith(' dig ') ? ` dig också${rest.slice(4)}` : ` också${rest}`;
}
