import type { RuleWords } from '../../contract.ts';

/** What the rule `promises` looks for in Swedish. */
export const promises: RuleWords = {
  lists: {
    promiseWords: `
      lovar, lova, lovat, lovade, utlovar, garanterar, garantera, garanterat, garanterad%, garanti, svär, svara för, går i god, försäkrar,
      försäkra, försäkran, hedersord*, löfte, löftet, löften, mitt ord, vårt ord, tro mig, lita på mig, lita på oss, lita på att,
      kan lita på, var säker på, var så säker, kan vara säker, kan vara lugn, var lugn, var inte orolig, oroa dig inte, sanna mina ord,
      minns mina ord, skriv upp det, skriv upp att, hand på hjärtat, bergsäker%, bombsäker%, hundra procent säker%, hundra på att,
      tveka inte, helt säkert, så gott som, i princip, praktiskt taget, nästan klar*, i hamn, i säck, lugna puckar, inget snack,
      ingen fara, formsak, formalitet, formalia, byråkrati, pappersarbete, tidsfråga, fråga om tid, bara en tidsfråga, en ren formalitet`,
    promisedStates: `
      fast, chef, *chef, ledare, anställd, jobb, jobbet, tjänst, tjänsten, plats, platsen, kontrakt, först, erbjudande, högst, överst,
      hemma, given, självskriven, inne, med i, dubbla, dubbelt, på kontoret, uppe, klar, partner, ett ja, roll, rollen, i ledning*, löne*,
      högre lön, i ordinarie, tillsvidare*, *stolen`,
    promisedActs: `
      anställa, ringa, höra av, kontakta, erbjuda, ta in, plocka in, ha dig, spara, skapa, ordna, fixa, hitta, se till att du, tipsa,
      rekommendera, befordra, höja, lägga ett, boka in dig, hålla, kalla, minnas, komma ihåg, tänka på, hjälpa dig, prioritera, behålla,
      skriva på, slussa, puffa, köra fram, välja dig, förlänga, göra plats`,
    promisedPresent: `
      ringer, hör av oss, hör av mig, anställer, håller, ser till att du, ordnar, fixar, tar in dig, kallar dig, har dig, tänker på dig,
      räknar med dig, hittar, släpper in dig, sparar, lägger, bokar in dig, behåller, höjer, justerar, lyfter, skriver, släpper, slussar,
      vill ha dig, väntar på dig`,
    promiseOccasions: `
      så fort, så snart, nästa gång, när, i höst, i vår, till hösten, till våren, till sommaren, garanterat, först, direkt, åt dig,
      för dig, inom kort, framöver, i åtanke, en plats, din plats, öppen, varm, avtal, kontrakt, lön*, vad som än, oavsett`,
    promiseArising: `
      dyker upp, blir ledig*, öppnar, öppnas, kommer upp, uppstår, öppnar sig, finns en, blir aktuell*, budgeten, går i pension, slutar,
      klubbas, körkort*, c kortet, legitimation*, examen, behörig*, i handen, påskriv*, någon passar`,
    promiseMetaphors: `
      runt hörnet, i stjärnorna, framför dig ligger, ligger för dina fötter, ingen tvekan om att, ingen tvivel, kommer på fråga,
      förvissad%, övertygad% om att du, övertygade om att du, säker på att du, säkra på att du, säker på det, vet att du kommer,
      tvivlar inte på att du`,
    promiseActs: `
      ringa, höra, höra av oss, kontakta, anställa, erbjuda, återkomma till dig, ta in, plocka in, tänka på, ha dig i åtanke, ha dig,
      spara, skapa, ordna, fixa, hitta (något|en|ett|plats), se till, boka in dig, hålla (en|ett|din), lägga in ett gott, kalla dig,
      leta upp, försöka få in, behålla dig, fortsätta följa`,
    promisePresent: `
      ringer, hör av oss, hör av mig, anställer, håller, ser till, ordnar, fixar, tar (in|hand), kallar, har dig, tänker på dig,
      räknar med, hittar, släpper in, sparar, lägger, bokar in, kämpar, lobbar, pratar med, behåller, garanterar, svär, vågar lova,
      går i god, sätter`,
    promiseTimes: `
      så fort, så snart, nästa gång, när (det|något|nästa|budget|pengar|läget|någon), i höst, i vår, till (hösten|våren|sommaren|nästa),
      garanterat, först, alltid, direkt när, åt dig, för dig, inom kort, framöver, i åtanke, på plats, om något, en plats, ett skåp,
      din plats, dörren öppen`,
    promisedThings: `
      jobb, jobbet, tjänst, tjänsten, tjänsten nästa, anställning, anställd, anställningen, erbjudande, erbjudandet, roll, rollen, fast,
      plats, platsen, chans, chansen, intervju, kontrakt, kontraktet, först, uppringd, kontaktad, befordrad, lön, löneförhöjning, förtur,
      högst, prioriterad, given, givet, självskriven, aktuell, vidare, av oss snart, toppkandidat, vald, utvald, lyckas, lyckad, perfekt,
      någonting, nästa gång, topp, framgångsrik, jättebra, kallad`,
    promiseFavours: `
      anställa, ringa, ge, hitta, ordna, fixa, erbjuda, höja, se till att du, kontakta, höra av oss, återkomma, prioritera, kalla, ta in,
      rekommendera, skapa, hjälpa dig, tänka på dig, befordra, tipsa, lägga ett (gott)? ord, anlita, rekrytera`,
  },
  says: `
    {promiseWords} & ({you}|{your}|jobb|tjänst|{job}|nästa) & -{told} & -{client} & -{answer} ~4 senast
    {you} ~1 (kommer|lär|ska|skall|får|kan|blir|är|har|står|sitter|hamnar|ligger) ~4 {surely} ~5 ({job}|långt|bra|lyckas|hitta*|fin|in|kvar|med|högt|överst|på listan|vidare|anställ*) & -{told} & -{answer}
    {you} ~1 (kommer|lär|ska|skall) ~3 (få|bli|ha|vara|hamna|stå|vinna|lyckas|hitta|gå|nå|sitta|leda|tjäna|klara|trivas|älska|rosa|se) ~4 ({job}|{surely}|bättre|långt|nytt|något|rätt|en dag|att det|fler|hos oss|snart|vilket|hit|provet|testet) & -(vara på plats|få (svar|besked|träffa|en kallelse|information|veta|frågor|se)|{answer}|ansvara|ha ansvar|möta|arbeta med|{told}) & -(höra varför|något med dig|{told})
    kommer {you} ~3 (få|bli|ha|vara|hamna|hitta|lyckas|in|långt|dit|att bli|att få|gå) & -{answer}
    {surely} ~3 (får|blir|har|är|sitter|kommer|hittar|står|anställs) {you} ~5 {job} & -{answer} & -{told}
    (blir|sitter|kör|leder|kliver|tjänar|hamnar|står|är) {you} ~3 {promisedStates}
    (vi|jag) ~1 (kommer|ska|lär|skall) ~4 {promisedActs} ~6 ({surely}|jobb*|tjänst*|dig|så fort|så snart|när|först|plats*|lön*|något|ett|en|till|av oss|av mig) & -({answer}|senast|på (måndag|tisdag|onsdag|torsdag|fredag)|för att (boka|bestämma|gå igenom)|klockan|kl|inom)
    (vi|jag) {promisedPresent} ~6 {promiseOccasions} & -({answer}|senast|på (måndag|tisdag|onsdag|torsdag|fredag)|klockan|kl) & -{told}
    (anställer|höjer|justerar|skriver|löser|fixar|ordnar|ser|håller|plockar|behåller|kallar|erbjuder|lyfter|sparar) (vi|jag) ~5 (dig|av oss|upp|avtal|kontrakt|lönen|plats*|till våren|till hösten|in dig|en tjänst|till att|på med|stolen|löne*|jobb*|det åt|din) & -({answer}|senast|på (måndag|tisdag|onsdag|torsdag|fredag)|klockan|kl) & -{told}
    (så fort|så snart|direkt när|med en gång|den dag|den dagen) ~6 {promiseArising} & ({you}|vi|jag|är) & -({told}|söka igen|bevaka|{answer}|prenumerera|söka|annons*)
    blir det ~3 (din tur|du|ditt|garanterat|ja|fast|jobb|av) & -{told}
    (tjänsten|platsen|kontraktet|stolen|uppdraget|anställningen) (är|blir|är ju|är redan|väntar) ~3 (din|ditt|din om|dig|klart|klar|klappat|säkrad|hemma|vikt|påskriven|redan din|en formalitet|formsak) & ({you}|{your}|redan|i princip|klart) & -(läs|hur|varför|{told})
    (det|saken) ~2 (löser sig|ordnar sig|ordnar|ordnas|löser vi|fixar sig|blir bra|går vägen|kommer gå|kommer att gå|kommer att lösa|kommer att ordna|faller på plats|är klart|är redan klart|är i hamn|är avgjort till) & -{told} & -{client}
    (du|dig|vi) ~2 ska se att
    (räkna|räknar) ~2 med ~4 (jobb*|tjänst*|plats*|ja|oss|mig|anställ*|erbjudande*|samtal|höra|vi|bli|få|det|kontrakt|lön*|en roll|fast) & -(svar|besked|timme|timmar|minuter|dag|dagar|svarstid|{told})
    räkna (kallt|lugnt|iskallt|tryggt)
    {you} ~3 (kan|får) (lugnt|tryggt|redan|gott|utan|kallt|med gott) & -{told}
    (säga|säg) upp ~2 (dig|din|lägenhet*|jobbet|du) & -{told}
    (boka|bokar|packa|beställ|köp) ~3 (flytt*|flyttlass*|flyttbil*|väskan|champagne*|tårta*|arbetskläder*|visitkort*)
    (sluta|behöver inte) (leta|söka) ~3 (andra|annat|vidare|mer)
    (håller|hålla|reservera|reserverar|vikt|viker|öronmärk*|spara|sparar) ~4 (plats*|stol*|tjänst*|skåp*|jobb*|dörr*|skrivbord*|krok*) ~4 (dig|varm|öppen|ledig*|redo)
    (stol|skrivbord|tjänst|jobb|kontor|skåp|hytt|krok|kontrakt|roll|*stol) ~6 (väntar|väntande|ditt namn|med ditt namn|åt dig|för din räkning|redo för dig|vikt för dig) & -{told}
    (dörrarna|porten|portarna) ~4 (öppen|öppna|öppet) & -{told} & -{work}
    (först|främst|högst|överst|högt) ~3 (på listan|på vår lista|i kön|på tur|i kö|på min lista) & -reserv*
    (ljus|lysande|strålande|fantastisk|stor|lovande) (framtid|karriär|framtidsutsikter)
    framtiden (ser ljus|är din|är ljus|ligger)
    (arbetsgivare*|andra|företag*|någon annan|alla|rekryter*|de|branschen) ~4 (slåss|kö*|stå i kö|rycka|rycker|sliter|nappa*|jaga|skriker|höra av sig|kommer att vilja|lär vilja|plockar upp dig|öppna dörren)
    {you} ~4 (hitta|hittar|får|får du|landa|snart) ~5 (något mycket bättre|något bättre|jobb var|jobb snart|jobb inom|någon annanstans|rätt jobb|ett jobb|drömjobb*|något annat snart|jobb vilken dag) & -{told}
    (drömjobb*|genombrott*|rätt jobb|ditt tillfälle|din chans|din tur) ~4 (väntar|kommer|runt|nära|dyker|snart|närmar|finns där ute)
    {promiseMetaphors}
    (övertygad%|säker|säkra|förvissad%) ~3 att (du|det|vi|någon) ~5 (kommer|får|lyckas|hittar|blir|löser|lär|går)
    (alla|samtliga|varenda|ingen) ~4 (praktikant*|trainee*|vikarie*|lärling*|elever|timanställ*|sommar*|som|går|gör|hos oss) ~6 (får|blir|anställ*|erbjud*|fast|varsl*|sagts upp|stannar|slutar som) & ({you}|hos oss|våra) & -{told} & -{client}
    (provanställning*|vikariatet|timanställning*|praktiken|traineeprogram*|sommarjobbet|prao*) ~5 (fast|övergår|leder|blir|förläng*|tillsvidare|jobb|anställ*) & -(om sex månader|avtal*|{told}|på två|löper|är)
    (om|inom|på) ~1 ({numeral}|<number>|några|något|ett par|kort|ett halv*) (år|månader|halvår|veckor|tid|år,) ~2 (är|sitter|har|blir|leder|kör|tjänar|driver|får|står|har) {you}
    (goda|stora|stor|mycket goda|utmärkta|jättegoda|alla) (chans|chanser|möjligheter|utsikter|förutsättningar) ~3 (att|till|nästa|framöver|hos|i framtiden) & -({told}|få visa|få ställa)
    (lägga|lägger|lägg) ~3 gott ord
    (tipsa|rekommendera) ~2 dig ~3 (till|hos|för)
    (vi ses|ses igen|vi kommer att ses|våra vägar) ~3 (igen|framtid*|snart|korsas|som kollegor|på jobbet) & -(på (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)|klockan|kl)
    (välkommen tillbaka|välkommen till oss|välkommen ombord|välkommen hit) ~4 (när som helst|alltid|i höst|i vår|så fort|nästa)
    (stå ut|håll ut|häng i|kämpa på|bit ihop) ~8 (så|bara) ~3 (du|kontor*|jobb*|fast|sitter|det|kommer)
    (läser du|klarar du|tar du|gör du|fixar du|kompletterar du|om du tar|om du läser|om du klarar|med lite|med c kort|när du har) ~8 (så|finns|har|får|är|väntar|blir) ~5 ({job}|väntar|klart|din|ditt|dig ett|inne|vi dig) & -({told}|{answer}|söka igen|söka)
    (ta|tar) ~2 för givet
    (mindre|högre|mer) i lön ~3 (snart|till|efter|sen)
    lönen ~5 (våren|hösten|efter|höja|höjer|höjs|lyft*|justera*|snart|nästa) & -(sätts|förhandl*|ligger|{told})
    (blir|är) ~2 (fast|permanent|tillsvidare) ~3 (sedan|sen|efter|automatiskt|direkt)
    (bli|blir) (bättre|bra) & (du ska se|snart)
    (provet|testet|delprovet) ~4 (klarar du|går bra|sitter|fixar du)
    (kommer|lär) ~3 (sakna|ångra|tjata|be dig|ropa|jaga|vilja ha dig|höra av)
    (inte länge|dröjer inte|tar inte lång) ~2 (innan|förrän|tid)
    (kön|kö) till ~2 (vår|dörr*)
    rakt in ~3 (tjänst*|jobb*|roll*|team*|teamet)
    gå hur långt
    (vi|jag) ~2 kommer ~3 (behöva|vilja|sakna|ångra|ta in|slå en signal|önska|ha plats|ha nytta|ha bruk) ~3 (dig|någon som dig)
    (något|nåt|tjänster|jobb|en öppning|en lucka|en ledig) ~3 (dyker upp|kommer upp|öppnar sig|lär dyka|kommer att dyka|blir ledigt) & -{told} & -(hör av oss senast|bevaka|annonsera*)
    dyker ~2 (det)? ~2 (upp|alltid) ~3 (något|nåt|annat|nytt|jobb)
    (slipper|hoppar över|hoppa över) ~3 (intervju*|provet|testet|urval*|kön) ~4 (nästa|då|nästa gång|helt)
    (högre|bättre|mer|dubbel) (lön|lönen|betalt|i lönekuvertet) & ({you}|vi|lösa|fixa*|snart|sommar*|sen|hösten|våren) & -(önskade|{told}|sätts)
    (före|innan|till) (jul|sommaren|midsommar|nyår|påsk|semestern) ~6 & ({job}|anställ*|fast) & {you} & (är|blir|har|får|sitter) & -{told} & -{answer}
    (vi|jag) ~2 (ska|kan|kunde) nog ~3 (lösa|ordna|fixa|hitta|få in|klämma in|trolla)
    (kan|ska) vi ~2 (lösa|ordna|fixa|hitta|trolla) ~4 (lön*|plats*|tjänst*|jobb*|något|roll*)
    (pratar|prata|talar|tala|snackar) ~2 med ~3 (chefen|ledningen|hr|vd|ägaren|dem) ~3 så att ~6
    (behåller|har) ~2 (dig) ~2 i ~2 (minnet|tankarna|åtanke|bakfickan|rullorna|telefonboken|systemet)
    {you} ~4 (imponera*|övertyg*|skina|briljera) ~3 nästa & -{told}
    (med|efter) ~3 (tur|utbildning*|kurs*|körkort|legitimation|år till|erfarenhet till|träning|övning) ~4 (är|blir|får|har|kommer|lär|sitter) {you} ~4 ({job}|klar|inne|hos oss|given|redo)
    (våren|hösten|sommaren|nästa år|januari|februari|mars|april|maj|juni|augusti|september) ~4 (är|blir|finns|har|anställer|behöver|ringer|öppnar) ~3 (platsen|jobbet|tjänsten|vi dig|du|det en plats|det jobb|det din)
    (nästa|kommande) (gång|tjänst|jobb|roll|plats|lediga|utlysning|vakans|höst|vår|sommar|säsong|omgång|år) ~6 (är din|blir din|är ditt|blir ditt|går det vägen|går vägen|din tur|är det du|blir det du|garanterat|klaffar|löser sig|är det dags för dig|står du först|får du|ringer vi|anställer vi)
    (kliver|går|rycker|hoppar|flyttar) {you} ~2 (in|upp|fram) ~2 (som|till) & -{told} & -(scenen|podiet|tavlan)
    utlova* & -(inte|inget|ingen)
    (ser|föreställer) ~1 dig ~2 (redan|som|framför) ~3 (som|hos|i|leda|driva|på) & -{told}
    (bud|erbjudande|samtal|kontrakt|anbud) ~1 från (oss|chefen|mig) & ({you}|vänta*|länge|snart) & -(senast|{answer}|erbjudande från oss gäller)
    {you} ~1 (den|första|först) ~1 (vi|jag) (ringer|tänker på|frågar|anställer|hör av)
    (skapar|skapa|bygger|bygga|trollar fram|ordnar|fixar|finns|hittar) ~3 (plats|rum|tjänst|roll|utrymme) ~2 (åt|för|till) dig & -{told}
    (positiva|glada|roliga) nyheter & ({you}|vänta*|snart|vår|höst)
    jobbet ~2 i ~1 (fickan|hamn|säck|lådan)
    (jobbet|platsen|tjänsten) har du & -{told}
    (pratar|talar|snackar|diskuterar) (vi|jag) ~2 (om)? ~2 (kontrakt*|fast|lön*|riktigt|tjänst*|framtid*|avtal)
    (börja|kan) ~2 planera ~2 (flytt*|semester*|firandet|för hösten|ditt nya)
    (inget|ingenting) ~2 gå fel
    (snor|norpar|plockar|rycker|kapar|snappar) ~2 (dig|upp dig) & -{told}
    (släpper|missar|tappar|förlorar) (vi|jag)? ~3 inte ~2 (två gånger|igen|en gång till|så lätt)
    sådana som (du|dig) & -{told}
    (beskyddare|supporter|vän) ~2 (högre upp|i ledningen|i huset)
    (vi|jag) (kommer|ska|lär) ~4 {promiseActs}
    (vi|jag) {promisePresent} ~4 {promiseTimes}
    (kommer|ska|lär) ~5 (rycka (åt)? |slåss|stå öppen|stå öppna|landa|ordna sig|lösa sig|dyka upp|öppna sig|vänta på dig|höra av sig|stå i kö|köa|nappa|falla på plats|gå vägen|bli du|bli din|kontaktas|sluta med)
    (du|ni) (kan|får) (lugnt|tryggt|säkert|redan nu|utan oro|med gott samvete|kallt|gott)
    (kan|får) du (lugnt|tryggt|redan nu|med gott samvete)
    räkna (kallt|lugnt|tryggt|säkert|iskallt) med
    räkna med (ett ja|jobbet|platsen|tjänsten|att (vi|du|bli|få|jobbet))
    boka ((flyttlass|flytt)*)
    säg upp dig
    säga upp (dig|din lägenhet)
    min försäkran
    mitt (ord|hedersord|löfte)
    hedersord*
    tidsfråga
    (bara|blott) en (formalitet|fråga om tid|tidsfråga)
    ren formalitet
    resten är (byråkrati|formalia|en formalitet)
    (dröjer|tar) (inte|knappast) (länge|lång tid) (innan|förrän)
    (är|blir) ~1 (garanterat|definitivt|självklart|bergsäkert|självskrivet|givetvis|alldeles säkert|utan tvekan|med (all|hundra procent)? säkerhet)
    med all säkerhet
    säkert som amen
    hundra procent säker*
    (alltid|undantagslöst|garanterat|automatiskt) ((till|leder|fast|förläng|tillsvidare|anställning|drömjobb)*)
    leder ~3 (till|rakt) ~1 ((fast|anställning|jobb|dröm|tillsvidare|tjänst)*)
    (alla|samtliga) ~3 ((praktikant|trainee|vikari|elev|lärling|timanställd|sommarjobb|gör praktik)*) ~3 (får|blir|slutar|hamnar|anställs|erbjuds)
    om (ett|två|tre|fem|några|sex|något|ett par) (år|månader|halvår|veckor) (är|sitter|har|kör|jobbar|tjänar|leder|står|blir|kommer|driver) (du|ni)
    (inom|på) (ett|två|tre|sex|några) (år|månader|halvår) (är|sitter|har|blir|tjänar|leder) du
    ingen annan kommer på fråga
    (håll ut|stå ut|häng i|kämpa) ~5 (så|bara)
    (ditt|din) (tur|genombrott|chans) kommer
    din tur
    förtur
    förstahandsval
    (vi|jag) (lovar|garanterar|försäkrar|kan lova|kan garantera)
    (lägga|lägger) in ett (gott)? ord
    ((drömjobb|genombrott|erbjudande)(et|en|er)?) (väntar|kommer|landar|dröjer|runt|är nära)
    runt (hörnet|knuten)
    landar (hos|snart)
    du (får|har) (ett)? jobb (någon annanstans|snart|på|inom)
    provanställningen (går|övergår|blir|förlängs) ~1 (automatiskt|garanterat|alltid|över)
    (förlängs|förlänger|förlängning) (garanterat|definitivt|säkert|alltid|förstås)
    (är|blir) du (självskriven|given|först|vår|med|anställd|garanterad|klar|hemma)
    (i princip|så gott som|praktiskt taget|nästan|redan) ~1 ((påskriv|klar|klart|ditt|din|bestämt|anställd)*)
    kommer att (rycka|slita|slåss|jaga)
    kommer du (in|att få|att bli|långt|dit|fram)
    (ditt|din) (givna|garanterade|egna|självklara) (rum|plats|kontor|roll|tjänst)
    sitta tryggt
    ingen varslad
    aldrig (bli)? (arbetslös|utan jobb|varslad)
    skriva under på
    (står|stå) (på|i) kö
    kö för att
    (något|nåt|tjänst|jobb|plats) (är|kommer) (på (väg|gång))
    (inom kort|snart|snarast) (får|hittar|har|kommer|är) du
    (förvissad|förvissade|övertygad|övertygade|säker|säkra|trygg|trygga) (på|om) (att)? (du|det|vi|någon)
    inga problem att (hitta|få)
    var (inte|helt)? (orolig|lugn)
    oroa dig inte
    lovar
    alla som (kommer|når|kommit|gör) ~1 (så här|hit|långt|detta)
    håll telefonen
    det är (säkert|givet|självklart) att (du|vi|kommunen)
    gör (dina|din) (talang|talanger|kompetens) rättvisa
    budgeten är på väg
    (du|ni) (är|blir|står) ((redan |så gott som |i princip |nästan)(inne|med|anställd|klar|vald))
    (vi|jag) lovar att du får (jobbet|tjänsten) (nästa gång)?
    (jobbet|tjänsten|platsen|rollen) ditt
    (är|blir) (jobbet|tjänsten|platsen|rollen) (ditt|din)
    (det|allt) (ordnar|fixar|löser) (jag|vi)
    skriver vi (på|kontrakt|avtal) (med dig)?
    helt säkert
    var (så|alldeles)? säker
    inget snack
    du kan lita på
    lita på (mig|oss)
    inga problem att få
    bara en formalitet
    så gott som
    är du inne
    är du med i (teamet|gänget)
    om ett år (sitter|är|har|leder)
    (får|kommer) du ~3 (efter|fast|tillsvidare|jobb|tjänst|högre|anställning)
    (som|den) ~1 (är gjord|passar perfekt) för dig
    (den|det) kommer du att få
    (lyfter|höjer|höja) (vi)? (lönen|din lön)
    lönen (lyfter|höjer) vi
    sommarvikariat det
    (först|främst|högst upp) (i|på) (kön|kö|listan|tur)
    (du|ni) (kommer|lär|ska|får|skall) ~6 (få|bli|ha|vara|hamna|stå|vinna|passa|lyckas) ~4 {promisedThings}
    (jobbet|tjänsten|platsen|rollen) (är|blir) (i princip din|så gott som din|garanterat|redan din|nästan din)
    (din nästa|nästa) (tjänst|gång) (är|blir) (din|det)
    (se|ser|sett) till att du (får|blir|anställs|kallas|hamnar|kommer) *
    (vi|jag) (kommer|ska|skall) ~6 {promiseFavours} ~6 (jobb|erbjudande|anställning|nästa (gång|tjänst|roll|lediga)|så fort|så snart|när (något|en|ett|nästa|det)|högre lön|först (när|om)|får (jobbet|tjänsten|en chans)|gott ord)
    (du|ni) (har|hade|ligger|står|är) ~6 (chans|chanser|möjligheter|överst|i kö|förtur|garanterad|given|självklar|högst|på tur|så gott som)
    (stor|goda|mycket goda|stora|bra|utmärkta) (chans|chanser|möjligheter|utsikter) (att få|till|nästa|framöver|hos oss|i framtiden)
    (håll(a)?) (en)? ((plats|tjänst|dörr)(en)?) (öppen|åt dig|ledig)
    dörren (står|är) alltid öppen
    platsen (väntar|hålls)
    (lysande|ljus|fantastisk|strålande) (framtid|karriär)
    framtiden (är din|hos oss|ser ljus)
    gå (hur)? långt
    det kommer att (ordna|lösa|gå|bli)
    (hittar|hitta|få) ((snart |säkert |garanterat |lätt |snabbt)(ett |något |rätt |annat |nytt |jobb)*)
    ordnar sig
    löser sig
    våra vägar (korsas|kommer)
    vi ses (snart)? (igen|i framtiden)
    ses igen
    muntligt (löfte|besked)
    (tjänsten|jobbet) är din
    när du börjar hos oss
    välkommen till teamet när
    (är|så gott som|i princip) ((så gott som |i princip |nästan)(klart|klar|anställd|din|bestämt|säkert))`,
  hints: `
    (förlängs|förlänger|förlängning) ~4 (automatisk*|garanter*|säkert|alltid|förstås|givetvis)
    nästa gång ~4 (är|blir|kommer|lär|ska|får|har) ~3 (du|det|vi|din|jobbet|tjänsten) & -exempel`,
  not: `
    (inte|aldrig|kan inte|vill inte|inget|inga|ingen|utan) ~3 (lova|lovar|garantera|garanterar|garanti|löfte|löften|utlova*)
    (lovar|lovat|lovade|lova|löfte*|utlovad%|utlovat) ~5 {answer}
    som vi (lovade|lovat)
    {answer} ~4 (lovade|lovat|lovar|utlova*)
    du (lovade|garanterade)
    (lovande|lovvärd*|garantitid*|garantiären*|lönegaranti*|garantier)
    (lova|garantera|garanterade|lovade|garanterar) ~1 ({client}|kvalitet|leverans*|svarstid*|säkerhet*|att patient*|drift*)`,
};
