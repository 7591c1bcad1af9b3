import { askKey } from './ask-key.ts';
import type { Ask, Facts, Instant } from './contract.ts';

export type Fact = Instant | string | null;
/** Answers an ask; undefined: not known yet. */
export type Lookup = (ask: Ask) => Fact | undefined;

/** Stops a transition that cannot go on without facts; caught by `transition` alone. */
export class MissingFacts extends Error {
  readonly asks: readonly Ask[];
  constructor(asks: readonly Ask[]) {
    super('facts are missing');
    this.asks = asks;
  }
}

/** A lookup in the facts that were handed in. */
export function lookupIn(facts: Facts): Lookup {
  return (ask) => {
    const key = askKey(ask);
    return Object.hasOwn(facts, key) ? facts[key] : undefined;
  };
}

/** The answers in the order of the asks; all that are missing are asked for at once. */
export function factsOf(lookup: Lookup, asks: readonly Ask[]): Fact[] {
  const facts: Fact[] = [];
  const missing: Ask[] = [];
  for (const ask of asks) {
    const fact = lookup(ask);
    if (fact === undefined) missing.push(ask);
    else facts.push(fact);
  }
  if (missing.length > 0) throw new MissingFacts(missing);
  return facts;
}

/** Answers that are instants. What is none (a null where there should be an instant) becomes `otherwise`, so that a run goes on. */
export function instantsOf(lookup: Lookup, asks: readonly Ask[], otherwise: Instant): Instant[] {
  return factsOf(lookup, asks).map((fact) => (typeof fact === 'number' ? fact : otherwise));
}
