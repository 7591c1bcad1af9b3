import type { Advice } from './contract.ts';
import type { AdviceFor } from './frames.ts';
import type { Stage } from './input.ts';

const telling = {
  sv: /(?<!\p{L})du(?:, [^,]+,)?(?: (?:däremot|också))? (?:berättade|beskrev|nämnde|sa|sade|redogjorde|förklarade|svarade|räknade upp|talade)(?!\p{L})|(?<!\p{L})(?:berättade|beskrev|nämnde|sa|sade|redogjorde|förklarade|svarade|räknade|talade) du(?!\p{L})/iu,
  en: /(?<!\p{L})you (?:told|described|mentioned|said|explained|answered|listed|talked|named|spoke)(?!\p{L})/iu,
};

/** What a fault was: something done, something told in a talk, or something written in an application. */
export function faultOf(said: string, stage: Stage, language: 'sv' | 'en'): AdviceFor {
  if (stage === 'application') return 'written';
  return telling[language].test(said) ? 'told' : 'done';
}

/** The way on that answers what was said: one that is meant for it, or the one for all that is done or told of its kind. */
export function advise(advice: Advice, said: string, fault: AdviceFor, language: 'sv' | 'en'): string {
  const meant = (advice.on ?? []).find(({ meets }) => meetsAny(meets[language], said));
  return (meant?.say ?? (fault === 'done' ? advice.done : advice.told))[language];
}

// Words that begin so: "order" is met by "orders".
function meetsAny(beginnings: readonly string[], said: string): boolean {
  return beginnings.some((beginning) => new RegExp(`(?<!\\p{L})${beginning}`, 'iu').test(said));
}
