import type { Link } from '../link.ts';
import type { Said } from '../say-point.ts';
import { withCapital } from '../tokens.ts';
import type { Impact } from '../tongue.ts';

type Clause = Impact & { readonly kind: 'clause' };

const mostJoinedWords = 22;
const judged = /^ (?:easy|hard|difficult|easier|harder|simple|clear|useful|helpful) /u;
const wish = /^ (?:have )?(?:liked|wanted|hoped|needed|missed)(?!\p{L})/u;

/** The ways to go on from a sentence to what came of it: joined to it, or as a sentence of its own that says that it came of it. */
export function waysToLink(main: string, impact: Impact, link: Link): Said[] {
  if (impact.kind === 'so') return [[`${main}, ${impact.text}.`]];
  const separate = separately(impact, link).map((sentence): Said => [`${main}.`, sentence]);
  const isShort = main.split(' ').length <= mostJoinedWords;
  if (link.isPraise || !isShort) return separate;
  const joined = jointly(impact, link).map((clause): Said => [`${main}, ${clause}.`]);
  return [...joined, ...(joined.length > 0 && !mayStand(impact) ? [] : separate)];
}

function jointly(impact: Clause, { shows }: Link): string[] {
  const { subject, verb, rest } = impact;
  const clause = `${subject} ${verb}${rest}`;
  if (subject === 'you') return [];
  if (subject === 'that') return [`which ${verb}${rest}`];
  if (isWish(impact)) return [`and ${clause}`];
  if (subject === 'it' && /^(?:was|became)$/u.test(verb) && judged.test(rest))
    return [`which made it${rest}`, `so ${clause}`];
  if (subject === 'it') return [`so ${clause}`];
  if (isPicture(impact)) return [`which gave us${rest}`];
  return shows === 'strength' ? [`so ${clause}`] : [`so ${clause}`, `which meant ${clause}`];
}

function separately(impact: Clause, { shows }: Link): string[] {
  const { subject, verb, rest } = impact;
  const clause = `${subject} ${verb}${rest}.`;
  if (subject === 'you' || subject === 'that' || subject === 'it' || isWish(impact)) return [withCapital(clause)];
  if (isPicture(impact) && shows === 'strength') return [`That gave us${rest}.`];
  return shows === 'strength'
    ? [`Thanks to that, ${clause}`]
    : [`As a result, ${clause}`, `Because of that, ${clause}`];
}

function mayStand({ subject }: Clause): boolean {
  return subject !== 'that' && subject !== 'it';
}

// "We got a clear picture": it gave us one.
function isPicture({ subject, verb, rest }: Clause): boolean {
  return subject === 'we' && verb === 'got' && /^ (?:a|an) /u.test(rest);
}

function isWish({ subject, verb, rest }: Clause): boolean {
  return subject === 'we' && (verb === 'missed' || verb === 'lacked' || (verb === 'would' && wish.test(rest)));
}
