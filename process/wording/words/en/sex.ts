import type { RuleWords } from '../../contract.ts';

/** What the rule `sex` looks for in English. */
export const sex: RuleWords = {
  lists: {
    sexGeneralising: `
      like you, of your, usually, tend, often, are (better|worse|too|more|less|not|usually|often|naturally|simply|just), find it, cannot,
      can't, don't, do not, in this (role|field|job), generally, rarely, seldom, would, cope, handle, struggle, prefer, have a harder,
      have an easier, fit, tend to, do better, get, might`,
    sexRoles: `
      candidate(s)?, manager(s)?, applicant(s)?, leader(s)?, colleague(s)?, profile, staff, team, presence, dominated, energy, voice,
      touch, style, authority, role model, boss, perspective, hire, member(s)?, environment, brain, engineer(s)?, developer(s)?, nurse(s)?,
      driver(s)?`,
  },
  says: `
    (as|being) a (woman|man|girl|guy|lady|mother|father|mum|dad|female|male|bloke|lad) & -(patient|client)
    {rather} ~5 (woman|women|female#|man|men|male#|girl#|guy|guys|bloke|lad|lads|lady|ladies|boy|boys|chap|gentleman|feminine|masculine|mother figure|father figure|man's) !(who came|with a|with the|in the bed|of)
    (women|men|girls|boys|guys|lads|blokes|ladies|females|males|woman|female) ~5 {trouble} & -{work} & -{client}
    (women|men|girls|boys|guys|lads|blokes|ladies|females|males) (tend|are|usually|always|often|never|cannot|can|do not|like you|find|struggle|leave|get|just|in your|on the|in the) & -{work} & -{client}
    you are ~3 (woman|girl|man|guy|lady|bloke|lad|female|male|chap)
    (if you were|if only you were|had you been|you been) ~2 (man|woman|guy|girl|bloke|lad|male|female)
    (female|male) (manager|colleague#|candidate#|applicant#|touch|leader#|energy|head|teacher#|engineer#|nurse#|voice|mechanic#|driver#|environment|boss|presence|role model#|receptionist|sergeant|face) & -{work} & -{client}
    (gender balance|sex balance|balance the genders|gender mix|gender quota|gender split|evened out|even out the|underrepresented sex|wrong sex|wrong gender|your gender|your sex|opposite sex|male dominated|female dominated|man's world|man's job|woman's job|boys club|old boys|lads' culture|laddish|banter|macho|girly|sweetheart|my dear|hun|darling|love ,|pretty face|pretty girl|little lady|young lady|the lads|the ladies|the girls|the blokes|the boys|the men on|the women on|locker room|changing room|ladylike|unladylike|manly|man up|feminine touch|woman's touch|hormonal|hormones|time of the month) & -{work} & -{client}
    (order#|orders from|instructions|led by|told by|work for|listen to) ~3 (woman|women|female|girl|man|men)
    (man|woman|girl|lad|bloke|lady|guy|men|women) (behind|at the|in charge|on the|at our|in this role|in the role|in the job|for this|in reception|on reception|in that) & -{client} & -{work}
    (nine|eight|seven|six|five|four|three|only|all|already|too many|enough) ~1 (women|men|girls|guys|lads|blokes|females|males)
    (distraction|distract|distracting|pretty|flirt*) & ({you}|girl*|guy*|woman|women|lads) & -{told} & -{client}
    (men|women|girls|boys|lads|ladies|blokes|chaps|females|males|gentlemen|guys) ~3 (the|a|our)? ~1 (cause|causes|are|make|can|cope|handle|want|usually|should|suit|have|think|belong|need|create|get|become|tend|bring|worry|unsettle|don't|won't)
    (put|have|get|place|see|want|hoping to (put|have|get)) a (woman|man|lady|girl|guy|bloke|lad) (on|in|at|behind)
    (expect|expects|expecting|prefer|prefers|accept|accepts|listen to|used to|respect|respects|trust|trusts) ~3 (man|woman|male|female|guy|lady|girl)
    (women|men|girls|boys|ladies|females|males|woman|man) {sexGeneralising}
    {rather} ~4 (woman|women|man|men|female|male|lady|ladies|guy|guys|girl|girls|bloke|chap|lad|lads)
    (men|women|girls|boys|lads|ladies|blokes|chaps|females|males|gentlemen|guys) ~3 (the|a|our)? (cause|causes|are|make|can|cope|handle|want|usually|should|suit|have|think|belong|need|create|get|become|tend|bring|worry|unsettle|don't|won't)
    (if|were|was|been|had) you (were|had been|been|are) (a)? (man|woman|male|female|guy|girl)
    if you (were|had been) (a)? (man|woman|male|female|guy|girl)
    (as|being|you are|you re|because you are|that you are|since you are|for) ~3 (woman|man|female|male|girl|boy|lady|guy|mum|mother)
    (female|male) {sexRoles}
    bossy
    for a (woman|girl|man|guy|lady|female|male)
    (job|work|role|environment|climate|field|shift|shifts|industry) (that)? ~6 (woman|women|man|men|girl|lady|guys|female|male)`,
  hints: `
    (all|only|just|mostly|nothing but) (men|guys|blokes|lads|women|girls|ladies)
    (sweetheart|sweetie|darling|honey|my dear|dear girl|good girl|young lady|little lady|love|lass|missy|pretty face|hun)
    (a|the only|one|another) (girl|bloke|lad|lass|gal)
    men (make|are|do|get|scare|frighten)
    (woman|women|girl#|female|gender|blokes|lads) & {trouble}
    (bloke(s)?|lad(s)?|chap(s)?|lasses|lass|gal(s)?|ladies|housewives)
    (female|male|womanhood|manhood)`,
  not: `
    (regardless of|irrespective of) ~3 (sex|gender)`,
};
