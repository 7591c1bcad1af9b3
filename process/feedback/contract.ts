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
  readonly advice: Advice;
};

/** How a letter names a competency in running text. */
export type CompetencyInText = {
  /** `din`, `ditt` or `dina` goes before `indefinite`, which begins with a small letter; `definite` stands by itself. */
  readonly sv: {
    readonly possessive: 'din' | 'ditt' | 'dina';
    readonly indefinite: string;
    readonly definite: string;
  };
  /** "your" goes before `noun`. */
  readonly en: { readonly noun: string };
};

/**
 * How to go on for whoever fell short, as after "Nästa gång kan du" and "Next time,": where something was done, or only told of. What stands in `on` answers
 * one fault: `meets` are beginnings of words that such a fault has.
 */
export type Advice = {
  readonly done: BothLanguages;
  readonly told: BothLanguages;
  readonly on?: readonly {
    readonly meets: { readonly sv: readonly string[]; readonly en: readonly string[] };
    readonly say: BothLanguages;
  }[];
};
