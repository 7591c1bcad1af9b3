import type { RuleWords } from '../../contract.ts';

/** What the rule `age` looks for in English. */
export const age: RuleWords = {
  lists: {
    agePersons: `
      youthful, youngster#, whippersnapper, old hand, old dog#, old school, old guard, dinosaur*, boomer#, millennial#, gen z, gen x,
      generation z, digital native#, digital immigrant, grey hair#, gray hair#, greying, over the hill, past your prime, past its prime,
      long in the tooth, wet behind the ears, green behind, spring chicken, sell by date, best before, use by date, best years,
      twilight of, golden years, autumn of, getting on in years, no longer young, young at heart, mutton, granny, grandad, grandpa,
      old codger, fossil, baby of the, still a kid, just a kid, just a lad, just a girl, barely out of, fresh out of, straight out of,
      school leaver, middle aged, age profile, age gap, age range, age structure, age mix, average age, generation gap, another generation,
      different generation, older generation, younger generation, senior citizen, set in your ways, set in their ways, old fashioned,
      slow down a bit, wind down, winding down, something calmer, bit calmer, take it easy, put your feet up, bus pass,
      when we were at school, before you were born, before the internet, whole life ahead, career ahead of you, years ahead of you,
      years left, left in you, teach an old, keep up with the young*, keep up with younger, lived a little, lived yet, really lived,
      life experience yet, more mature in years, maturity of years,
      could be your (mother|father|mum|dad|son|daughter|grandchild|grandmother), could be our (mum|mother|dad), mum of, mould, moulded`,
    ageSlowingDown: `
      in the tank, wind(ing)? down, see to your garden, tend your garden, gardening, golf course, slow(ing)? down a bit, take it easier,
      put your feet up, autumn of, twilight, sunset of, swansong, later years,
      at the (very)? (start|beginning|end) of (their|your|a|his|her) (career|working life|life), very start of theirs,
      years (left|behind you|on the clock), miles on the clock, wet behind the ears, lived a little, lived a bit,
      still in (nappies|your teens), bit green, still green, very junior in, average age, fizz, pep, stamina than, spring chicken,
      no longer (young|in your), silver (hair|surfer|fox), grey*, old guard, old timer(s)?, veteran of, another era, bygone, different era,
      old enough, too many birthdays, birthdays, born (after|before|when), recently graduated, just graduated, straight out of,
      fresh from (uni*|school|college)`,
    ageAdjectives: `
      (old|young|younger|older|aged|elderly|past it|long in the tooth|over the hill|senior in years|middle aged|outdated|old fashioned|old school|ancient|grey haired|out of date|past your prime)(for| in| to)`,
    agePassed: `
      had your day, had your time, done your bit, your best years, your heyday, your glory days, last chapter, last lap, home stretch,
      grandchildren, allotment, caravan, cruise, garden to see, see to your garden, potter*, retrain, too late to, modern times,
      in your day, in those days, rusty, no longer twenty, not twenty any, wrinkles, aches and, back in the day, old timer, old stager,
      veteran, over fifty, over sixty, over forty, past fifty, past forty, past sixty, grow into, a few more years, couple of years older,
      when you are older, when you grow, still growing, wild oats, youthful folly, naivety of youth, young and, summers in, winters in,
      decades in, thirty summers, recent leavers, new to the job market, generation that, generation who`,
  },
  says: `
    your ~2 (age|generation|retirement|pension|youth|youthfulness|golden years|advanced years|sunset years|age group|age bracket|prime) & -{told} & -{client}
    (age|aged) ~4 {trouble} & {you} & -{told}
    at (your|that|this) (age|time of life|stage of life|stage in life)
    too (old|young|senior|junior in years|long in the tooth)
    (you are|you re|you were|as an|being|you turn|you turned|turning|you seem|you look) ~4 (old|older|young|younger|elderly|oldest|youngest|middle aged|past it|getting on|ageing|aging|pensionable|teenager|pensioner|boomer|millennial) !(enough)
    (turning|turned|you re|pushing|nearly|approaching|past|over|under|reached|only|almost|at|being|someone of|born in|hit|closer to|the wrong side of) ~2 (<age>|<year>|{tens}) !({unit}) & ({you}|{rather}|{trouble})
    (<age>|{tens}) (year old|year olds|years old|years of age|something|odd years|plus|ish)
    in (your|their|his|her) ~1 (twenties|thirties|forties|fifties|sixties|seventies|teens)
    (in|into|from|of) ~2 (twenties|thirties|forties|fifties|sixties|teens) & ({you}|{rather}|{trouble})
    (retire|retiring|pensioner#) & ({you}|{your}|{trouble}) & -{work} & -{client}
    {rather} ~5 (younger|young|youthful|older|recent graduate#|fresh graduate#|new graduate#|junior in age|school leaver#|digital native#|teenager#|students)
    (younger|young|youthful) (person|people|candidate#|colleague#|profile#|team|crew|blood|energy|talent#|vibe|spirit|eyes|faces|legs|crowd|staff|workforce|minds|applicants|hire#|manager|guns|gun|generation|dynamic) & -{work} & -{client}
    (someone|somebody|anyone) ~2 (younger|older|young|at the start of|earlier in|closer to)
    {agePersons} & -{client} & -{work}
    (graduated|degree|exams|qualified|diploma) ~4 (<year>|eighties|nineties|seventies|last century|another century)
    you belong ~3 (generation|era|age|vintage)
    (many|thirty|forty|so many) years ~2 (in the trade|on your back|behind you|in one place) & -{told}
    (older|younger) than (you|the rest|most|everyone|everybody|our|us|all)
    as (young|old) as you
    (will|about to|going to|soon|due to|close to|before they|before you) ~1 retire & -{told} & -(colleague|covers|cover for)
    (stage|point|phase|chapter|time) (of|in) ~1 (life|your life|your career)
    (handwriting|music taste|references|examples|grades) ~3 (gives away|give away|betray*|shows|show|tell*) ~2 (vintage|age|generation|year*|era)
    (dad|mum|father|mother|grandad|granny|gran) in the (room|team|group|house)
    {ageSlowingDown}
    (long|rich|full) (career|life|working life) (behind|but|already)
    (long|rich|full) and ~1 (career|life|working life) (behind|but|already)
    had a (long|rich|full|good) and ~1 (career|innings|run)
    (thinking|think) (about|of) (retirement|retiring|your pension)
    retirement so
    (graduation|birth) year
    (summers|winters|decades|years) in (nursing|teaching|the (trade|business|profession)) (is not|isn't|is more|tells|means|says|and)
    recent (leavers|graduates|school leavers)
    (few|some) grey hairs
    (ten|twenty|fifteen|thirty|five|a few|some|<number>) years (younger|older)
    your degree (predates|is from)
    at (thirty|forty|fifty|sixty|seventy) you
    (younger|older|young) person (would|might|could|may|is|had|in|for|with|who would)
    {rather} ~4 (recent|new|fresh) (graduate(s)?)
    (recent|new|fresh) (graduate(s)?) ~3 (in mind|with|who)
    (whole|entire|full) (career|life|working life) (ahead|in front)
    your vintage
    of your vintage
    {you} ~2 {seem} ~5 {ageAdjectives}
    your ~2 (age|age group|generation|youth|youthfulness|advancing years|retirement|retirement age|time of life|stage of life|stage in life|age bracket|age profile)
    (at|for|in) your (age|stage of life|time of life|stage in life)
    (too|bit|little|rather|far too) (old|young|mature|youthful|elderly|junior in years)
    (over|under) (thirty|forty|fifty|sixty)
    {rather} ~4 (younger|youthful|young|older|old|youth)
    (someone|somebody|person|candidate|candidates|one|people|colleague|applicant|applicants|hire|hires|profile) (who is|who are|that is)? (bit|little|a bit|a little|much|rather|considerably|significantly)? (younger|older|closer to retirement|nearer retirement|less mature in years|in their (twenties|thirties))
    youthful*
    digital (native(s)?)
    retirement ~2 (close|near|nearby|around|ahead|approaching|looming|on the horizon|coming)
    (pensioner(s)?)
    set in your ways
    (boomer(s)?)
    (youngster(s)?)`,
  hints: `
    {agePassed} & ({you}|{your}|we|{rather})
    (grew|grown|raised) up ~1 (glued|with (a|the)? (phone|screen|internet|mobile|tablet|computers))
    fresh legs
    start of (the|their|your) (journey|career)
    (average|mean) (age)? (on|in|of) the (team|group|crew)
    age (was|is|were|may|might|would|could|makes|made|counts|counted|played|plays|speaks|against|wise|related|factor|profile)`,
  not: `
    (the age|age) of ~2 ({client}|building|system|code|vehicle|machine|patient*)
    over <age> & (licence|law|legal*|required|requires|forklift*|must)
    (young|new) as a team`,
};
