import type { RuleWords } from '../../contract.ts';

/** What the rule `gender-identity` looks for in English. */
export const genderIdentity: RuleWords = {
  lists: {
    genderTerms: `
      transgender, trans person, trans people, trans woman, trans man, trans teacher, transsexual*, gender identity, gender expression,
      sex change, transitioning, transition, non binary, nonbinary, pronoun#, birth name, deadname, legal sex, cross dress*`,
    genderForms: `
      transgender*, transsexual*, trans (person|people|woman|man|candidate|employee|identity|colleague),
      transition(ed|ing)? (from male|from female|to male|to female|gender), gender transition, your transition, nonbinary, non-binary,
      genderqueer, gender fluid*, gender identity, gender expression, gender reassignment, sex change, gender nonconform*, androgynous,
      cross dress*, assigned (male|female), dead name*, legal sex, biological(ly)? (sex|male|female|man|woman), birth (sex|gender|name),
      previous name, old name, former name`,
  },
  says: `
    {genderTerms} & ({you}|{your}|{trouble}|we|our) & -{client} & -{work}
    trans ~4 {trouble}
    (transitioned|transitioning|transition) & ({trouble}|{you}|carer|someone|customer*) & -{work} & -(plan|data|phase|handover)
    (born|not born) (female|male|a woman|a man)
    pronouns & ({you}|{your})
    first names and genders
    different (first)? (name(s)?) (and)?
    your (new)? (pronoun(s)?|gender|gender identity|new name|birth name|legal gender|former name)
    (your|the) pronouns
    {genderForms}
    your (pronoun(s)?)`,
};
