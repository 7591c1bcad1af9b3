import type { Leading } from '../frames.ts';

/** How a sentence goes on from where it was to what was missing or went wrong there. */
export const leads: Readonly<Record<Leading, string | undefined>> = {
  weighedMissing: 'we were hoping for more',
  weighedSlip: 'things went less well',
  wantedMissing: 'we would have liked to know more',
  wantedSlip: 'things could have gone better',
  ahead: undefined,
  advice: undefined,
};
