import type { RuleWords } from '../../contract.ts';

/** What the rule `private-life` looks for in Swedish. */
export const privateLife: RuleWords = {
  lists: {
    privateViews: `
      åsikter, politiska, politik, parti, facebook*, instagram*, linkedin bilder, sociala medier, skulder, ekonomi, betalningsanmärkning*,
      kronofogd*, fritid, hobby, hobbyer, husdjur, vänner, umgänge, fackliga, facket, fack, fritidsintresse*, festande, dejting*, livsstil,
      vanor, spelande, privatekonomi, rökning, rökande, snusande, veganism, kost, kosthållning, profil på facebook, flöde`,
    privateDoings: `
      röker, snusar, festar, spelar bort, vegan*, politiskt aktiv, politiskt engagerad, fackligt aktiv, engagerad i facket, medlem i,
      partimedlem, skuldsatt, kommunist, sverigedemokrat*, socialdemokrat*, feminist, miljöpartist*`,
    privateActivism: `
      fackligt, fackmedlem*, strejk*, partipolit*, politisk% (åsikt*|engagemang|hemvist|uppdrag), kronofogden, betalningsanmärkning*,
      skuldsatt*, skulder, brottsregist*, belastningsregist* hos, dömd, suttit inne, sitter inne, i fängelse, polisanmäl*`,
    privatePolitics: `
      politiska *, fackliga *, åsikter, politik, partitillhörighet, medlemskap i (facket|parti|ett parti|fackförbund)*, facket,
      fackmedlemskap, fackförening, ekonomi, skulder, betalningsanmärkning, betalningsanmärkningar, kreditvärdighet, konsumtion, rökning,
      snus, snusande, alkohol, alkoholvanor, drickande, drogtest, kriminella *, brottsregister, förflutna, fängelse*, instagram, facebook,
      tiktok, twitter, linkedin inlägg, sociala medier, inlägg, blogg, dejting*, fester, festande, fritid, fritidsintressen, hobby,
      hobbyer, intressen utanför, hund, husdjur, träning*, kosthållning, veganism, umgänge, umgängeskrets, vänner, sexliv, livsstil,
      levnadssätt, levnadsvanor, privatekonomi, politiska engagemang, partipolitiska *, bakgrundskontroll, lönekrav för, klassbakgrund,
      uppväxt, arv, hemförsäkring, värderingar, valsympati*`,
    privateLabels: `
      vegan, vegetarian, rökare, snusare, nykterist, festprisse, kommunist, socialdemokrat, moderat, sverigedemokrat, vänsterpartist,
      miljöpartist, fackligt aktiv, fackligt engagerad, politiskt aktiv, politisk aktiv, politiskt engagerad, skuldsatt, straffad,
      tidigare straffad, kriminell, festande, feminist, aktivist, överklass, arbetarklass, nykter`,
    privateHabits: `
      rökare, röker, röka, snusar, dricker (alkohol|för|mycket|inte), alkoholproblem, festar, droger, drogtest, missbruk,
      betalningsanmärkning#, kronofogden, brottsregist*, fängelse, straffad, dömd för, lexbase, kreditupplysning*`,
  },
  always: `
    (googlade|googlat|googlar) ~1 dig`,
  says: `
    {your} ~2 {privateViews} !(projekt|analys)
    (googla*|facebook*|instagram*|tiktok|sociala medier|twitter|flashback) & ({you}|{your}|vi) & (hitta*|såg|sett|kolla*|googla*|bilder|inlägg*|tittade|noterade|{trouble}|verkar|profil|flöde) & -{work}
    {you} ~3 {privateDoings} & -{told}
    {privateActivism} & ({you}|{your}) & -{work} & -{told} & -(utdrag|krävs|ordningsregler)
    (fikar|fika|öl|ölen|afterwork|festa|spela golf|padel) & ({you}|passar) & (gäng*|fredag*|{trouble}|tycker inte|gillar inte|dricker inte|kompis*)
    {your} ~2 {privatePolitics}
    {you} ~2 {seem} ~5 {privateLabels}
    {seem} ~3 {you} ~5 {privateLabels}
    (såg|sett|läst|läste|hittade|hittat|kollade|kollat|googlade|googlat|tittat|tittade|stalkade|letade|snubblade) ~5 (på|i|via)? ~2 (facebook|instagram|tiktok|twitter|sociala medier|google|googlade|flashback|lexbase|linkedin bilder|nätet|inlägg|blogg)
    googlade (dig|ditt)
    googlat (dig|ditt)
    (politisk%|partipolitisk%|facklig%) (åsikt#|åsikter|engagemang|uppdrag|aktivitet|hållning|uppfattning|tillhörighet|bakgrund|övertygelse)
    facklig förtroende*
    {privateHabits}
    på (din)? (fritid(en)?)
    (privat(a|t)?) (beteende|leverne|problem|åsikter|inlägg|liv)`,
};
