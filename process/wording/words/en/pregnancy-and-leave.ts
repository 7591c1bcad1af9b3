import type { RuleWords } from '../../contract.ts';

/** What the rule `pregnancy-and-leave` looks for in English. */
export const pregnancyAndLeave: RuleWords = {
  lists: {
    pregnancyWords: `
      pregnan*, expecting a, expecting a baby, having a baby, having the baby, have a baby, have babies, want babies, babies soon,
      baby on the way, due date, your bump, bump is, showing already, maternity, paternity, parental leave, ivf, fertility, breastfeed*,
      breast feed*, nursing mother, adoption, adopting, start a family, starting a family, family planning, number two is, having kids,
      more kids, biological clock, childbearing`,
  },
  says: `
    {pregnancyWords} & ({you}|{your}|{trouble}|{rather}|someone|we|our) & -{client} & -{work} & -(covers|cover for|colleague on|the agreement)
    (you are|you re|as you re|because you re) ~1 expecting
    (off|away) ~3 (baby|leave) & {you} & -{work}
    (adoption|maternity|paternity|parental|family|shared parental|baby) (leave|break|pay) ~1 (would|will|hit(s)?|make(s)?|mean(s)?|is|was|clash*|soon|so|you|might|could|right|just|again|coincid*)
    (your due date|expecting (a)? (baby|child|twins|in)|with child|bun in the oven|breastfeed*|morning sickness|trying for a baby|happy event|new arrival|baby (on the way|is due|due|plans|brain))
    (months|year|years|time) (away|off)? with (the|a|your) baby
    (become|becoming|became|be|soon-to-be|expectant) ~3 (parent(s)?|mother(s)?|father(s)?|mum|dad|mom)
    (your|upcoming|planned|long|ongoing|impending|possible|recent|previous|future|maternity|paternity|parental|lengthy) ~3 (pregnan(cy|cies)|maternity leave|paternity leave|parental leave|family leave|bump|due date|baby|maternity break|childbirth|ivf|fertility treatment|breast feeding|nursing)
    {you} ~2 {seem} ~5 (pregnant|expecting|on maternity leave|on parental leave|on leave with (a|your) baby|a new (mum|mother|mom|father|dad|parent)|in the family way|breast feeding|with child)
    (expecting|having|have|plan|planning|want|wanting|going to have|start|starting|raise|raising) ~4 (baby|babies|child|family|kid|kids|children)`,
  hints: `
    (with|had|having|have|after) (the|a|your) baby
    bump
    (pregnan(t|cy)|childbearing|child bearing|fertile|of childbearing age|biological clock|breast feed*)
    expectant
    (go|going|gone|been|were|are|return|returning|back|off) (on|from|off on) (maternity|paternity|parental|mat) (leave)?`,
};
