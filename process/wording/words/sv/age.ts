import type { RuleWords } from '../../contract.ts';

/** What the rule `age` looks for in Swedish. */
export const age: RuleWords = {
  lists: {
    ageWords: `
      ålder, åldern, levnadsålder, generation, generationen, årskull, årgång, årgångar, pension, pensionen, pensionering, pensionsålder,
      ungdom, ungdomlighet, otium, senior*, år på nacken, bäst före datum, bästa år, bästa dagar, bästa före`,
    agePersons: `
      förmåga, förmågor, kraft, krafter, kollega, kollegor, medarbetare, team, teamet, gäng, gänget, profil#, kandidat#, arbetsgrupp#,
      anda, arbetsplats, chef#, bolag, talang*, energi, energin, blod, ögon, generation#, stab, grupp, gruppen, publik, person, personer,
      arbetskraft, stjärn*, själ*, företag, arbetslag*, människor, ledare`,
    ageYoung: `
      hungriga, hungriga unga, unga hungriga, unga vilda, ungdomens, föryngr*, generationsväxling*, generationsklyft*,
      generationsskillnad*, nytt blod, yngre årgång*, äldre årgång*, äldre generation*, yngre generation*, ny generation, annan generation,
      din generation, boomer*, fyrtiotalist*, femtiotalist*, sextiotalist*, sjuttiotalist*, åttiotalist*, nittiotalist*, millennial*,
      millenial*, generation z, generation x, gen z, digital infödd, digitalt infödd*, digitala infödingar, digital native#, pensionärs*,
      bäst före datum, på ålderns höst, livets höst, i övre medelåldern, grånat hår, gråa hår, grått hår, gråhårig%, gamla gardet,
      gamla stammen, gammal i gården, gammal hund, gamla hundar, lära gamla hundar, dinosauri*, mossig%, från stenåldern,
      torr bakom öronen, torra bakom öronen, våt bakom öronen, blöt bakom öronen, grön bakom öronen, gröngöling*, spoling*, valp, valpig%,
      snorunge, pojkspoling, ungtupp, gubbe, gubbar, gubben, gubbig%, farbror, tant, tanten, tanter, tantig%, gumma, gamling*, veteran,
      ringräv, åldersmässig%, åldersstruktur*, åldersspann*, åldersfördelning*, åldersskäl*, åldersprofil*, medelålder, snittålder*,
      genomsnittsålder*, årsmodell, årgång`,
    ageSlowingDown: `
      (pensionera|pensionärsliv|trädgårdsland|golfbana|barnbarn|varva ner|trappa ner|trappa av|lugnare tempo|höst(en|ens)? (i livet|på karriären)|livets höst|karriärens (slut|höst|sista)|sista (åren|varvet)|slutet av (karriären|yrkeslivet|arbetslivet)|generationsväxla|åldersbland|ålderssprid|medelålder(n)? (i|på|hos)|snittålder|född innan|född före|mossig|förlegad|gammeldags|gråna|grånat|rynk|gråspräng)*`,
    agePassed: `
      bäst före, bästa år#? bakom, bästa åren, gått {you} förbi av åldern, generationsväxling*, föryngr*, ny generation, nya generationen,
      äldre generation#, yngre generation#, generationsklyft*, generationsskillnad*, annan generation, din generation`,
    ageOld: `
      gubbe, gubbar, gubbig, gubben, tant, tanten, tantig, gumma, farbror, gamling#, ungtupp#, pojkspoling#, grånad%, gråhårig%,
      dinosauri*, veteran, boomer*, fyrtiotalist*, åldersmässig%, åldersskäl*, åldersspann*, åldersstruktur*, ålderssammansättning*,
      åldersfördelning*, åldersgräns*, femtioplussare, millennial*, generation (x|y|z|alpha)`,
    ageLastYears: `
      sista kapitlet, sista åren, slutspurt*, sjunger på sista, trädgården, barnbarnen, segelbåten, sommarstugan, landstället,
      pensionärsrabatt, lära om, för sent att, nya tider, inte längre tjugo, inte tjugo längre, på din tid, på den tiden, gamla skolan,
      gammal skola, ringrost*, analog generation, inte direkt purung, årsringar, rynkor, krämpor, erfarenhet från förr, femtiofem plus,
      efter femtio, efter sextio, nästan klar med arbetslivet, snart klar med arbetslivet, inte lång tid kvar, kort tid kvar,
      arbetslivet är kort, ny på jobbmarknaden, fortfarande blöt, inte torr, hinner bli, växa till dig, vuxit till dig, några år till,
      när du blir äldre, när du är äldre, ung och dum, ungdomligt övermod, ungdomlig naivitet, nyutexaminerade grabbar, unga tjejer`,
  },
  says: `
    {your} ~2 {ageWords} !(av|på bilen)
    ålder* (är|var|blir|gör|talar|spelar|tar ut|avgjorde|ställer till) & -{work}
    ålder & {because} & -(oavsett|lika) & -{told} & -{client}
    åldern (tar|börjar|har|inne|känns|märks|syns)
    (för|alltför|lite|väl|lite för|redan) (gammal|gamla|ung|unga|purung|till åren|lastgammal|gammalmodig|ungdomlig)
    {you} ~2 (gammal|ung|yngst|äldst|åldrad|ålderstigen|gammalmodig|purung|medelålders|till åren|pensionär|pensionsmässig|pensionsmogen) !(kod|teknik)
    {you} ~1 (är|var|vara|verkar|känns) ~2 (äldre|yngre)
    som (ung|äldre|gammal|yngre|femtio*|sextio*|tjugo*|nyexad) & {you}
    {you} ~3 (fyller|fyllt|fyllde|närmar dig|passerat|passerar|närmare|över|strax|runt|bara|redan|snart|är|hunnit bli|blir|född|vid) (<age>|<year>|{tens}) !({unit}|%|procent) & -(välkommen|lagret än)
    (vid|fyllda|på) (<age>|{tens}) (år|års|fyllda|orkar|kan|är|har|borde|blir|vill|så|brukar|hade|tänker|lär|och|då|?)
    (<age>|{tens}) (års ålder|år gammal|år ung|fyllda|bast|år fyllda|plus|vårar|åring#|år på nacken) & -{client}
    (<age>|{tens}) år & {you} & (orkar|tempot|pension*|gammal|ung|livet|lugnare|mogen|hinner|hänga med)
    *årsåldern & -{client} & -{work}
    (nära|närmar|närma|inför|snart|före|innan|till|gå i|går i|redo för|kvar till|mot) ~2 (pension|pensionen|pensionering|pensionsålder*|pensionsavgång*|otium) & -{client}
    (pensionär*|pensionering) & {you} & -{client} & -{told}
    år kvar (till pension*|i yrkes*|i arbets*|på arbetsmarknaden|att jobba|att arbeta)
    {rather} ~5 (yngre|ung|unga|ungt|äldre|ungdomlig%|nyexaminerad%|nyutexaminerad%|nyutbildad%|nybakad%|ungdomar|tonåring#|student#|junior*|senior person|digital infödd|rutinerad gammal)
    (yngre|äldre|unga|ungt|ungdomlig%|purung%|ung|färska|fräscha) {agePersons} & -{work}
    någon ~2 (yngre|äldre|ung|unga)
    ung och (hungrig|driven|energisk|pigg|oerfaren|ny|lovande|grön)
    (ungdomligt|ungdomlig|ungdomliga) & -{work}
    {ageYoung} & -{client} & -{work} & -annonsen
    (hela|många år i) (livet|karriären|yrkeslivet|framtiden|arbetslivet) (framför|kvar|på dig)
    (bästa åren|bästa år) (bakom|är förbi)
    (trappa ner|varva ner|trappar ner|ta det lugnare|ha det lugnare|njuta av pensionen|sadla om så sent|långt kvar i yrkeslivet|levt lite|levt än|hunnit leva|hunnit uppleva)
    (hänga med|hänger med|orkar med|hålla|hinna) ~4 (ungdomarna|de unga|yngre kollegor|tempot)
    (examen|betyg|student*|legitimation|utbildning|examina) ~3 (19*|<year>|åttiotalet|nittiotalet|sjuttiotalet|förra seklet|förra årtusendet|förra millenniet)
    född ~2 (<year>|*talet)
    (när|innan|långt innan) ~3 (du föddes|var född)
    (i|vid|för) (din|er) ålder
    {you} (tillhör|hör till|kommer från|är från) ~2 (generation*|årgång*|annan tid|epok|förr i tiden|en svunnen)
    (många|trettio|fyrtio|lång|långt) (år i ryggsäcken|år på nacken|arbetsliv bakom|yrkesliv bakom)
    (mamma|pappa|farmor|mormor|farfar|morfar) till (de|alla|flera|resten) & {you}
    (kunde vara|skulle kunna vara) ~2 (mamma|pappa|mor|far|barnbarn|farmor|farfar|mormor|dotter|son)
    (seriös|mogen) för sin ålder
    (så|lika) (ung|gammal) som & {you}
    (yngre|äldre) än (du|dig|resten|de flesta|alla|övriga|oss)
    *tonåring# & ({rather}|{trouble}) & -{client}
    (gjort|haft) ~1 (ditt|din tid|dina bästa|din storhetstid) & -({told}|hemläxa|jobb)
    (ska|går|gå|ska gå) i pension & -{told} & -(kollega|efter|vikar*|medarbetare som)
    (skede|skedet|fas|fasen|kapitel|tid|stadium|punkt) ~1 (av|i) (livet|ditt liv|karriären|din karriär)
    (handstil*|musiksmak|referenser|betyg*|exempel) ~3 (avslöjar|skvallrar|berättar|visar) ~2 (årgång*|ålder*|generation*|år|vilken tid)
    (pappa|mamma|farsan|morsan|mormor|farfar) i ~1 (rummet|gruppen|teamet|huset)
    ((purung|ungdomligt|ungt|unga|ung|nyutexad|nyutexaminerad|nyexad)%?) ~4 (team|gäng|bolag|grupp|kollegor|arbetslag|medarbetare|företag|kraft|stab|styrka)
    otium
    torr (bakom|om) öronen
    (blöt|våt) bakom öronen
    levt (lite|ett tag|mer)
    (ett|dina|många) (långt|långa) (liv|yrkesliv|arbetsliv)
    (bast|vårar)
    efter (ett långt|så många|fyrtio|trettio|alla|decennier)
    {ageSlowingDown}
    yngre (än|förmåga|kollega|chef|kraft)
    äldre (än|herre|dam|kollega|årgång)
    (i|för) (början|slutet) av (din karriär|karriären|yrkeslivet)
    (ork(en|a|ar)?) ~1 (som|med|tempot|takten) (en|de unga|yngre|våra unga|förr)
    (du tillhör|tillhör) en (årgång|generation)
    årgång som
    ((handskrivna|fax|stordator|hålkort|skrivmaskin|diskett)*) ~1 (rapporter|tid|generation)
    ((fräsch|frisk|ny|ungdomlig|färsk)%) energi*
    nätta
    (digra|långa|tunga) (meritlista|karriär|bana|cv)
    ett kliv nedåt
    steg (nedåt|bakåt|ner) (för dig)?
    (tio|femton|tjugo|fem|några|<number>) år (yngre|äldre)
    examensår*
    födelseår*
    några (grå(a)?) hår
    (somrar|vintrar|decennier|årtionden) (i|inom|på)
    (dina|era) årgångar
    med {your} år
    på (gamla|äldre) dagar
    (yngre|äldre|ung|gammal) person
    {you} ~2 {seem} ~5 (gammal|gamla|ung|unga|yngre|äldre|åldrad|gammalmodig|ålderstigen|till åren|övermogen|omodern|mossig|barnslig till åldern)
    {seem} ~3 {you} ~5 (gammal|gamla|ung|unga|yngre|äldre|åldrad|gammalmodig|ålderstigen|till åren|övermogen|omodern|mossig|barnslig till åldern)
    {your} ~2 (ålder|generation|ungdom|årskull|pensionsålder|pensionering|pension|ungdomlighet)
    (vid|i|för) {your} ålder
    (för|alltför|lite väl|redan) (gammal|ung|till åren|lastgammal)
    (är|blir|var|har blivit|närmar sig|fyllt|fyller|fyllde|född|född på|över|runt|kring|passerat) ((tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(tal|talet|plus|två|fem|tre|åtta)?) (år)?
    (*(tjugo|trettio|fyrtio|femtio|sextio|sjuttio)(fem|en|två|tre|fyra|sex|sju|åtta|nio)?åring#)
    (född|födda) (på)? (<number>-talet|<number><number>-talet|19<number>|20<number>|*talet)
    i (övre)? medelåldern
    medelålders
    (*(tjugo|trettio|fyrtio|femtio|sextio)årsåldern)
    {rather} ~3 (yngre|ung|unga|ungt|äldre|ungdomlig%|gammal)
    (någon|en|person|kandidat|profil|chef|kollega|medarbetare|sökande|förmåga|kraft) (som är)? (lite|något|betydligt|mer|i en)? (yngre|äldre|yngre ålder)
    ung (och|men) (hungrig|energisk|driven|pigg|dynamisk|ny|oerfaren|lovande)
    energisk ung*
    (ung(a)?) energi*
    pigg och ung
    ung i sinnet
    unga hungriga
    (ungdomlig(t|a)?) (energi|driv|glöd|team|anda|stil)
    ((digital|digitalt)?(infödd#|native|natives|inföding*))
    digital* (infödd*|native*|generation*)
    (nära|närmar {you}|närmar sig|närma sig|inför|snart|före|innan|till|fram till|har gått i|gå i|går i|redo för) ({your})? (pension#|pensionen|pensionsålder|pensionsåldern|pensionering|pensionsavgång)
    år kvar (till pension|i yrkeslivet|i arbetslivet|på arbetsmarknaden)
    få år kvar
    många år kvar att (arbeta|jobba)
    pensionsmässig%
    pensionsfärdig
    {agePassed}
    {ageOld}
    (hinner|hänger|hänga|hålla|orkar) (inte)? (längre)? (med|hänga med) (i|de)? (tempot som yngre|yngre|teknikens ungdomar|de unga)
    (orkar|klarar|hinner) ~2 (längre) (på grund av|i) ({your}|den) ålder*
    {rather} ~4 (nyexaminerad%|nyutexaminerad%|nyutbildad%|nybakad%)
    hela (karriären|livet|yrkeslivet|arbetslivet|framtiden) framför
    {your} årgång
    år på nacken
    gammal räv
    (friska|nya|unga) krafter
    nytt blod
    fräscha (ögon|krafter)
    (bäst|sista) ?före ?datum*
    åren (har|börjar) (tagit|ta) ut sin rätt
    i livets höst
    på ålderns höst
    ung för sin ålder
    gammal i gården
    gammal i gemet
    gammaldags (sätt|syn) på grund av`,
  hints: `
    *åring# & -{told} & -{client}
    {ageLastYears} & ({you}|{your}|vi|{rather})
    ((generationsskifte|pensionär|årgång)(t|et|er|ar|ade|arna|en|erna)?)
    (vuxit|växt|växte) upp (med|framför) ((mobil|internet|skärm|dator|surfplatt|sociala)*)
    ringrostig%
    (din|er|rätt|fel|lämplig|passande|mogen|hög|aktningsvärd) ålder
    (ålder|åldern|pension|pensionen|pensionsålder|ungdomar|åldersgrupp) & {you} & {trouble}
    (tonårs*|ungdomar) & (håller aldrig|slutar|lata|vill inte)
    (examen|legitimation|betyg|utbildning|examina) (är)? från (19<number>|<number>-talet|förra (seklet|millenniet))
    född med ((mobil|skärm|internet)*)
    uppdaterad man är
    {because} ~3 ålder
    ålder (var|är|blev|gör|talar|spelade|spelar|avgjorde|påverkade|påverkar|hindrar)
    (livserfarenhet|mognad) (som|för) (kommer|sin|din|{your}) ~3 (åren|ålder)`,
  not: `
    ålder* (tre|sex|sju|<number>)
    (husets|bilens|systemets|byggnadens|barnens|barnets|elevernas|kodens|maskinens|patientens|patienternas|fartygets|fordonets) ålder
    (i|från|för) åldern
    ungt som team
    fyllda <age> & (krav*|kräver|lag*|truck*|krävs|måste)`,
};
