/** Swedish words of family. */
export const family: Readonly<Record<string, string>> = {
  kin: `
    mamma, mammor, pappa, pappor, mor, far, mormor, morfar, farmor, farfar, fru, frun, hustru, hustrun, maka, make, man, sambo, särbo,
    flickvän, flickvännen, pojkvän, pojkvännen, fästman, fästmö, partner, respektive, livskamrat, ex, exman, exfru, exmake, barn, barnen,
    barns, son, söner, sonen, dotter, döttrar, dottern, tonåring, tonåringar, bebis, tvillingar, tvillingarna, trillingar, småbarn,
    småttingar, ungar, ungarna, kids, avkomma, syskon, bror, bröder, syster, systrar, kusin, föräldrar, svärmor, svärfar, svärföräldrar,
    svägerska, svåger, barnbarn, bonusbarn, fosterbarn, styvbarn, familj, familjen, släkt, släkten, släktingar, bröllop, skilsmässa,
    separation, förlovning, äktenskap, vårdnad, vårdnaden, hemsituation, familjesituation, familjeliv, familjeförhållanden,
    hemförhållanden, livspussel, livssituation, civilstånd, hund, hunden, hundar, katt, katter, kärleksliv, relation, förhållande,
    privatliv, familjebildning, omsorgsansvar, vårdnadstvist, bonusfamilj, älskare, äkta hälft, bättre hälft`,
  workword: `
    på skolan, i klassen, i gruppen, grupp, gruppen, perspektiv, perspektivet, avdelning*, boken, bok, rätt, psykolog*, läkare, omsorg*,
    pedagog*, terapi, terapeut*, mottagning*`,
};
