/** Swedish words of numbers and marks. */
export const numbers: Readonly<Record<string, string>> = {
  numeral: `
    noll, ett, en, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, tretton, fjorton, femton, tjugo, trettio, fyrtio, femtio,
    ettan, tvåa, tvåan, trea, trean, fyran, femma, femman, sexa, sjua, nia, tia, etta, tvåor, treor, fyror, femmor`,
  competence: `
    samarbete, kommunikation, ledarskap, struktur, initiativ, initiativförmåga, noggrannhet, stresstålighet, flexibilitet, service,
    bemötande, fackkunskap, helhetsintryck, analys, analysförmåga, problemlösning, driv, engagemang, motivation, personlighet, punktlighet,
    pålitlighet, social förmåga, lagarbete, matchning, lämplighet, trovärdighet, samvetsgrannhet`,
};
