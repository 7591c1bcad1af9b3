import type { RuleWords } from '../../contract.ts';

/** What the rule `scores` looks for in Swedish. */
export const scores: RuleWords = {
  lists: {
    scoreRanking: `
      rankad%, rankades, rankas, rankade, rangordnad%, rangordning*, rankning*, ranking*, percentil*, stanine, kandidatpoäng*,
      matchningspoäng*, matchningsgrad*, slutbetyg*, totalbetyg*, poängsumma*, poängsatt*, poängsätt*, poängställning*, poängskala*,
      femgradig%, tiogradig%, iq, iq test*, standardavvikelse*, meritvärdering*, råpoäng*, delpoäng*, normgrupp*, kvartilen, underkänd%,
      underkänt, icke godkänd*, icke godkänt, tumme ner, tumme upp, tummen ner, tummen upp, rödmarkerad%, gulmarkerad%, grönmarkerad%,
      röd flagg på, trafikljus*, under strecket, över strecket, under ribban, godkändgräns*, cutoff, cut off, skrapade ihop, scorade,
      maxpoäng, full pott, alla rätt, noll rätt, minuspoäng, pluspoäng, ig på, vg på`,
    scoreGiven: `
      gav, satte, sätter, ger, fick, får, blev, landade, hamnade, landar, ligger, låg, nådde, kom upp, visar, visade, uppmättes, mättes,
      summerades, gick, noterades, bokfördes, tilldelades, uppnådde, räknade fram, räknat fram, gett`,
    scoreTotals: `
      totalsumma*, slutsumma*, helhetspoäng, matris*, bedömningsmatris*, plus och, minus och, plustecken, minustecken, kryss, tummar,
      smiley*, under godkänt, över godkänt, godkänt, icke godkänt, godkändnivå*, lägstanivå*, under nivån, nivå b, nivå a, vg nivå, c nivå,
      betygsskala*, understa kvartil*, översta kvartil*, undre kvartil*, medianen, över medel, under medel, under snitt*, pricktal*,
      poängtal*, andel rätt, svarsfrekvens, rätta svar`,
  },
  always: `
    (nådde|fick|landade|hamnade) ~4 (nivå <number>|<number> poäng|plats <number>|b 1|b 2|a 2|<number> av)`,
  says: `
    (<number>|<decimal>|{numeral}) (poäng|p|stjärnor|stjärna|poängs) & -(högskolepoäng|hp|{told})
    (<number>|<fraction>|{numeral}) av ~1 (<number>|{numeral}|tio|fem|hundra|tjugo) ~2 (poäng|möjliga|rätt|frågor|på|i|stjärnor|uppgifter|punkter)? & ({you}|{your}|på|frågor|poäng|rätt|bedöm*|test*|case*|intervju*|resultat*|vi gav|kompetens*|samarbete|prov*) & -{client} & -(testfall|scenarier|fall|patient*|larm|brev|moment*|steg) & -{told} & -(referens*|slutkandidat*|eftersom)
    <fraction> & (poäng|betyg|bedöm*|test*|case*|intervju*|resultat*|vi gav|snitt*|samarbete|kommunikation) & -(nummer|diarie*|klass|timm*|{told})
    en ~1 (etta|tvåa|trea|fyra|femma|sexa|tia|stark fyra|svag trea|svag fyra) ~4 (på|för|i|av)
    (placering|plats nummer) ~2 (<number>|{numeral}|nio|tolv) ~3 (av|i|bland|på|totalt|i urvalet)? & ({you}|{your}|hamnade|placera*|rank*) & -({told}|besöksplats*|bordet|spår|korridor*|perrong*)
    (<number> e|fjärde|femte|sjunde|åttonde|nionde|tionde|sjätte|tredje|andra) ~1 (plats|platsen|percentil*|kvartil*|plats i) & ({you}|{your}|rank*|hamna*|urval*)
    (gränsen|strecket|ribban|snittet|godkänt) ~3 (låg|ligger|gick|går|var|krävde*|krävdes|på) ~3 (<number>|{numeral}|%|poäng|<decimal>) & ({you}|fick|landade|rätt|test*|prov*) & -{client} & -{work}
    (krävdes|krävs|behövdes|behövs|minst) ~2 (<number> p|<number> poäng|<number> rätt|<number> %|<number> procent|<decimal>) & ({you}|{your}|test*|poäng) & -(tjänstgöring*|deltid|heltid|års)
    (<number>|{numeral}) ~1 (rätt|fel|rätta|felaktiga svar|missar) ~3 (av|på|i|för|räckte)? & ({you}|{your}|test*|prov*|gräns*|vidare|av <number>) & -{client} & -{told} & -(rätt i|plats|tid) & -ett fel i
    (missade|missat|bommade|tappade|svarade fel på|klarade) ~1 (<number>|{numeral}|hälften|en tredjedel|bara hälften) ~2 (av|frågor|uppgifter|poäng) & {you} & -(testfall|scenari*|larm|moment*|steg|brev) & -{work}
    (testet|testerna|personlighetstest*|begåvningstest*|logik*|verbala|numeriska|logiska|matte*|språktest*|prov|provet) ~6 (visade|visar|låg|låga|lågt|höga|hög|under|över|underkän*|gav|resultat*|lägsta|snittet|genomsnitt*|median*|normal*|<number>|%|poäng|inte godkän*|kuggad|kuggade) & ({you}|{your}|värde*|poäng*|rätt|samvets*|öppenhet|neurot*|%|godkän*) & -({told}|{client}|testfall|testresultat*|testdriven|enhetstest*|skrivtest*) & -{work}
    (kuggade|kuggad|körde på|körd på|underkänd) ~3 (test*|prov*|tenta*|delprov*|på)
    (betyg|betyget|betygen) ~2 (a|b|c|d|e|f|blev|blir|från oss|i vår|:)
    (a|b|c|d|e|f|vg|ig|mvg|g) (på|i|för) (presentation*|case*|intervju*|test*|uppgift*|samarbete*|prov*|kommunikation*|arbetsprov*|lektion*)
    (band|kategori|nivå|grupp|klass|spår|zon|kolumn*) (a|b|c|d|e|röd|röda|grön|gul|<number>) & ({you}|{your}|dig|hamna*|sorter*|placer*) & -{client} & -{work}
    (grön|grönt|gult|röd|rött) ~2 (på|i|för) & ({you}|{your}) & (kryss|flagg*|markering*|ljus|ruta|rutor|punkter|listan|matris*|och rött|och grönt|för) & -{work} & -{told}
    {mark} ~3 (<number>|<decimal>) ~2 {mark}
    totalt ~2 (<number>|<decimal>) ~2 (poäng|p|av) & {you}
    (summa|summan|totalen|totalt|slutsumma*) ~3 (<number>|<decimal>) & ({you}|{your}|poäng*|bedöm*) & -(kronor|kr|budget*|{told}|pris*)
    (lägst|högst) ~1 (poäng|totalpoäng|summa|resultat|snitt|i gruppen|av alla|betyg)
    (kompetens|samarbete|kommunikation|ledarskap|struktur|helhetsintryck|bemötande|fackkunskap*) : ? <number>
    (plus|minus|pluspoäng|prickar|bockar|kryss) & ({numeral}|<number>|fler|flest) & ({you}|fick|gav|satte) & -{told} & -{work}
    (a|b|c) (1|2) ~5 (prov*|test*|nivå*|godkänt|engelska|svenska|tyska)
    {you} ~2 (är|var) ~1 en ~1 (etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|tia)
    (algoritm*|ai n|system*|verktyg*|programmet|testverktyg*|roboten) ~6 (gav|räknade|satte|rankade|sorterade|placerade|klassade|bedömde|flaggade) & ({you}|dig|din|ditt) & -{told}
    bara ~1 (<number>|{numeral}|hälften|en tredjedel) ~3 (av|rätt|uppgifter|frågor) & {you} & (test*|prov*|uppgifter|frågor) & -{told}
    {competence} ~1 (<number>|{numeral}|etta|tvåa|trea|fyra|femma) & -{told} & -(kap*|personer|team|teman|delar|punkter)
    (matchning*|matchningen|matchad) ~6 (<number>|%|procent)
    (algoritm*|rekryteringssystem*|testsystem*|systemet|verktyget|ai:n|enkät*) ~6 (<number>|<decimal>|%|räknade|värderade|gav|slutade|rankade|satte|sorterade|placerade)
    (gränsen|strecket|snittet|cut off) ~4 <number> & ({you}|{your})
    <number> ~1 (poäng|p|procent|%) & (gränsen|fick|landade|nådde|krävdes|krävs|gick vidare|godkänd*) & {you} & -{client}
    (ikryssad*|kryssad*|avbockad*|ifylld*) ~3 (rutor|ruta|rutorna|krav|{numeral})
    (rutor|kryss|bockar|prickar) ~3 (ikryssade|av|var|ifyllda) & ({numeral}|<number>)
    (gula|röda|gröna|orange|mellersta|lägsta|undre|nedre) ~1 (gruppen|zonen|fältet|rutan|kategorin|tiondelen|fjärdedelen|tredjedelen|skiktet) & ({you}|{your})
    hade dig på
    (strecket|gränsen|ribban) ~2 på
    (sjuttio*|åttio*|sextio*|femtio*|fyrtio*|nittio*) ~6 (strecket|gränsen|ribban|snittet|krävdes)
    (granskarna|bedömarna|panelen|juryn|vi|datorn) ~1 (gav|satte|landade på|ger) ~4 (av tio|av fem|av hundra|en (svag|stark)? (etta|tvåa|trea|fyra|femma))
    (<number>|en|två|tre|fyra|fem|inga|noll|halv) (stjärnor|stjärna|poäng|pinnar|pinne|prickar|getingar|plus|toast|tummar|fel|rätt|hjärtan)
    viktade
    (tvåa|trea|femma|etta|nolla|sexa|sjua|åtta) (i|på|av|för|för dig|minus|plus)
    big five
    (låg|hög|svag) (samvetsgrannhet|extraversion|neuroticism|emotionell)
    (formuläret|blanketten|matrisen|systemet|testet|verktyget|algoritmen|bedömningsmallen) (visade|gav|sorterade|placerade|rankade|räknade|säger|sa|sållade)
    stanine*
    (gav|ger|gett|fick|får|sätter|satte|satt) ~4 (en (svag|stark|låg|hög|stabil)? (etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia)|(en|ett)? (lågt|högt|låga|höga|svagt|underkänt|godkänt|sämre|bäst) betyg|betyg|underkänd%|underkänt|minus|plus i kanten)
    (lågt|låga|höga|högt|dåliga|svaga|bra) (testresultat|testpoäng|poäng|betyg|värden|resultat (på|i) (personlighets|begåvnings|logik|urvals|iq)*)
    (*(betyg|poäng|stjärnbetyg|plus)(en|et)?) ~3 (<number>|a|b|c|d|e|f|två|tre|fyra|fem|räckte|blev|var|hamnade|landade|saknades|saknas|fattades|för)
    (under|över|på|precis|strax|nära|vid) ~1 (strecket|spärren|snittet|gränsen|medel|medelvärdet|tröskeln|lägstanivån|godkäntgränsen|godkäntnivån|cut off*)
    spärren
    poänggräns*
    (godkän(t)?) ((gräns|nivå)*)
    gränsen (var|är|gick|låg|ligger) (på|vid)? <number>*
    (lägsta|högsta|översta|understa|nedersta|bottens) ((kategori|klass|nivå|tiondel|fjärdedel|kvart|grupp|skikt|betyg|poäng|fack|steg)*)
    ((tiondel|kvartil|percentil|decil|fjärdedel)(en)?)
    viktat till
    (*(urval|rekryterings|matchnings|screening|ai)(verktyg|system|robot|algoritm|motor|program|test|matris)*)
    (algoritm(en)?) (gav|satte|räknade|rankade|bedömde|sa)
    (*(personlighetstest|begåvningstest|iq test|logiktest|färdighetstest|språktest|matchningspoäng|matchningsgrad|matchning(en)? (var|blev|låg|på) <number>*)*)
    (rött|gult|grönt|orange) ljus
    (röd|gul|grön|orange|rött|gult|grönt) ((kategori|ruta|fält|flagg|zon|markering|lista|nivå|prick)*)
    (en|ett) (svag|stark|klar|stabil|trygg|ren) (etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|tia)
    <number> (på|i) ((ordning|logik|samarbete|kommunikation|service|stress|noggrann|prov|test|intervju|skala|mätning|övning|personlig)*)
    klarade ~1 (bara|endast)? (<number>|en|två|tre|fyra|fem|sex|sju|åtta|nio) av (<number>|de|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo)
    (gav|fick|samlade) (dig|du)? (en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|femton|<number>) (prickar|bockar|poäng|rätt|kryss|plus|minus|pinnar|stjärnor|fel)
    max (är|var)
    (klassad(es|e)?) (som|in)
    (två|tre|fyra|fem|sex|sju|åtta|nio|<number>) (bockar|kryss|rätt|prickar)
    disc profil*
    (blev|fick|bara|ett|gav) (bara)? (vg|mvg|ig|g)
    facit
    ((teori|praktik|prov)*(delen|provet)) (blev|gav|landade) ~1 ((vg|g|u|ig|godkän|under|över)*)
    (nivå|steg|stadie|trappsteg|fas) (ett|två|tre|fyra|fem|<number>) (på|av|i) ((vår|den|en)*)
    (nivå|steg|stadie|trappsteg|fas) (ett|två|tre|fyra|fem|<number>) (på|av|i) ~1 ((skala|trappa|stege)*)
    rankades
    (sjua|sexa|femma|fyra|trea|tvåa|etta|åtta) på (vår)? (lista|listan|skalan)
    i (andra|tredje|lägsta) (skiktet|rundan|gruppen|nivån)
    (bedömdes|bedömd|bedömts|betygsattes|rankades|skattades|klassades) (som|till) ((en|ett|svag|stark)?(etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|tia|låg|hög|medel|svag|etta))
    (en|ett) ((klar|stark|svag|stabil|ren|solid|bra)?(etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|tia))
    (som|på plats) (etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|tia)
    (gult|rött|grönt|gul|röd|grön) (ljus)? (på|för|i)
    <number> (gradig(a)?)
    ((fem|sju|tio|fyr|tre)gradig*)
    (nedre|övre|sista|första|lägsta|högsta) ((fjärdedel|kvartil|tredjedel|halva|tiondel|decil)(en|n)?)
    (bland|av) de (tio|fem|tjugo|sista|lägsta|första|högsta) (sista|första|lägsta|bästa)?
    (rätt|fel|poäng|svar) ~5 (räckte|gränsen|gräns)
    (samvetsgrannhet|öppenhet|extraversion|neuroticism|emotionell stabilitet|big five|stresstålighet) (var|blev|kom)
    poängen
    poängsumma*
    totalpoäng*
    poängsättning*
    medelpoäng*
    maxpoäng*
    snittpoäng*
    betyget
    snittbetyg*
    medelbetyg*
    totalbetyg*
    slutbetyg*
    slutpoäng*
    percentil*
    testpoäng*
    iq
    iq-test*
    poängmässig%
    bedömningspoäng
    (viktad(e)?) ((snitt|poäng)*)
    matchningsgrad*
    matchningspoäng
    score
    scoren
    scorecard
    poängskala*
    rating
    ratingen
    kvartil*
    decil*
    standardavvikelse*
    ranka
    rankas
    (nummer|plats|placering) (två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|ett)
    <number> (?(e|a)) (plats|bäst|placering)
    under (gränsen|gränsvärdet|cut off|lägstanivån|godkändgränsen|snittet|medel)
    nådde inte (upp till)? (gräns|gränsen|cut off|godkänt)
    underkänd%
    underkändes
    (svag|stark) (etta|tvåa|trea|fyra|femma)`,
  hints: `
    (betyg|betyget|poäng|snitt|snittet|medelvärde*|meritvärde*|slutpoäng*|totalpoäng*|kandidatpoäng*|matchning*|percentil*|stanine|iq|ranking*|score|index|kvartil*|decil*) ~6 (<number>|<decimal>|{numeral}|a|b|c|d|e|f|%|lågt|låg|högt|lägre|lägst|under|över|sjunk*) ~3 betyg
    (<number>|<decimal>|{numeral}|en|lägsta|högsta|lägst|låg|lågt|högt|högst|hög) ~3 (betyg|snitt|medelvärde*|percentil*|percentilen|stanine|matchning|poäng|totalpoäng*|rank*|kategorin|nivå|resultat på test*|kvartil*|kandidatpoäng|slutpoäng|score|meritvärde*|totalt) & ({you}|{your}|dig|test*|prov*|vi)
    {scoreRanking} & -{you} ~2 sätter
    {scoreGiven} ~4 (<decimal>|<fraction>|<number> (poäng|p|procent|rätt|fel|%)|etta|tvåa|tvåan|trea|trean|fyra|fyran|femma|femman|sexa|tia|etta|ettor|tvåor|treor|fyror|femmor|tvåa) & ({you}|{your}|dig|vi|panelen|test*|system*|prov*|bedömning*|intervju*) & -(timm*|minut*|kronor|kr|år|kilo|dag*|meter|km|i maj|tisdag*|procent på|testresultat*)
    {scoreTotals} & ({you}|{your}|dig|test*|prov*)
    {mark} & (<decimal>|<fraction>) & ({you}|{your})`,
  not: `
    (sätter|satte|sätta|sätts) ~2 betyg & -x
    <number> (procent|%) (tjänst*|av heltid)
    (öka|ökade|ökat|minskade|minskat|höjde|sänkte) ~8 (procent|%)`,
};
