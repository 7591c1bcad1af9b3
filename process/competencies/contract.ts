import type { Competency } from '../feedback/contract.ts';
import type { BothLanguages } from '../problem.ts';

/** A kind of work that a competency is looked for in. */
export type Field = 'care' | 'school' | 'warehouse' | 'office' | 'technology' | 'management' | 'service';

/** A competency of the library: whole in both languages. */
export type LibraryCompetency = Omit<Competency, 'anchors'> & {
  readonly fields: readonly Field[];
  readonly anchors: readonly [BothLanguages, BothLanguages, BothLanguages, BothLanguages, BothLanguages];
};
