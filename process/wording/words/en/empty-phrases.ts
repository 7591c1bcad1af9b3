import type { RuleWords } from '../../contract.ts';

/** What the rule `empty-phrases` looks for in English. */
export const emptyPhrases: RuleWords = {
  lists: {
    emptyPraise: `
      awesome, amazing, great, fantastic, brilliant, super, wonderful, the best, a star, a gem, excellent, terrific, outstanding,
      very competent, very good, so talented, talented, a great person, lovely, special, good, impressive`,
  },
  says: `
    unfortunately ~3 (we|you|your) ~3 (decided to|inform you|chosen|moved|selected|not been|were not|have not been|not successful|have to inform|must inform|to go with) & -{told}
    (regret|afraid|sad) ~2 (to inform|to say|to tell|to let you know|to have to|to advise|that we|that on this) => here is our decision:
    unfortunately we have to inform you that => here is our decision:
    good luck ~2 (in|with|for|on) ~3 (future|search|career|job|endeavours|hunt|next|everything|rest|journey|applications)
    (wish|wishing) you ~3 (luck|success|best|well|all) ~5 (future|search|career|job|endeavours|hunt|next|journey|applications|onward)
    (other|stronger|suitable|qualified) (candidates|applicants) & (decided|forward|move|moving|chosen|proceed|went|go|gone)
    (profile|background|experience|skills) ~4 (match|matched|fit|fits|align|aligned|correspond) ~4 (not|quite|look*|need*|what|requirements|better|closely) & -{told} & -(advertisement|requires|years)
    not ~2 (quite|really|entirely|fully) ~2 (match|matched|fit|what we|right|there|enough|it|all the way|aligned|hit the mark|convinced) & -{told} & -(example|because)
    (all|quite|the) the way & (not|nearly|almost|quite) & -{told}
    (received|had|got|attracted|with) ~3 (many|a lot of|lots of|hundreds of|a large|so many|numerous|an overwhelming|record|a great many|very many) ~2 (applications|applicants|candidates|interest) & -{told}
    you are ~2 {emptyPraise}
    (great|nice|lovely|positive|solid|decent|pleasant) ~1 (impression|person|personality|stuff|vibe|chat|fit|effort|interview|all round|overall|meeting|cv) & -{told} & -{because} & -{work} & -(example|when you)
    you (did|performed|came across|interviewed|answered) ~2 (well|great|fine|good|brilliantly|okay|ok|alright|nicely) ~3 (on the whole|overall|generally|in general|in many ways|all round|in the interview|enough|throughout) & -{told} & -{because} & -{client}
    (that little|the little|bit) ~2 (extra|special|more|missing|else)
    (hope|hopefully) ~3 (you understand|for your understanding|paths|better luck|not disappoint*|find something|find what)
    better luck
    (do not|don't|please) ~1 hesitate
    work ~2 on ~2 (the whole|yourself|everything|the details|your presentation|presence|impact|the package|it all)
    there was ~1 (nothing|no) ~2 (wrong|missing|particular|specific|bad to say)
    (not you|was not you|is not you|not your turn|not your name|not your time|someone else this time|not be you) ~3 (this time|this year|today|now)?
    (difficult|tough|hard|tricky|challenging|competitive) (market|job market|times|time|climate|period) & -{told} & -{work}
    (application|cv|profile) ~4 (reviewed|read|considered|assessed|examined) ~2 (carefully|thoroughly|closely|with great interest|with interest|by our team) & -{told}
    (carefully|thoroughly) (reviewed|considered|assessed|weighed|evaluated|examined)
    (keep|keep on|just keep|carry on) ~1 (being|doing|going|shining|smiling|at it|believing|applying|trying|up)
    (felt|was|seemed|went) ~2 (good|right|fine|promising|well) ~2 (but|yet|and yet|though) ~3 (not|still|something|somehow)
    (everything|it all|most things|much|a lot) (was|felt|went|seemed|looked) ~1 (good|fine|okay|right|positive|promising|well|nice) & -{told}
    (thank you for|thanks for) ~2 interest & (wish|luck|unfortunately|however|sorry|regret|future)
    (wish|wishing) you ~2 (luck|the best of luck|every success|all the best|well)
    (trust|hope) ~2 you ~2 (understand|appreciate|respect|accept) ~3 (our|this|the|decision|choice)
    (meets|meet|suits|suited|matches|fits) ~2 (our|the) ~1 (needs|requirements|criteria|profile) ~2 (better|more closely|more fully)?  & (candidates|profiles|others|applicants|whose|profile)
    (your details|your application|your cv|your profile) ~3 (stay|remain|keep|kept|stored) ~3 (system|file|database|records|books)
    (thank you for|thanks for) ~2 interest in (joining|our|being part|working)
    (growth story|exciting journey|exciting time|on our journey)
    (not|are not|aren|were not) ~2 aligned
    circumstances ~2 (have)? ~1 changed
    (touch|bit|little|tad) more & (liked|seen|see|wanted|hoping|needed) & -{told} & -(about|how|of the)
    work ~2 on your (communication|presentation|attitude|confidence|cv|profile|skills|brand|image|approach)
    (joy|pleasure|delight|treat) to (read|meet|talk|have|see) & (but|unfortunately|however|sadly|not)
    (not|never) ~2 (the one|the right one|our person|right for us)
    (another|different|other|new) (road|way|direction|path|route) & (go|taken|decision|chosen|decided|going|gone|down) & -{told} & -{client}
    (keep|carry on) ~1 (them coming|sending|applying|trying)
    stars ~1 (just)? ~1 (not)? ~1 aligned
    (a lot|lots|much|plenty|loads) to (like|love|admire|appreciate) ~1 (about)?
    (not|cannot|will not) ~3 (go into|give|disclose|state|elaborate on|share) ~2 (reasons|the reasons|why|details|grounds)
    (taken|made) the decision to
    dig (a bit|a little)? deeper
    (show|give|bring|reveal|let) (us)? ~1 more of (you|what|who|your)
    (just|simply) (turned out|one of those|wasn't|the way)
    nothing personal
    (future|new|next|onward|continued) (endeavo(u)?r(s)?|challenges|adventure(s)?|journey|search|career|steps|chapter|opportunities|ventures)
    (good|great|positive|lovely|strong|pleasant|solid|mixed|nice|favourable|lasting|fantastic) (overall)? (impression|picture|vibe(s)?)
    generally speaking
    overall
    (keep|carry) (it up|going|on (the|with|being|as)|up the|being|smiling|trying|at it|doing|believing|shining)
    be yourself
    (some|a few|lots of|plenty of|both|many) (pluses|positives|good (stuff|bits|things|points)|bright spots|highs|highlights|strengths)
    you (did|were|are|re) ~1 (great|brilliant|amazing|awesome|fantastic|wonderful|super|a star|a gem|a rock|a delight|a joy|fab|lovely|terrific|excellent|good on everything|good at everything|a natural|fine)
    question (mark(s)?)
    (lots|plenty|much|a lot) (to like|of good|of promise|that was good|of interest)
    room (for|to) (improve|improvement|grow|growth|development) & -{told}
    outside (of)? (the box)
    that (little|extra|certain) (something|extra|spark)
    wow factor
    that something
    reflection (of|on) your
    do not (take|see) (this|it) (personally|as|to heart)
    take (it|this) personally
    circumstances (have|beyond|at|mean|changed)
    after (careful|much|due|long|thorough|considerable) ((consideration|thought|deliberation|discussion|reflection)*)
    (does not|doesn't|do not|don't|did not|didn't) ~2 (match|meet|align|fit|correspond) ~3 (current|present|existing)? (needs|what we|requirements at|our needs|criteria at|profile|expectations at)
    (not|isn't|wasn't) (quite|exactly)? (the)? (right|perfect|ideal) (match|profile|time|moment|one|fit)
    not this (one|time)
    but not (this|for us|today|quite)
    (we|i) ~2 (appreciate|appreciated|value|valued|enjoyed) (your (interest|enthusiasm|effort|application|time|commitment)|you (taking|showing)|meeting you|getting to know|talking)
    (a|some) (solid|decent|fair|reasonable|sound|all round|okay|ok) (performance|effort|showing|attempt|candidate|candidacy|profile|overall)
    (fine|good|ok|okay|decent|solid) (overall|in general|generally|across the board|throughout|all round|on the whole)
    current needs
    (didn't|did not|never) (quite|really)? (feel|get) the (click|spark|vibe|fit)
    (tick(ed|s)?) (some|all|most|many|a few|every|the|a lot of) ~1 (box(es)?)
    (aren't|isn't|not|weren't) (quite|fully)? (aligned|in line|a hundred per cent|there)
    (all|everything|it|interview|things) went (really|very)? well
    everybody was pleased
    on balance
    landed on
    (take|show|taking) (more)? (ownership|initiative in general|charge) going forward
    going forward
    bigger picture
    timing (was|is|wasn't)
    stars (were|aligned)
    the whole package
    hang in there
    chin up
    (not|isn t) (quite)? (what|who) we (need|are after|re after|want) (right now|at present)?
    not the (right|best) (match|time)
    we have (decided|chosen) to (move forward|proceed|go) with (other candidates|another candidate|others)
    we will keep your (cv|resume|details) on file (for future opportunities)?
    around the corner
    snap you up
    (plenty|a lot|lots|much) to offer
    (volume|number|amount) of (replies|applications|responses|applicants|interest)
    (comment|respond|reply|feedback|give feedback) (on|to|for) (individual|each|every)
    individual (feedback|submissions|applications|responses)
    (impressive|interesting|strong|great|excellent|solid|good) ((background|profile|cv|resume|experience|candidate|application)( )(however|but|although|though))
    (overall|holistic|overarching) (view|assessment|judgement|judgment|evaluation)
    not (to)? progress your
    exciting (journey|future)
    perfect (opportunity|role|job|match)
    (candidates|applicants|profiles|those) (who|whose) ~4 (more closely|better|closer|best)
    chose not to (progress|proceed)
    (not|no longer) (being|be|under|in)? (consideration|considered)
    (not|weren't|wasn't) (been)? (chosen|selected|shortlisted|taken forward|picked)
    different direction
    (not|isn't|wasn't|don't|doesn't|didn't) ~5 (match|what we (are|were|re) (looking|searching)|looking for|right (fit|match))
    on this occasion
    at this (time|point in time)
    on file
    (best|good) (of luck|luck) (with|in|for|on) ~2 (future|search|job|career|endeavo(u)?rs|next)
    all the best
    future (endeavo(u)?rs)
    (hope|hoping|trust|confident|sure) (that)? you (will|ll)? (soon)? (find|understand|land)
    (your|for the) interest (in our company|you have shown)
    hope you (will|can)? understand
    (careful|much|due|long|thorough|lengthy) (consideration|deliberation|thought|review of)
    carefully (considered|reviewed)
    (various|a variety of|a number of|several) reasons
    (keep|check|watch|follow|visit) ~5 (career(s)? (page|site|portal)|website|vacancies|openings|job board|linkedin)`,
  hints: `
    (inform you that|regret to|we regret|with regret|bad news|disappointing news|not the news|negative outcome|on this occasion|at this time|at this point in time|at this stage we|not be progressing|not progressing|not be moving|move ahead|proceed with other|pursue other|gone in a different|different direction|another direction|go another way|going another way|whose profile|more closely|closely match|closer match|better match|better fit|stronger fit|right fit|good fit|best fit|not a fit|not a match|a match|perfect match|perfect fit|right match|not the right|did not quite|not quite match|not quite what|not quite right|not quite there|not quite enough|not quite it|so close|almost there|close but|made the cut|make the cut|not selected|unsuccessful|not successful|been unsuccessful|not been shortlisted|many strong|many excellent|many qualified|many good|strong applications|strong applicants|strong candidates|high volume|high number of|large number of|overwhelming number|overwhelming response|overwhelming interest|volume of applications|number of applications|huge interest|great interest|unprecedented|tough decision|difficult decision|difficult choice|hard decision|hard choice|tough choice|tough call|close call|not an easy|not easy to choose|decision was difficult|decision was hard|was not easy|agonis*|careful consideration|thorough consideration|much deliberation|careful deliberation|long deliberation|lengthy deliberation|thorough review|careful review|considered all|due consideration|much thought|overall assessment|overall impression|holistic|variety of factors|number of factors|range of factors|various reasons|various factors|a number of reasons|several reasons|for reasons|circumstances|business needs|business reasons|changed needs|changing needs|current needs|our needs at|requirements at this|keep your cv|keep your details|cv on file|details on file|on file|talent pool|talent bank|talent community|our database|our records for|future opportunities|future openings|future vacancies|future roles|future endeavours|future endeavors|endeavours|endeavors|future career|future challenges|career journey|onward journey|next chapter|next adventure|new adventures|new challenges|exciting opportunities|job search|job hunt|job hunting|search for a|keep an eye|best of luck|all the luck|every success|all the success|wish you success|wish you well|wish you all the best|wish you the very best|all the best with|all the best for|best wishes for|thanks for your interest|interest in our|for the interest|interest shown|time and effort|effort you put|great profile|strong profile|impressive profile|interesting profile|solid profile|exciting profile|impressive cv|great cv|strong cv|interesting cv|impressive background|interesting background|solid background|great background|great candidate|good candidate|strong candidate|excellent candidate|fantastic candidate|solid candidate|great job|good job|nice job|awesome|amazing|fantastic|brilliant|superb|fabulous|terrific|outstanding|top notch|top marks|rock star|rockstar|superstar|star performer|a star|legend|gem|a real asset|wow|wowed|blew us away|blown away|impressed us all|very impressed|really impressed|impressed by you|so impressed|keep it up|keep going|keep up the good|keep doing|keep at it|keep your chin|chin up|hang in there|do not give up|never give up|keep smiling|stay positive|think positive|plenty more fish|plenty of fish|everything happens|meant to be|not meant|these things happen|such is life|that is life|it is what it is|that's how it goes|way it goes|how it goes|way the cookie|turned out that way|just the way|luck of the draw|no hard feelings|do not take it personally|nothing personal|take it to heart|it is not you|it's us|a work in progress|room for improvement|room to grow|areas for improvement|areas for growth|development areas|some areas|room for growth|potential|great potential|lots of potential|untapped|good stuff|lots of good|plenty of good|pros and cons|pluses and minuses|swings and roundabouts|mixed bag|bit of both|good and bad|on the whole|by and large|generally speaking|in general|all in all|overall ,|solid performance|solid effort|good effort|great effort|nice effort|decent effort|valiant effort|good try|fine performance|strong performance|good performance|decent|so so|middling|not bad|ok overall|did fine|was fine|were fine|went fine|just fine|pretty good|quite good|very good all|doing well|did great|you did good|good all round|good all rounder|the whole package|full package|total package|whole package|little something|something extra|something special|that extra|certain something|extra mile|extra something|wow factor|x factor|je ne sais|spark joy|missing piece|final piece|puzzle|all the boxes|ticked all|tick all|tick every|go the extra|next level|think outside|outside the box|synergy|low hanging|bring your a|a game|be yourself|be more you|show more of yourself|who you really are|who you are|your true self|shine|shine through|sparkle|hone your|brush up on|polish your|sharpen your|up your game|step up your|raise your game|fine tune|tweak|work on yourself|work on your profile|work on your presentation|personal brand|your brand|presentation of yourself|individual feedback|personal feedback|specific feedback|not able to give|unable to provide|unable to give|cannot provide|cannot give individual|no further comment|policy not to|do not comment|for legal reasons|data protection reasons|no comment|cannot go into|will not go into|go into detail|not go into|bad timing|timing was|timing is|right time|wrong time|not the right time|right moment|hope you understand|hope for your understanding|appreciate your understanding|your understanding|paths cross|cross paths|pleasure to meet|pleasure meeting|pleasure reading|joy to read|joy to meet|delight|delighted to have met|nice to meet|lovely to meet|great to meet|enjoyed meeting|enjoyed reading|made an impression|good impression|great impression|positive impression|nice impression|strong impression|lasting impression|good vibes|good feeling|loved your) & -(because|when you|since you|example of|exam|driving test|the test on) & -{answer}
    room (for|to) (improve|improvement|grow|growth|development)
    your (profile|background|application|experience|skills|skill ?set|cv|resume|résumé|qualifications|candidacy) ~6 (match|matched|fit|align|aligned|correspond|meet|met|suit|suited|right|what|a match|in line|strong enough|enough|best suited|successful|selected|quite there|fitting|matching)`,
  not: `
    (good luck) ~4 (exam|test|driving|finals)
    (kind|best|warm) (regards|wishes)
    impressed the (customer|client)
    thank you for taking the time to (send|answer|complete|fill)
    potential (risk*|customer*|hazard*|error*|conflict*|danger*|problem*|client*|delay*)
    a star (topology|schema|rating from)
    circumstances (changed|of the)`,
};
