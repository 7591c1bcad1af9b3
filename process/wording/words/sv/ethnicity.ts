import type { RuleWords } from '../../contract.ts';

/** What the rule `ethnicity` looks for in Swedish. */
export const ethnicity: RuleWords = {
  lists: {
    originMarks: `
      brytning, accent, dialekt, ursprung, härkomst, etnicitet, hudfärg, hud, hårtyp, afro, ras, nationalitet, medborgarskap, födelseland,
      hemland, hemlands, modersmål, efternamn, förnamn, kultur, hemkultur, uppehållstillstånd, arbetstillstånd, invandrarbakgrund,
      folkgrupp, rötter, landsmän, släktnamn, utländska, svenska är för, svenska är inte, svenska låter, svenska haltar, svenska brister,
      sort, folk, mentalitet, temperament`,
    nativeSpeech: `
      infödd#, inföding*, helsvensk%, etnisk svensk*, etniskt svensk*, svenskfödd*, blond%, blåögd och, riktig svensk, riktiga svenskar,
      svenskt namn, svenskt klingande, svenskklingande, svensk bakgrund, svenskt ursprung, osvensk%, icke svensk%, utomnordisk%,
      utomeuropeisk%, utrikesfödd%, utrikesfödda, utlandsfödd%, invandrar*, invandrad%, invandrat, nysvensk*, flykting, flyktingar,
      flyktingbakgrund, asylsökande, blatte*, zigenar*, svartskall*, rasifierad*, mörkhyad%, mörk hud, mörk hy, mörk i hyn, mörkt hår,
      svart hud, svarthårig%, ljushyad%, färgad%, hudfärg*, slöjbärande, främmande bakgrund, annan kultur, andra kulturer som,
      främmande kultur, kulturkrock*, kulturskillnad*, annan kulturkrets, kulturell bakgrund, kulturbakgrund, annan kulturell, exotisk%,
      sydländsk%, östeuropé*, mångkulturell profil, mångfaldsskäl, mångfaldskvot*, mångfaldsalibi, lite mångfald, lite färg i, färgklick,
      vit medelklass, etniskt, etnisk, modersmålstalare, modersmålsnivå, infödd nivå, svenska som modersmål, inte är modersmålet,
      inte ditt modersmål, svenska modersmål, bruten svenska, knagglig svenska, hackig svenska, bryter på, bryter lite, bröt på, brytning,
      brytningen, accenten, dialekten`,
    ownKind: `
      landsman, landsmän, landsmaninna, folkslag, hemtrakter, er kultur, din kultur, din sort, sådana som du, såna som du, folk som du,
      människor som du, personer som du, ni där nere, där du kommer från, ert sätt, era seder`,
    farCities: `
      (damaskus|bagdad|teheran|kabul|mogadishu|aleppo|kairo|lagos|manila|bukarest|belgrad|sarajevo|pristina|istanbul|ankara|warszawa|delhi|karachi|dhaka|asmara|nairobi|islamabad|beirut|amman|tunis|algiers)(s)?`,
    originReasons: `
      brytning, accent, dialekt, ursprung, härkomst, etnicitet,
      bakgrund i (ett annat|mellanöstern|afrika|asien|syrien|irak|iran|somalia|polen), hudfärg, hårtyp, afro, ras, nationalitet,
      medborgarskap, födelseland, hemland, hemlands, modersmål, efternamn, förnamn, namn (är|låter|kan|gör|blir|skulle|var), hemkultur,
      kultur, uppehållstillstånd, invandrarbakgrund, folkgrupp, rötter, släktnamn, utländska namn,
      svenska (är för|är inte|låter|räcker|brister|bryter|haltar)`,
    originNoun: `
      ?(bakgrund|ursprung|härkomst|namn|efternamn|klingande|utseende|kandidat#|sökande|grupp|tillhörighet|kultur|kollega|kollegor|medarbetare|svensk|svenskar|påbrå|person|personer|accent|brytning|född(a)?)`,
    farPlaces: `
      en annan kultur, ett annat land, utlandet, afrika, mellanöstern, asien, syrien, irak, iran, somalia, polen, balkan, indien, kina,
      rumänien, afghanistan, eritrea, turkiet, ryssland, ukraina, bosnien, thailand, finland, östeuropa, sydamerika`,
    originPeoples: `
      (somalier|syrier|irakier|iranier|afghan|polack|rumän|bulgar|arab|kurd|turk|finländare|ryss|ukrainare|eritrean|afrikan|asiat|kines|indier|rom|pakistanier|libanes|bosnier|serb|albaner|nigerian|etiopier|thailändare|vietnames|mexikan|latinamerikan|balt|lett|litauer|ester|grek|italienare|fransman|tysk)(er|en|erna|ar|arna|na|s)?`,
  },
  says: `
    {your} ~2 {originMarks} !(krävs|finns i|stavades|i passet)
    {your} (för|efter)? (namn|namnet) ~4 ({trouble}|lät|låter|svårt|utländskt|exotiskt|krångligt|antyder|konstigt|väcker|väckte|uttala|skrämde)
    (uttala|stava till|stava) ~5 (namn|namnet|efternamn*|förnamn*|heter) & -{client}
    (namn|namnet|efternamn|efternamnet) ~5 (uttala|svenskare|lättare|krångligt|exotiskt|utländskt|svårt|mungull|tankarna|antyder|låter|skrämmer|{trouble})
    (kalla dig|byta namn|ta ett|byt namn) ~4 (svenskt|svenskare|lättare|enklare|namn|kortare|typ)
    (du|någon|folk) (är|är ju|kommer|kom) ~2 inte ~2 (härifrån|svensk|svenska|från bygden|en av oss|från trakten|född här|uppvuxen här|från stan|riktigt svensk)
    inte ~2 (härifrån|från bygden|från trakten|svensk nog|helsvensk)
    (född|fött|uppvuxen|uppvuxna|vuxit upp|växt upp|växte upp|rotad|rötter|rötterna|släkt) ~3 (här|i sverige|i landet|i bygden|i trakten|på orten|utomlands|i hemlandet|annat land|i norden|i byn) & -{client}
    {nativeSpeech} & -{client} & -{work}
    (bryter|bröt) ~2 (svenskan|så mycket|för mycket|lite|kraftigt|tydligt|på arabiska|på polska|på)
    {rather} ~5 (svensk|svenskar|svenskt|svenskare|infödd#|svenska rötter|svensktalande från|nordisk%|europé*|vit%|västerländsk%|europeisk%)
    (hör|hörs|märks|märker|låter) ~4 (inte härifrån|var du kommer|vart du kommer|inte född|inte svensk|modersmål|accent*|utländsk*|brytning*)
    (varifrån|var|vart) ~1 (kommer|är) du ~3 (ifrån|från)
    (ditt|ert|ursprungliga) (hemland|land) & {you}
    {you} ~4 {origin} & -{told} & -{work}
    {you} ~5 (från|i) {country} & (kultur*|{trouble}|härifrån|ursprungligen|egentligen|mentalitet*|här i sverige)
    (som|en|någon|du är) ~1 {origin} & ({you}|{trouble}) & -{client}
    {origin} ~4 ({trouble}|brukar|är så|är ofta|namn|bakgrund|ursprung|temperament|mentalitet|rötter|brytning|accent|utseende|efternamn|påbrå|släkt|kollega|kandidat#|sökande|erfarenhet av) & -{client} & -{work}
    (romer|somalier|araber|afrikaner|polacker|syrier|afghaner|zigenare|samer|judar|kurder|balter|thailändare|albaner|irakier|iranier) (har|är|brukar|i|som|på|vill|får) & -{client} & -{work}
    (svenska|språket|svenskan) ~4 (modersmål|första språk|förstaspråk|haltar|bruten|brister för|inte som en infödd|inte perfekt|låter utländsk*|hörs lite) & -{told}
    (bakgrund) ~2 (som din|gör sig|passar bättre|från mellanöstern|från afrika|utländsk)
    (person|någon|en|folk|människor|kandidater) ~2 med (din|er) (bakgrund|typ av bakgrund|sorts bakgrund|kultur|historia)
    (utländsk%|främmande|svensk%|annan|icke nordisk) (bakgrund|härkomst|ursprung|klingande|utseende|look|påbrå|namn|efternamn|accent) & -{client}
    (åker|reser|flyger|flytta|flyttar|tillbaka|hem) ~3 (hemlandet|ditt hemland|ditt land|dit du kommer ifrån|där du kommer ifrån)
    (arbetstillstånd|uppehållstillstånd|visum|uppehållstillståndet) & (gissade|gissar|antog|oroliga|tänka på|krångel|krångl*|namn*|undrade|risk*)
    (förorten|orten|rinkeby|rosengård|tensta|hjällbo|botkyrka|angered|husby|alby) & ({trouble}|kultur*|bakgrund|skola|skolan|miljö|brukar inte|kommer från|bor i)
    (ett|sådant|det) ~2 sådant (namn|efternamn)
    {ownKind} & -{told} & -{client}
    (haft|hade|anställt|provat|testat) ~3 ({origin}|utländska|invandrare|*talande) ~4 (förut|tidigare|en gång|förr) & -{told} & -{client}
    (uppvuxen|uppväxt|växt upp) ~3 (trakten|bygden|byn|orten|kommunen|stan|här)
    nordisk% (framtoning|utseende|look|stil|bakgrund|typ|profil)
    (våra|gästerna|kunderna|läsarna|medlemmarna|klienterna) ~3 (vill|föredrar|är vana|känner igen|förväntar) ~6 (svensk*|någon|som ser ut|som låter|som dem|som talar|utan brytning|ljus*) & -{told}
    (reagerar|reagera|reagerade|tittar|stirrar|ovana|vana) ~4 (mörk*|hud|hudfärg*|utländsk*|slöja*|accent*|brytning*)
    {origin} ~4 (dålig erfarenhet|dåliga erfarenheter|bränt oss|inte bra)
    (skola|skolan|utbildning|gymnasium) ~6 (inte brukar|aldrig|förort*|utanför) & -{told} & ({you}|rekryter*)
    (inte|ej|aldrig) (har)? (växt upp|vuxit upp|född|uppvuxen|uppvuxna|bott) (här|i sverige|i landet|i norden)
    (växt upp|vuxit upp|uppvuxen|född|rötter|rotad|släkt|släkten|familj) (här|i (landet|hemlandet)|utomlands|i (ett annat|främmande|mellanöstern|asien|afrika)|på andra)
    (åker|reser|ska|flyger|drar) ~4 (släkten|hemlandet|ditt hemland|utomlands)
    (ortsbo(r|rna)?)
    (sedan|från) barnsben
    (äkta|riktig|genuin|helsvensk|ursvensk|infödd|etnisk|pursvensk) (?(svensk|ortsbo|lokal|norrlänning|skåning)*)
    (svensk(het|a namn|t namn|klingande)*)
    (arbetstillstånd(et)?) (gjorde|fick|oroade|ditt)
    {farCities}
    hudfärg*
    (kulturkrock|kulturella skillnader|annan kultur|andra seder|ditt folk|dina landsmän|ditt land|ditt hemland|hemlandet)
    (bruten|brytning|rullande r|sjungande|utländsk|dialekt|dialekten|brytningen) (svenska)? ((är |blir |gör |kan |var |hörs)*)
    (du är|som är|är en|en|någon|som) (same|rom|jude|kurd|arab|afrikan|asiat|finne|norrman|dansk|tornedaling|utomnordisk|utrikesfödd|utlandsfödd|somalier|syrier|iranier|irakier|afghan|turk|polack|ryss|kines)
    utomnordisk%
    lite mångfald
    (mångfalds(skäl|kvot|alibi))
    kvoter*
    flätor
    dreadlocks
    afrofrisyr
    rastafrisyr
    vår humor
    vårt sätt att fika
    något svenskare
    svenskare namn
    kunna uttala
    uttala det du heter
    uttala ditt namn
    (var|varifrån) (kommer|är) du ~3 (ifrån|från)
    var du (egentligen|ursprungligen)? (kommer|är) (ifrån|från)
    {your} ((för|efter)?namn) (är|var|gjorde|gör|låter|lät|antyder|skulle|kan bli|fick oss|väcker|väckte|skrämmer|avskräcker)
    ((nordisk|svensk|skandinavisk|utländsk|exotisk|mörk|ljus|europeisk|västerländsk|osvensk)(t|a)?) (utseende|bakgrund|ursprung|härkomst|uppväxt|namn|efternamn|påbrå|look)
    {your} ~2 {originReasons}
    (utländsk%|utomnordisk%|utomeuropeisk%|icke svensk%|osvensk%|exotisk%|etnisk%|främmande|svenskklingande|svenskt klingande|invandrar) {originNoun}
    utlandsföd*
    utrikesföd*
    invandrare#
    invandrarbakgrund
    invandrat
    flykting#
    asylsökande
    icke-svensk#
    blatte#
    zigenar*
    svartskall*
    rasifierad*
    mörkhyad*
    svarthårig*
    ljushyad*
    vit (svensk|kollega|kandidat)
    färgad (person|kandidat)
    andra generationens
    etniskt svensk*
    etnisk svensk#
    svensk etnicitet
    afrosvensk*
    muslimskt klingande
    {rather} ~4 (svensk|svenskar|svenskfödd|infödd|inföding|etnisk svensk|infödda|svensktalande från födseln|med svensk bakgrund|med svenska rötter|med svenskt (namn|ursprung)|helsvensk%)
    (svenska|svensk|engelska) (som|är) (inte)? ({your}|ditt|ert)? (modersmål|första språk|förstaspråk|hemspråk|infödd)
    (har|ha|haft|med|saknar) (inte)? (en)? (svenska|svensk|svenskt) (som)? (modersmål|bakgrund|förstaspråk|härkomst)
    infödd ((svensk|talare|nivå)*)
    modersmålstalare
    modersmålsnivå
    modersmål
    född (och uppvuxen)? (i sverige|utomlands|i ett annat land|här)
    född och uppvuxen
    uppvuxen (i sverige|utomlands|här|i ett)
    inte (född|uppvuxen) i
    perfekt svenska utan
    felfri svenska utan
    talar som en infödd
    låter (inte)? svensk%
    ser (inte)? svensk% ut
    (uttal(et)?) (avslöjar|låter|stör)
    {your} uttal
    (där|varifrån) du (kommer ifrån|kommer från|ursprungligen|är ifrån|egentligen kommer)
    (ditt|i ditt|från ditt|ert) (gamla)? (hemland|land|ursprungsland|födelseland)
    (kommer|är|kom) ~1 (ursprungligen|egentligen|ju) från
    du (som)? (kommer|är|kom) från {farPlaces}
    (annan|främmande|olik) (kultur|kulturell bakgrund|kulturbakgrund|kulturkrets)
    kulturskillnad*
    kulturkrock*
    svensk% (arbetsplats*|arbetsliv*|arbetskultur*|förhållanden|kontext)
    (med|givet|trots|tanke på|utifrån) {your} bakgrund
    kulturella (bakgrund|skillnader|koder|koderna)
    svenska (koder|koderna|normer|sättet|mentaliteten|kulturen|värderingar|samhället)
    svensk (mentalitet|kultur|kulturell|samhälle)
    medborgarskap*
    *svensk medborgare
    så (pass)? (bra|god) svenska för att
    (bra|god|fin|duktig på) svenska (för|trots|ändå)
    i {your} kultur
    (för att vara|som) (invandrare|utlänning|utlandsfödd|finländare|dansk|norrman|polack|arab|iranier|somalier|kurd|same|rom|afrikan|asiat|kines|indier|ryss|turk|jude)
    ((romsk|samisk|kurdisk|arabisk|somalisk|afrikansk|asiatisk|judisk|persisk|polsk|slavisk|syrisk|turkisk|latinamerikansk|östeuropeisk|sydländsk|irakisk|iransk|indisk|kinesisk|rysk|sverigefinsk)(t|a)?) (bakgrund|ursprung|härkomst|temperament|mentalitet|kandidat#|rötter|släkt|påbrå|accent|brytning|utseende|kultur|efternamn|namn|familj)`,
  hints: `
    *talande & ({trouble}|förut|inte bra|{rather})
    {originPeoples}
    (svenskare|svenskast|osvensk%|utländsk%|invandr*)
    (svenskan|engelskan) ~6 (sent|senare|inte|haltar|brister|bruten|hackig)
    (gått|gick|gå) i skolan här
    (etnicitet|etnicitet(en)?|hudfärg(en)?|härkomst|ursprungsland|uppehållstillstånd|arbetstillstånd)
    {origin} & {you} & -(modersmålslär*|behörighet)
    (hudfärg|etnicitet|ursprung|härkomst|accent|brytning|modersmål) & ({you}|{trouble})
    (uttala|uttalar|stava) ~5 (du heter|ditt namn|namnet)
    bruten (svenska|engelska)
    knagglig*
    hackig svenska`,
  not: `
    (bryter|bröt) (ny mark|mönster)
    (bryter|bröt) ~2 (ny|upp|ner|ned|ihop|mot|igenom|isen|mark|samman|med|ut|in)
    säkerhetsskydd*`,
};
