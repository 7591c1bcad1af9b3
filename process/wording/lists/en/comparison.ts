/** English words of comparison. */
export const comparison: Readonly<Record<string, string>> = {
  rivals: `
    other candidates, other applicants, the others, others, everyone else, everybody else, the rest, the other, another candidate,
    another applicant, other finalists, fellow applicants, fellow candidates, competitor#, competition, contender#, contestants, finalist#,
    rival#, hopefuls, candidates, applicants, field, the pool, shortlist, person we chose, one we chose, one we picked, person who got,
    one who got, candidate we, successful candidate, chosen candidate, chosen one, appointed candidate, appointee, winner,
    selected candidate, person appointed, someone else, somebody else, someone with, somebody with, others who, those who,
    several candidates, many candidates, most candidates, some candidates, a few candidates, several others, two others, three others,
    internal candidate, an internal, external candidate, a colleague with, the bar, the standard, the one before, the one after,
    the girl before, the man before, the woman who, the man who, the girl who, your rival#, peers, other people we, people we met,
    those we met, those we, others we, other cvs, other applications, the pile, stack, people we interviewed, ones we interviewed,
    one or two, a few`,
  better: `
    better, best, worse, worst, stronger, strongest, sharper, sharpest, weaker, more experienced, more experience, more qualified,
    better qualified, better suited, more senior, more suitable, longer experience, broader, deeper, clearer, faster, quicker, calmer,
    warmer, smarter, smoother, higher, ahead of you, above you, in front of you, past you, pipped, edged, edge, edged out, the edge,
    outshone, outshine, outperformed, outclassed, overtook, overtaken, beat you, beaten, ran rings, came out on top, on top, ahead, a nose,
    by a whisker, head and shoulders, superior, more to offer, more to show, more polished, more relevant, closer to the profile,
    closer match, tougher, hungrier, won, finished ahead, step ahead, streets ahead, a cut above, a notch, touch sharper, more impressive,
    greater, finer, leading, top, more confident, more convincing, more years, ten more years, heavier, outranked, trumped,
    tipped the scales, carried more weight, matched the profile, met more of, ticked more`,
  someone: `
    the lady, the man, the guy, the girl, the woman, the candidate, the applicant, the person, the chap, the one, the lad, she, he,
    somebody, someone, the colleague, the pair`,
};
