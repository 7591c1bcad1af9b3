import type { ApplicationDetail } from '../../../server/contract/applications.ts';

export type Card = ApplicationDetail['scorecards'][number];
export type Visit = {
  readonly key: string;
  readonly stepId: string;
  readonly visit: number;
  readonly cards: readonly Card[];
  readonly aside: ApplicationDetail['stoodAside'];
  /** Whether the candidate stands there now. */
  readonly isNow: boolean;
};

/** The visits for which there are scorecards, the one where the candidate stands first, then the newest. */
export function visitsOf(application: ApplicationDetail, asksHere: boolean): Visit[] {
  const { scorecards, stoodAside, stepId, visit } = application;
  const keyOf = (one: { readonly stepId: string; readonly visit: number }) => `${one.stepId}/${one.visit}`;
  const here = asksHere && stepId !== null && visit !== null ? [{ stepId, visit }] : [];
  const places = new Map([...here, ...scorecards.toReversed()].map((one) => [keyOf(one), one]));
  return [...places].map(([key, place]) => ({
    ...{ key, stepId: place.stepId, visit: place.visit },
    cards: scorecards.filter((card) => keyOf(card) === key),
    aside: stoodAside.filter((one) => keyOf(one) === key),
    isNow: place.stepId === stepId && place.visit === visit,
  }));
}
