import type { WordingLanguage } from './contract.ts';

type Rewrite = Readonly<Record<WordingLanguage, string>>;

const byRequirement: Rewrite = {
  sv: 'Tjänsten kräver [krav ur annonsen], och [vad i ansökan eller intervjun som visade det].',
  en: 'The job requires [requirement in the advertisement], and [what in the application or interview showed it].',
};
const byBehaviour: Rewrite = {
  sv: 'När vi frågade om [ämne] [vad du gjorde eller sa].',
  en: 'When we asked about [subject] you [what you did or said].',
};
const byHelp: Rewrite = {
  sv: 'Ett exempel på [vad] hade hjälpt oss att bedöma [krav].',
  en: 'An example of [what] would have helped us to judge [requirement].',
};

/**
 * A sentence that can stand instead of one that a rule has found fault with. What is in brackets is to be filled in: the rule `unfinished` lets
 * nobody send it as it is. Rules that are not here have nothing that could be said instead.
 */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  'cultural-fit': byRequirement,
  'empty-phrases': byRequirement,
  'gut-feeling': byBehaviour,
  'other-people': byBehaviour,
  age: byRequirement,
  blame: byHelp,
  character: byBehaviour,
  comparison: byRequirement,
  ethnicity: byRequirement,
  overqualified: byRequirement,
  promises: { sv: 'Du är välkommen att söka igen.', en: 'You are welcome to apply again.' },
  scores: {
    sv: 'Det som räckte för uppgiften var [vad], och det som saknades var [vad].',
    en: 'What was enough for the task was [what], and what was missing was [what].',
  },
  sex: byRequirement,
};
