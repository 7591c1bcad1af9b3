import type { RuleWords } from '../../contract.ts';

/** What the rule `scores` looks for in English. */
export const scores: RuleWords = {
  lists: {
    scoreWords: `
      scored, ranked, stanine, percentile, match score, matching score, total score, overall score, overall rating, final score,
      points total, scoring matrix, five point scale, ten point scale, iq, iq test, standard deviation, raw score, weighted, norm group,
      quartile, fail the, fail mark, failing grade, pass mark, cut off, cutoff, cut score, below the line, under the line, threshold,
      thumbs up, thumbs down, gold star, flagged red, marked red, marked green, marked amber, traffic light, band (a|b|c|d),
      category (a|b|c|d), tier (one|two|three), leaderboard, league table, full marks, half marks, zero points, negative points, a minus,
      b minus, c minus, b plus, c plus, d for, f for, grade (a|b|c|d|e|f), an f, a d, a c, a b`,
    scoreForms: `
      <decimal>, <fraction>, <number> (points|per cent|right|wrong|%|out), a one, a two, a three, a four, a five, a six, a seven, a ten,
      a weak, a solid three, a strong four, half a dozen, two stars, three stars, {numeral} stars`,
    scoreTotals: `
      grand total, total score, matrix, pluses, minuses, plus points, minus points, ticks, crosses, smileys, below a pass, above a pass,
      below pass, a pass, just passed, bare pass, pass level, failing, lower quartile, bottom quartile, top quartile, upper quartile,
      the median, above average, below average, under par, below par, benchmark, b 1, a 2, b 2, c 1, percentage right, share of correct`,
  },
  always: `
    you ~1 (reached|landed|got|scored|earned|collected|topped) ~4 (<number> points|<number> per cent|<number> percent|level <number>|<number> out|<number> %)`,
  says: `
    ({numeral}|<number>|<decimal>) (point#|marks|stars|star|per cent match|% match) & ({you}|{your}|from|out of|for|short|we gave|test|score*|interview|average) & -{told} & -{client}
    ({numeral}|<number>|<decimal>) out of ~1 (a possible)? ({numeral}|<number>|a hundred|ten|five) & ({you}|{your}|for|on|in|test|score*|interview|points|right|marks|assess*|gave|panel|from) & -{client} & -{told} & -(test case*|scenario*|cases|patients|alarms|letters|steps|suppliers|lights|screws)
    a ~1 (one|two|three|four|five|six|seven|eight|nine|ten) ~1 (for|on|in|out) ~4 (teamwork|communication|structure|expertise|leadership|presentation|case|service|you|overall|attitude|average|english|swedish)
    (<number>|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|twelfth) (place|position|spot|of|out of|in the ranking|in the list|on the list|overall) & (you|your) & (rank*|place*|ended|finished|came|landed|list|selection|overall|position|number|were) & -{told} & -(seat|floor|place of|platform)
    number ~1 (<number>|{numeral}) ~3 (of|out of|in|on|among)? & you & (rank*|came|were|list|finished|ended|placed) & -{told}
    (cut off|cutoff|threshold|limit|pass mark|line|bar|minimum|required|needed|requirement|average) ~3 (was|is|at|of|were) ~2 (<number>|<decimal>|{numeral}|%) & ({you}|{your}|test|points|got|score*) & -{client} & -{work}
    (<number>|{numeral}) ~1 (right|wrong|correct|incorrect|mistakes|errors|missed) ~4 (out of|of|on|in|answers|answer|test|for)? & ({you}|{your}|test|sheet|paper|through|answers) & -{client} & -{told}
    (missed|dropped|failed|got|lost|wrong on|right on) ~2 ({numeral}|<number>|half|half of|a third of|half a dozen) ~3 (questions|of the|points|marks|answers|on the|items|tasks|wrong|right) & you & -(test case*|scenario*|alarm*|steps) & -{work}
    (red|green|amber|orange|yellow) ~1 (on|for|in|flag*|mark*|light*|box*) & ({you}|{your}) & (list|matrix|sheet|points|card|and a|safety|paperwork|assessment|flag*|score*|column) & -{told} & -{work}
    (thumbs) (up|down)
    (sum|total|totals|aggregate|overall) ~3 (<number>|<decimal>) & ({you}|{your}|score*|assess*) & -(pounds|kronor|budget|{told}|price)
    {numeral} ~2 (minutes?|words per minute|wpm) & (category|band|below|lowest|grade) & you
    (typing|words per minute|wpm) ~6 (<number>|category|lowest|below|band)
    (teamwork|communication|leadership|structure|service|attitude) (level|score|grade|rating|:)? ~1 (<number>|{numeral}) (of|out|/)
    you ~2 (are|were) ~2 a ~1 (two|three|four|five|six|seven|eight|nine|ten) ~2 (out|of|at|for|on)?
    (algorithm|ai|system|tool|software|programme|screening|bot) ~6 (gave|calculated|ranked|sorted|placed|put|classed|rated|flagged|scored|graded|spat) & ({you}|{your}) & -{told}
    only ~2 (<number>|{numeral}|half|a third) ~3 (of|right|tasks|questions|correct|out) & you & (test|exam|quiz|tasks|questions|paper) & -{told}
    {competence} ~1 (<number>|{numeral}) & -{told} & -(chapter|people|teams|themes|parts|points on)
    (match|matching|matched|suitability|fit) ~6 (<number>|%|per cent)
    (algorithm|screening system|system|tool|ai|software) ~6 (<number>|<decimal>|%|estimate*|worked out|rated|ranked|calculated|scored|sorted|graded)
    (cut off|cutoff|limit|pass mark|average|threshold|line) ~4 <number> & ({you}|{your})
    <number> ~1 (points|per cent|percent|%) & (cut off|got|landed|reached|required|needed|pass mark|went through|passed) & you & -{client}
    (two|one|three) plus
    (ticked|unticked|crossed) ~3 (boxes|box|{numeral})
    (boxes|ticks|crosses) ~3 (ticked|were|filled) & ({numeral}|<number>)
    (amber|red|green|yellow|orange|middle|lowest|bottom|lower) ~1 (group|zone|field|box|category|tenth|quarter|third|tier|band|pile) & ({you}|{your}) & -{told} & -{work}
    had you (at|on|down as)
    (line|limit|bar|cut off|threshold) ~2 at ~1 (<number>|{numeral}|seventy*|eighty*|sixty*|fifty*|ninety*)
    (reviewers|assessors|panel|jury|we|computer|markers) ~1 (gave|marked|landed on|put|give|scored) ~6 (out of (ten|five|a hundred)|a weak|a strong|a solid|weak three|of ten)
    (lowest|highest|bottom|top) (category|tier|band|quartile|decile|tenth|quarter|third|fifth|bracket|box|percent|group|ten|five)
    ((quartile|decile|percentile)(s)?)
    (personality|psychometric|aptitude|iq|logic|numeracy|language|matching) (test|profile|score|inventory|check|report|assessment) ~4 (put|placed|gave|showed|says|said|came|back|you|yielded|returned|ranked|flagged)
    (tool|system|software|algorithm|questionnaire|matrix|form|test|assessor(s)?|interviewers) (rated|ranked|scored|gave|graded|put|placed|sorted|flagged)
    percentile
    (scored|scores|scoring|score|rated|marked|ranked) ~4 (<number>|poor|low|lower|high|higher|badly|poorly|well|average|below|above|under|weak|highest|lowest|top|bottom|fail|five|four|three|two|one|a|an|insufficient|on|in|against|lower than)
    (<number>|one|two|three|four|five|no|half a) (gold)? (star(s)?|points|marks|thumbs|penalties|ticks)
    (cut off|threshold|pass mark|bar|limit|benchmark|minimum|floor|target|requirement score) ~1 (was|is|sat|sits|stood|of) ~3 (<number>|b1|b2|c1|c2)
    (below|under|above|over|short of|missed|near) ~1 (the)? (cut off|threshold|pass mark|line|bar|mean|median|average|benchmark|minimum score|limit)
    (step(s)?|point(s)?|mark(s)?) (short|shy|off|below)
    (weighted|weighting|weighs|weighed) ~3 <number>
    (ats|selection|screening|recruitment|matching|ranking|sifting|ai) (tool|software|system|robot|algorithm|engine|test|matrix|bot|score|model)
    (equal(s)?) (a)? (fail|pass)
    <number> (correct|wrong|right|errors)
    (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (wrong|correct|penalties)
    (rank(ed|s|ing)) (first|second|third|seventh|fourth|fifth|sixth|you|in|at|as|among)
    (averag(ed|ing)) ((a|an|out)?(<number>|one|two|three|four|five|six|seven|eight|nine|ten))
    (grade|score|rate|mark) (every|each|all) (answer|candidate|applicant|task|reply)
    (yours|you) (averaged|totalled|reached <number>|came to <number>)
    you scored !(the)
    topped the (table|list|chart|ranking)
    (second|third|bottom|top|lower|upper|first|lowest|middle) (tier|band|rung|bracket|rank|group)
    (stage|level|step|rung|grade|band|tier) (one|two|three|four|five|<number>) (on|of|in|out of) (our|the|a)
    (judged|deemed|rated|assessed|considered|put) (to be|to|as|at)? (at)? (stage|level|step|rung|grade|band)
    gave you <number>
    (a|only a|just a|bare) (merit|distinction|pass|fail)
    (passed|managed|solved|got) (only|just)? (<number>|one|two|three|four|five|six|seven) (out)? of (<number>|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)
    (amber|green|red|yellow) (light)? (flag)? (on|for|in|elsewhere)
    thumbs (up|down)
    (half|quarter) (a|of a) point
    (bottom|top|foot) of the (table|list|pile|ranking|league)
    (a|as a) (solid|strong|weak|clear|low|high|mere|bare) (one|two|three|four|five|six|seven|eight|nine|ten)
    (conscientiousness|agreeableness|neuroticism|extraversion|emotional stability|openness|resilience) (came|was|scored|is)
    came out (low|high|weak|bottom|poor)
    with ~1 (slips|errors|mistakes) ~4 (near|bottom|table)
    (number|no|place|position) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
    total
    overall
    average
    weighted
    rating
    grade
    mark
    marks
    iq
    stanine
    match rate
    was that
    (below|under|above) (the)? (threshold|cut off|pass mark|average|benchmark score|minimum score|median)`,
  hints: `
    <fraction> & (score*|test|interview|assess*|rating|overall|teamwork|communication|panel) & -(at <fraction>|bed|reference|hours|{told}|am|pm|interview, )
    (score#|scored|grade#|graded|mark#|rating#|rated|rate|average|averaged|stanine|percentile|iq|rank|ranked|ranking|match|total|index|quartile|decile|merit value|weighted value|evaluation) ~6 (<number>|<decimal>|{numeral}|a|b|c|d|e|f|%|low|lower|lowest|high|higher|highest|below|above|average|poor) & ({you}|{your}|was|were|panel|we|test|system) ~3 grade & -(question mark*|market*|market|landmark)
    (<number>|<decimal>|{numeral}|lowest|highest|low|high|top|bottom|total) ~2 (score#|grade#|rating#|average|percentile|stanine|match|total|rank|mark|marks|quartile|band|decile) & ({you}|{your}|test|we|panel|system)
    {scoreWords} & ({you}|{your}|for|we|test|panel|in the|interview|system|on) & -you ~2 set & -(plan b|a d-day)
    (gave|give|given|got|get|received|awarded|landed|ended|reached|achieved|totalled|came out|came in|put you|earned|picked up|managed|obtained|gives|had|dropped|assigned|shows|showed) ~4 {scoreForms} & ({you}|{your}|we|panel|test|system|interview|assessment) & -(hours|minutes|years|pounds|kilos|km|days|weeks)
    (personality test|aptitude|verbal|numerical|typing|maths|arithmetic|language test|assessment|profile|questionnaire|inventory) ~6 (showed|shows|low|high|under|over|below|above|failed|fail|result|results|lowest|average|<number>|%|points|score*|values|wrong|came back|put you|indicated|suggests|revealed) & ({you}|{your}|values|points|conscientious*|openness|neurotic*|%|score*|wrong|band) & -(test case*|test results|unit test*|test driven|tests passed|your tests)
    {scoreTotals} & ({you}|{your}|test|exam|assessment|interview)
    (pluses|minuses|ticks|crosses|dots|stars|points) & ({numeral}|<number>|more|most) & (you|gave|got)
    {mark} & (<decimal>|<fraction>) & ({you}|{your})`,
  not: `
    (increase*|raised|reduced|cut|lowered|lifted|grew|improved) ~8 (per cent|percent|%)
    (<number>|<decimal>) (per cent|percent|%) (position|post|job|time|of full|contract)
    question mark#
    (good|another|strong|main|first|starting|key|that|this) point
    point (out|to|at|of)
    (level|place|total) ~1 (of care|of detail|for|where|cost*|amount|on the)`,
};
