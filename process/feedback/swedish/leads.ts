import type { Leading } from '../frames.ts';

/** How a sentence goes on from where it was to what was missing or went wrong there. */
export const leads: Readonly<Record<Leading, string | undefined>> = {
  weighedMissing: 'hade vi hoppats på mer',
  weighedSlip: 'gick det mindre bra',
  wantedMissing: 'hade vi velat veta mer',
  wantedSlip: 'kunde det ha gått bättre',
  ahead: undefined,
  advice: undefined,
};
