import type { RuleWords } from '../../contract.ts';

/** What the rule `blame` looks for in English. */
export const blame: RuleWords = {
  lists: {
    blameOmissions: `
      forgot, neglected, failed, ignored, missed, overslept, bottled, choked, panicked, messed, ruined, spoiled, spoilt, wrecked,
      sabotaged, squandered, talked yourself, talked your way, dug yourself, stumbled, tripped, trailed off, lost us, lost the thread,
      gave up, let`,
    blameHarshWords: `
      embarrass*, bad, poor, abysmal, awful, weak, disaster*, laugh*, sleepy, asleep, sloppy, careless, a mess, incomprehensible,
      more mistakes, thin, tragic, sad, tiresome, childish, painful, ridiculous, joke, yawn*, illegible, rushed, lazy, boring, cold,
      speechless, cringe, cringing, dull, dreadful, feeble, pitiful, lame`,
    blameOughtVerbs: `
      known, prepared, understood, thought, read, realised, realized, tried, bothered, done your, made an effort, made more of an effort,
      made the effort, put in, checked, researched, looked up, taken the time, learned, learnt, paid attention, done better, cared,
      known better, been ashamed, put more, shown up, turned up, been more careful`,
    blameVerdicts: `
      unacceptable, pathetic, embarrassing, laughable, ridiculous, amateurish, shameful, appalling, hopeless, useless, worthless,
      unprofessional, disgraceful, terrible, awful, dreadful, abysmal, shocking, substandard, sub par, mediocre, inexcusable, sloppy,
      shoddy, half hearted, half baked, lousy, rubbish, nonsense, garbage, a joke, a mess, a disaster, painful to, hard to watch,
      cringeworthy, cringe, dismal, woeful, not good enough, nowhere near, unforgivable, feeble, lame, stupid, idiotic, silly question,
      foolish, clueless, incompetent, incompetence, incapable, unfit for, unsuitable, not cut out, not suited to this (profession|line),
      basic mistake(s)?, rookie, school ?boy`,
    blameLetDown: `
      failed, fail, let us down, let yourself down, let everyone, disappointed, blew, messed, screwed, botched, wasted, ruined,
      embarrassed yourself, made a fool, bombed, flopped, fumbled, stumbled through, flunked, threw away, squandered, choked, crashed,
      made a mess`,
    blameQuestions: `
      how could you, how can you, why (did you|would you|do you|even|bother|apply|on earth), what (were|are) you thinking,
      what did you (expect|think (would|was going|this)), who do you think, do you (really|seriously|honestly|even|actually),
      did you (really|seriously|honestly|even|actually), have you (even|actually), are you (serious|kidding|even),
      is it (really)? (so|that) (hard|difficult), can you (not|even), wrong (profession|career|line of work|field|industry),
      (change|rethink|reconsider) (your)? (career|profession|choice of career), (aim|set your sights|look) lower,
      never (be|become|make it|make a|succeed|going to), stop applying, give up (on)? (applying|this|trying), a child (could|would),
      anyone (could|can|would), even a (child|beginner|junior|trainee|student|novice), pull yourself together, grow up, get a grip,
      get your act together, up your game, shape up, buck up,
      you (must|need to|have to) (learn to|stop|start|understand that|realise|realize|face|accept|grow|get over|work on yourself),
      face (it|facts|reality), didn't even, did not even, couldn't even, could not even, can't even, cannot even, not even (try|bother),
      couldn't be bothered, could not be bothered, (didn't|did not|never) (bother|bothered|care|make (any|the|an) effort|try),
      made no effort, no effort, zero effort,
      you (ignored|lied|cheated|pretended|exaggerated|misled|bluffed|boasted|bragged|faked|tricked|deceived|claimed to|tried to hide|concealed|withheld|blamed|neglected to|refused to|obviously|clearly (do not|don't|didn't|did not|have no|lack|haven't|cannot|can't)),
      you (have no idea|had no idea|do not understand|don't understand|haven't a clue|don't have a clue|know nothing|knew nothing|don't know the (first|basics)|cannot even|haven't understood)`,
    blameInVain: `
      pointless, meaningless, futile, fruitless, unnecessary, spared, spare us, saved us, save us, saved us the, the trouble, bother of,
      long hour, long afternoon, sat waiting, kept waiting, kept us waiting, waiting for you, waited for you, disrespectful, not serious,
      cannot see why, fail to see, do not understand why, do not understand how, hard to understand how, hard to see why, beyond me,
      beyond us, baffles, baffling, how anyone, how someone, how can you, how could you, one wonders, one has to wonder, makes you wonder,
      makes one wonder, wonder if you, wonder whether you, wonder why you, you wonder, question whether you, ask yourselves, grown adult,
      grown woman, grown man, at this point in your, by now, bad taste, poor taste, up to scratch, up to standard, measure up,
      made the grade, no use, to no avail, blame the, blaming, blamed the, blamed your, half baked, half hearted, slapped together,
      thrown together, cobbled, copy and paste, copy paste, a muddle, hotchpotch, dog's dinner, dog's breakfast, pig's ear, dog ate,
      horrible, horrendous, ghastly, lamentable, deplorable, sorry excuse, sorry sight, never seen anything, never seen such, worst,
      the worst, rock bottom, new low, all time low, low point, food for thought, think hard about, reflect on your, take a long hard,
      long hard look, look in the mirror, come off it, give me a break, give us a break, get real, be realistic, reality check,
      wake up call, dream on, kidding yourself, kidding us, joking, who are you trying, fool no, fooled no`,
  },
  says: `
    you ~2 (should|ought to|could|might|must) ~1 have ~2 {deed} & -(also mentioned|been told) & -{told}
    you ~1 (should|ought|must|need to|might) ~3 (know better|try harder|be ashamed|learn|read|prepare|make an effort|bother|at least|grow|realise|think before|think twice|thank|consider yourself|get your act|look in) & -{told} & -(bring|licence)
    (should|ought to|would) have (known|done|been|read|prepared|tried|expected|thought) ~3 & -(liked|helped|welcomed) & ({you}|{your}|anyone|someone|one)
    (one|anyone|somebody|someone|you) would ~2 (think|expect|have thought|have expected|imagine|hope|assume) ~8 (better|with your|would|should|could|at least|know) & -{told}
    (know|known|knew) better
    (had|if) ~1 (you|only) ~2 (only|had|bothered|prepared|listened|read|tried|just|at least|put|done|made|asked|thought|paid|been on time|cared) ~10 (would|could|might) & -(example|liked|{told})
    if only you
    next time ~3 (you)? ~2 (might|could|should|try|read|at least|make sure|bother|perhaps|do|set) ~6 (at least|effort|bother|on time|homework|properly|a watch|alarm|before wasting|actually|prepare)
    (maybe|perhaps) next time
    (have|are|were|can|could|is|was) you ~12 ? & (even|ever|really|actually|seriously|at all|considered|think|aware|not|honestly|kidding|right) & -{told} & -(come|attend|make it|send|join|available|able|questions)
    (how|why|what) ~4 you ~10 ? & (hard|expect*|even|earth|bother*|apply|late|could|possibly|hope|imagine)
    (that is|this is|it is|was) ~1 (no way|not how|not the way|hardly the way|hardly|not what|not good)  ~4 (to|you|one|an|we|in|enough)
    (late|overslept|turn up|turned up|show up|showed up|forgot) ~8 (pity|shame|again|even|excuse|respect*|rude|unacceptable|congrat*|least|alarm|hardly|not the best|says a lot|sorry)
    (pity|shame|sad|disappointing|strange|odd|remarkable|surprising|baffling|unbelievable|incredible|amazing) ~2 (that)? you ~2 (could|did|were|never|not|chose|forgot|failed|thought|even|decided|turned|came)
    you ~2 {blameOmissions} ~4 (entirely|completely|badly|yourself|it|chances|us|your own|everyone|even|to even|to bother|again|hole|thread|every|basic|simplest) & -{told} & -{client} & -(test case*|edge case*)
    speaks volumes
    says ~2 (a lot|it all|everything|something) about you
    (says|said) it all
    (we|i) (thought|had thought|assumed|believed|expected|imagined|took it for granted|presumed|supposed|had hoped) ~4 (could|would|knew|should|might|had|was able|can) & (a|an|you|anyone|somebody|everyone|teacher|professional|graduate|adult|someone) & -{told} & -{client}
    more ~1 (mistakes|errors|typos|excuses|holes|gaps|spelling) than
    (try|remember|learn|start by|consider|make sure) ~2 (reading|to read|coming|to come|spelling|to spell|listening|to listen|turning|showing|how to) ~6 (next time|in future|first|before you|at least|on time)
    your ~3 (letter|cover letter|cv|application|presentation|answer|answers|work sample|lesson|video|test|portfolio|code|interview|performance|effort|attempt) ~4 (was|is|were|had|contained|felt|looked|made us|left us) ~4 {blameHarshWords} & -{told}
    (put|putting) ~3 (time|effort|thought|work|heart) & (not|no|zero|five minutes|hardly|barely|clearly|little|any) & you & -{told} & -{client}
    (long|rather|pretty|quite) ~2 (pointless|wasted|useless|fruitless)
    (right|wrong) (trade|profession|career|job|line of work) for you
    you ~1 (ought to|should|could) ~1 have ~2 (read|prepared|checked|thought|asked|listened|known|practised|tried|rehearsed|googled)
    better ~3 (conversation#|answers|chats|spelling|arguments) ~2 with (my|a|the)
    (not|never|hardly) ~3 your (thing|strong suit|strength|forte|cup of tea|bag|strong point)
    (nobody|no one) ~1 (forced|made|asked|told|begged) you
    (takes some|quite a|some|an) ~1 (doing|feat|achievement|talent|skill|record) to
    (empty handed|with your tail|hat in hand)
    (shame|pity|sad) that ~1 you ~1 (let|never|could|did|chose|came|took|made|thought)
    (use|using|treat|treating) ~1 us as ~2 (practice|guinea|training|rehearsal|punchbag|a)
    gave you ~1 (every|all|many|several|ample|plenty) ~1 (chance|chances|opportunity|opportunities)
    look in ~1 (the|a) mirror
    (a|any|my) ~2 (ten year old|six year old|five year old|three year old|beginner|schoolboy|schoolchild|first grader|toddler|trainee) ~1 (would|could|knows|can|has)
    (your best|best work|best you|best effort) & (hate|if that|thank|dread|see the rest|not much|god help)
    (instructions|punctuality|manners|reading|spelling|listening|preparation) ~3 (not|seem*|clearly|evidently|apparently|obviously) & {you} & -{told} & -{client}
    (evidently|obviously|clearly|apparently) ~1 (did not|not|never|had not|could not) & {you} & -{told}
    for practice & (us|our|not) & {you}
    (free|little|quick) (lesson|tip |piece of advice|hint)
    (adults|grown ups|professionals|people|most people|normal people) (prepare|read|turn up|arrive|answer|know how|check|don't|use|can tell|own)
    ((schoolchild|school ?kid|toddler|year old|first year|five year|six year|teenager|intern|trainee|my (grandmother|gran|dog|cat|nephew|son|daughter)|kindergart)*) (old|olds)? ~2 (with a better|could|would|can|does|write(s)?|know(s)?|solve(s)?|manage(s)?|who|spell(s)?|have|has|had)
    (hope|trust|expect|assume) ~6 ((learn|learned|learnt|aware|ashamed|embarrassed|understand|realise|think|proud|reflect|happy with yourself|see (how|why|what)|consider|sorry|better next)*)
    (be|as|take it as|let it be) (a)? (warning|lesson|wake up call)
    (warning|lesson) to you
    (let(ting)?) ~1 (down|yourself down|the side)
    (you've|you ve|you have|you) (really)? (let down|shot yourself|dug your|blown|burnt|burned|only yourself|yourself to|made your bed|cost us|sunk|killed|torpedoed|talked yourself)
    embarrass*
    (spared|spare|saved|save) ~5 (trouble|hour|trip|journey|time|afternoon|bother|embarrass*)
    (could|should) have (stayed|just|simply|saved|bothered|at least|thought|known|been told)
    (apparently|evidently|obviously|clearly) (you|not|that|nobody|punctual|reading|it|did|didn't)
    (taught|shown) you (how|manners)
    (any|every|a) (competent|decent|half decent|sensible|normal|serious|reasonable|sane|grown|proper|self-respecting|real) ~1 (would|could|can|knows|should|will|does|sees|spots|reads|is)
    grown up
    let this be a lesson
    grown up world
    (first year|primary school|school) (student|pupil|child|kid) could
    not optional
    you (should|ought to) ~3 (have|ve) ~3 {blameOughtVerbs}
    (had you|if you had|if only you had|if you d) ~3 (read|prepared|listened|thought|tried|been|arrived|answered|cared|bothered|done|known|paid|taken|put)
    (saved|save|spare|spared) (yourself|us|everyone) (the|a lot of|some|time)
    {blameVerdicts}
    (most|more) (creative|original|imaginative|inventive|entertaining|tiresome|painful|tedious|baffling|remarkable) ~1 (excuse|letter|answer|interview|hour|reason|application|spelling|cv)
    why should (we|i|anyone)
    why (would|should) (we|i|anybody|anyone)
    (must|should) be nice
    (we're|we are|this is|this isn't|we re|it's|this was) ~1 (not|no)? (a|an)? (charity|nursery|kindergarten|playground|social club|creche|holiday camp|therapy|travel agency|babysit*|day ?care|hotel|rescue|comedy|circus|audition|rehearsal)
    stop (sending|writing|calling|asking|emailing|pestering|contacting)
    seriously
    who (on earth|puts|turns up|forgets)
    shot yourself
    in the foot
    (brave|interesting|bold|curious|unusual|daring) (choice|decision|move|approach|strategy)
    to be (brutally|perfectly|quite|completely)? (honest|frank|blunt)
    (thank(s| you)) for (the (entertainment|show|laugh|comedy|novel|performance|lecture|tour)|wasting|nothing|sharing your life)
    (impressive|remarkable|amazing|astonishing|quite a feat|some achievement|an achievement|quite something) (how|that|to|considering)
    not our (problem|fault|job)
    take (some)? responsibility
    (it's|it is|this is|that's) (called)? (an|a) ~1 not
    called an interview
    coffee morning
    (don't|do not) be (surprised|shocked|offended)
    (phone|inbox) (stays|is|remains) silent
    (should|ought to) know (by now|better|how|that) & -{told}
    (is|remains|was) a (mystery|puzzle|miracle|disgrace|torment|ordeal|nightmare|chore|slog|trial|fiasco|flop)
    masterclass in
    how (you|anyone|anybody) (got through|ever|passed|could)
    (job|work|something|somewhere) where (nobody|no one|you don't|it doesn't)
    (least|minimum) (one|we|you|anyone) (can|could|should) (expect|ask|do)
    grown (person|man|woman|adult)
    in the mirror
    (instead of|rather than|stop) (complaining|whining|moaning|blaming|arguing|making excuses)
    (giggl(e|ed))
    (good|great) laugh
    only yourself
    beyond me
    (were|are) we (supposed|meant|expected) to
    (sink(s)?) in
    so sorry if
    ought to be (embarrassed|ashamed)
    be embarrassed
    thanks for the (novel|essay|lecture|history)
    bold move
    type this slowly
    so (obvious|basic|simple|elementary|easy|fundamental)
    goes without saying
    (done|do|did|doing) (not)? (your)? homework
    your homework
    (your|own) (own)? (fault|mistake|doing|failing|failings|shortcomings|failure|failures|loss)
    only (have)? yourself to blame
    (wast(e|ed|ing)) ~4 time
    you {blameLetDown}
    we expected (more|better)
    expected (more|better) (of|from)
    ((embarrassing|painful|shocking|laughabl|pathetic|terribl|awful|appalling|incredibl|surprising|remarkabl|unbelievabl|frank|dismal|disappointing|woeful|hopeless)(l)?y) (poor|bad|weak|thin|dull|low|short|naive|ill|slow|basic)
    {blameQuestions}`,
  hints: `
    (not our fault|your own fault|your fault|only yourself|yourself to blame|yourself to thank|to blame|blame yourself|blame us|brought it on|brought this on|own doing|threw away|thrown away|throw away|blew it|blew your|blown it|wasted|waste of|wasting|squandered|shot yourself|own foot|foot in it|let yourself down|let us down|let down|let everyone down|disappoint*|letdown|let down the|made a fool|fool of yourself|embarrass*|humiliat*|ashamed|shame|shameful|disgrac*|pathetic|laughable|laughing stock|ridiculous|absurd|joke|a joke|disaster|catastroph*|fiasco|train wreck|car crash|shambles|a mess|farce|abysmal|appalling|dreadful|terrible|awful|atrocious|woeful|dire|hopeless|useless|rubbish|garbage|nonsense|gibberish|drivel|waffle|waffled|waffling|rambl*|babbl*|blather*|droned|droning|mumbl*|fumbl*|bumbl*|flounder*|butcher*|bungled|botched|messed up|screwed up|cocked up|fluffed|flunked|bombed|tanked|flopped|beyond belief|beggars belief|defies belief|painful to|painful|excruciating|torture|agony|unbearable|endure|endured|suffer through|sit through|sat through|fell asleep|nodded off|yawn*|snooze|bored us|bore us|put us to sleep|tiresome|tedious|trying our patience|our patience|patience has|patience is|cost us|our time|our precious|precious time|valuable time|busy people|better things to do|our afternoon|spare us|do us all|do us a|do yourself|favour and|not a charity|a charity|not rocket science|rocket science|brain surgery|how hard|that hard|not that hard|not hard to|even a child|a child could|child could|any child|primary school|school stuff|learned at school|learnt at school|taught in school|basics|elementary|common sense|bare minimum|the least|at the very least|very least|spell check*|spellcheck*|spell checker|dictionary|alarm clock|set an alarm|tell the time|learn to|wake up|pull yourself|get your act|get a grip|try harder|make an effort|made no effort|no effort|any effort|minimum effort|zero effort|effort whatsoever|not bother|did not bother|not even bother*|could not be bothered|bothered to|cannot be bothered|could not even|cannot even|not even|never even|did not even|do your homework|done your homework|your homework|ill prepared|badly prepared|poorly prepared|unprepared|under prepared|not prepared|no preparation|unacceptable|inexcusable|unforgivable|not good enough|not on|no way to|no excuse|poor excuse|lame excuse|excuse for|cheek|the nerve|audacity|insult|insulting|offensive|offended|rude of you|disrespect*|lied|lying|lie about|liar|lies|dishonest*|cheat*|fraud|bluff*|faked|made it up|making things up|exaggerat*|boast*|plagiar*|copied and|chatgpt|stop applying|stop sending|stop writing|do not apply again|not apply again|never apply|not contact us again|aim lower|lower your sights|know your limits|out of your depth|wrong trade|right trade|wrong career|right career|wrong profession|right profession|different career|another career|another line of|change careers|change of career|stick to|give up on|day job|what were you thinking|what did you expect|what on earth|why on earth|how on earth|who do you think|do you think we|did you really|did you seriously|seriously|honestly,|frankly|really, |for heaven|for goodness|good grief|dear me|oh dear|sigh|tut|laugh*|giggled|hilarious|comedy|funny to|read the ad|learn something from|learn from this|hope you learn|lesson to you|teach you|serves you|got what you|asked for it|what you get|reap what|deserve*|missed the boat|missed your chance|chance is gone|had your chance|blown your|poor show|bad form|off putting|put off by|astonish*|amazed that|surprised that you|shocked|shocking|speechless|expected more|expected better|hoped for more|hoped for better|thought better of you|thought more of you|a pity you|pity that you|shame that you|shame you|too bad you|strange that you|odd that you|beats us|beyond us) & ({you}|{your}|us|we)
    (surely|everyone|everybody|anyone|no one|most people) ~2 (knows|can|know|should|could|would|understands|manages|has) ~6 & ({you}|that|how|to|your)
    (those|people|anyone|someone|somebody|a person|he|she) who ~1 (have|has|do|does|can|will|are|is|did|could|never|cannot) ~1 (not|no|never|nothing)? ~6 (should|probably|need|can|ought|have no|has no|will|must|might as well|had better)
    {blameInVain} & ({you}|{your}|we|us|me|i)
    (spell|spelling|count|tell the time|keep time|read a|read instructions|follow instructions|follow simple) ~6 (can|could|learn|hard|not|should|basic|child|cannot|able|struggle*) & ({you}|one|a)
    (should|ought to) know (by now|better|how|that)
    (careless*|sloppy|slapdash) & you`,
  not: `
    (not even) (a|one|in|on|the) (minute|second)
    (mistake|error|fault) ~2 (was|is|lies) ~1 (ours|with us|on our)
    (our) (mistake|fault|error)
    laughter
    child (care|ren)
    frankly with
    honestly (with|that|about)
    (basics|common sense) of
    (waste) (management|bin#|collection|sorting|water|plan)
    (read|reading) the advertisement`,
};
