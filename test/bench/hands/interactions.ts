import type { Page } from 'playwright-core';

/** One press of a key or the mouse: milliseconds until what came of it was painted, as the browser reckons it. */
export type Interaction = { readonly act: string; readonly ms: number };

/** Runs in the page: the events of each interaction that took more than a frame. The quicker ones are not told of, so that leaving them out makes a quantile higher, never lower. */
export const inPage = `
globalThis.hands = { marks: [], events: [] };
new PerformanceObserver((list) => {
  for (const { interactionId, startTime, duration } of list.getEntries())
    if (interactionId) globalThis.hands.events.push({ interactionId, startTime, duration });
}).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** What is done from here on is counted as that. */
export const mark = (page: Page, act: string) =>
  page.evaluate<unknown, string>((word) => {
    const { hands } = globalThis as unknown as { hands: Hands };
    return hands.marks.push({ act: word, at: performance.now() });
  }, act);

type Hands = {
  readonly marks: { readonly act: string; readonly at: number }[];
  readonly events: { readonly interactionId: number; readonly startTime: number; readonly duration: number }[];
};

/** All that was measured in a page, each interaction by its longest event. */
export async function interactionsOf(page: Page): Promise<Interaction[]> {
  // Entries come some time after the painting that they tell of.
  await page.waitForTimeout(500);
  const { marks, events } = await page.evaluate<Hands>('globalThis.hands');
  return [...Map.groupBy(events, ({ interactionId }) => interactionId).values()].map((same) => {
    const begun = Math.min(...same.map(({ startTime }) => startTime));
    return {
      act: marks.findLast(({ at }) => at <= begun)?.act ?? 'before the first',
      ms: Math.max(...same.map(({ duration }) => duration)),
    };
  });
}
