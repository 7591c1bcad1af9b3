import type { RuleWords } from '../../contract.ts';

/** What the rule `private-life` looks for in English. */
export const privateLife: RuleWords = {
  lists: {
    privateViews: `
      political, politics, views, party, facebook, instagram, social media, linkedin photos, debts, finances, credit record,
      credit history, credit check, hobby, hobbies, pets, friends, union, trade union, lifestyle, habits, smoking, gambling, vegan*, diet,
      posts online, online profile, online presence, tweets, past convictions, criminal record, holiday photos, free time, spare time,
      weekends`,
    privateActivism: `
      union member*, union activ*, shop steward, trade unionist, strike, political activ*, politically active, politically engaged,
      debt collector*, bankrupt*, unpaid debts, prison, jail, convicted, criminal past, been inside`,
    privateHabits: `
      vegan, vegetarian, smoker, heavy drinker, teetotal, teetotaller, party animal, communist, socialist, conservative, labour supporter,
      tory, democrat, republican, trade unionist, active in the union, unionised, politically active, politically engaged, in debt,
      ex offender, criminal, convicted, feminist, activist, upper class, working class, left wing, right wing, middle class, posh`,
    privatePolitics: `
      political *, politics, party membership, union membership, union activities, union, membership of (a|the) (union|party), views on,
      finances, financial situation, debt(s)?, credit (rating|score|history|report), smoking, drinking, alcohol *, drug test, criminal *,
      past conviction(s)?, time in prison, instagram, facebook, tiktok, twitter, tweets, linkedin posts, social media, posts, blog,
      dating *, parties, partying, free time, spare time, hobby, hobbies, interests outside, dog, pet(s)?, training habits, diet, veganism,
      social circle, friends, sex life, lifestyle, lifestyle choices, habits, class background, upbringing, inheritance, values, activism,
      private affairs, background check`,
  },
  says: `
    your ~3 {privateViews} & -{work} & -{told} & -(extract|police)
    (googled|facebook|instagram|tiktok|social media|twitter|reddit|linkedin photo*) & ({you}|{your}) & (found|saw|see|seen|looked|googled|photos|pictures|posts|noticed|checked|read|profile|feed) & -{work} & -{told}
    you ~3 (smoke|party|gamble|vegan|politically active|union member|union rep|active in the union|in debt|communist|tory|socialist|feminist|activist|vote|voted|protest*) & -{told} & -{told} & -{client}
    {privateActivism} & ({you}|{your}) & -{work} & -{told}
    (coffee|drinks|beers|pub|golf|five a side|karaoke|after work) & (friday*|fit in|not join|not your|do not drink|not drink|with us) & ({you}|fit) & -{told}
    {you} ~2 {seem} ~5 {privateHabits}
    your ~2 {privatePolitics}
    (saw|seen|read|found|looked|checked|googled|searched|came across|noticed|browsed|scrolled|stalked) ~6 (facebook|instagram|tiktok|twitter|social media|google|online profile|linkedin photos|online posts|the internet|tweets|blog)
    googled you
    (political|party|union) (views|opinion(s)?|engagement|activity|activities|affiliation|background|convictions|activism|leanings|involvement|membership)`,
};
