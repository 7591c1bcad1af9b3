import type { RuleWords } from '../../contract.ts';

/** What the rule `private-life` looks for in Swedish. */
export const privateLife: RuleWords = {
  lists: {
    privateLife1: `
      åsikter, politiska, politik, parti, facebook*, instagram*, linkedin bilder, sociala medier, skulder, ekonomi, betalningsanmärkning*,
      kronofogd*, fritid, hobby, hobbyer, husdjur, vänner, umgänge, fackliga, facket, fack, fritidsintresse*, festande, dejting*, livsstil,
      vanor, spelande, privatekonomi, rökning, rökande, snusande, veganism, kost, kosthållning, profil på facebook, flöde`,
    privateLife2: `
      röker, snusar, festar, spelar bort, vegan*, politiskt aktiv, politiskt engagerad, fackligt aktiv, engagerad i facket, medlem i,
      partimedlem, skuldsatt, kommunist, sverigedemokrat*, socialdemokrat*, feminist, miljöpartist*`,
    privateLife3: `
      fackligt, fackmedlem*, strejk*, partipolit*, politisk% (åsikt*|engagemang|hemvist|uppdrag), kronofogden, betalningsanmärkning*,
      skuldsatt*, skulder, brottsregist*, belastningsregist* hos, dömd, suttit inne, sitter inne, i fängelse, polisanmäl*`,
    privateLife4: `
      politiska *, fackliga *, åsikter, politik, partitillhörighet, medlemskap i (facket|parti|ett parti|fackförbund)*, facket,
      fackmedlemskap, fackförening, ekonomi, skulder, betalningsanmärkning, betalningsanmärkningar, kreditvärdighet, konsumtion, rökning,
      snus, snusande, alkohol, alkoholvanor, drickande, drogtest, kriminella *, brottsregister, förflutna, fängelse*, instagram, facebook,
      tiktok, twitter, linkedin inlägg, sociala medier, inlägg, blogg, dejting*, fester, festande, fritid, fritidsintressen, hobby,
      hobbyer, intressen utanför, hund, husdjur, träning*, kosthållning, veganism, umgänge, umgängeskrets, vänner, sexliv, livsstil,
      levnadssätt, levnadsvanor, privatekonomi, politiska engagemang, partipolitiska *, bakgrundskontroll, lönekrav för, klassbakgrund,
      uppväxt, arv, hemförsäkring, värderingar, valsympati*`,
    privateLife5: `
      vegan, vegetarian, rökare, snusare, nykterist, festprisse, kommunist, socialdemokrat, moderat, sverigedemokrat, vänsterpartist,
      miljöpartist, fackligt aktiv, fackligt engagerad, politiskt aktiv, politisk aktiv, politiskt engagerad, skuldsatt, straffad,
      tidigare straffad, kriminell, festande, feminist, aktivist, överklass, arbetarklass, nykter`,
    privateLife6: `
      rökare, röker, röka, snusar, dricker (alkohol|för|mycket|inte), alkoholproblem, festar, droger, drogtest, missbruk,
      betalningsanmärkning#, kronofogden, brottsregist*, fängelse, straffad, dömd för, lexbase, kreditupplysning*`,
  },
  always: `
    (googlade|googlat|googlar) ~1 dig`,
  says: `
    {your} ~2 {privateLife1} !(projekt|analys)
    (googla*|facebook*|instagram*|tiktok|sociala medier|twitter|flashback) & ({you}|{your}|vi) & (hitta*|såg|sett|kolla*|googla*|bilder|inlägg*|tittade|noterade|{trouble}|verkar|profil|flöde) & -{work}
    {you} ~3 {privateLife2} & -{told}
    {privateLife3} & ({you}|{your}) & -{work} & -{told} & -(utdrag|krävs|ordningsregler)
    (fikar|fika|öl|ölen|afterwork|festa|spela golf|padel) & ({you}|passar) & (gäng*|fredag*|{trouble}|tycker inte|gillar inte|dricker inte|kompis*)
    {your} ~2 {privateLife4}
    {you} ~2 {seem} ~5 {privateLife5}
    {seem} ~3 {you} ~5 {privateLife5}
    (såg|sett|läst|läste|hittade|hittat|kollade|kollat|googlade|googlat|tittat|tittade|stalkade|letade|snubblade) ~5 (på|i|via)? ~2 (facebook|instagram|tiktok|twitter|sociala medier|google|googlade|flashback|lexbase|linkedin bilder|nätet|inlägg|blogg)
    googlade (dig|ditt)
    googlat (dig|ditt)
    (politisk%|partipolitisk%|facklig%) (åsikt#|åsikter|engagemang|uppdrag|aktivitet|hållning|uppfattning|tillhörighet|bakgrund|övertygelse)
    facklig förtroende*
    {privateLife6}
    på (din)? (fritid(en)?)
    (privat(a|t)?) (beteende|leverne|problem|åsikter|inlägg|liv)`,
};
