import type { Page } from 'playwright-core';
import type { Gesture } from './gestures.ts';

/** How long the frames of a gesture took, in milliseconds, the shortest first. */
export async function measureFrames(page: Page, { prepare, act }: Gesture): Promise<number[]> {
  await prepare(page);
  await page.evaluate('globalThis.bench.frames = [], 0');
  await act(page);
  const frames = await page.evaluate<number[]>('globalThis.bench.frames');
  await page.evaluate('globalThis.bench.frames = undefined, 0');
  if (frames.length < 30) throw new Error(`only ${frames.length} frames were drawn`);
  return frames.toSorted((left, right) => left - right);
}

/** The value that so large a share of the sorted values stays below. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
