import type { RuleWords } from '../../contract.ts';

/** What the rule `comparison` looks for in English. */
export const comparison: RuleWords = {
  lists: {
    comparedSomebody: `
      someone, somebody, one person, one more, another, others, the others, the other, the rest, everyone else, everybody else,
      nobody else, no one else, most, half, a few, several, many, quite a few, plenty, two, three, the two, the winner, the victor,
      a late entry`,
    comparedOvertook: `
      edged, pipped, beat, won, got (the job|it), went past, overtook, matched, stood closer, were closer, knew more,
      already (had|knew|held|could),
      had (more|longer|broader|greater|better|stronger|deeper|cleaner|sharper|the edge|read|already|done|prepared|simply),
      was (more|better|stronger|closer|ahead|sharper|slightly|simply|a touch|a shade|a notch|just),
      were (more|better|stronger|closer|ahead|sharper|slightly|simply), set the bar, raised the bar, answered (better|more), went further,
      came (out)? (ahead|first|before|closer|top), ticked more, had a head start, could`,
    comparedHad: `
      had, have, has, were, was, are, is, showed, shown, demonstrated, could, matched, met, answered, performed, did, scored, gave, fit,
      fits, suited, impressed, solved, came, brought, offered, who, with, we, simply, just, went, made, got, managed, ranked, finished,
      stood`,
    comparedRanking: `
      ranking(s)?, ranked (you|number|second|third|fourth|first|below|above|among|as|higher|lower|last), rank order, second choice,
      first choice, runner up, second best, top (three|five|ten|<number>), stood out (more|from), outshone, outperforme(d)?, outclassed,
      outranked, pipped, beaten, beat you, lost out to, narrowly, close call, edge over, step ahead, head and shoulders, cut above,
      below (the)? average, above (the)? average, among(st)? the (best|strongest|weakest|worst|top|better|weaker|stronger|bottom), bested,
      surpassed, overshadowed, eclipsed`,
    comparedThem: `
      him, her, them, the (other(s)?|rest|other|person|one|two|three|man|woman|average|majority|winner|field|people|lad|girl), others,
      anyone, anybody, everyone, everybody, most, nearly (all|everyone), all (of them|but|the), almost, many, half, some of,
      those (we|who), ours, someone`,
    comparedPlaces: `
      second choice, third choice, first choice, runner up, runners up, second place, third place, silver medal, silver, bronze, also ran,
      near miss, close second, close race, close call, photo finish, neck and neck, finish line, finishing line, final straight,
      final hurdle, last hurdle, pipped at, pipped to, at the post, short straw, longest straw, dead heat, a tie, tie between, two horse,
      one horse, in the running, front runner#, podium, top five, top three, top ten, top half, bottom half, bottom of the,
      middle of the pack, middle of the pile, in the middle, also rans, best of the rest, cream of the crop, pick of the bunch, bunch,
      crowded field, strong field, weaker field, weak field, stiff competition, tough competition, fierce, competition was,
      the competition, competitive, standard of applicants, calibre, caliber, level of applicants, stronger cards, better cards,
      stronger hand, outshone, outclassed, ran you close, you ran them, another league, different league, same league, own league,
      your league, raised the bar, set the bar, bar was, bar high, high bar, a shade, a notch, on the bench, plan b, back up choice,
      backup candidate, not quite enough to beat`,
    comparedTrophies: `
      trump, trumped, trumps, ace, gold medal, bronze, medal, podium, semi final, semifinal, quarter final, knocked out, lost out, lost to,
      lose out, lost by, pecking order, leapfrog*, nudged, second best, second fiddle, trailed, trailing, lagged, behind the, one better,
      fared better, upper hand, tiebreak*, tie break, the pack, eclipsed, in the shade, put you in the shade, overshadow*, paled, pales,
      paled beside, inferior, not a patch, hold a candle, miles ahead, streets ahead, light years, class apart, class act, dream candidate,
      perfect candidate, ideal candidate, standout, stood head, clear winner, obvious choice, obvious winner, clear favourite, favourite,
      the favourite, bigger names, bigger name, big hitters, heavyweight*, big guns, odds were, odds, beaten to it, beat you to,
      got there first, first past, narrowly, by a hair, hair's breadth, by a nose, by inches, narrow margin, slim margin, small margin`,
  },
  says: `
    {better} ~4 {rivals} & -{client} & -{told} & -(by|before you)
    {better} than ~3 (you|your|yours|the|others|most|many|some|any|everyone|anyone|he|she|they)
    you ~4 (came|finished|ended|placed|ranked|were|landed|are) ~3 (last|second|third|fourth|fifth|sixth|seventh|bottom|near the bottom|runner up|among the weaker|among the best|in the middle|middle|below average|above average|lowest|highest|not among|down the list) & -{told} & -(last week|second floor|last to leave|second question) & -(looking at|not among|those who go)
    (fell|fall|falls|came|come) short ~5 (of|against|compared|next|the others|field|bar|rest)
    (someone|somebody) else ~6 (straw|ahead|better|more|pipped|got|had|came|won|was|on top|suited|edge)
    (chose|chosen|choose|picked|went|going|go|gone|opted|hired|took|settled|appointed) ~2 (for|with|on)? ~2 (someone|somebody|a candidate|an applicant|one|the candidate|a person|others|another|the one|a colleague) ~6 {better}
    (chose|picked|went with|going with|go with|gone with|opted for|hired|settled on|appointed|went for|gave it to|preferred) ~2 (someone|somebody|a candidate|the candidate|another|one|others) & -{told}
    you ~2 (beat|outdid|outperformed|outclassed|bettered|saw off|were better|did better) ~5 (others|candidates|applicants|hopefuls|most|rivals|them|people|her|him)
    (others|other candidates|other applicants|several|many|most|some|two|three|the rest) ~3 (had|have|were|answered|showed|came|could|did|gave|managed|knew) ~6 {better}
    there ~2 (were|was|are|is|had been) ~4 (others|candidates|applicants|someone|somebody|stronger|better|people|one or two) ~6 ({better}|who|with|more) & -{told} & -{client}
    (other candidates|other applicants|the rest|everyone else|the others|most others) (had|were|did|answered|showed|managed|could|got|gave|scored|knew|solved) & -{client} & -{work}
    (had it not been|if it had not been|if not for|were it not|but for|had there not been) ~5 (for|candidate*|contender*|competition|strong|someone|somebody|other*)
    (any other|another|weaker|different|quieter|ordinary) (year|field|round|day|time) & you & (would|might|could) & -{told}
    (same|similar) ~2 (level|class|calibre|standard|league) ~3 (as|with) (the|those|others)
    than (you|your|yours) & -{told} & -(think|thought|expected|planned|need|said|asked for)
    (weakest|worst|strongest|second best|lowest|thinnest|palest|shortest|poorest|least) ~4 (of|in|among|we|from) & ({you}|yours|{your}) & -{told} & -{client}
    (yours) ~3 (weakest|worst|best|strongest|lowest)
    (choose|chose|choosing|choice|torn|hesitated|decide|deciding|came down|toss up) ~4 between ~1 (you|two|three|the two|a few) & -{told} & -{work}
    (others|most|many|the rest|several|everyone else|she|he|the other candidate|another candidate) ~3 (solved|answered|showed|managed|had|could|took|made|asked|prepared|presented|gave|held|got|did) ~6 (while you|but you|and you|whereas|where you|unlike|which you|better|more)
    (someone|somebody|one|candidate|person|colleague) ~2 (who|with) ~2 (already|could|has|had|can|more|long|ten|twenty|years|stronger|broader) ~8 & (chose|chosen|went|gave|picked|fell|settled|opted|hired|therefore|taken) & -{told} & -{client}
    (stand|stood|stick|stuck) out ~4 (more|enough|among|in the crowd|from the|against) & -{told}
    (among|from|out of|against) ~2 (<number>|{numeral}|eighty|hundred|hundreds|all) ~1 (applicants|candidates|applications|finalists|interviewees|cvs|names|hopefuls|others) & -(we received|we have received|{told})
    (weaker|weakest|better|worse|stronger) ~2 (we|that we|of those|of them|among those) ~2 (got|met|interviewed|saw|read|had|have)
    (middle|bottom|top|lower half|upper half|lower end|wrong end|end) of ~2 (those|the|all|our) ~2 (list|pile|field|group|applicants|candidates|pack|ranking|we)? & you & -{told} & -{work}
    (lower|upper|bottom|top) (half|third|quarter|end)
    (everybody|everyone|all|the others|the rest|others) ~1 (bar|but|except|apart from) you
    (less|more) ~2 (prepared|experienced|confident|convincing|polished|ready|suited) than
    yours ~2 (looked|was|felt|seemed|came|were) ~3 (weak*|thin*|pale*|short*|worst|last|behind|poor*|flat)
    (overtaken|overtook|outpaced|passed over|pipped|beaten|outdone|outrun) & you & -{told}
    {someone} ~7 (before|after|beside|ahead of|next to) you & -({told}|we will|asks after|looks after)
    ({numeral}|several|people|somebody|everyone|half|the rest|others) ~2 (were|did|was|managed|got|came|finished) ~2 (it)? ~1 (quicker|faster|better|sooner|neater|cleaner|more)
    had you ~1 (applied|come|been) ~10 (would|might|could) & -{told}
    (normal|ordinary|average|quieter|weaker|different) (year|field|intake|week) & you
    (hard|difficult|impossible|tough) to (beat|compete|match|top|rival)
    (she|he|somebody|someone|they|another) ~1 (nudged|edged|pulled|moved|slipped|crept|went) (ahead|past|in front)
    (calibre|caliber|class|standard|quality) of ~1 (people|applicants|candidates|those|them|everyone)
    made it look ~1 (easy|effortless|simple)
    (luxury|privilege) of ~1 (choosing|choice)
    you ~1 would have ~1 (walked|won|got|had|breezed|cruised|been a)
    (somewhere|around|about|roughly) ~2 (the|number) ~1 (twentieth|fifteenth|tenth|twelfth|thirtieth|middle|bottom|tail)
    (stronger|better|longer|more impressive|heavier) (cv|cvs|record|background|profile|portfolio|application|resume) & -{told} & -(your cv|make)
    (compared (to|with)|in comparison (to|with)|by comparison|relative to|set (against|beside)|measured against|next to|alongside|in contrast to|unlike) (the (other(s)?|rest|other|person|man|woman|field|average|best|strongest|people)|other(s)?|him|her|them|everyone|everybody|most|someone|somebody|what (others|we)|(two|three|four|several|many))
    {comparedSomebody} ~3 {comparedOvertook}
    the (chosen|selected|successful|appointed|winning|hired|preferred|favoured|eventual|other) (person|candidate|applicant|teacher|nurse|driver|developer|engineer|cook|one|cleaner|manager) & -{told} & -(starts|position is)
    the (chosen|selected|successful|appointed|winning|hired|preferred|favoured|eventual|other) ~1 (person|candidate|applicant|teacher|nurse|driver|developer|engineer|cook|one|cleaner|manager) & -{told} & -(starts|position is)
    a more (senior|experienced|qualified|rounded|suitable|seasoned|established|skilled|polished|complete) (person|colleague|profile|candidate|applicant|one|hand|nurse|teacher|cook|driver|developer)
    a more (senior|experienced|qualified|rounded|suitable|seasoned|established|skilled|polished|complete) ~1 (person|colleague|profile|candidate|applicant|one|hand|nurse|teacher|cook|driver|developer)
    (most|many|other|some|several|all|few) (people|others|participants|teachers|drivers|nurses|applicants) ~1 (solved|finished|managed|answered|asked|had|did|knew|wrote|came|were|got) & -{told} & -{client}
    unlike (the|most|others|some)
    (several|many|some|most|other) (people|folk|others) (turned|gave|had|did|brought|showed|came|answered|scored|were|with)
    (met|saw|had) (folk|people|others|someone|somebody) (with|who)
    twice your
    (someone|somebody) else (matched|met|had|has|was|is|got|showed|answered|impressed|convinced|performed|solved|received|took|suited|fitted|came|could|demonstrated|did|offered|scored)
    (of|among|amongst|than|to|with|like) (the|our) (others|rest)
    you (came|finished|ended up|placed|were|are|ranked) ~1 (second|third|fourth|fifth|runner up|last)
    (remaining|most|stronger|better|internal|external|best|top|strongest|selected|successful|hired|preferred|competing|fellow|rest of the|different|winning|leading|appointed) ~5 (candidate|candidates|candidate's|candidates'|applicant|applicants|applicants'|finalist(s)?|contender(s)?|interviewee(s)?|applicant's|profiles|hopefuls|runner(s)? up|shortlisted) & -{told}
    (compared|comparison|relative|in contrast|contrast|measured|set|stacked|unlike|alongside|versus|vs|pitted) (to|with|against|up|beside|by)? ~5 (other(s)?|rest|candidate(s)?|applicant(s)?|competition|field|peers|everyone|pool|cohort|finalists|interviewed|we met|contenders|average|average applicant|person we|the one|group)
    ((other(s)?|someone else|somebody else|another person|everyone else|the rest|most people|several others|some of the others|anyone else)('s)?) {comparedHad} ~4 (better|stronger|more|broader|sharper|longer|higher|closer|fully|already|clearly|edge|faster|best|ahead|further|deeper|greater|well|you|stood)
    {comparedRanking} & -{told} & -{client}
    than {comparedThem}
    (best|worst|strongest|weakest|sharpest|finest|top|poorest) ~3 (we (have|ve|had)? (ever)? (seen|met|interviewed|read|heard|had|spoke|saw|received|came|tested)|in (the|this|our) (pool|pile|batch|round|group|field|running|bunch|lot|year)|among|candidate|applicant)
    (best|worst|strongest|weakest|sharpest|finest|top|poorest) ~3 of (all|them|everyone|everybody|those|our|this (year|round|batch)|<number>)
    most ~3 of the (lot|bunch|day|week|group|batch|round|pool|field|people)
    (pipped|beaten) (at|to|by)
    at the post
    photo finish
    a (notch|touch|shade|cut|tad|whisker|hair|step|head) (above|ahead|better|below|more experienced|stronger|sharper)
    (stiff|tough|fierce|strong|hard|close|tight|steep|unusually|heavy|intense) ~1 (competition|field|race|contest|opposition|call between|year)
    competition was
    the (opposition|competition|field|pool|pile|bar|line up) (was|is|were|this|had)
    (runner(s)?) up
    ((outclass|outperform|outshone|outshine|outdid|outrank|surpass|overtook|eclips|trump|outpac)*)
    (stronger|better|more polished|trump) (card(s)?|hand|ones)
    had the edge
    the edge (on|over)
    (between|it was) you (and|or) (one|two|another|someone|her|him|a|the)
    coin (landed|toss|flip)
    tipped the (scales|balance)
    lost (out)? (narrowly)? (to|against)
    you beat
    internal (candidate|applicant|hire|person|colleague)
    fell behind
    (bottom|top|middle|foot|head|front|back) of (the|our|this) (list|pile|stack|pack|table|field|heap|queue|ranking|league|class|shortlist)
    number (two|three|one|four) (on|in|of)
    (drown(ed)?) in
    (pile|stack|mountain|flood|heap|sea) of ~3 (applications|cvs|polished|letters|ones)
    better than
    (better|more|sharper|stronger|calmer|clearer|quicker) than (the|most|any|every|nearly|almost|anyone|others)
    (better|more|sharper|stronger|calmer|clearer|quicker) ~1 than (the|most|any|every|nearly|almost|anyone|others)
    streets ahead
    (by far|easily|hands down) the
    your (competitor(s)?|rival(s)?|fellow (candidates|applicants))
    went with (a|an|the|another|someone|somebody) (person|candidate|one)
    went with (a|an|the|another|someone|somebody) ~1 (whose|who|with)
    (most|many|other|some|several|all|few) (people|others|participants|teachers|drivers|nurses|applicants) ~1 (solved|finished|managed|answered|asked|had|did|knew|wrote|came|were|got) & -{told}
    (stacked up|lined up|held up|weighed|placed|put|pitted) (against|next to|beside|alongside)
    (late|last-minute) (entry|applicant|arrival)
    (stiffer|tougher|stronger|fiercer|harder) (opposition|competition|field|than)
    than you (can|did|do|have|were|are|had|could|would)?
    (ended up|finished up|settled on|landed on|plumped for) (picking|choosing|hiring|going with|with someone|someone|another|the)
    shortlist
    final (two|three|four|round|five)
    top (two|three|four|five|ten)
    (most|some|several|many|all|none|few|half) of the (field|others|shortlist|group|people|pool|bunch|rest|applications)
    down to (you|two|three|the two)
    (weaker|stronger|different) (shortlist|field|pool|year|round|intake)
    walked it
    have been our (choice|pick)
    our (first|second|final|preferred|number one) (choice|pick)
    went the other way
    bronze
    pipped at
    you (came|finished|ended up|placed|were|are|ranked) ~1 number
    (competition|field|pool|shortlist|applicant pool|talent pool|standard|bar|calibre|caliber|level|candidate pool) ((for this (role|post|position) |of (applicants|candidates|applications|competition) |this time )?(was|is|has been|were|proved)) ~3 (fierce|tough|stiff|strong|high|intense|competitive|exceptional|exceptionally|outstanding|unusually|set high)
    (better|stronger|worse|weaker|more|less|higher|lower|longer|sharper|faster|clearer|greater|fewer|deeper|broader) ~5 than (you|your(s)?|the (other(s)?|rest|other)|other(s)?|everyone|most|many|anyone|any (other|of)|all|those|candidates|applicants|average|some)
    (someone|somebody|a person|people|candidate(s)?|applicant(s)?|those|one) (else)? (who|with|whose|that) ~4 (better|stronger|more|closer|longer|broader|greater|deeper|higher|sharper|superior|closely)
    {comparedRanking} & -{told}`,
  hints: `
    {rivals} ~6 {better} & -(track|role)
    (compared|comparison|measured|relative|next|contrast|unlike|alongside|beside|stacked up|stack up|measure up|held up|set against|pitted against|up against|stood up) ~3 ({rivals}|them|theirs|to the|with the|against the|the others|most|him|her|somebody|someone|ten)
    {comparedPlaces} & -(market|tender|club|company)
    {rivals} & you & {better} & -(track|role)
    {comparedTrophies} & ({you}|{your}|we|{rivals})
    {rivals} ~3 (more|longer|greater|higher) & you`,
  not: `
    (better|best) (to|way|if|by|at|practice|wishes|regards|before)
    (compare|compared|comparing) ~6 (supplier*|price*|quote*|offer*|version*|requirement*|advertisement|your application)
    all the best
    other applicants (cannot|do not|will not) see`,
};
