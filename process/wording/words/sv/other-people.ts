import type { RuleWords } from '../../contract.ts';

/** What the rule `other-people` looks for in Swedish. */
export const otherPeople: RuleWords = {
  lists: {
    othersOpined: `
      tyckte, gillade, avrådde, röstade, ansåg, stoppade, vägrade, ogillade, invände, sågade, var emot, var tveksam, sa nej, var inte,
      ville inte, ville hellre, satte ner foten, satte ned foten, la in veto, lade in veto, tvivlade, tvekade`,
    othersRoles: `
      chef#, kollega, kollegor, vd, referens#, referent#, uppgiftslämnare, handledare, lärare, gruppledare, arbetsgivare, arbetsledare,
      arbetsplats, jobb, rektor, mentor, teamledare, platschef#, företrädare, ägare, styrelse, vän, bekant, granne`,
    othersInFront: `
      {name}, <capital>, en intern, internt, en annan, någon annan, vår egen, vikarien, praktikanten, en kvinna, en man, en tjej, en kille,
      chefens, *chefens, grannen, en kollega, en bekant, en person, systern, sonen, dottern, den sökande, din kollega, en som`,
    othersPreferred: `
      {opined}, fastnade, anställer, föredrar, gick på, valde, berättade, oroade, lovordade, höjde, höjt, vill helst, lutade, ringde, bad,
      oroar, gav, minns, fnyste, skrattade, himlade, fick, har svårt, har redan, avgjorde, drog, kunde inte, orkade, tog`,
    othersActed: `
      tyckte, ansåg, ville, vägrade, satte, sa, sade, lade, la in, röstade, föredrog, stoppade, invände, tvekade, rynkade, himlade,
      gillade, ogillade, berömde, hyllade, sågade, avstyrkte, tillstyrkte, nobbade, favoriserade,
      hade (invändningar|synpunkter|dubier|svårt|favorit|ett horn|sina|redan|en annan|gärna|velat), kände, menade, uppfattade, trodde,
      reagerade, motsatte, hoppades, bestämde, lobbade, pressade, tjatade, avgjorde, fällde, gav (tummen|dig|inte|nej), fastnade, störde,
      skrattade, suckade, viskade, håller inte, höll inte, köpte inte, lyssnar, tog hem, nappade, tackade`,
    othersNamed: `
      chefen, vår chef, rekryterande chef, ansvarig chef, kollegan, en kollega, min kollega, kollegorna, teamledaren, gruppchefen,
      enhetschefen, vd, vd:n, ledningen, hr, hr-chefen, teamet, gruppen, panelen, en i panelen, avdelningschefen, rektorn, rektor,
      medarbetarna, ägaren, arbetsgruppen, facket, styrelsen, en av (oss|intervjuarna|mina kollegor|kollegorna),
      de andra i (panelen|teamet|gruppen), intervjuaren, verksamhetschefen, cto, säljchefen, platschefen, butikschefen, projektledaren,
      {name}`,
    othersThought: `
      tyckte, tycker, ansåg, anser, (ville|vill) (inte|hellre|ha någon), gillade, gillar, kände, känner, sa, sade, säger, menade, menar,
      tvekade, var emot, röstade, stoppade, reagerade, upplevde, var tveksam, var tveksamma, var skeptisk, var negativ, föredrog, avrådde,
      bestämde, sågade, motsatte, uppfattade, trodde, tror, fick intrycket, blev irriterad, blev besviken, var inte imponerad, störde,
      hakade upp, sågs, lade in veto, satte stopp`,
    othersConfiding: `
      hade det varit upp till, om det varit upp till, om jag fått bestämma, om jag hade fått, personligen, för egen del, oss emellan,
      mellan fyra ögon, mellan skål, säg inte att jag, inte säga det här, egentligen inte säga, får jag inte, har inte hört det av mig,
      du har inte hört, inofficiellt, off the record, i förtroende, jag höll på dig, jag röstade, jag ville ha dig, min röst,
      för min del hade`,
  },
  always: `
    {name} ~1 (sa|säger|tyckte|tycker|kände|ansåg|anser|menade|trodde) att du (var|är|hade|har|saknar|saknade|verkade|verkar|skulle|kunde|gjorde)
    {name} (ogillade|gillade inte|gillar inte|tål inte|ville inte ha|röstade emot|var emot) dig`,
  says: `
    {name} ~4 {opined} & -{client} & -{told} & -(når om|heter|skriv till|ring)
    <capital> ~3 {othersOpined} & ({you}|{your}|dig|foten|veto|nej|hellre|sig) & -{client} & -{told}
    (min|vår|våra|mina|en av våra|en av dina|din förra|dina tidigare|din gamla|din forna|ditt förra|ditt gamla) ~3 {othersRoles} ~6 ({opined}|lät|gav|berättade|bekräftade|hörde|fick|var|hade|sågade|inte) & -({told}|{client}) & -{work} & -(vår vd heter|kontakta|din kontaktperson|ringa dina|referenser tar)
    (pratade|talade|talat|ringde|ringt|hörde|hört|mejlade|kollade|stämde av|frågade|luftade|snackade) ~4 (din|dina|ditt|med en|en|runt|av en|någon|folk) ~4 (chef#|kollega|kollegor|referens#|referent*|arbetsgivare|arbetsplats|jobb|bekant*|gruppledare|lärare|rektor|som känner|uppgiftslämnare|lite|forna|gamla|före detta) & -({told}|gärna|vill|får vi|tar vi|med ditt medgivande) & -{client}
    (tjänsten|jobbet|platsen|rollen|uppdraget|den|det|valet|erbjudandet) ~3 (gick|går|föll|föll på|fick|har gått|togs|tas|besätts|tillföll|blir|tillsattes) ~3 (till|av|på|med|åt)? ~2 {othersInFront} & -({told}|tillsatt)
    {name} ~5 (fick|tog hem|knep|valdes|anställdes|blev vald|drog sig ur|gick vidare|tackade ja|tackade nej|hade|har) ~4 (jobbet|tjänsten|platsen|rollen|uppdraget|det|den|samma|ur|bättre|mer|meriter|utbildning|dig) & -{client} & -{told}
    <capital> ~5 (fick|tog hem|knep|anställdes|blev vald|drog sig ur|tackade ja|tackade nej) ~3 (jobbet|tjänsten|platsen|rollen|uppdraget|ur|till oss|till jobbet) & -{client} & -{told}
    (han|hon|personen|kvinnan|mannen|tjejen|killen|hen|denna|den sökande|kandidaten|vinnaren) ~1 (som|vi) ~2 (fick|får|valdes|valde|vi valde|tog hem|blev vald|anställdes|erbjöds|gick vidare|har fått|tog|blir) & -{told}
    (den|han|hon) (andra|andre|tredje|som var före|före|efter|utvalda|valda) ~1 (finalisten|kandidaten|sökanden|kandidat|sökande|personen) & -{told}
    (andra finalisten|den andra kandidaten|andra kandidaten|en annan sökande|en av de andra sökande|en medsökande|din medsökande|den tredje kandidaten) & -{told}
    (din kollega|din vän|din kompis|din granne|din syster|din bror|din kusin|din klasskamrat|din kurskamrat|din gamla kollega|din före detta) ~5 (sökte|fick|gick|också|vidare|tog|är|valdes)
    (två|tre|fyra|ett par|några|halva|majoriteten|flertalet|de flesta|hälften|samtliga|alla utom) ~2 (av oss|i panelen|i juryn|i gruppen|i nämnden|i styrelsen|av intervjuarna|av lärarna|av dem) ~4 ({opined}|var|ville|röstade|hade|sa|såg|höll|gillade|gav) & -{client}
    (enda|den enda|ensam) ~2 (som) ~4 {opined}
    {rolewords} ~4 (syster|bror|son|dotter|fru|man|kompis|vän|brorson|systerson|svåger|brorsdotter|favorit|val)
    *chefens ~2 (syster|bror|son|dotter|fru|man|kompis|vän|favorit|val|ord)
    (mellan|hos|bland|i) ~1 (panelen|juryn|styrelsen|ledningen|nämnden) ~4 (oenig%|oense|delade|röst*|diskussion*|splittr*) & -{told}
    (oenig%|oense|rösterna|röstades|nedröstad%|överkörd|överkörda|röst mot|röster mot) & ({you}|vi|jag|panelen) & -{told} & -{client}
    (mamma|pappa|make|fru|*mästaren|*läraren) ~3 {opined} ~3 (dig|du)
    en ~2 (i|från|på) ~2 (hr|facket|ledningen|styrelsen|panelen|lönekontoret|ekonomi*|produktionen|receptionen) ~4 {opined}
    ({name}|<capital>) ~2 (på|i|från|hos) ~2 ~4 {opined} & ({you}|{your}|dig|foten|veto|nej|sig) & -{client} & -{told}
    (vår|min|ditt|dina|våra|vårt|mitt|en av våra|någon av våra) ~2 {rolenoun} ~5 {othersPreferred} & -({told}|heter|kontakta|når du|ring|träffar|möter|referenser tar|hälsar) & -{client} & -{work}
    det var ~1 ({name}|<capital>|*chefen|vår|min|jag) ~3 som ~4 & ({opined}|inte|dig|du|nej|satte|valde|ville|stoppade) & -{told}
    (referens*|referent*|uppgiftslämnar*) ~5 (negativ%|positiv%|tveksam%|sval%|ljummen|ljumma|kritisk%|sågade|lovordade|hyllade|motvillig%|avrådde|inte så|inte särskilt|undvikande|tystnade|berättade|sa|beskrev|inte entusiast*|oroade|varnade) & -(har svarat|tar vi|{told})
    (ringde|ringt|tog|tagit|fick|läste) ~3 (referens*|tips|samtal|mejl|referenstagning*) ~6 (negativ*|sa|berättade|oroa*|tveksam*|inte|varna*|stämde inte|annat) & -{told} & -(inte tagit|inte ringt|ännu)
    (heter|bor i|kommer från|är gift med|jobbade på|arbetar på|är son|är dotter|är syster|är bror) & (fick|jobbet|tjänsten|valde|anställde|platsen|tog hem) & (hon|han|den|som|kandidat*|killen|tjejen|kvinnan|mannen) & -{told}
    (anställer|rekryterar|väljer) ~3 (helst|hellre) ~3 (folk|någon|vänner|bekanta|egna|sina|de|den)
    enligt ~1 (din|dina|ditt|vår|våra|en) ~3 ({rolenoun}|referens*|arbetskamrat|kollega|vän|bekant|källa|*chef)
    (arbetskamrat|bekant|vän|kompis|granne|kurskamrat|släkting|gammal kollega) ~1 till ~1 (dig|oss|mig)
    {name} ~3 (hade|har|kan|kunde|var|är|talar|kom) ~10 & (valde|valt|fick|anställde|därför|gick vidare|tackade)
    (valde|valt|anställde|anställt|tog|tagit|erbjöd|tillsattes|tillsatt|gick) ~3 ({name}|<capital>|henne|honom) & -{told} & -(plats på|vidare till|in på)
    (hon|han|den|killen|tjejen|kvinnan|mannen) ~1 (med|i) ~8 (knep|fick|tog hem|valdes|är båda|gick vidare) & -{told}
    (pratade|talade|talat|pratat|ringde|snackade) ~1 (vi|jag|med) ~2 ({name}|<capital>) & (annorlunda|sa|berättade|bild|du|dig|lät)
    {name} ~3 (fann|tyckte|ansåg|menade|bedömde|satte|gav) ~3 (din|ditt|dina|dig|du) & -{client}
    (fick|fått) ~1 (vi|jag)? ~1 (höra|veta|reda på) ~4 (att|om) & (strul|bråk|problem|förra|gamla|tidigare|slutade|sparken|oense|konflikt) & -{told}
    (din kompis|din vän|din granne|din kollega|din kusin|din syster|din bror) ~5 (längre|vidare|fick|valdes|också|bättre)
    (frågade|ringde|hörde|hört|kollade|stämde av|frågat|ringt|efterlyste|luskade) ~3 om dig & -{told}
    (har vi hört|har jag hört|hörde vi|vad vi hör|efter vad vi|vad vi förstår på|säger de|sägs det|hörs det|enligt vad vi) & ({you}|{your}) & -{told}
    ({numeral}|flest|fler) ~1 (händer|röster|röst|tummar) ~5 (för|mot|emot|nej|på) ~1 (dig)? & ({you}|dig|emot|nej)
    {rolewords} ~2 (har|hade) ~3 (favorit*|invändning*|dubier|tvivel|förbehåll|reservationer|andra planer|sina|redan någon)
    {name} ~2 (invändning*|veto|protest*|motstånd|nej|röst|ord|tvivel|favorit|dubier) & -{told}
    (utan|efter|på grund av|tack vare) ~2 ({name}|<capital>) ~2 (invändning*|veto|protest*|motstånd|nej|röst|ord)
    en av (sköterskorna|lärarna|kockarna|chaufförerna|montörerna|kollegorna|säljarna|städarna|vakterna|receptionisterna|utvecklarna|medarbetarna|föräldrarna|eleverna|våra|tjejerna|killarna|vikarierna) ~4 (kände igen|tog oss|berättade|hade|sa|gillade|tyckte|reagerade|viskade|påstod|minns|mindes|ville|varnade|vet)
    (rådet|*rådet|nämnden|föreningen|kommittén|*gruppen|klubben) ~3 (sa nej|tog en titt|röstade|ville inte|satte|nobbade|blockerade|godkände inte|avslog)
    till och med ({name}|<capital>)
    (mannen|kvinnan|killen|tjejen|damen|herren) i ~3 (tröja|kostym|skjorta|jacka|glasögon|klänning|väntrummet|receptionen|hissen|blå|röd)
    (ställföreträdare|ersättare|vice|assistent|biträdande) ~6 (såld|inte|emot|tveksam|tyckte|ville|gillade) & (min|vår) & -{told}
    {rolewords} (dotter|son|syster|bror|fru|man|brorson|kusin|svärson|sambo)
    (revisors|chefs|ägares|vd:s|rektors|grannes) (dotter|son|syster|bror|fru|man|kusin)
    (förlorade|föll|torskade) mot ~2 (en|ett|någon|den)
    (arbetsgivare|chef|förra jobb) ~3 (glad|glada|lättad|lättade|missnöjd) ~3 (bli av|slippa|över att)
    (chefens|ägarens|vd:ns|rektorns|direktörens|platschefens|föreståndarens|styrelsens|ordförandens) (systerson|syster|bror|son|dotter|fru|man|sambo|kusin|kompis|brorson|barn|vän|favorit|brorsdotter|systerdotter|svåger|svärson|svärdotter|granne|polare|egen)
    (skrev|skriver|skrivit) (kontrakt|avtal|på) med
    (påstod|hävdade|berättade|uppgav|menade) (de|man|hon|han|folk|personalen|din|att du) & -{told}
    (knep|tog|vann) (hem)? (rollen|jobbet|platsen|tjänsten|vikariatet|uppdraget|posten)
    (ringde|ringt|frågade|frågat|hörde|kollade) (runt|oss för)
    (tog|valde|tar|väljer|anställde|anställer) {name}
    (din|en av dina|dina) (referens|referenser|referensperson|referenspersoner|tidigare chef|förra chef|före detta chef|tidigare kollega|tidigare kollegor|gamla chef) ~4 (sa|sade|säger|berättade|nämnde|antydde|varnade|tyckte|gav|beskrev|var|menade|avrådde|bekräftade)
    (din|ditt|dina|en av dina|din allra) (tidigare|förra|förre|forna|forne|gamla|gamle|senaste|före detta|nuvarande|dåvarande|närmaste|sista|ex) (?*(chef|arbetsgivare|kolleg|handledare|rektor|mentor|lärare|medarbetare|arbetsledare|förman|kompis|rumskamrat|avdelning|teamledare|arbetskamrat|uppdragsgivare|kund)*)
    (handledare|handledaren|läraren|klassläraren|rektorn|chefen|föreståndaren|arbetsledaren|kollegorna|folk|de) (från|på|hos|under|i) (din|ditt|dina|er)
    {rolewords} ~3 {othersActed}
    {rolewords} ~3 (blev|var|är|blir) ~3 ((negativ|positiv|skeptisk|tveksam|emot|för|oense|överens|kritisk|missnöjd|osäker|imponerad|entusiastisk|besviken|orolig|irriterad|rörande|som|oenig|kluven|eld)%)
    (två|tre|fyra|hälften|majoriteten|flera|några|en|ena|halva|ingen|alla|de flesta|bara en|merparten) (personer)? (i|av|på|från) (panelen|gruppen|juryn|nämnden|styrelsen|ledningsgruppen|ledningen|teamet|rekryteringsgruppen|oss|kollegorna|personalen|cheferna|arbetslaget|kollegiet|sekreterarna|intervjuarna) ~2 (ville|var|tyckte|röstade|sa|gav|hade|föredrog|kände|höll|tvekade|blev|föll|trodde|hejade|gillade)
    (den|de) enda som (inte)? (gav|var|ville|röstade|trodde|sa|höll|såg)
    (tumme(n)?) (upp|ner)
    (röst(erna|siffrorna|ades|ade)) (om|mot|för|ned|ner|fördel|var|blev|föll)
    utslagsröst*
    (vi|panelen|gruppen) (var|är) (oeniga|oense|delade|kluvna|splittrade)
    delade meningar
    (jag|vi) (hörde|hör|fick höra|fick veta|fick tips|ringde|pratade|talade|snackade|mejlade|kollade|växlade) ~4 (av|från|med|hos|till|via) ~4 ((kolleg|chef|arbetsgivar|vän|bekant|forna|forne|tidigare|gamla|förra|förre|rektor|handledare|arbetsplats|kompis|granne|lärar)*)
    upplyste (oss|mig)
    (tipsade|varnade|berättade för|meddelade|informerade|förvarnade|viskade till) (oss|mig|dig)
    personligen (tyckte|ville|hade|gillade|röstade|var|tycker|skulle|hejade)
    (jag|jag själv) (ville|hade velat|hade valt|röstade|hejade|kämpade|var) ~1 (ha dig|för dig|på dig|på din|för|anställa|ge dig)
    (tjänsten|jobbet|platsen|rollen|uppdraget|vikariatet|passet|stolen|posten|nyckeln) ~2 (gick|går|tillföll|tilldelas|tilldelades|har getts|gavs|besätts|besattes|övertas|togs) ~1 (till|av|åt|{name})
    vår (nya|nye|nyaste|blivande) (är|heter|blir)
    vår (nya|nye|nyaste|blivande) ~1 (är|heter|blir)
    drog sig ur
    tackade nej
    hoppade av
    den (vi)? (erbjöd|erbjuder|anställde|valde)
    ((systerson|systerdotter|brorson|brorsdotter|dotter|son|fru|man|sambo|syster|bror|kusin|svåger|svägerska|barndomsvän|kompis)(en|n)?) (till|åt) (chefen|ägaren|vd|rektorn|någon|en|platschefen|föreståndaren|vår|direktören)
    ~1 chefens (systerson|syster|bror|son|dotter|fru|man|sambo|kusin|kompis|brorson|barn|vän|favorit|brorsdotter|systerdotter|svåger|svärson|svärdotter|granne|polare|egen)
    {name} (på|från|hos|i) (din|ditt|dina|er) ~2 (hade|sa|berättade|tyckte|var|menade)
    {name} (på|från|hos|i) ~2 (hade|sa|berättade|tyckte|var|menade)
    (person|personen|kontakten|kontaktpersonen|hon|han|mannen|kvinnan|den) (som)? du (uppgav|angav|nämnde|hänvisade|hälsade|träffade|mötte|satt)
    (tillsattes|besattes|bemannades|besätts) (med|av)
    var den som (bromsade|stoppade|sa|tvekade|ville|avgjorde)
    sa (alla|några|de flesta|flera|två) i
    doktor
    (förmannen|platschefen|rektorn|chefen|föreståndaren|arbetsledaren|husmor|skiftledaren|ägaren|personalen|kollegorna|handledaren) (på|vid|i|hos) ~1 (berömde|sa|tyckte|ansåg|berättade|minns|hade|menade|beskrev|uttryckte|gav|ville)
    ((uppgiftslämnare|referent)*)
    hade (mycket|bara)? (fint|gott|ont) att säga
    en av (chaufförerna|lärarna|sköterskorna|montörerna|kollegorna|utvecklarna|vakterna|de anställda) ~1 (kände|minns|mindes|berättade|såg|visste|sa|hörde|gillade)
    kände igen dig
    (stod|höll) emot
    (två|några|flera|tre) personer (var|kände|hade|i panelen|tyckte)
    går (båda|alla tre|också|själv) vidare
    {name} (på|i|från) ((ekonomi|lön|receptionen|hr|lagret|personal|kontoret|köket|admin)*)
    (fick|fått|har fått|hörde|hört|förstod|förstått) (vi)? ((höra|veta|berättat)?att) (det varit|du (var|hade|inte|ofta|brukade|varit)|samarbetet|något hänt)
    (förra|gamla|tidigare|senaste) (stället|jobbet|arbetsplatsen|arbetsgivaren|chefen|skolan|avdelningen)
    ((arbetskamrat|kollega|chef|lärare|handledare|rektor|studiekamrat|kompis|vän|bekant)(en)?) (till dig|till er|från (ditt|din)|hos oss|på (ditt|din|er))
    (avrådde|avrått|avråder|varnade) (oss|från)
    (en|två|tre|någon|några|den (andra|tredje|ena)) av (lärarna|kollegorna|intervjuarna|oss|cheferna|läkarna|sköterskorna|medlemmarna|ledamöterna)
    (tjejen|killen|kvinnan|mannen|personen|damen|herren) (som)? vi (anställde|valde|har anställt|anställer|tog|tar)
    {name} ~6 (vidare|bättre|sa|sade|tyckte|börjar på|började på|fick (jobbet|tjänsten)|får (jobbet|tjänsten)|kom längre|slutar (där|hos)|ville|tvekade|stretade)
    (rektorn|chefen|läraren|föreståndaren|handledaren|enhetschefen) ~1 (på|i|från|hos) ~3 (delade|sa|berättade|tyckte|var|hade|gav|menade|beskrev)
    pratades vid om dig
    talade (vi)? om dig
    pratat om dig
    snack om dig
    {othersNamed} ~3 {othersThought}
    {othersNamed} ~1 {othersThought}
    (enligt|för|om det vore upp till) (min chef|chefen|vår vd|min kollega|kollegan|kollegorna|rekryterande chef|ledningen|en av intervjuarna|{name})
    (mot|emot) (min|min egen) (vilja|åsikt|rekommendation)
    om (jag|det) (hade|var|bara)? (fått)? (bestämma|bestämt|upp till mig)
    jag (röstade|kämpade|argumenterade) (för|mot) dig
    (fick tjänsten|fick jobbet|tackade ja|anställdes|börjar) ~1 (är|heter|var)
    (tjänsten|jobbet|platsen|rollen) (gick|går|har gått|gavs|tilldelades) (till|i stället till|istället till)
    (vi|har|istället|stället) (anställt|valt|anställde|rekryterat|erbjudit) ~1 ({name})`,
  hints: `
    (ryktet|rykten|ryktas|ryktesvägen|skvaller|hörde ryktas|bakvägen|djungeltelegrafen|på omvägar|ryktesvis|sägs|det pratas|branschen pratar|gått rykten|hört sägas|hörts sägas)
    {othersConfiding}
    (tillträder|anställs|tar över|efterträder) (som|tjänsten|rollen|efter|i (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))
    ({name}) & ({opined}|jobbet|tjänsten|kandidat*) & ({you}|dig)`,
  not: `
    (hälsningar|hälsning|mvh|mejla|ring|kontakta|träffa|fråga|möta|hos|med|bokad hos|referens) ~2 {name}
    (hej|hejsan|kära|bästa) {name}
    (kunden|kunderna|patienten) (tyckte|sa|ville)`,
};
