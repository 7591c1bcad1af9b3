import type { Said } from '../say-point.ts';
import type { Link } from '../link.ts';
import { withCapital } from '../tokens.ts';
import type { Impact } from '../tongue.ts';

type Clause = Impact & { readonly kind: 'clause' };

const mostJoinedWords = 22;
const movable = /^ (inte|aldrig|alltid|ofta|redan|genast|bara)(?!\p{L})/u;
const happens = /^(?:blev|kom|fick|visste|kunde|började|slutade|vågade|förstod|hittade|såg)$/u;
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
  return joined.length > 0 ? joined : separate;
}

function jointly(impact: Clause, { shows }: Link): string[] {
  const { subject, verb, rest, pointsBack } = impact;
  if (pointsBack) return ofIt(impact, shows);
  if (subject === 'du') return [];
  if (isWish(impact)) return [`och ${subject} ${verb}${rest}`];
  const then = `och då ${verb} ${subject}${rest}`;
  if (shows === 'development')
    return isUnreal(impact) ? [then] : [`och därför ${verb} ${subject}${rest}`, `så ${subject} ${verb}${rest}`];
  const so = `så att ${subject} ${within(verb, rest)}`;
  // "Så att vi hittade felet" would sound like what was meant with it.
  if (turns.test(verb)) return [then];
  return happens.test(verb) ? [so, then] : [so];
}

// "Det var svårt att se …": as what somebody did made it; "det gav oss …": as what it did.
function ofIt({ verb, rest }: Clause, shows: Link['shows']): string[] {
  const [, adjective] = judged.exec(rest) ?? [];
  if (adjective !== undefined && (verb === 'var' || verb === 'blev'))
    return [
      `vilket gjorde det${rest}`,
      shows === 'strength' ? `och det ${verb}${rest}` : `och därför ${verb} det${rest}`,
    ];
  if (caused.test(verb)) return [`vilket ${verb}${rest}`, `och det ${verb}${rest}`];
  return shows === 'strength'
    ? [`så att det ${within(verb, rest)}`, `och det ${verb}${rest}`]
    : [`och därför ${verb} det${rest}`];
}

function separately(impact: Clause, { shows }: Link): string[] {
  const { subject, verb, rest, pointsBack } = impact;
  const plain = `${withCapital(subject)} ${verb}${rest}.`;
  if (subject === 'du' || isWish(impact) || (pointsBack && (shows === 'strength' || caused.test(verb)))) return [plain];
  if (shows === 'development') return [`${isUnreal(impact) ? 'Då' : 'Därför'} ${verb} ${subject}${rest}.`];
  const thanks = `Tack vare det ${verb} ${subject}${rest}.`;
  return happens.test(verb) ? [`På så vis ${verb} ${subject}${rest}.`, thanks] : [thanks];
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

function isWish({ subject, verb, rest }: Clause): boolean {
  return subject === 'vi' && (verb === 'saknade' || (verb === 'hade' && wish.test(rest)));
}
