import type { RuleWords } from '../../contract.ts';

/** What the rule `legal-admission` looks for in English. */
export const legalAdmission: RuleWords = {
  lists: {
    legalBreaches: `
      discriminated, discriminate, broke the, violated, breached, breach, did (you)? wrong, made an error, made a mistake, made the wrong,
      acted (wrongly|unlawfully|improperly), treated you (unfairly|badly|differently|wrongly|unequally), admit, concede,
      accept (liability|responsibility|blame|fault), acknowledge (that|our (fault|liability|mistake)),
      are (liable|to blame|at fault|guilty|in breach), should (not|never) have, shouldn't have, should have (hired|chosen|offered|picked),
      were (not)? (allowed|legally|supposed) to, weren't (allowed|supposed) to, had no right, were wrong to, was wrong to, were biased,
      misjudged, got it wrong, failed to follow, didn't follow (our|the|proper)`,
    legalTerms: `
      discrimination, discriminated, discriminatory, discriminating, lawsuit, sue, sue us, suing, litigation, legal action,
      legal proceedings, compensation claim, claim compensation, claim (against|damages), damages, liable, liability, unlawful, unlawfully,
      illegal, illegally, against the law, breach of (law|contract|the|gdpr|equality), in breach, tribunal, ombudsman, equality act,
      (our|your|a|through|consult|contact) (solicitor(s)?|lawyer(s)?|attorney(s)?) (will|has|have|say(s)?|advise(s)?|told|if),
      legally (binding|obliged|required|responsible|speaking|wrong),
      legal (reasons|grounds|liability|responsibility|obligation|claim|rights|department),
      unfair(ly)? (treat|dismiss|assess|reject|judged|biased|process|treatment)*, wrongly (rejected|assessed|treated|judged),
      wrong(ful)? (decision|rejection|grounds), wrongful, biased, bias against, prejudice, prejudiced, nepotism, favouritism, favoritism,
      fixed in advance, (filled|decided|chosen|settled|promised) (internally|in advance|beforehand),
      before we (even)? (advertised|interviewed|met you), wrong of (us|me|our),
      (was|were|is) (not |un)(fair|right|lawful|proper|correct)(of us| to you| on our part),
      already (decided|earmarked|chosen|picked) (before|in advance|someone), a formality, for show, sham, rigged, pre selected,
      disadvantaged, our (own)? (fault|mistake|error) (that|for|was|in|is), (was|is|were) our (own)? (fault|mistake), waive (any|all|your),
      without (prejudice|admitting|admission), no admission, hold us (responsible|liable|to), cannot be held, on the wrong grounds`,
    legalThreats: `
      sue us, sue, take us to court, legal action, tribunal, complain to the, compensation for, damages, illegal, unlawful,
      against the law, broke the law, breach of contract, breached, legally, our lawyers, your lawyer, liable, liability, negligen*,
      admit that, we admit, we acknowledge that, not fair, unfair, was not right of us, wrong of us, should not have asked, not have asked,
      not allowed to ask, were not allowed, not meant to ask, not supposed to ask, biased, bias against, conflict of interest, rigged,
      mishandled, mistreated, grounds for`,
  },
  says: `
    (discriminat*) & (we|us|you|admit*|apologis*|sorry) & -{told} & -{work} & -(act|regardless|law)
    (we|i|the panel|the company|our manager|the interviewer|the manager) ~3 {legalBreaches}
    {legalTerms}
    (position|role|job|post) ~3 (already|really|actually) ~3 (filled|promised|earmarked|decided|gone|given)`,
  hints: `
    {legalThreats}`,
};
