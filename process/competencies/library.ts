import type { LibraryCompetency } from './contract.ts';
import { prioritising } from './prioritising.ts';

/** The library of competencies, each with five levels in both languages. */
export const library: readonly LibraryCompetency[] = [prioritising];
