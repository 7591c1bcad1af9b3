import type { RuleWords } from '../../contract.ts';

/** What the rule `family` looks for in English. */
export const family: RuleWords = {
  lists: {
    familyStatus: `
      married, divorced, single, separated, engaged, widowed, childless, single mum, single mother, single dad, single parent, mother of,
      father of, parent of, mum of, dad of, newly wed, newlywed, expecting, split up, a mother, a father, a parent`,
    familyLabels: `
      lone parent#, newlywed#, newly married, childless, child free, divorced, divorcee#, separated, young family, small children at home,
      little ones, kids at home, working mum#, working mother#, school run, nursery run, pick up time, pick up the kids, nursery at,
      nursery pick*, dash to nursery, rush home, childcare, babysit*, day care, daycare, sick child*, sick kids, kids are ill,
      start a family, settle down, family commitments, family ties, home situation, home life, family situation, domestic situation,
      private situation, things at home, situation at home, at home right now, caring responsibilities, caring duties, without ties,
      no ties, without commitments, no strings, free of family, marital status, custody, divorce, family affairs, mummy, daddy, in laws,
      split household, a full house at home, family first`,
    familyChildren: `
      eldest, oldest, youngest, middle, newborn, firstborn, little one(s)?, other half, better half, intended, future (wife|husband),
      in laws, big day, wedding, engagement, divorce, separation, custody, honeymoon, marriage, break up, home life, private life,
      love life, ex`,
    familyEvents: `
      custody, divorce, wedding, honeymoon, engagement ring, marriage, childcare, babysit*, school run, nursery run, nappies,
      sleepless nights, ivf, fertility, adoption leave, adoption, bereavement, in laws, household duties, housewife, homemaker,
      stay at home, empty nest*, maternal, paternal, toddler(s)? at home, newborn, love life, private life, home life, family life,
      family (commitments|obligations|situation|circumstances|plans|responsibilities|duties|ties|reasons|matters|comes|first)`,
    familyHome: `
      children, kid(s)?, child, toddler(s)?, famil(y|ies), family situation, family commitments, family life, family circumstances,
      family obligations, family responsibilities, husband, wife, spouse, partner, marriage, divorce, separation, marital status,
      home life, home situation, situation at home, domestic situation, son, daughter, parents, mother, father, twins,
      caring responsibilities, caring duties, childcare, child care, personal life, private life, personal circumstances,
      personal situation, personal issues, family plans, parenting, motherhood, fatherhood, custody, baby sitter, relationship,
      commitments at home, responsibilities at home, dependants, dependents, newborn`,
    familyStanding: `
      married, unmarried, single, divorced, separated, engaged, widowed, a widow, a widower, childless, newlywed,
      a single (mum|mother|parent|dad|father), a (mum|mother|mom|father|dad|parent), tied down, family man, a family (man|woman),
      recently divorced, a working (mum|mother|parent)`,
    familyPickUp: `
      school run, nursery run, pick(ing)?up(s)? (your|the)? (kids|children|child|from), drop ?off(s)?, daycare,
      childcare (issues|needs|arrangements|problems|responsibilities|commitments|situation), sick (kids|children|child),
      child is (ill|sick), children are (ill|sick), baby sitter(s)?, nanny, kids at home, children at home, young family, small children,
      young children at home, little ones, plans to start a family, start(ing)? a family, family planning, settle down, get(ting)? married,
      tie the knot, trouble at home, problems at home, issues at home, home front, family comes first, family first, family reasons,
      family burden,
      look(ing)? after (your|a sick|an elderly|elderly) (mother|father|parent(s)?|family|children|kids|relative|husband|wife),
      caring for (your|a sick|an elderly) (mother|father|parent(s)?|family|child|children|kids|relative|husband|wife)`,
    familyAlone: `
      on your own with, alone with, every other week, every other weekend, the boys, the girls at, the little one, the baby, toddler,
      one year old, two year old, three year old, puppy, newborn, number two, number three, another baby, brood, ankle biters`,
  },
  says: `
    your ~2 {kin} !({workword}) & -(nursery group|classroom) & -{told} & -{client}
    (you are|you were|as a|you have just|you just|newly|recently|being) ~3 {familyStatus}
    {familyLabels} & ({you}|{your}|{trouble}|{rather}|we|our|?) & -{client} & -{work}
    (who|how|what) ~5 (pick*|look after|looks after|husband|wife|partner|kids|children|family|childcare|babysit*) & ? & -{client}
    (kids|children|family|husband|wife|partner) ~4 ({trouble}|comes first|come first|take up|priority|old enough|on their own) & -{client} & -{work}
    {rather} ~6 (without kids|without children|without a family|no family|no ties|without ties|single|unattached|does not have to|no commitments|free evenings|child free)
    (looking after|look after|caring for|care for|take care of|taking care of) ~1 your
    (twins|triplets) & {trouble}
    (follow|join|move) ~3 (your|him|her) ~2 (husband|wife|partner|girlfriend|boyfriend|in)
    (engaged|married|relationship|dating|going out|brother|sister|husband|wife) ~5 (colleague|competitor|someone here|our|prison|inside|police|same corridor) & ({you}|{your}) & -{client}
    (sort themselves|sort itself|settle|settles|settled|calm down|calms down|calmer|in order|chaotic|messy|turbulent|up in the air|hectic) ~3 (at home|home|home front|private|family|marriage|relationship|personal life)
    (want|need|looking for) ~5 without (kids|children|a family|small children|any|commitments|family)
    (parents|mothers|mums|dads) ~4 (here|with us|at our|on our team) ~6 (part time|quit|struggle*|away|leave|gone|left|complain*) & -{told} & -{client}
    (mind|watch|look after|sit for|take) the (kids|children|baby|twins|boys|girls) & ?
    (twins|triplets) ~8 no way
    your ~1 (lad|lads|boy|boys|girl|girls|little girl|little boy|wife|husband)
    (bachelor|bachelors|unmarried|singles|spinster) & -{told} & -{client} & -(degree|of arts|of science|thesis)
    (waiting|anybody|anyone|nobody) ~2 at home & ({rather}|{trouble}|hoped|you) & -{told} & -{work}
    (weddings|a wedding|christening|house move) ~4 (take|takes|cost|costs|eat|after|first|over)
    your ~2 {kin} & -{told} & -{client}
    your {familyChildren}
    ((just |newly |recently |freshly)(got|been|become|gotten)?) (engaged|married|divorced|separated|widowed|wed|single|a (mother|father|mum|dad|parent|grandparent))
    (got|getting|get|be|been|re|are|you) (engaged|married|divorced|widowed|remarried|hitched)
    (single|lone|working|expectant|new|young|busy|full time) (mother|father|mum|dad|parent|parents|mums|dads)
    {familyEvents}
    (put|prioritise|think of|focus on|enjoy|spend time with|look after|concentrate on|mind|raise) (your|the|a) ~1 (family|kids|children|baby|home|little ones|grandchildren|husband|wife|house)
    your ex
    (newlywed(s)?|mums|newly-weds|young mothers|parents of small children) (tend|usually|often|vanish|want|are|do)
    (your|young|small|several|two|three|four|having|have|with|own) ~3 {familyHome} & -{told} & -{client}
    {you} ~2 {seem} ~5 {familyStanding}
    {familyPickUp}
    (mother|father|mum|dad|parent) of (one|two|three|four|five|six|twins|young|small)
    (mother|father|mum|dad|parent) of
    (no|without|any) (kids|children|family|ties|dependants|dependents|family ties|strings|commitments at home)
    (without|no|family|home) ties
    long distance ((relationship|love|partner)*)
    you ~6 (kids|children|baby|babies|twins|toddler(s)?|teenagers|family|wife|husband|girlfriend|boyfriend|spouse|parents|mother|father|mum|dad|grandchildren|dependants|relatives) & -{told} & -{client}
    (living|live) (at home|with (mum|your (mum|parents|mother|ex)))
    (wife|husband|girlfriend|boyfriend|partner|spouse) (work(s)?|at home|sits|would|will|might|may|lives|is|has)
    (disabled|sick|ill|teenage|young|baby|autistic|little|newborn) ((son|daughter|child|mother|father|wife|husband|brother|sister|boy|girl)(at home| must| is| takes| will| needs))
    foster carer
    vab
    (four|three|two|five|six|kids|children|one|all) under (ten|five|six|three|two|school age|<number>)
    the (youngest|eldest|oldest|little one|baby|kids|children|twins|toddler|wife|husband|missus|other half|in-laws) ~1 (is|are|start(s)?|get(s)?|will|has|turn(s)?|s|must|need|needs|come|comes|go|goes|can|could|won't|would)
    nursery ((run|drop|pick)*)
    when you were at home
    at home with
    (look|looks|looking|take care|taking care|care|caring) (after|of|for) ~1 (the|your)? (children|kids|child|baby|toddler|family|parents|mother|father|husband|wife)
    (as|being|for|are|re|is) ~4 (mum|mother|mom|dad|father|parent|carer|housewife|family man|homemaker|wife|husband)
    (single|lone|working|stay at home|new) ((mum|mother|mom|dad|father|parent)(s)?)
    father of (two|three|four|young)
    (pick|picks|picking|drop|drops|dropping|fetch|collect|collects|collecting) (up|off)? (the|your)? (kids|children|child|little ones)
    your ((husband|wife|partner|spouse)('s)?) (job|work|works|income|career|lives|earns|has|salary|relocat*)
    {because} ~4 (children|kids|family|husband|wife|divorce|childcare|family situation|toddler|toddlers)`,
  hints: `
    (have|with|without|got|your|no) ~3 (kids|children|toddlers|twins|babies|small children|young children|family|kids of your own|children of your own) & ({you}|{trouble}|{rather}|?|shift#)
    {familyAlone} & ({you}|{your}|rota|shift|{trouble})
    (getting married|get married|engaged|wedding|honeymoon|married soon|babies|baby) & ({you}|soon|august|july|june|high season|busy season)
    (prioritise|put|focus on|concentrate on|be there for|think of|spend time with) ~2 (your family|the family|your children|your kids|the kids|the children|your marriage|your mum|your dad|family) ~2 (first|now|right now|instead)?  & {you}
    (household|home life|teenager's|teenagers|twins|triplets|brood|the boys|the girls) & ({you}|{your}|no way|rota|{trouble})
    (custody|court|divorce|dispute) & you
    you ~6 (kids|children|baby|babies|twins|toddler(s)?|teenagers|family|wife|husband|girlfriend|boyfriend|spouse|parents|mother|father|mum|dad|grandchildren|dependants|relatives)
    newborn
    (toddler(s)?)
    (husband(s)?)
    wife
    (dad(s)?)
    (divorce(e)?)
    under (five(s)?)
    boyfriend
    girlfriend
    breadwinner
    your ~2 ((mother|father|mum|dad|son|daughter|parents|sister|brother|boys|girls|teenager(s)?|kids|children|partner)('s)?)
    {kin} & your
    (kids|children|family|husband|wife) & you & {trouble}
    (mum(s)?)
    (messy|trouble|things|situation|tension|chaos|hectic|difficult|difficulties|rough) ~3 (at|on) (home|the home front)`,
  not: `
    (family|children's|children) (support|services|worker#|nurse|business|owned|centre|ward|clinic|law|liaison|room)`,
};
