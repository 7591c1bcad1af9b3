import type { RuleWords } from '../../contract.ts';

/** What the rule `appearance` looks for in Swedish. */
export const appearance: RuleWords = {
  lists: {
    looksThings: `
      utseende, klädsel, kläder, klädstil, outfit, frisyr, hår, håret, naglar, naglarna, skor, skorna, smink, sminkning, tatuering,
      tatueringar, tatueringarna, piercing*, kropp, kroppsform, figur, bröst, ben, rakning, skägg, stil, look, längd, vikt, kroppsspråk,
      röst, leende, utstrålning, parfym, handslag, uppenbarelse, yttre, framtoning, nasala, doft, garderob, kavaj, kjol, skjorta, slips,
      ansikte, ögon`,
    looksWords: `
      utseende, utseendet, utseendemässigt, klädsel, klädseln, tatuering*, piercing*, smink, sminket, sminkad, frisyr*, skägg, skägget,
      snygg%, vacker%, söt%, ful%, välklädd%, ovårdad%, propert, propra, vårdat yttre, yttre, kroppshydda, attraktiv%, fräsch%, look,
      looken, håret, naglarna, naglar, parfym*, andedräkt*, kjol*, urringning*, för kort, reslig%, bastant, smal, tunn som`,
    looksSmell: `
      utseendet, utseendemässigt, (luktade|luktar|luktat), svett, svettig, svettades, ovårdad%, klädd (som|i|för|fel|lite),
      (din|ditt) (yttre|framtoning utseende), (propert|prydligt|vårdat|slarvigt|illa|snyggt) (klädd|klä|klädsel),
      kläder(na)? (var|var inte|signal|passade|satt|gav), klädsel(n)?, skrynklig, smutsig%, skitig, tatuering#, piercing#, kroppshydda,
      kroppsspråk(et)? (var|signalerar|osäkert|slapp), slapp(t)? (handslag|hållning), handslag(et)?, mötte inte blicken, ögonkontakt(en)?,
      flackande blick, gäll röst, pipig röst, pip(ig|igt), entonig röst, monoton röst, röst(en|läge)? (är|var|skär|låter|störde|för),
      smink(ad|ade|et)?, parfym(en)?, foto(t)? (i|på) (ditt|din|cv|ansökan), representativ% (ut|utseende|yttre)?, presentabel%,
      bild(en)? (i|på) (ditt cv|din ansökan|linkedin)`,
    looksClothes: `
      utseende, look, kläder, klädsel, klädstil, klädval, skor, frisyr, hår, hårfärg, skägg, mustasch, smink, makeup, tatuering,
      tatueringar, piercing, piercingar, leende, ögon, röst, figur, kropp, längd, kroppsform, kroppshydda, handslag, handskakning, parfym,
      lukt, kroppslukt, hygien, yttre, ansikte, tänder, skjorta, kostym, kavaj, kjol, klänning, stil, hållning, ansiktsuttryck, foto, bild,
      profilbild, naglar, glasögon, ungdomliga yttre, vikt`,
    looksAdjectives: `
      snygg, ful, vacker, söt, attraktiv, het, sexig, kort, lång, ovårdad, välklädd, slarvigt klädd, sjaskig, sliten ut, propert klädd,
      prydlig, blek, gråhårig, flintskallig, skäggig, tatuerad, piercad, stilig, tjock, smal, mager, storvuxen, liten, kraftig, osminkad,
      oklippt, orakad, oklädd, felklädd, oproffsigt klädd, nedklädd, uppklädd, fräsch, ofräsch, utmanande klädd, läcker, charmig, spinkig,
      rund`,
  },
  says: `
    {your} ~2 {looksThings} !(i koden|av koden|guide) & -{told} & -{client}
    {looksWords} & ({you}|{trouble}|{rather}|{your}|intryck*|kunder|butik*|någon|reception*) & -{work} & -(kod*|lösning*)
    (klädd|klätt|klädde|klär|sminka|kamma|borsta) ~2 (dig|upp|om) & -{told}
    (du|dig) ~3 (klädd|sminkad|snygg|söt|vacker|ful|tjock|lång|kort i rocken|ovårdad|rufsig|sjavig|välvårdad)
    (jeans|t shirt|mjukisbyxor|träningsoverall|keps|kepsen|munkjacka|hoodie|gympaskor|foppatofflor|skrynklig*|fläckig*) & {you} & -{work}
    (hängde|släpig|mössan) & {you} & klä*
    {looksSmell}
    {your} ~2 {looksClothes} & -{told} & -{client}
    {you} ~2 {seem} ~5 {looksAdjectives}
    ser (bra|trött|äldre|yngre|inte|lite|ganska|sliten|ut som en) ~1 (ut)?`,
  hints: `
    {your} ~2 {looksClothes}
    (utseende|klädsel|tatuering*) & {you}`,
};
