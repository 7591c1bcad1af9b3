/** Swedish words of scores. */
export const scores: Readonly<Record<string, string>> = {
  mark: `
    poäng, poängen, poängs, p, betyg, betyget, betygen, snitt, snittet, snittbetyg, medel, medelvärde, medelpoäng, totalpoäng*, slutpoäng*,
    resultatet, percentil*, stanine, iq, rank*, ranking*, rankad%, rankades, rangordn*, placering*, placerad%, placerade, plats, stjärna,
    stjärnor, matchning, matchningspoäng, matchningsgrad, kandidatpoäng, score, scorecard, scorade, skala, skalan, *skala, *skalan, nivå,
    kategori, kvartil*, decil*, z poäng, standardavvikelse*, index, procent, %, rätt, fel, underkänd%, underkänt, icke godkänd%,
    icke godkänt, ig, vg, mvg, högsta betyg, meritvärde*, meritpoäng*, viktat, viktade, bedömningsskala*, bedömningspunkt*, gradering,
    tumme, tummar, tummen upp, tummen ner, godkäntgräns*, gränsvärde*, cut off, gränsen, strecket, ribban, max, maxpoäng, minimipoäng,
    värden, värde, delpoäng, råpoäng, testresultat*, testpoäng*, testvärde*, testprofil*, personlighetstest*, kompetensvärdering*,
    summerades, summering, rödmarkerad%, grönmarkerad%, gulmarkerad%, prickar, minuspoäng, pluspoäng, rött, grönt, gult`,
};
