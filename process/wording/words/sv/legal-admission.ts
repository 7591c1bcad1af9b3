import type { RuleWords } from '../../contract.ts';

/** What the rule `legal-admission` looks for in Swedish. */
export const legalAdmission: RuleWords = {
  lists: {
    legalThreats: `
      stämma, stämma oss, anmäla oss, jo anmäla, do anmäl*, diskrimineringsombudsmannen, skadestånd*, ersättning för kränk*,
      juridisk* rätt, inte lagligt, olaglig%, olagligt, mot lagen, bröt mot, brutit mot, brott mot, lagbrott, rättsligt, din advokat,
      vår advokat, våra jurister, juridiskt ansvar, åtal*, felbehandlad%, felaktigt behandla*, inte rättvis, inte rättvist, orättvis%,
      orättvist, gick fel till, gick inte rätt till, inte gick rätt till, otillbörlig*, jäv, jävig%, partisk%, erkänner att, medger att,
      vi gjorde fel när, vi borde inte ha frågat, får man inte, får vi egentligen inte, egentligen inte får, fick vi inte fråga,
      inte fråga om, inte fått fråga, fel av oss att fråga, egentligen inte fråga, skyldig% till, avtalsbrott`,
    legalBreaches: `
      diskriminerade, diskriminerat, diskriminerar, bröt mot, brutit mot, bryter mot, gjorde fel, gjort fel, begick ett fel, handlade fel,
      agerade felaktigt, behandlade dig (fel|orättvist|illa|olika), särbehandla*, erkänner, medger, tar på oss (skulden|ansvaret),
      är skyldiga, misstog oss, borde (inte ha|ha anställt|ha valt|aldrig), hade (inte)? rätt att, fick (egentligen)? inte fråga,
      skulle (inte|aldrig) ha (frågat|ställt|sagt|gjort|tagit upp)`,
    legalTerms: `
      diskriminering, diskriminera, diskriminerad, diskriminerande, diskriminerats, diskrimineringslagen, diskrimineringsombudsmannen, do,
      åtal, stämma (oss|företaget|bolaget), stämning (mot|från), stämning mot, skadestånd, skadeståndskrav, ersättningsskyldig*,
      rättsprocess, rättslig% (åtgärder|process|ansvar|följder|skyldighet|grund), juridiskt (ansvar|ansvariga|bindande|sett|fel),
      juridiska skäl, polisanmäl*, anmäla (oss|det|detta), olaglig%, olagligt, lagbrott, mot lagen, i strid med (lag|lagen|gdpr), lagligen,
      (våra|vår|din|en|kontakta|anlita) (advokat|advokater|jurist|jurister) (om|har|säger|råder|kommer|avråder), våra jurister, tvist,
      tvisten, preskriber*, friskriv*, fackliga rättigheter, mbl, las-, brott mot, orättvist behandlad, orättvis behandling,
      felaktigt behandlad, felaktig grund, felaktig bedömning, felaktigt beslut, på fel grunder, fel beslut, vårt misstag att,
      vårt fel att, var vårt fel, är vårt fel, bedömde dig fel, bedömt dig fel, missgynnad, missgynnat, missgynnade, partisk%, partiskt,
      jäv, jävig%, uppgjort på förhand, redan bestämt, redan utsedd, avgjort på förhand,
      var (inte)? (rättvis|rättvist|okej|lagligt|korrekt|rätt) av oss,
      ursäkt för (diskriminer|att vi (diskriminer|bröt|ställde|frågade om|behandlade))*, bara för syns skull, skenrekrytering, favoriser*,
      nepotism, vänskapskorruption`,
  },
  says: `
    (diskriminera*|diskriminering|diskrimineringen) & (vi|oss|dig|du|erkänn*|ber om ursäkt|ursäkt*) & -{told} & -{work} & -(lagen|oavsett|diskrimineringslagen)
    {legalThreats} & -{told} & -{client} & -{you} ~3 (visade|beskrev|nämnde)
    (av|på) (juridiska skäl|rekommendation av våra jurister)
    (vi|jag|chefen|panelen|företaget|intervjuaren) ~3 {legalBreaches}
    {legalTerms}
    (tjänsten|rollen|jobbet|platsen) ~3 (redan|egentligen) ~2 (bestämd|tillsatt|vikt|öronmärkt|lovad|utlovad|given)
    (bestämd|tillsatt|avgjord|klar) ~2 (internt|på förhand)? innan
    (följt|följde|följer) (inte)? ~2 (lagen|reglerna|rutinerna|diskrimineringslagen|gdpr)
    inte (följt|följde) ~2 (lagen|våra rutiner|reglerna|processen)
    (var|är) ~2 fel av oss
    (processen|bedömningen|behandlingen|intervjun|beslutet|urvalet) ~3 (var|har varit) ~2 (orättvis%|felaktig%|inte (helt)? (rättvis|korrekt|objektiv|saklig)%|fel|partisk%)
    (du kan|du har (ingen)? (rätt|möjlighet) (att|till)|inte (kan|får)) ? ~2 (överklaga|stämma|anmäla|kräva|ersättning|skadestånd|juridisk)
    avstår från (alla)? (krav|anspråk)
    utan (att)? (erkänna|erkännande)
    inte hållas ansvarig*
    inget ansvar för
    (frågan|frågorna|testet|processen|bedömningen|urvalet|rekryteringen) ~4 ((olaglig|otillåten|otillåtet|inte tillåten|felaktig|orättvis|orättvist|rättsosäker|partisk|inte rätt till|diskriminerande|bristfällig|inte sakligt|inte saklig|subjektiv)*)`,
};
