import type { LocalText } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';

/** One thing that an assessor saw: where it was, what the candidate did, what came of it; in the assessor's words. */
export type Evidence = {
  readonly id: string;
  readonly shows: 'strength' | 'development';
  readonly situation: string;
  readonly behaviour: string;
  readonly impact: string;
};

/** What one assessor says of one competency. A level of null is "not assessed". */
export type Rating = { readonly level: 1 | 2 | 3 | 4 | 5 | null; readonly evidence: readonly Evidence[] };

/** One handed-in scorecard; `privateNote` never reaches a candidate. */
export type Scorecard = {
  readonly id: string;
  readonly authorName: string;
  /** The language its evidence is written in. */
  readonly language: 'sv' | 'en';
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly privateNote: string;
};

/** A competency as the composer and the forms know it; `process/competencies/` holds the library, a process may have its own. */
export type Competency = {
  readonly id: string;
  readonly name: BothLanguages;
  readonly description: BothLanguages;
  /** What one sees at each level, 1 to 5, observable and without character words: a sentence in the past tense without its subject. */
  readonly anchors: readonly [LocalText, LocalText, LocalText, LocalText, LocalText];
  readonly inText: CompetencyInText;
};

/** How a letter names a competency in running text. */
export type CompetencyInText = {
  /** `din`, `ditt` or `dina` goes before `indefinite`, which begins with a small letter; `definite` stands by itself. */
  readonly sv: {
    readonly possessive: 'din' | 'ditt' | 'dina';
    readonly indefinite: string;
    readonly definite: string;
    /** What shows more of it, as after "att": "säga i vilken ordning du tar uppgifterna". */
    readonly growth: string;
  };
  /** "your" goes before `noun`; `growth` is as after "to": "say in which order you take the tasks". */
  readonly en: { readonly noun: string; readonly growth: string };
};
