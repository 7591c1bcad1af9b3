import type { Said } from '../say-point.ts';
import type { Link } from '../link.ts';
import { withCapital } from '../tokens.ts';
import type { Impact } from '../tongue.ts';

type Clause = Impact & { readonly kind: 'clause' };

const mostJoinedWords = 22;
const movable = /^ (inte|aldrig|alltid|ofta|redan|genast|bara)(?!\p{L})/u;
const turns = /^(?:blev|kom|hittade|började|slutade)$/u;
const wish = /^ (?:gärna |velat|önskat|behövt|hoppats)/u;
const judged =
  /^ (lätt|svårt|enkelt|lättare|svårare|tydligt|klart|möjligt|lugnt) (?=(?:att|hur|vad|var|vem|vilk\p{L}*|om|varför)(?!\p{L}))/u;
const caused =
  /^(?:gav|gjorde|ledde|skapade|visade|bidrog|innebar|medförde|hjälpte|underlättade|stärkte|minskade|ökade|väckte|sparade|lugnade)$/u;

/** The ways to go on from a sentence to what came of it: joined to it, or as a sentence of its own that says that it came of it. */
export function waysToLink(main: string, impact: Impact, link: Link): Said[] {
  if (impact.kind === 'so') return [[`${main}, ${impact.text}.`]];
  const separate = separately(impact, link).map((sentence): Said => [`${main}.`, sentence]);
  const isShort = main.split(' ').length <= mostJoinedWords;
  if (link.isPraise || !isShort) return separate;
  const joined = jointly(impact, link).map((clause): Said => [`${main}, ${clause}.`]);
  return [...joined, ...(joined.length > 0 && (impact.pointsBack || isUnreal(impact)) ? [] : separate)];
}

function jointly(impact: Clause, { shows }: Link): string[] {
  const { subject, verb, rest, pointsBack } = impact;
  if (pointsBack) return ofIt(impact, shows);
  if (subject === 'du') return [];
  if (isWish(impact)) return [`och ${subject} ${verb}${rest}`];
  if (shows === 'development') return [`så ${subject} ${verb}${rest}`];
  if (isPicture(impact)) return [`vilket gav oss${rest}`];
  // "Så att vi hittade felet" would sound like what was meant with it.
  return turns.test(verb)
    ? [`vilket gjorde att ${subject} ${within(verb, rest)}`]
    : [`så att ${subject} ${within(verb, rest)}`];
}

// "Det var svårt att se …": as what somebody did made it; "det gav oss …": as what it did.
function ofIt({ verb, rest }: Clause, shows: Link['shows']): string[] {
  const [, adjective] = judged.exec(rest) ?? [];
  if (adjective !== undefined && (verb === 'var' || verb === 'blev'))
    return [
      `vilket gjorde det${rest}`,
      shows === 'strength' ? `så att det ${within(verb, rest)}` : `så det ${verb}${rest}`,
    ];
  if (caused.test(verb)) return [`vilket ${verb}${rest}`];
  return shows === 'strength' ? [`och det ${verb}${rest}`] : [`så det ${verb}${rest}`];
}

function separately(impact: Clause, { shows }: Link): string[] {
  const { subject, verb, rest, pointsBack } = impact;
  const plain = `${withCapital(subject)} ${verb}${rest}.`;
  if (subject === 'du' || isWish(impact) || (pointsBack && (shows === 'strength' || caused.test(verb)))) return [plain];
  if (isUnreal(impact)) return [`Då ${verb} ${subject}${rest}.`];
  // "Det gjorde att vi såg" would say that it was hard to see.
  const made = subject === 'vi' ? [] : [`Det gjorde att ${subject} ${within(verb, rest)}.`];
  if (shows === 'development') return [`Därför ${verb} ${subject}${rest}.`, ...made];
  return isPicture(impact) ? [`Det gav oss${rest}.`] : [...made, `Tack vare det ${verb} ${subject}${rest}.`];
}

// In a clause the adverb stands before its verb: "så att vi inte visste".
function within(verb: string, rest: string): string {
  const [found, adverb] = movable.exec(rest) ?? [];
  return found === undefined ? verb + rest : `${adverb} ${verb}${rest.slice(found.length)}`;
}

// "… hade flyttat hela bokslutet" did not happen: it would have then.
function isUnreal({ subject, verb }: Clause): boolean {
  return verb === 'hade' && subject !== 'vi';
}

// "Vi fick en klar bild": it gave us one.
function isPicture({ subject, verb, rest }: Clause): boolean {
  return subject === 'vi' && verb === 'fick' && /^ (?:en|ett) /u.test(rest);
}

function isWish({ subject, verb, rest }: Clause): boolean {
  return subject === 'vi' && (verb === 'saknade' || (verb === 'hade' && wish.test(rest)));
}
