import type { RuleWords } from '../../contract.ts';

/** What the rule `blame` looks for in Swedish. */
export const blame: RuleWords = {
  lists: {
    blameOmissions: `
      slarvade, struntade, sket, försov, somnade, snackade, babblade, svamlade, mumlade, fumlade, stammade, klantade, schabblade,
      sjabblade, slösade, spillde, förstörde, saboterade, sumpade, orkade inte, brydde, ignorerade, nonchalerade, strulade, stod dig slätt,
      gick bet, rodde inte, tappade bort dig, gav upp, snubblade, trampade i klaveret, sköt dig själv`,
    blameHarshWords: `
      pinsam*, dålig*, usel*, urusel*, svag*, katastrof*, skratt*, sömnig*, slarvig*, under*, röra, obegriplig*, fel än, tunn*,
      undermålig*, tragisk*, sorglig*, trött*, barnslig*, plåga*, löjlig*, skämt*, gäspa*, oläslig*, hafsverk, hafsig*, hastverk,
      ihopslängd%, ihoprafsad%, klipp och klistra, tomt prat`,
    blameOughtVerbs: `
      vetat, förberett, förstått, tänkt, läst, förberetts, skärpt, ansträngt, insett, lagt ner, brytt, gjort (din|läxan|hemläxan),
      begripit, kunna bättre, kunnat bättre, veta bättre, vetat bättre, skämmas, ha hållit, tagit dig, fattat, lärt dig, kontrollerat,
      undersökt, tagit reda`,
    blameLetDown: `
      misslyckades, misslyckats, misslyckas, svek, har svikit, gjorde oss besvikna, gjorde bort, ställde till, förstörde, missade chansen,
      schabblade, klantade, sabbade, brände, förspillde, kastade bort, tappade bort dig, snubblade, fumlade, strulade, underkändes,
      floppade, körde fast`,
    blameDegrees: `
      helt, fullständigt, totalt, rent ut sagt, direkt, ganska, riktigt, minst sagt, verkligen, mycket, under, så, ditt svar var,
      svaret var, svaren var, insats var, din intervju var, intervjun var, ansökan var, arbetsprov var, brev var`,
    blameVerdicts: `
      oacceptabel%, undermålig%, usel%, uselt, pinsam%, pinsamt, genant, skrattretande, löjlig%, löjligt, oseriös%, oseriöst, katastrof,
      katastrofal%, värdelös%, värdelöst, skandal, patetisk%, skamlig%, all kritik, oproffsig%, oprofessionell%, oprofessionellt,
      obegriplig%, dålig%, dåligt, kass, slarvig%, slarvigt, meningslös%, onödig%, tafatt, respektlöst, respektlös, ynklig%, fånig%,
      larvig%, barnslig%, förvånansvärt dålig%, tråkig%, ointressant%, medioker%, trist`,
    blameLowVerdicts: `
      undermålig%, usel%, pinsam%, skrattretande, oacceptabel%, katastrofal%, värdelös%, oproffsig%, oprofessionell%, oseriös%, skamlig%,
      patetisk%, genant%, urusel%, slöseri, bedrövlig%, oursäktlig%, hopplös%, hopplöst fall, amatörmässig%, amatör, amatörer,
      nybörjarmisstag, klantig%, korkad% (fråga|svar), dum fråga, dumma frågor, idiotisk%, trams, larv, nonsens, struntprat`,
    blameQuestions: `
      hur kunde, hur kan, varför (sökte|söker|kom|svarade|gjorde|ens|slösar), vad (tänkte|trodde) du, vem tror du,
      tror du (verkligen|själv|på allvar), trodde du (verkligen|på allvar), menar du allvar, skämtar du, är det (verkligen)? så svårt,
      är du (verkligen|på|ens)? (seriös|allvar|dum), kan du (inte|ens), (läste|har) du (ens|inte ens)? (läst|ens läst)? annonsen,
      varför i hela, vet du (inte)? ens, bryr du dig, söka (helt)? fel (yrke|jobb|bransch), fel yrke, fel bransch, byt (yrke|bransch),
      borde (byta|överväga (ett annat|en annan) (yrke|bransch)), inte (rätt)? (skapt|gjord|född|ämnad|lämpad|lämplig) (för|till|som),
      olämplig, olämpligt, inte lämplig, aldrig (blir|bli|kommer att bli|passa|lyckas), söka (dig)? till något (enklare|lättare),
      sikta lägre, enklare (jobb|arbete|roll) (skulle|kanske|vore), sluta söka, ge upp,
      (det|detta) (kan|klarar) (vem som helst|ett barn|alla|vilken), till och med (ett barn|nybörjare|en nybörjare|praktikant),
      skärp(a) dig, ryck upp dig, väx upp, ta dig samman, bättra dig,
      du måste (lära dig|bli|sluta|skärpa|börja|förstå att|inse|jobba på dig), inse (fakta|dina|att du), lär dig (att)?,
      du (inte)? ens (försökte|brydde|kunde|visste|förstod), inte (ens)? (ansträngde|brydde|orkade|bemödade|gitte|bevärdigade),
      inte ansträngt, (kunde|kan) (inte)? bry (dig|sig),
      (du|ni) (struntade|sket|ignorerade|slarvade|ljög|lurade|påstod|hävdade|överdrev|skröt|låtsades|vilseledde|fuskade|försökte dölja|mörkade|bluffade|undanhöll|skyllde),
      du (förstår|förstod|begriper|begrep|fattar|fattade|kan) (uppenbarligen |inte (ens)? (ett|det)?)(inte|enkla|grundläggande|grunderna|någonting|ett dugg|vad (jobbet|tjänsten|yrket|rollen) (handlar|går))`,
    blameOwnFault: `
      inte vårt fel, ditt eget fel, ditt fel, ditt eget ansvar, skylla dig, skyll dig, skylla på, skyll inte, egen förskyllan,
      dig själv att tacka, själv att tacka, tacka dig själv, sumpade, sumpat, kastade bort, kastat bort, slösade, slösat, slöseri,
      slarvade bort, schabblade, klantade, klant*, gjorde bort, gjort bort, bort dig, löjlig%, löjliga, pinsam%, pinsamt, genant, skamligt,
      skäms, skämdes, skämmas, skam, katastrof*, fiasko, haveri, fadäs, bedrövlig%, eländig%, usel%, usla, uselt, urusel%, undermålig%,
      dålig stil, patetisk%, under all kritik, bottennapp, magplask, pannkaka, kalkon, skräp, trams, tramsig%, svammel, svamla*, babbl*,
      dravel, nonsens, goja, strunt, skitsnack, floskler, dilla*, yra*, rabbl*, ordbajs*, flum, flummigt, luddigt, gick i stå, kostade oss,
      tog vår tid, vår tid, oss tid, vår dyrbara tid, dyrbar tid, bortkastad tid, bortkastat, onödigt möte, besvära oss, bespara oss,
      slippa, sluppit, skona oss, skonat, ingen raketforskare, raketforskning, raketforskare, inte raketforskning,
      kan väl inte vara så svårt, är inte så svårt, hur svårt, så svårt kan det, ett barn hade, varje barn, minsta lilla, det minsta,
      åtminstone anstränga, skärp dig, skärpning, ryck upp dig, bättring, bättra dig, lär dig, lärdom, läxa, läxan, din läxa, grundskola*,
      lärde man sig, i lågstadiet, på dagis lär, rena turen, stavningskontroll, rättstavning*, ens kunde, inte ens, kunde inte ens,
      inte ens försök*, brydde dig, bryr dig, brytt dig, slapp, ansträngde dig, ansträngt dig, anstränga dig, inte ansträng*,
      noll ansträngning, oförberedd%, dåligt förberedd%, illa förberedd%, opåläst, oförbered*, förväntade oss mer, väntade oss mer,
      väntat oss mer, förväntat oss mer, hoppats på mer av, besviken%, besvikna, besvikelse, besvikelsen, gjorde oss besvikna,
      förvånade oss, förvånande, chockad%, chockerad%, chockerande, mållösa, rena skämtet, skämt, skämtar, dålig ursäkt, bortförklar*,
      undanflykt*, bortslösad, ta ansvar för, ta dig själv i kragen, i kragen, otrolig nonchalans, hopplös%, hopplöst, rätt yrke,
      rätt bransch, fel yrke, fel bransch, byt bransch, byta bransch, byt yrke, byta yrke, annan karriär, annat yrke, lägg av, sluta söka,
      sluta skicka, slutar skicka, söka till oss igen, aldrig mer, inte söka igen, inte är bortkastad, tröttsamma*, tröttsam%, tristaste,
      sömnpiller, somnade, gäspade, gäspa, gäspning, uthärda*, plågsam%, plåga, lida, led oss igenom, stå ut med, pina, genomlida, snarka*,
      dränk*, outhärdlig%, usch, suck, herregud, jösses, milde, skojar du, allvarligt talat, vad trodde du, vad tänkte du, hur tänkte du,
      på vilken planet, vilken föreställning, vilken uppvisning, sorglig%, sorgligt, ynklig%, amatör*, nybörjarmiss*, nybörjarfel,
      elementär%, självklarheter, självklart borde, säger sig självt, sunt förnuft, vett att, ha vett, hyfs, fräckhet*, fräck nog,
      magstark%, maken till, mage att, oförskämt, oförskämd%, respektlöst, otacksamt, ljög, ljuger, lögn, lögner, ljugit, fuskade, fusk,
      fuskat, lurade, lurats, bluff*, överdrev, överdrivit, skröt, skryt*, hittade på, påhitt*, kopierat, stulit, plagiat, chatgpt, tårta,
      urverk, armbandsur, väckarklocka, klockan hemma, lära dig klockan, varför sökte du, vad gör du här, gör om gör rätt, läs på,
      tur att vi inte, tack och lov`,
    blameInVain: `
      meningslös%, meningslöst, poänglös%, poänglöst, bortkastad%, onödig%, onödigt, sparat oss, spara oss, besparat, bespara, slipper vi,
      slippa, slapp vi, besväret, besvär i onödan, lång timme, lång kväll, lång förmiddag, väntade i, satt och väntade, respektlöst,
      nonchalant, oseriöst, inte seriöst, förstår inte varför, förstår jag inte, förstår vi inte, begriper inte, svårt att förstå hur,
      svårt att se varför, ser inte varför, obegripligt, hur man kan, hur du kan, hur du kunde, kan man undra, undrar man, undra om du,
      undrar om du, frågar oss om du, frågan är om du, tro det eller ej, faktiskt vuxen, vuxen människa, vid det här laget, rätt stil,
      dålig smak, elementa, det allra minsta, allra minst, första bästa, hålla måttet, håller inte måttet, höll inte måttet,
      till ingen nytta, ingen ursäkt, skyller på, skyllde på, skyller du, försökte skylla, snurrig%, röra av, soppa, sörja, katastrofal%,
      hemsk%, hemskt, förfärlig%, gräslig%, ryslig%, sällan skådat, aldrig sett på maken, aldrig sett något, sämsta, sämre än, under all,
      lågvattenmärke, bottenrekord, får väl, du får faktiskt, du får allt, lär du dig, hoppas du lär, hoppas att du lär, hoppas du skäms,
      tänk efter, tänka efter, tänker efter, en tankeställare, skulle aldrig komma på, kom inte och`,
  },
  says: `
    {you} ~1 (borde|skulle|bör|hade bort|kunde|behöver|måste) ~3 (ha)? ~3 {deed} & -({told}|intervjun börjar|kunna (visa|lyfta|köra)|för att få) & (borde|bort|åtminstone|faktiskt|väl|ha|bättre|innan)
    (borde|bör) ~3 {you} ~3 {deed} & -({told})
    man (kan|kunde|borde|skulle|får) ~2 (tycka|tycker|ha|begära|förvänta*|önska|kunna|undra*|ju|väl|faktiskt) & -{told} & -{client}
    (kan|kunde|får|borde|skulle) man ~2 (tycka|tycker|begära|förvänta*|önska|kräva|undra|tro|hoppas) & -{told} & -{client}
    (någon|en) ~1 (med din|i din|på din|av din) ~6 (borde|skulle|bättre|veta|begära|förvänta*|kunna)
    veta bättre
    (hade|om|bara) du ~3 (bara|åtminstone|haft|hade|ansträng*|läst|förbered*|lyssnat|bett|frågat|tänkt|kommit|velat|brytt|lagt) ~9 (hade|skulle|så|gått|blivit|vi|annorlunda|sluppit) & -({told}|exempel|gärna)
    (tråkigt|synd|trist|beklagligt|märkligt|konstigt|lustigt|anmärkningsvärt|förvånande|obegripligt|ofattbart|otroligt) ~2 att ~2 du ~1 (inte|ens|aldrig|valde|slarva*|kom|glömde|missade|trodde|så)
    {you} ~2 {blameOmissions} & -{told} ~4 {client} & -(men sa|och bad|frågan om|i koden|testfall*|momentet) & -{told} & -{client}
    (varför|hur|vad|har du|kunde du|är du|tror du|tycker du|läste du|menar du|trodde du|tänkte du) ~12 ? & {you} & (inte|verkligen|över huvud taget|ens|egentligen|på riktigt|kunde|någonsin|funderat|bråttom|så svårt|alls|faktiskt|seriöst|väl)
    (så där|sådär|på det sättet|det där) ~3 (kan|gör|får|svarar|beter|pratar|skriver|duger|håller) man? ~2 (ju)? inte
    (nästa gång) ~3 (kan|får|bör|borde|skärp|läs|kom|se till|ansträng|försök) ~3 (du|väl|åtminstone|gärna|bättre|anstränga|försöka|i tid|faktiskt) & (åtminstone|väl|anstränga|i tid|faktiskt|bättre|ordentligt|läxa*|försöka)
    (kom|kommer|dök) ~3 (försent|för sent|sent) & (hälsa*|grattis|tack|igen|ens|otroligt|tyvärr|faktiskt|respekt*|inte okej) & {you}
    (bortom|under) ~1 (all kritik|räddning)
    (tålamod*|tålamodet) ~3 (slut|tryter|tar slut|prövad*)
    {you} ~3 (svek|sviker|svikit|lät oss|gjorde oss|drog ner|lurade|nobbade|ghosta*) & -{told}
    (om du inte|du som inte|den som inte) ~2 (ens|kan|orkar|klarar|läser|vet) ~8 (kan|får|ska|är|borde|hur|ju)
    (vi|jag) (trodde|hade trott|utgick|antog|räknade med|tog för givet|inbillade oss|väntade oss) ~3 (du|en|man|någon|alla|åtminstone) ~6 (kunde|visste|hade|skulle|klarade|behärska*|läst|förstod|var) & -{told} & -{client}
    (fler|mer) ~1 (fel|stavfel|slarvfel|misstag|luckor|ursäkter) än
    (tänk|tänka|kom ihåg|se) ~2 (på|till) ~3 (att|läsa|komma|stava|lyssna) ~5 (nästa gång|i fortsättningen|först|innan du|så slipper)
    (ditt|din|dina) ~3 (brev|personliga brev|cv|ansökan|presentation|svar|arbetsprov|lektion|film|prov|portfolio|kod|intervju|föreställning|insats) ~4 (var|är|innehöll|blev|kändes|såg|fick oss|höll) ~4 {blameHarshWords} & -{told}
    (lagt|lade|lägga|la) ~3 (tid|möda|energi|kraft|själ) & (inte|noll|fem minuter|knappt|uppenbarligen|på vägen hit) & {you} & -{told} & -{client}
    (förväntade|väntade|hoppades|trodde|hade väntat|hade förväntat) ~2 (oss)? ~2 mer ~2 (av dig|av någon)
    ta det inte ~3 (hårt|personligt)
    (alla|inte alla) är ~1 inte? ~1 (skapta|gjorda|ämnade|lämpade) ~1 för
    du ~1 (borde|skulle|kunde) ~1 ha ~2 (läst|förberett|kollat|tänkt|frågat|lyssnat|vetat|övat|googlat|ansträngt|sagt)
    {you} hade ~3 (veckor|dagar|timmar|månader|tid|all tid|chansen|alla chanser) ~2 (på dig|att) & -({told}|uppgiften tog)
    bättre ~3 (samtal|diskussioner|svar|resonemang|stavning) ~2 med (min|en|mitt|mina)
    (inte|aldrig|knappast) ~1 din (grej|styrka|starka sida|kopp te|sak|melodi|paradgren)
    (tvingade|bad|tvingar) ~1 (dig|ingen) ~2 (söka|komma|att)
    ingen ~1 (tvingade|bad|tvingar) dig
    (bedrift|konststycke|prestation|rekord) att ~4 (fel|missa|glömma|lyckas|bli|komma|inte)
    (tomhänt|tomhänta|med svansen|med mössan)
    (synd|tråkigt|trist) att ~1 du ~1 (lät|inte|valde|kom|tog|gjorde|tänkte|aldrig)
    använd inte (oss|mig|vår)
    (gav|ger|fick) ~1 (dig|du) ~1 (alla|varje|många|flera|hur många) ~1 (chans|chanser|möjlighet|möjligheter) & (tog|men|ingen|inte|ändå)
    (se|titta|kolla|ta en titt) ~1 (dig)? i spegeln
    (en|varje|min) ~1 (tioåring|sexåring|treåring|femåring|femteklassare|nybörjare|skolpojke|förskolebarn|praoelev) (hade|kunde|skulle|vet|klarar)
    (ditt bästa|allt du har|det bästa du) & (vill jag inte|då|inte mycket|tack och lov|så)
    (efter|med) (den|en sådan|det där) (insatsen|insats|prestationen|uppvisningen|föreställningen|uppträdandet|inställningen|attityden|intervjun)
    hade du (bara|åtminstone)? (läst|förberett|lyssnat|tänkt|ansträngt|varit|kommit|svarat|brytt|gjort|kunnat) ~6 (hade|skulle)
    (i onödan|förgäves|bortkastad%|bortkastat|slöseri)
    tröttsam%
    tröttsamt
    nöjet att
    (bespara(t|de)?) (oss|mig|dig|alla)
    (bespara|sparat|spara) ~5 ((tid|timme|besvär|resan|resa|pinsam)*)
    (stanna(t)?) hemma
    det var (ju)? ett val
    ja ? det var ju
    ett (intressant|modigt|djärvt|spännande|annorlunda) (val|drag|grepp|sätt)
    (min|vår|en|ett|till och med|vilken|vilket) ~1 (farmor|mormor|morfar|farfar|hund|katt|*klassare|förskolebarn|treåring|femåring|sexåring|dagisbarn|skolbarn|prao*|praktikant|barn|nybörjare) ~3 (hade|kan|kunde|skulle|klarar|skriver|löser|vet|förstår|fixar)
    om sanningen ska fram
    ärligt talat
    uppriktigt sagt
    rent ut sagt
    pinsam*
    ingen vill (anställa|ha|jobba)
    varför (ingen|du aldrig|det alltid|du inte får|alla)
    fundera ~3 (varför|vad du vill|om (du|det här))
    (förvånad|överraskad|chockad) (över|att) ((beskedet|utfallet|att|du|nej)*)
    imponerande att
    tur att (det|vi|du|ingen)
    (strongt|bravo|grattis) att
    återkom när du (har|kan|vet|lärt|levt)
    kom (gärna)? tillbaka när
    sök (gärna)? ((igen |om)när) du (har)? (lärt|kan|vuxit|växt|bestämt|vet|mognat|skaffat)
    (skilja|skillnaden|skillnad) (på|mellan) (de och dem|höger|mitt och ditt|rätt och fel|en intervju)
    (skänka|skänker|köpa|köper|skaffa|investera|bjuda|skickar|bjuder) ~5 (armbandsur|klocka|väckarklocka|karta|kompass|ordbok|ordlista|miniräknare|kalender|almanacka|spegel)
    (hitta(r)?) (hit|rätt|dörren)
    (väckarklocka|stavningskontroll|rättstavning|google|ordlista) ~1 (finns|existerar|är uppfunn|hade)
    ((stavningskontroll|rättstavningsprogram)*)
    uppenbarligen
    tydligen (inte|så|trodde|tycker)
    (du|ni) (tycks|verkar) (tro|ha missat|ha glömt|inte bry|inte ha (brytt|läst|förstått))
    (ville|vill|vågar) (inte ens|knappt)? (tänka|veta|fråga) (på)? (hur|vad)
    skyll dig
    skyll inte
    lär av
    ta lärdom
    (hoppas|hoppas vi) ~4 (lär|lärde|lärt|skäms|förstår|inser|tänker efter|är medveten|tar dig en funderare)
    vi är (inget|ingen|inte (något|någon|ett|en)) ((dagis|välgörenhet|fritids|kafé|café|skola|socialkontor|terapi|härbärge|barnvakt|daghem|resebyrå|lekstuga)*)
    (jag|vi) (orkade|orkar|pallar|iddes) (inte|knappt)
    (tog|tar) (oss|mig) ~1 för (dumma|idioter|givet)
    (skjutit|sköt) (dig|sig) (själv)? i foten
    fälla krokben
    (grävde|gräver) din egen
    sågade du grenen
    (svik(a|it|er))
    ett (dåligt|riktigt dåligt) skämt
    skämt (åsido|eller)
    cirkus
    pajas
    clown
    fars
    spektakel
    parodi
    (man|en vuxen|den som|folk som) (tar inte|kommer inte|ska inte|gör inte|brukar|bör|får|söker inte|dyker)
    (hur|varför) ~1 (svårt|tänkte du|tror du|trodde du|kan man|ska vi|i hela)
    varför ska vi
    ska vi (då)? (bry|lägga|orka)
    tills dess
    (aldrig|sällan) (skådat|sett (på)? maken|sett (en|ett|så)|läst (en|ett|så)|hört (en|ett|så|på maken)|varit med om)
    maken till
    (bara|mest) (svammel|trams|nonsens|prat|snack|ord|luft|floskler)
    varning
    tillsägelse
    (läxa(n)?)
    (föreläs(a|er))
    lektion i
    (tack|tackar) för ((underhållning|föreställning|showen|skrattet|romanen|uppvisning|pratet|ingenting|tjuvtitt)*)
    skratta*
    skratt
    komiskt
    lustigt nog
    (lyckades|lyckats) ~3 (konsten|bedriften|med bedriften)
    bedriften
    konststycke*
    inget att skryta
    skryta med
    (sänk(te|t|er)?) ribban
    (spillt|spillde|rånade|rånat)
    (inget|ingen) ((välgörenhet|raketforskning|kärnfysik|hjärnkirurgi)*)
    raketforskning
    kärnfysik
    hjärnkirurgi
    (ansträng|skärp|förbered|läs på|besinna|raska|vakna|tänk (om|efter)) (?(dig)?) (ordentligt|bättre|lite)? (till)? (nästa gång|innan du|före)
    (en|vara en) (idé|god idé|tanke) att (läsa|förbereda|lära|tänka|komma|kolla)
    lärt dig (hur|att|något)
    (uppför(a)?) (sig|dig)
    (trodde|tänkte) (först|nästan)? att ~1 (din|ditt|det|du) ~3 (var|är) ett (skämt|skämt|misstag|fel|bus)
    (är|blir) inte (skapta|skapade|gjorda|menade|ämnade|födda) för
    (inte|ingen) (skapt|skapta|gjord)
    högra arm
    (vem har|har) (hjälpt dig|skrivit det)
    (snegla|sneglade|tittade|stirrade) ~1 på klockan
    (dalta|dalt|curla|linda in|silkesvantar|verkligheten)
    plan b
    haveri*
    fiasko
    magplask
    platt fall
    (var|blev) en (plåga|pina|prövning|katastrof|besvikelse|mardröm|gåta|parodi)
    plåga att
    stackars
    (så|rena|ren) ((lågstadie|dagis|högstadie)*)
    häpna*
    självrannsakan
    (besvära(r)?)
    (se|titta) (dig)? (själv)? i spegeln
    på sin plats
    vad (hade|trodde|förväntade) du
    kallas ~1 ((intervju|arbete|jobb)*)
    mysterium
    mästarprov*
    femåring
    telefonen (är|förblir) tyst
    (borde|bör) (veta|förstå|fatta|kunna) (vid det här laget|hur|bättre)
    (vilken|varje|en) (kompetent|normal|vettig|vuxen|seriös|halvbra) ~1 (hade|skulle|kan|vet|ser|klarar|läser)
    (minsta|det minsta) (man|vi) (kan|kunde|borde) (begära|förvänta|kräva)
    i stället för att (klaga|gnälla|skylla|skriva)
    gnäll*
    klaga (på|mindre|inte)
    gömma (dig|sig) bakom
    bortförklar*
    dålig% ursäkt*
    (måste|lär|får) vara skönt att
    kul för dig
    det heter ((intervju|arbete|jobb)*)
    välkommen till (verkligheten|vuxenlivet|vuxenvärlden)
    i hur man inte
    hur du (tog|har tagit|klarade|kom) ~1 (dig)? (igenom|genom)
    (vilken|varje) ~1 som helst (hade|kan|kunde|ser|vet)
    (vi|jag) (fick|kunde) (inte)? (hålla oss|skratta|fnissa|bita oss)
    inte värt (tiden|papperet|resan)
    (ren|rena|rent) (oförskämdhet|lättja|nonchalans|slarv|lathet)
    skämdes (för|å)
    självförvål*
    din egen förtjänst
    tacka dig själv
    varken (hyfs|vett)
    visa lite (respekt|hyfs|vett)
    för din egen skull
    (lite|mer) (hyfs|folkvett|vett|respekt)
    folkvett
    (skratt|garv|fniss) (åt)?
    skrattade
    rodna
    skämmas
    skäms
    pinsamt
    beter man sig
    hur svårt (kan|ska) det
    minsta (lilla)? ansträngning
    vuxen människa
    som vuxen
    klockan ? (är|kan)
    får (vi|vi aldrig)? tillbaka
    ingen av oss får
    hoppas du lär
    (lär(a)?) dig något av
    om man ska vara (snäll|ärlig)
    litet råd
    råd på vägen
    trycker på skicka
    kunna klockan
    (lyckades|lyckats) (prata|tala|svara|missa|undvika|skriva|glömma) ~6 (utan|inte|fel)
    (lärde|lär|lärt) (man|de flesta|alla) (sig)? (i|på) ((skolan|grundskolan|första|dagis|gymnasiet)*)
    (borde|skulle) (vara|ha varit) (en)? (självklart|självklarhet|elementärt|basalt|grundläggande|givet|uppenbart)
    så (självklart|uppenbart|enkelt|grundläggande|elementärt)
    elementära
    självklart (fel|misstag)
    det (säger|borde säga) sig självt
    alla andra (klarar|klarade|kan|vet|förstod)
    (du|ni) (borde|skulle|kunde|hade kunnat|hade behövt|hade bort) ~4 (ha)? {blameOughtVerbs}
    (gjort|göra|gjorde) (inte)? ((din |hem)?(läxa|hemläxa|läxan|hemläxan))
    (om|ifall) du (bara|åtminstone)? (hade|kunde) (läst|förberett|lyssnat|tänkt|ansträngt|brytt|gjort läxan|kommit i tid)
    (ditt|eget|ert) (eget)? (fel|misstag|ansvar att|val att)
    skyll* ~1 (dig själv|dig|på)
    skylla sig själv
    (slösa|slösade|slösat|slösar|kastade|kasta|stulit|stjäl) ~4 tid
    slöseri med ((vår |allas )tid)
    (du|ni) {blameLetDown}
    (gjorde|gjort|blev|är|var|blivit) ~3 (besviken|besvikna|besvikelse|en besvikelse)
    besvikna på
    gjorde (dig själv|bort dig)
    {blameDegrees} ~3 {blameVerdicts}
    {blameLowVerdicts}
    {blameQuestions}`,
  hints: `
    {blameOwnFault} & ({you}|{your}|dig|ditt|nästa gång|vi) & -{you} ~3 sa att
    (det|så) ~1 (duger|håller|funkar|räcker) inte
    (ingen|alla|vem som helst|varje|var och en) ~2 (har väl|vet väl|vet|kan|begriper|förstår|missat|borde|fattar|hade) ~6 (väl|att|man|missat|så|det|hur) & ({you}|man|väl)
    (den|de|dem|man) som inte ~6 (bör|borde|kan|ska|har|får|ids|orkar|vill|förbered*|läser|bryr|vet)
    {blameInVain} & ({you}|{your}|vi|oss|dig|jag)
    (stava|stavar|stavade|räkna|läsa innantill|klockan|klockan är|passa tider|passa en tid) ~6 (kan|kunde|klara*|lära|svårt|inte|borde|grund*|barn) & ({you}|man|en)
    (slarv*|slarvig%) & {you}`,
  not: `
    inte ens (en|i|på|när) (minut)
    (fel|felet|misstag|misstaget) ~2 (var|är|låg) ~1 (vårt|hos oss)
    skolan (kräver|behöver)
    (skam|skammen) hos`,
};
