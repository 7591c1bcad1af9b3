import type { RuleWords } from '../../contract.ts';

/** What the rule `religion` looks for in English. */
export const religion: RuleWords = {
  lists: {
    religionPrayer: `
      pray, prays, prayed, praying, prayer (break(s)?|time(s)?|room|schedule), friday prayer(s)?, fasting, ramadan, sabbath, shabbat, eid,
      diwali, yom kippur, lent, church on sunday(s)?, attend(ing)? (church|mosque|mass)`,
    religionGarb: `
      skull cap, kippa(h)?, yarmulke, turban, hijab, niqab, burqa, headscarf, headscarves, veil, cross, crucifix, star of david, rosary,
      prayer(s)?, praying, friday prayers, ramadan, fasting, fast, sabbath, halal, kosher, mosque, synagogue, temple, church, chapel,
      congregation, muslim(s)?, christian(s)?, jew(s)?, jewish, hindu(s)?, buddhist(s)?, sikh(s)?, atheist(s)?, believer(s)?, jehovah*,
      mormon(s)?, evangelical, pentecostal, catholic(s)?, protestant, bible, koran, quran, faith, religion, religious, god, holy day(s)?,
      eid, yom kippur, diwali, missionary, preacher, vicar's`,
    religionClothes: `
      hijab(s)?, headscar(f|ves), head scar(f|ves), niqab, burqa, veil, turban, kippa(h)?, yarmulke, skullcap, crucifix, cross around,
      religious (dress|clothing|symbol(s)?|belief(s)?|views|holiday(s)?|garment(s)?|reasons|observance|practice(s)?|commitment(s)?|person|background|faith|headwear|obligation(s)?|conviction(s)?|lifestyle)`,
  },
  says: `
    {faith} & (your|{trouble}|{rather}|you wear|you wore|you pray*) & -{work} & -(regardless|available in|we provide)
    (as|being|you are) a? ~1 {believer}
    {believer} ~5 {trouble} & -{work}
    (muslims|christians|jews|hindus|atheists|catholics|believers) (like you|tend|are|have|usually|cannot|in the|on the|would|do)
    {rather} ~5 {believer}
    (pray|prays|prayed|praying|prayers|fasting|fast during|ramadan|sabbath|eid|friday prayers|church on|mosque|halal|kosher|pork) & ({you}|{trouble}|shift|working hours|someone|somebody|rota) & -{work}
    (shake|shaking|shook) ~2 hand* & (not|refus*|women|men|heart|declin*|instead|odd)
    (hijab|headscarf|head scarf|headscarves|veil|turban|kippah|skullcap|crucifix|niqab|burqa|a cross) & -{work} & -(material|we provide|flame*|available)
    religious (objections|reasons|symbols|holidays|dress|clothing|beliefs|views|convictions|background|person|commitments|observance|lifestyle|garments) & -{work}
    (preach*|god botherer|god fearing|holier than|bible belt|bible basher|born again|devout)
    (christmas|easter|sundays|saturdays|fridays|friday afternoons) ~6 (religious|faith|objection*|beliefs|church)
    (turban|hijab|headscarf|veil|kippah) ~6 (uniform|go with|not go|look|dress)
    (hand on your heart|shaking hands|shaking ours|shake ours|our customs|your customs)
    being (jewish|muslim|christian|hindu|sikh|catholic|religious)
    (wear|wearing|wears|wore) ~3 (cross|veil|kippa(h)?|turban|hijab|headscarf|religious*|star of david)
    your ~2 (faith|religion|belief(s)?|god|church|mosque|synagogue|temple|prayer(s)?|prayer time(s)?|fasting|religious *|religiosity|atheism|holy day(s)?|holidays as a(n)?)
    {religionPrayer}
    (muslim(s)?|christian(s)?|jews|hindu(s)?|atheist(s)?|catholic(s)?|believer(s)?|religious people) (like you|usually|tend|often|are|cannot|can't|don't|in (our|the) team|would|might|struggle|do)
    as (a(n)?) (muslim|christian|jew|hindu|catholic|believer|atheist|sikh)`,
  hints: `
    {religionGarb} ~6 (wore|wearing|you|your|us|clients|customers might|problem|clash*|would|wouldn't|disturb*|doesn't|don't|fit|hard|difficult|not for|here|puzzled|put us off|bother*|stood out|raised|might|on our)
    {religionClothes}
    (muslim(s)?|jewish|hindu(s)?|sikh(s)?|catholic(s)?|christian(s)?|atheist(s)?|buddhist(s)?)
    {faith} & {you}
    {believer} & {you}`,
  not: `
    in good faith
    (leap|act) of faith
    faith in`,
};
