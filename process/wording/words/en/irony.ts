import type { RuleWords } from '../../contract.ts';

/** What the rule `irony` looks for in English. */
export const irony: RuleWords = {
  lists: {
    ironyTails: `
      try though, though, but no, of you to, way to (avoid|not|say|ignore|dodge), not to,
      to (apply without|forget|turn up late|call|claim|skip|show up|arrive), interpretation of, move to, choice to (skip|ignore|come),
      punctual*, the word, deadline, the concept`,
    ironyOffers: `
      we would gladly, we will gladly, happy to chip, chip in for, new record, a record, world record, medal for, prize for, award for,
      oscar, some achievement, quite the achievement, quite a performance, what a performance, evidently, apparently, clearly we,
      no doubt you had, perhaps you thought, imagine our surprise, lucky us, silly us, how generous, how kind of you to, so good of you,
      the pleasure of waiting, haha, lol, wink`,
  },
  says: `
    (nice|good|great|valiant|bold|lovely) try & -{told}
    (congratulations|congrats|bravo|hats off|well done|kudos|applause|thanks|cheers) ~3 (on|for) ~2 (being|managing|the most|turning|showing|missing|at least|not|your excuse|the laugh|forgetting|oversleeping|wasting|sparing|the entertainment|nothing|keeping us|gracing)
    (ha ha|! !)
    (congratulations|congrats|bravo|well done|kudos|hats off|impressive|nice) ~4 (try|attempt|managing|being late|finding|not|almost|arriving|showing up|turning up|forgetting|at least|somehow|you managed|failing|making it|missing|work avoiding)
    ad
    (thanks|thank you|nice|good|lovely|great|kind|glad|sweet) (for|of you to|that you|to see you) ~3 (at least|turning up|showing up|finally|trying|bothering|gracing|even|bothered|making the effort|turn up|show up|grace)
    rocket scientist
    (you|one) (don t|do not|doesn t|need not) (have|need) to be (a|an) ((genius|expert|rocket|professor|einstein)*)
    (good|nice|bold|brave|great|creative|interesting|original|charming|entertaining|amusing|clever|unique|courageous|inspired|admirable) ~5 {ironyTails}
    hardly
    look at & -{told}
    setting
    watch
    job description
    might
    men`,
  hints: `
    {ironyOffers} & ({you}|{your}|us)`,
  not: `
    thank you for (being|managing) (patient|flexible)`,
};
