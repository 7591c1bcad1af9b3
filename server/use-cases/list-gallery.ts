import { describeEntry } from '../../process/gallery/describe-entry.ts';
import { gallery, type GalleryEntry } from '../../process/gallery/gallery.ts';
import type { DrawingChecks } from '../checking/create-drawing-checks.ts';

type Days = { readonly calendarDays: number; readonly workingDays: number } | null;

/**
 * The ready processes as they are offered. Their longest silences depend on the holidays of a year and the two after it, and are reckoned
 * when they are first asked for in it.
 */
export function createGalleryList(checks: DrawingChecks) {
  let known: { readonly year: number; readonly silences: Promise<readonly Days[]> } | undefined;
  return async (now = new Date()) => {
    const year = now.getUTCFullYear();
    if (known?.year !== year) known = { year, silences: reckon(checks, now) };
    const current = known;
    try {
      const silences = await current.silences;
      return gallery.map((entry, at) => ({ ...describeEntry(entry), longestSilence: silences[at] ?? null }));
    } catch (error) {
      // The next one who asks tries again.
      if (known === current) known = undefined;
      throw error;
    }
  };
}

function reckon(checks: DrawingChecks, now: Date): Promise<Days[]> {
  return Promise.all(gallery.map((entry) => silenceOf(checks, entry, now)));
}

async function silenceOf(checks: DrawingChecks, { definition }: GalleryEntry, now: Date): Promise<Days> {
  const { longestSilence } = await checks.check(definition, { now });
  if (longestSilence?.kind !== 'silence') return null;
  const { calendarDays, workingDays } = longestSilence;
  return { calendarDays, workingDays };
}
