import type { ComposeInput } from './input.ts';

/** How much is said. */
export type Detail = {
  readonly strength: number;
  readonly development: number;
  readonly withSituation: boolean;
  readonly withImpact: boolean;
  readonly withGrowth: boolean;
  readonly withThanks: boolean;
  readonly withJob: boolean;
};

const whole = { withSituation: true, withImpact: true, withGrowth: true, withThanks: true, withJob: true };

/** From as much as was asked for to the least that still says something: an SMS takes the first that fits its segments. */
export function detailsFor({ stage, outcome, channel, length }: ComposeInput): readonly [Detail, ...Detail[]] {
  const most = {
    short: { strength: 1, development: 1 },
    normal: { strength: 2, development: 1 },
    full: { strength: 4, development: 2 },
  }[length];
  // Before anybody has been met there is nothing to develop but what a rejection rests on.
  const development = stage === 'application' && outcome !== 'reject' ? 0 : most.development;
  const first: Detail = { ...whole, ...most, development };
  if (channel === 'email') return [first];
  const unnamed = { ...first, withJob: false };
  const fewer = { ...unnamed, strength: Math.min(2, most.strength), development: Math.min(1, development) };
  const one = { ...fewer, strength: 1 };
  return [
    first,
    unnamed,
    fewer,
    { ...fewer, withThanks: false },
    one,
    { ...one, withThanks: false },
    // What is seen in an application is seen nowhere else.
    ...(stage === 'application' ? [{ ...one, withThanks: false, withSituation: false }] : []),
    { ...one, withGrowth: false },
    { ...one, withGrowth: false, withThanks: false },
    { ...one, withGrowth: false, withImpact: false },
    { ...one, withGrowth: false, withImpact: false, withThanks: false },
    { ...one, withGrowth: false, withImpact: false, withThanks: false, withSituation: false },
  ];
}

/** How many segments an SMS of this length may have. */
export const mostSegments = { short: 2, normal: 3, full: 3 } as const;
