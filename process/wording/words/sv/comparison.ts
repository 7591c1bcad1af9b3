import type { RuleWords } from '../../contract.ts';

/** What the rule `comparison` looks for in Swedish. */
export const comparison: RuleWords = {
  lists: {
    comparedSomebody: `
      övriga, någon annan, en annan, annan, de flesta, flertalet, resten av, två andra, intern, interna, externa, starkare, bättre,
      mer meriterade, mer erfarna, vassare, kompetentare, lämpligare, mer kvalificerade, bäst, konkurrerande, utvalda, valda, mest,
      kvarvarande, anställda`,
    comparedRanking: `
      rankning, rankningen, rankad, rankade, ranking, rangordning, rangordnade, rangordnat, placering, placeringen, andrahandsval,
      förstahandsval, tvåa i, näst bäst*, topp <number>, topp tre, topp fem, top <number>, topp tio, slutade (två|tre|fyra|sist), sist i,
      stack (ut)? (mer|bättre), överglänste, överträffade, utklassade, bräckte, knappt slagen, slog dig, blev slagen, nära att vinna,
      steget före, ett strå vassare, nålen, hårfin, på mållinjen, utkonkurrera*, överlägsen, i särklass, medelmåttig% (jämfört|bland),
      under (snittet|genomsnittet|medel), över (snittet|genomsnittet|medel)`,
    comparedOvertook: `
      drog, vann, knep, fick (jobbet|platsen|tjänsten), gick förbi, passerade, matchade, stod närmare, låg (före|högre|bättre), hann före,
      visste mer, kunde mer, kunde redan, hade redan, hade (mer|längre|bredare|större|bättre|starkare|vassare|tyngre),
      var (mer|bättre|längre|vassare|starkare|snabbare|tydligare|närmare|snäppet), satte ribban, höjde ribban, svarade (bättre|tydligare),
      kom (längre|före)`,
    comparedThem: `
      han, hon, hen, dem, de (andra|som|övriga|flesta|två|tre|fyra|båda|fyra|fem), den (andra|andre|som|vi), tjejen, killen, mannen,
      kvinnan, övriga, någon annan, alla, alla andra, resten, flertalet, majoriteten, genomsnittet, snittet, genomsnittlig%,
      både (han|hon|den), samtliga, din (konkurrent|medsökande|föregångare),
      (två|tre|fyra|fem|sex|sju|åtta|nio|tio|tjugo|trettio|<number>) (andra|av|sökande|personer|till)`,
    comparedMatched: `
      matchade, motsvarade, svarade, uppfyllde, hade, visade, kunde, imponerade, övertygade, presterade, löste, fick, blev, passade, var,
      låg, stod, tog, valdes, erbjöds, anställdes, har fått, har valts, har anställts, har erbjudits`,
    comparedPlaces: `
      andrahandsval*, andra val, reserv, silver, silvermedalj*, silverplats*, tvåa på bollen, god tvåa, hedrande, på målsnöret, målfoto,
      målgång*, på upploppet, upploppet, loppet, nålsöga*, mållinjen, kvalade in, pallplats*, delad (första|andra), hack i häl, en hårsmån,
      hårsmån, med minsta, topp fem, topp tre, topp tio, toppskiktet, bottenskiktet, toppstrid*, mitten av högen, mitten av fältet,
      plockade russinen, två jämna, jämn final, finalen, slutstriden, kampen om, tävling, tävlingen, konkurrensen, hård konkurrens,
      stenhård, rekordmånga starka, knivskarp%, vassa meriter, starka kort, starkare kort, namn på listan, snäppet vassare, strå vassare,
      nivån bland, nivån på sökande, högre nivå än, skarp konkurrens, hårt motstånd, utkonkurrera*, överglän*`,
    comparedTrophies: `
      trumf, trumfade, trumfar, esset, ess i rockärmen, guld, guldet, brons, medalj, prispall*, semifinal*, kvartsfinal*, slutomgång*,
      utslagen, utslagna, föll på mållinjen, tävla, tävlade, hopplös match, matchen, oddsen, odds, dragplåster, dragen längre, längst fram,
      drog ifrån, luckan upp till, släpade, släpar efter, efter de andra, bakom de, bakom någon, petade, petades, petad, fick stryk,
      stryk av, ställde dig i skuggan, i skuggan, bleknade, bleknar, förlorade mot, förlorat mot, underlägsen, distanserad, ohotad,
      given etta, klar etta, solklar, solklart val, klockren kandidat, drömkandidat*, drömmatch, i särklass, särklassig, helt suverän,
      lysande kandidat, suveräna, toppnamn, tungt namn, starkt namn, ett annat namn, andra namn, bredare, större ryggsäck`,
    comparedHad: `
      hade, har, var, är, låg, visade, drog, vann, knep, fick, kunde, kom, matchade, stod, passade, svarade, skrev, gav, skötte,
      presterade, uppfyllde, som, sökte, hann, tog, lyckades, klarade, övertygade, imponerade, motsvarade, med,
      i (bunten|högen|gruppen|omgången|poolen|fältet)`,
  },
  says: `
    {better} ~4 {rivals} & -{client} & -{told}
    {better} än ~3 (du|dig|din|ditt|dina|andra|de|många|flertalet|alla|någon|resten|han|hon|flera|de flesta|övriga)
    (jämfört med|i jämförelse|jämförelsevis|i förhållande till|till skillnad från|ställd mot|ställt mot|mätt mot|bredvid|vid sidan av|stod sig|stå dig|mätte dig|mäta dig|stå upp mot) ~4 ({rivals}|varandra|fältet|konkurrensen|dem|de|andra|övriga)
    (kom|hamnade|slutade|låg|placerade) ~2 (sist|tvåa|trea|fyra|femma|näst sist|i mitten|långt ner|i botten|på plats|bland de) & -{work}
    (räckte|räcker|nådde|nå) ~1 (inte|du inte|du ändå inte) ~3 (till|upp|ända|hela vägen|fram) ~4 (mot|bland|i|till|den|de|nivån|konkurrens*|jämförelse*|övrig*) & -{told}
    någon annan ~6 (längsta|före|bättre|vassare|mer|knep|starkare|drog|vann)
    (valt|väljer|gå vidare med|gått vidare med|går vidare med|gick vidare med|satsar på|fastnade för|föll på|föll för) ~3 (någon|en|den|de|andra|kandidater|sökande) ~6 {better}
    (valde|väljer|föll valet på|valet föll på|fastnade för|gick vidare med) ~3 (någon|en|den) ~2 (annan|med|som|kollega|person|kandidat|sökande) & -{told} & -(kravet på)
    (du) ~2 (slog|slagit|bräckte|bräckt|utklassade|var bättre|klarade) ~5 (sökande|kandidater|andra|konkurrenter|de flesta|hon|han|hoppfulla|personer)
    (flera|många|några) ~3 (hade|har|var|svarade|visade|låg|fanns|kunde|kom) ~5 {better}
    fanns ~3 (andra|flera|kandidater|sökande|starkare|någon|de) ~5 ({better}|som|med|mer)
    (övriga|resten|alla andra|de flesta) (sökande|kandidater|kandidaterna|som sökte|hade|var|gjorde|klarade|svarade|löste|kunde|visade|lyckades) & -{client} & -{work}
    (hade det inte|om det inte|om inte) ~4 (varit för|konkurrensen|andra|stark|någon)
    (i ett svagare|annat år|vilket annat år|ett annat startfält|svagare fält|en vanlig omgång) ~5 (du nog|varit ditt|jobbet varit|fått tjänsten|fått jobbet|varit din|räckt) & ({rivals}|fält*|år|omgång|startfält*|medtävl*)
    (samma|lika) ~2 (nivå|klass|kaliber|standard|division|liga) ~3 (som|med) (de|övriga|resten|andra|den)
    (annan|egen|högre|annan) (liga|division|klass) & ({rivals}|de|den|hon|han|andra|spelade|än dig) & -{work}
    än (du|dig|din|ditt|dina|era|er|ni) & -{told} & -(tror|räknat|behöver|planerat|trodde) & -(reservlist*|ändrats än)
    (mer|fler|längre|bättre|starkare|högre|*are) ~4 än ~1 (du|dig|din|ditt|dina)
    (sämsta|starkaste|näst bästa|lägsta|tunnaste|blekaste|kortaste|vassaste|sämst|svagast) ~4 (av|i|bland|vi) & ({you}|{your}) & -{told} & -{client}
    (din|ditt|dina) ~3 (svagaste|sämsta|sämst|svagast|bäst|bästa|näst bäst|starkast|lägst)
    (valet|valde|välja|vägde|tvekade|stod) ~4 mellan ~1 (dig|er|två|tre|ett par) & -{told} & -{work}
    (andra|övriga|de flesta|flertalet|många|resten|flera|hon|han|den andra|kandidaten) ~3 (klarade|löste|svarade|visade|hann|hade|kunde|tog|gjorde|ställde|förberett|förberedde|presenterade|höll) ~5 (medan du|men du|och du|till skillnad|där du|vilket du|*are|mer)
    (någon|en) ~3 (redan|som redan|kunde|har|hade|med|kan) ~6 (börja|kört|arbetat|hunnit|erfarenhet|meriter|kände|kan systemet|kunde systemet|gjort det förr|rutin|legitimation) & (valde|valt|föll|gick|fastnade|tog|satsade|gav|blev|därför) & -{told}
    (hårt|tufft|starkt|vasst|tungt) (motstånd|startfält|gäng|fält|konkurrens)
    (sticka ut|stack ut|utmärka dig|utmärkte dig|hävda dig|hävdade dig|nådde upp|mätte dig) ~6 (mer|inte|bland|mot|i mängden|i högen|tillräckligt) & -{told}
    (bland|av|mot|i) ~2 (<number>|{numeral}|hundra|tjugo|trettio|åttio|femtio|hundratals|alla) ~1 (sökande|kandidater|ansökningar|finalister|intervjuade|cv|namn) & -(fick vi|vi har fått|{told})
    (svagare|svagaste|bättre|sämre|starkare) ~2 (vi|som vi|av dem|bland dem|av de) ~2 (fick|träffade|intervjuade|såg|läste|haft|har)
    (mittenskiktet|mitten|botten|toppen|undre halvan|övre halvan|bortre|slutet) ~2 (av|bland|på) ~2 (dem|de|alla|listan|högen|fältet|gruppen|sökande) & {you}
    (resten|övriga|alla utom|alla andra|de andra) ~1 (av)? ~8 (än|utom|medan|före) ~2 (du|dig|vad du)
    {you} ~3 (kom|hamnade|slutade|blev|låg) ~2 (sist|tvåa|trea|fyra|näst sist|långt ner|i mitten|i botten) & -{told}
    {someone} ~7 (före|efter|innan|bredvid|framför|bakom) dig & -(hörde|hör|{told}|frågar efter)
    ({numeral}|flera|folk|någon|alla|hälften|resten|andra) ~2 (var|gjorde|klarade|hann|blev|löste|svarade) ~2 *are & -({told}|lärare|ledare)
    hade (du|ni) ~2 (sökt|kommit|varit|hört) ~10 hade & -{told}
    (vanligt|normalt|annat|sämre|svagare|tunnare) (år|startfält|läge|fält|underlag) & {you}
    (svår|svåra|svårt|omöjligt|tufft) att (slå|konkurrera|matcha|toppa|rå på|mäta sig)
    (gick|sprang|drog|seglade|smet) (hon|han|någon|en annan|de) (om|förbi|ifrån)
    (kalibern|kaliber|klassen|nivån|kvaliteten) ~1 (på|hos|bland) ~2 (folk|de|sökande|dem|kandidater*|alla)
    (fick|får) det att se ~3 (ut|lätt)
    (lyxen|förmånen) att ~2 välja
    {you} ~2 hade ~2 (tagit hem|vunnit|fått det|fått den|gått hem|varit given)
    {comparedSomebody} ~4 (kandidat|kandidaten|kandidater|kandidaterna|kandidaters|sökande|sökandena|sökandes|profiler|profil|personer vi|intervjuade|finalister|finalisterna|medsökande|aspiranter|medtävlare) & -{told}
    {comparedRanking}
    (jämfört med|i jämförelse med|till skillnad från|i förhållande till|i relation till|mätt mot|bredvid|intill|vid sidan av) (de|den|dem|alla|resten|övriga|andra|någon|honom|henne|hen|hon|han|flera|flertalet|vad (vi|andra)|dina|tidigare)
    (någon annan|en annan|en tredje|andra|den andra|den andre|de andra|övriga|resten|en som|någon som|de som|flera|flertalet|hälften|majoriteten|de flesta|många|ett par|par stycken) ~3 {comparedOvertook}
    än {comparedThem}
    (ast(e|a)?) (av|bland|i) (alla|de|dem|samtliga|våra|er|gänget|gruppen|fältet|omgången|hela|bunten|högen|sommarens|årets|dagens|veckans|<number>)
    (bäst|bästa|sämst|sämsta|starkast|starkaste|svagast|svagaste|vassast|vassaste|främst|främsta|duktigast|duktigaste|minst|mest) ~3 (av (alla|dem|de som|samtliga|er)|bland|vi (har)? (sett|träffat|träffade|intervjuat|intervjuade|läst|haft|mött|hört|fått))
    (av|bland) de ~1 (vi|som|<number>|inkomna|ansökningar|cv n|brev|namn|sökande)
    (bland|av|över|mot|på|fick in|inkom|inkommit|kom) (närmare|drygt|runt|nästan|ungefär|över|cirka|de)? (<number>|*(tio|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen)*|tre|fyra|fem|sex|sju|åtta|nio) ~2 (cv ?n|ansökningar|sökande|namn|personer|kandidater|brev|profiler|intervjuade|hugade|som sökte) & -{told}
    (längsta|kortaste) strået
    strået vassare
    (mål(snöret|linjen))
    upploppet
    fotofinish
    hårsmån
    hårfin#
    (snäppe(t)?)
    ett snäpp
    ett strå
    strå vassare
    en (hästlängd|näsa|nos|noslängd|tumsbredd)
    (hård|hårt|tuff|tufft|stenhård|tajt|benhård|knivskarp|jämn|jämnt) ((konkurrens|motstånd|startfält|race|lopp|fält|gäng|kamp|strid)*)
    ((konkurrens|motstånd)(en|et)?) (var|blev|är)
    startfält*
    ((sökande|kandidat)fält*)
    toppskikt*
    tätstrid*
    tätklunga*
    toppstrid*
    pallplats*
    prispall*
    ((silver|brons|guld)(medalj|plats)*)
    andraplats*
    tredjeplats*
    fjärdeplats*
    förstaplats*
    sistaplats*
    jumbo*
    klass för sig
    utklass*
    utkonkurrer*
    överträff*
    distanser*
    spetsigare
    vassare
    starkare kort
    bättre kort på hand
    (två|tre|flera) jämna
    (stod|står|stått) mellan (dig|två|tre|er)
    valet stod
    (dött|jämnt) lopp
    vägde (tyngre|över) (till|för)
    vågskål*
    förlorade (mot|knappt)
    (slog(s)?) (av|ut|du)
    slagen (av|på)
    besegr*
    kammade hem
    drog nitlott*
    etta på (vår)? listan
    (först|sist|överst|underst|högst|längst ned|längst ner|tvåa|trea|fyra|etta) (på|i) (vår|vårt|den)? (lista|listan|bunten|högen|rankning*|fält|tabellen)
    nummer (två|tre|fyra|ett|<number>) (på|i|av)
    sida vid sida
    ur mängden
    i mängden
    mängden av
    mallen för
    medelmåtta*
    (medel(måttig|måttigt))
    mittemellan
    mittfält*
    (under|över|kring|runt) (snittet|genomsnittet|medel) (av|för|i)?
    intern (kraft|sökande|kandidat|person|kollega|förmåga|medarbetare)
    (gått|gick|går) till en intern
    någon (internt|inifrån)
    (en|någon) (betydligt|lite|något|ännu|mycket|snäppet|ännu)? (mer (erfaren|rutinerad|meriterad|senior|driven|kvalificerad|lämpad)|mognare|spetsigare|starkare|vassare|bättre|lämpligare|duktigare|rutinerad%|erfarnare) (person|profil|sökande|kandidat|kollega|kraft|förmåga|än|tackade|kom|dök|anmälde|för)?
    mer (rutinerad|erfaren|meriterad|kvalificerad|lämpad|komplett|spännande) ((profil|person|sökande|kandidat|kraft)*)
    matchade ~3 (ännu)? bättre
    (passade|lämpade sig|svarade mot) ~3 (ännu)? bättre
    (tuff(a)?) (år|omgång|urval)
    (i år|denna gång|den här gången) (var|höll) (nivån|konkurrensen|urvalet)
    nivån (på|bland|var|är) ~1 ((ansökning|sökande|kandidat|hög|ovanligt)*)
    lägger ~1 din (åt sidan|i högen)
    mer ~1 än (de|hon|han|hen|den|tjejen|killen|alla|andra|någon|många|flera|övriga|både|förra årets|fjolårets|dina)
    mindre ~1 än (de|hon|han|hen|den|tjejen|killen|alla|andra|någon|många|flera|övriga|både|förra årets|fjolårets|dina)
    (strax|precis|snäppet|en bit|långt|knappt|just|hack i häl) (bakom|efter|under|framför) (våra|de|den|toppen|ettan|täten)
    (strax|precis|snäppet|en bit|långt|knappt|just|hack i häl) (bakom|efter|under|framför)
    samma (klass|nivå|höjd|kvalitet) som (den|de|det|övriga|andra)
    (resten|flertalet|samtliga|alla|övriga|de flesta|merparten|större delen|ingen) (av (gruppen|gänget|*gruppen|dem|de)|utom du|andra|i gruppen|ställde|övriga|hade mer|kom med)
    ((föregångare|företrädare)(n)?) (var|hade|kunde|gjorde|klarade)
    av alla (vi|som|de)
    (bland|av|på) *tio inkomna
    (bland|av) (närmare)? ~1 ((inkomna|cv|ansökning|sökande)*)
    sämst
    bäst av
    (ställd|ställt|staplad|vägd|lagd|hållen) (mot|bredvid|intill|jämte)
    (sen|sent) (anmäld|inkommen|ansökan)
    de (vi|som) (kallade|sållade|plockade|gallrade)
    till skillnad från
    hade försprång
    försprång
    ingen annan (svarade|visade|hade|klarade|kunde|var|gav)
    (de|dem|folk|personer|några|flera) som (hade|har|var|kunde|visade) (mer|bättre|längre|större|bredare|starkare|djupare|redan|högre)
    (fanns|låg|kom|hade vi) ~2 (de som|dem som|vassare|bättre|starkare|någon som|andra som)
    personen (som|vi) (som)? (får|fick|tar|ska|valde|anställer)
    (annat|svagare|enklare|annan) (startfält|konkurrens|omgång|urval|fält)
    på pallen
    (de|dom) (två|tre|fyra|fem|andra) (som)? vi (kallar|kallade|valde|går|gick|träffar)
    (ingen|inte någon) annan (som |av |hade |har |svarade |visade |klarade |kunde |gav |löste |var)
    dubbelt så (många|mycket|lång)
    hälften så (många|mycket)
    mer i bagaget
    tyngre (cv|meriter|bagage)
    vassare knivar
    (någon annan|en annan|annan sökande|flera andra|många andra|andra) (sökande|kandidat|kandidater)? (som)? (bättre|tydligare|klart|helt enkelt)? {comparedMatched}
    (kandidat|kandidaten|kandidater|sökande|person|personen|profil|någon|den|de) (som|vi)? (vi)? (har|till slut)? (valde|valt|anställde|anställer|fick tjänsten|fick jobbet|erbjöds|gick vidare med|har valt|går vidare med|anställt|rekryterade|blev vald|fick den) (har|hade|var|är|med)?
    (jämfört|jämförelse|i jämförelse|jämförelsevis|i relation|i förhållande|till skillnad|ställt|sett|mätt) (med|till|från|mot) ~4 (andra|övriga|resten|kandidat*|sökande|medsökande|konkurrent*|konkurrenter|toppkandidat*|interna|vi träffat|intervjuat|intervjuade|vi valde|anställd|medtävlare|fältet|gruppen|de flesta)
    (konkurrens|konkurrensen|motstånd|startfält|fältet|urvalet|kandidatfältet|sökandefältet) (var|är|har varit|blev) ~3 (hård|tuff|stor|starkt|stark|stenhård|ovanligt|mördande|hårt|tufft|jämn|brett)
    (hård|tuff|stor|stenhård|stark) konkurrens
    (starkt|starka|tufft|hårt) (startfält|fält|konkurrens|kandidatfält)
    i konkurrens med
    i konkurrensen
    stod sig (inte)? (i|mot)
    (bättre|starkare|sämre|svagare|mer|mindre|högre|lägre|längre|vassare|snabbare|tydligare|kortare) ~4 än (du|dig|din|dina|ditt|de andra|övriga|andra|alla|många|de flesta|någon|den som|resten|våra andra|sökande|kandidat*|flertalet|medel|genomsnittet|snittet)
    (andra|övriga|någon annan|en annan|de andra|flera) (har|hade|var|är|visade|kunde|matchade|matchar|motsvarade|motsvarar|uppfyllde|uppfyller|svarade|presterade|gjorde|låg|stod|passade|passar|gav|imponerade|löste|kom|ligger|lyckades|fick|klarade|som) ~3 (bättre|starkare|mer|bredare|vassare|längre|högre|steget|närmare|helt|redan|klart|tydligare|snabbare|bäst|betydligt)
    (av|bland|än|mot|som) (de|våra) (andra|övriga)
    {because} ~3 (starkare|bättre|lämpligare) ((kandidat|sökande)*)
    (fler(a)?) (starka|bättre|duktiga|kvalificerade|meriterade) ((kandidat|sökande)*)
    ((kandidat|sökande)(er|en)?) (med|som) ~4 *
    (annan|någon annan|någon) som (var|är|har|hade|bättre|passar|matchar) ~3 (bättre|starkare|mer|längre|bredare|lämpligare|rätt)
    (någon|person) med (mer|bättre|längre|bredare|starkare|högre|djupare)`,
  hints: `
    {rivals} ~6 {better} !(på att|för dig) & -(roll|rollen|spår*|spåret|namn)
    {comparedPlaces} & -(affär*|marknad*|bolaget|idrott*)
    {rivals} & {you} & {better} & -(spår*|roll|rollen|huset)
    {comparedTrophies} & ({you}|{your}|vi|{rivals})
    {rivals} ~4 {comparedHad} & {you} & {better} & -(namn|roll|spår*|{told}) & -{client}
    (bland|av|över|mot|på|fick in|inkom|inkommit|kom) (närmare|drygt|runt|nästan|ungefär|över|cirka|de)? (<number>|*(tio|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen)*|tre|fyra|fem|sex|sju|åtta|nio) ~2 (cv ?n|ansökningar|sökande|namn|personer|kandidater|brev|profiler|intervjuade|hugade|som sökte)
    (snabbare|lugnare|tydligare|bättre|sämre|finare|svagare|starkare|tryggare|mognare|skarpare) än (de|hon|han|hen|den|tjejen|killen|alla|andra|någon|många|flera|övriga|både|förra årets|fjolårets|dina)
    {rivals} ~3 (mer|fler|större|längre|högre) & {you}`,
  not: `
    (bättre|bäst) (på att|om du|förutsättning*|att börja)
    (jämför|jämförde|jämföra|jämförde du) ~6 (leverantör*|pris*|annons*|offert*|krav*|din ansökan)
    annan (tid|dag|grupp|bana|fråga)`,
};
