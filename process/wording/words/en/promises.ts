import type { RuleWords } from '../../contract.ts';

/** What the rule `promises` looks for in English. */
export const promises: RuleWords = {
  lists: {
    promiseWords: `
      promise, promises, promising you, guarantee, guarantees, guaranteed, pledge, vow, swear, assure you, assured, rest assured, my word,
      our word, word of honour, cross my heart, trust me, trust us, believe me, believe us, mark my words, take it from me, bank on,
      rely on, depend on, bet on, you can be sure, be sure that, can be certain, be certain that, be confident that, no need to worry,
      do not worry, don't you worry, no doubt about, without a doubt, done deal, in the bag, as good as, practically, virtually,
      basically yours, a formality, formality, formalities, only paperwork, just paperwork, paperwork, rubber stamp, shoo in, dead cert,
      sure thing, foregone conclusion, only a matter of time, matter of time, question of time, has your name on, your name on it,
      signed and sealed, home and dry, written in the stars, a given, no brainer, nailed on, it is settled, one is settled,
      this is settled, sorted for you, consider yourself, consider it done, leave it to me, leave it with me`,
    promisedStates: `
      hired, promoted, permanent, offered, snapped, manager, first in, in charge, running, leading, successful, chosen, the one, one of us,
      back here, fine, headhunted, inundated, a great, a success, at the top, top of, our next, ours, on board, with us, in the team,
      on the team, in demand, picked, a shoo`,
    promisedActs: `
      hire, call you, ring you, find you, offer you, raise, bump, make sure, see to it, be in touch, get back to you, reach out, give you,
      prioritise, recommend you, create, help you, think of, promote, put in a, take you, employ, keep you, hold, save, reserve,
      remember you, bring you, fast track, push, get you, sort, extend, have you, come back to you, snap, sign, increase`,
    promisedDates: `
      by (monday|tuesday|wednesday|thursday|friday|noon|the), on (monday|tuesday|wednesday|thursday|friday),
      to (arrange|book|agree|confirm), between, within, before, at <number>, tomorrow, today, this week, a link, the link, referee#,
      interview, slot, the test`,
    promiseOccasions: `
      comes up, turns up, opens, opens up, becomes available, arises, comes along, appears, crops up, come up, is free, retires, leaves,
      goes, through, approved, signed, certificate, licence, qualified, budget, funding, vacancy, gap, suitable, falls vacant, passes`,
    promiseActs: `
      hire, call, give, find, arrange, offer, raise, make sure, contact, reach out, get back, be in touch, prioritise, prioritize, invite,
      recommend, create, help you, think of you, promote, put in a (good)? word, take you, employ, ring, have a, consider, remember, hold,
      reserve, come back, bring, get you, see to it, email, get in touch`,
    promisedThings: `
      job, offer, place in, contract, next (role|vacancy|opening|job|position), as soon as, the moment,
      when (a|something|the next|another), first (when|if), pay, salary, something, personally, vacancy, similar, opening, comes up, opens`,
    promiseMetaphors: `
      snap, fight, queue, stand open, be open, open, land, work out, sort, turn up, come up, come along, come your way, be yours,
      fall into place, follow, wait, lead to, become permanent, be extended, headhunt, beat a path, be lining up, lining up, call`,
    promiseChances: `
      good chance, great chance, excellent chance, strong chance, every chance, best chance, high chance, first in line, next in line,
      front of the queue, top of (our|the|my) list, head of the queue, fast track, first pick`,
  },
  says: `
    {promiseWords} & ({you}|{your}|job|post|{job}|next) & -{told} & -{client} & -{answer} & -(to be able|page)
    you ~1 (will|are going to|are bound to|are sure to|are certain to|would|shall) ~3 be ~4 {promisedStates} & -{answer} & -{told} & -(able to|asked)
    you ~1 (will|are going to|are bound to|are sure to) ~3 (find|have) ~4 (something better|something soon|much better|another job|a job|your own|job|work soon|a place|a seat|a desk|a future|great|no trouble|no problem|no difficulty|offers|your pick) & -{told} & -{answer}
    {surely} ~3 you ~2 will ~5 ({job}|get|be|have|find) & -{answer} & -{told}
    you will see & -{told} & -(link|page|button|form)
    (next|coming) (time|job|post|role|position|vacancy|opening|one|year|autumn|spring|summer|season|round|intake) ~6 (yours|you|your|go your|goes your|will|it is|ours|different|we will|hire|guaranteed|lucky|is the one) & -{told} & -{answer} & -(read|please|try|might|could|apply|bring|open|consider|show)
    (we|i) ~1 (will|shall|are going to) ~4 {promisedActs} ~7 ({surely}|job|post|place|as soon as|once|when|the moment|first|something|next|pay|contract|position|role|opening|vacancy|back) & -{answer} & -{promisedDates} & -{told} & -(or tell you|our answer|what we do next)
    (we|i) (are|am) (keeping|holding|saving|reserving|putting|making sure|creating|working on|lining up|preparing) ~5 (chair|seat|place|desk|door|job|post|role|spot|contract|you)
    (we|i) (promise|guarantee|assure)
    (see to it|make sure|ensure|making sure|sees to it) ~1 that? you ~3 (get|are|land|have|receive|end up|go) & -{told}
    (as soon as|the moment|the minute|the second|whenever|the day) ~6 {promiseOccasions} & (you|we|i|yours) & -{told} & -(apply again|watch|page|alert|subscribe|advertise*)
    (post|position|place|seat|desk|contract|it|one|vacancy|spot|chair) ~2 (is|will be|would be|is as good as|are) ~3 (yours|waiting|there for you|ready for you|in the bag|settled|a done deal|sorted) & -{told} & -(waiting time|waiting list)
    (desk|chair|seat|place|post|locker|key|apron|hook) ~4 (waiting for you|with your name|for you|reserved|kept warm|warm for you|is always open|open for you) & -{told} & -{work}
    (yours|your turn|your day|your moment|your time|your break|your chance) ~3 (next|will come|is coming|comes|soon|near|around|is here)
    (door|doors) ~2 always ~2 open & -{told} & -{work}
    it ~2 (will|all) ~3 (work out|be fine|sort itself|turn out|come good|fall into place|be all right|be ok|go your way|be yours|happen|be sorted|come) & -{told} & -{client}
    everything ~2 will ~3
    things will ~3 (work out|fall|turn|look up|be fine|come)
    (bank|rely|depend|bet) on ~4 (hearing|job|us|it|me|being|getting|a|that|place|call|an offer) & -{answer} & -{told} & -{client}
    (expect|look forward to) ~1 (a|an|the|your|our) ~3 (offer|contract|call from us when|promotion|raise|rise|pay rise|yes|place|job) & -{answer} & -{told}
    (go ahead and|feel free to|might as well|start|safely) ~3 (resign|hand in|give notice|give your notice|quit|pack|book|move|tell your|buy|celebrate|pop|stop looking|relax) & -{told} & -(book (a|your) (time|slot|place))
    (hand in|give) ~1 (your|in your) notice & -{told}
    (stop|no need to) ~1 (look|looking|search|searching|apply|applying) ~3 (elsewhere|anywhere|around|other)
    (top|front|head|first) ~1 (of|in) ~2 (our|the|my) ~1 (list|queue|line) & -(questions)
    (next|first) in line
    (bright|brilliant|great|golden|glittering|big|rosy) (future|career|things) ~3 (ahead|you|with|for|awaits|waiting)? & ({you}|{your}|ahead)
    (employers|companies|firms|somebody|someone|others|recruiters|everyone|they|the industry) ~2 (will|would|are going to|are) ~4 (snap|fight|fighting|queue|queuing|line up|lining up|grab|jump|call|beg|knock|chase|want|be lucky|love) ~4 (you)?
    you ~3 (find|finding|get|land) ~5 (much better|something better|job anywhere|job soon|work anywhere|a job in no time|somewhere|job tomorrow|another job|something else soon|dream job) & -{told}
    (dream job|big break|breakthrough|right job|your job) ~4 (out there|waiting|around|is coming|near|close|will)
    (round|around) the corner
    (confident|convinced|sure|certain|positive|no doubt) ~2 that? (you|it|we) ~1 (will|are going|would|can) & -{told}
    (i am|we are) ~2 (sure|certain|convinced|confident|positive) ~1 of it
    (all|every|each|everyone|nobody|no one) ~3 (trainee*|intern*|temp#|apprentice#|seasonal|summer|who|of our|on our|student#) ~6 (get|gets|end|ends|become|are hired|is hired|stay|stays|kept on|permanent|laid off|let go|job|made) & (us|our|here|you) & -{told} & -{client}
    (probation|trial period|temp contract|placement|internship|traineeship|training) ~6 (permanent|becomes|leads|turns|extended|job|kept on|hire) & -(lasts|agreement|{told}|runs)
    made permanent
    (extended|renewed|permanent|hired|promoted) ~3 (automatically|certainly|definitely|always|in no time|guaranteed|for sure)
    (in|after|give it) ~1 (a|one|two|three|six|five|a few|a couple of) ~1 (year|years|months|weeks) ~2 (you|time)? ~2 (you) ~1 (will|are|have|run|lead|would)
    (good|great|excellent|every|strong|best|very good) (chance|chances|odds|prospects) ~4 (of|that|to|next|getting|with us|for)? & you & -{told} & -(chance to)
    (put in|put) ~2 good word
    see you ~1 (soon|again|next year|in the future|on the team|as a colleague) & -(on (monday|tuesday|wednesday|thursday|friday)|at|tomorrow)
    (welcome aboard|welcome on board) & -(page|lunch)
    (hang|hold|stick) ~1 (in there|tight|with us|on|around) ~6 (you|and|it)
    (if|once|when) you ~4 (pass|re sit|resit|finish|complete|brush up|come back with|get your|have your) ~8 (you will|there is|we will|job|yours|waiting|hire) & -{told} & -{answer} & -(apply again|welcome to apply|send|let us know|call|press|by)
    with ~4 (practice|training|licence|certificate|profile|cv|experience|talent|skills) ~3 (you are bound|you can get|you will|anywhere|you ll)
    (pay|salary|wage|wages|rate) ~5 (spring|autumn|soon|rise|go up|goes up|increase*|next year|later|after|bump) & -(set|negotiat*|{told}|between)
    (never|not) ~2 (be|go) ~1 (out of work|unemployed|short of work|laid off|made redundant)
    (go|going|goes) far & you
    (no way|cannot|never) ~4 (say no|turn you down|let you go|refuse you|regret)
    (welcome you back|have you back|love to have you|want you back|snap you up|first person we)
    (between you and me|off the record) & (job|yours|post|get|got)
    (re sit|resit|retake) ~6 (pass|fine)
    (we|i) ~2 will ~3 (need|want|miss|regret|take|have room|have use|give you a ring) ~3 (you|someone like you)
    (jobs|a job|an opening|a gap|a vacancy|a slot|something else) ~3 (turn up|turns up|come up|comes up|open up|opens up|will be free|is coming|crop up|will open) & -{told} & -(alert|advertise*|by)
    (skip|jump|bypass) ~3 (interview|test|queue|selection|line|round) ~4 (next|then|altogether|time)
    (higher|better|more|double) (salary|pay|wage|wages|money) & ({you}|we|manage|soon|summer|later|autumn|spring|sort) & -(asked for|{told}|set)
    (by|before) (christmas|summer|easter|new year|the holidays) & ({job}|permanent|hired) & you & -{told} & -{answer}
    (we|i) ~1 (should|could|can|might) ~2 (be able to|surely|probably|certainly) ~3 (manage|sort|fix|find|squeeze|arrange|swing) ~4 (pay|salary|place|job|post|something|role|raise|higher|you)
    (talk|speak|have a word|put in) ~1 (to|with) ~2 (boss|management|hr|ceo|owner|them) ~3 so ~2 you
    keep you ~2 (in mind|in our thoughts|in the loop|in our back pocket|on our books|on the books|on the radar)
    with ~3 (luck|training|practice|course|licence|another year|year or two|experience|polish) ~4 you ~2 (will|are|would|could) ~4 ({job}|there|in|ready|one of|be)
    (spring|autumn|summer|next year|january|february|march|april|june|august|september|christmas) ~4 (is|there will|will be|we will|we ll|we hire|we need|comes) ~4 (place|job|yours|you|post|seat)
    (never|not) ~2 (be without|want for|be short of) ~2 (work|a job|offers)
    you ~1 will ~3 (be earning|be making|be running|be leading|be sitting|be driving|be managing|be in charge)
    (see to it|make sure|ensure) ~4 you ~2 (skip|get|are|land|jump|go)
    (formality|as good as yours)
    (see|picture|imagine) ~1 you ~2 (running|leading|as|in charge|here|managing|at the helm|heading|taking over) & -{told}
    (offer|call|bid|contract) from (us|me|the boss) & (you|wait|long|soon|expect) & -({answer}|is open|is valid|by)
    (our|my|the) first (call|choice|port|phone call|person we)
    (make|making|create|creating|find|finding|be|build|is) ~2 (room|a place|a role|space|a spot|a job|a post) for you & -{told}
    (great|positive|happy|exciting) news & (expect|soon|spring|autumn|wait|you) & -(share|is that|we have|:)
    in your (pocket|lap|bag)
    (talk|discuss|speak) ~2 about ~1 (a)? ~1 (proper|real|permanent) (contract|job|pay|position)
    (start|begin) ~1 (planning|packing|looking for|celebrating|shopping) & -(lesson|{told})
    (nothing|no way it) ~2 go wrong
    (snap|snapped|snatch|snatched|grab|grabbed|poach|poached) ~2 (you)? ~1 (up|away|soon|before|by)
    (let|letting|not let) ~1 (people|somebody|someone|candidates|you) ~2 (like you)? ~2 (slip|go|get away)
    (people|someone|candidates|talent) like you & -({told}|looking for|want)
    (want|have|like) you back & -(documents|{told})
    (friend|supporter|guardian angel|somebody|someone) ~1 (in high|up there|upstairs|higher up)
    not ~2 have to wait ~2 long
    room for you
    (expect|await) (a|an|the|our|another) (role|job|call|offer|contract|post)
    never let (somebody|someone|you|people|anyone)
    (we|i) (will|ll|shall|are going to|re going to) ~5 {promiseActs} ~6 {promisedThings} & -(our answer|answer by)
    (employer(s)?|someone|somebody|other(s)?|another company|offer(s)?|door(s)?|the next one|recruiter(s)?|companies|everything|things|it|that|something) (will|ll|is bound to|are bound to|is going to|are going to) ~3 {promiseMetaphors}
    (rely|count|bank|depend) on (me|us|it|being|getting|that)
    (you have|you ve|give you|take) my word
    my word (for|that|on)
    believe (me|us)
    trust (me|us)
    mark my words
    (mere|just a|purely a|pure) (formalit(y|ies))
    (bound|certain|guaranteed|sure|destined) to (be|get|find|land|succeed|hear|have|go|make|become|pass)
    bound to
    in the bag
    big break
    (break|breakthrough|moment|time|turn|chance|dream job|offer) (is|will|ll) ~1 (near|come|coming|around|waiting|next|close|here)
    (hang|hold|stick) (in there|on|with us|around|tight)
    first (refusal|dibs|pick|in line|on our list|choice)
    i promise
    rest assured
    on board from
    keep (a|an|your) ~1 (locker|seat|desk|place|chair|spot|door|job|post|slot|position|key)
    waiting for you
    find you (a|an|something|some|another)
    (vacancy|job|role|post|something|offer|position|chance|opportunity|permanent) (is|s)? (coming|on its way|heading) (your way|soon)?
    coming your way
    (confident|convinced|certain|positive|sure) (that)? you (will|ll|can|re going|are going|would|won't)
    (no|any|much|little) (trouble|problem|difficulty|bother) (finding|getting|landing)
    (end|ends) up in (management|a permanent|charge|a)
    all our ~1 (end|get|go|become|are|stay|land|move)
    (it is|it's|we are|we're) (certain|inevitable|bound|only natural) (that|to)
    your turn
    (everyone|everybody|anyone|all) who (gets|makes|comes|reaches|does|applies|stays) ~4 (is|get(s)?|will|are|end(s)?) (given|something|hired|a|up|offered)
    in the end
    (do(es)?) justice to your
    (sit|rest|sleep) (tight|easy|safely)
    (pack your bags|book the movers|hand in your notice)
    (we|i) promise (that)? you will get (the job|a job) (next time)?
    consider yourself
    no way ~4 (say no|turn you)
    no need to (look|apply|search) (elsewhere|anywhere)
    sit tight
    trust me
    expect (a|an) (rise|offer|call|contract|promotion|pay)
    (going|plan) to create (a|the) (role|job|post)
    role just for you
    as soon as ~6 (goes|leaves|opens|retires|funding|signed|approved)
    (make|making|made|see to it) (sure)? (that)? you (get|are|will|land|have|receive) ~3 (job|position|role|offer|place|hired|interview|contract|chance|first|next)
    next time (you apply|around|you)? (you|it|we|your turn|there) (will|ll|is|are|re|would|have)
    (we|i) (will|ll|shall) (definitely|certainly|personally|always|absolutely|surely|of course|gladly) (hire|call|give|find|offer|contact|reach out|get back|be in touch|invite|recommend|help|consider|think of|remember)
    (you|you have|you stand|you re|you are) ~5 {promiseChances}
    door (is|will be|remains|stays) always open
    bright future
    (will|going to) (work out|be fine|be all right|be alright)
    things will work out
    off the record
    between you and me
    has your name on it`,
  not: `
    (cannot|can not|could not|will not|not|never|no|without|unable to|do not) ~3 (promise|promises|guarantee|guarantees|assure)
    (promise*|guarantee*) ~6 {answer}
    as (promised|we promised)
    {answer} ~5 (promise|promised)
    (you|customer*|supplier*) (promised|guaranteed)
    promising
    (guarantee|guaranteed|promised|count on) ~2 (delivery|quality|safety|uptime|response|{client}|that customers)
    (you|team|colleagues|they) (can|could) (count|rely) on (colleagues|each other|the system)`,
};
