import type { ComposeInput } from './input.ts';

/** How much is said. */
export type Detail = {
  readonly strength: number;
  readonly development: number;
  readonly withSituation: boolean;
  readonly withImpact: boolean;
  /** What came of a strength, too. */
  readonly withStrengthImpact: boolean;
  /** A strength whose effect is not told is praised instead, in an SMS. */
  readonly withPraise: boolean;
  readonly withGrowth: boolean;
  readonly withThanks: boolean;
  readonly withWish: boolean;
  readonly withJob: boolean;
  /** A greeting before the name of who signs an SMS, and not a stroke. */
  readonly withGreetings: boolean;
};

const whole = {
  withSituation: true,
  withImpact: true,
  withStrengthImpact: true,
  withPraise: true,
  withGrowth: true,
  withThanks: true,
  withWish: true,
  withJob: true,
  withGreetings: true,
};

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
  const curt = { ...first, withGreetings: false };
  const unnamed = { ...curt, withJob: false };
  const fewer = { ...unnamed, strength: Math.min(2, most.strength), development: Math.min(1, development) };
  const one = { ...fewer, strength: 1 };
  const brief = { ...one, withStrengthImpact: false };
  const blunt = { ...brief, withImpact: false };
  const plain = { ...brief, withPraise: false };
  // What is seen in an application is seen nowhere else.
  const unplaced =
    stage === 'application'
      ? [
          { ...brief, withSituation: false },
          { ...blunt, withSituation: false },
        ]
      : [];
  const bare = { ...brief, withGrowth: false, withImpact: false };
  const least = { ...bare, withPraise: false, withSituation: false };
  // The advice goes before the thanks and the good wish: what remains is still said to a person.
  return [
    first,
    curt,
    unnamed,
    fewer,
    one,
    brief,
    ...unplaced,
    blunt,
    plain,
    ...unplaced.map((one) => ({ ...one, withPraise: false })),
    { ...plain, withImpact: false },
    { ...brief, withGrowth: false },
    bare,
    { ...bare, withPraise: false },
    least,
    { ...least, withWish: false },
    { ...least, withWish: false, withThanks: false },
  ];
}

/** How many segments an SMS of this length may have. */
export const mostSegments = { short: 2, normal: 3, full: 3 } as const;
