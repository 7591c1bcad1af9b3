import type { RuleWords } from '../../contract.ts';

/** What the rule `family` looks for in Swedish. */
export const family: RuleWords = {
  lists: {
    familyStatus: `
      gift, skild, singel, nygift, nyskild, ensamstående, separerat, separerad, frånskild, förlovad, sambo, änka, änkling, barnlös,
      barnfri, trebarnsmamma, småbarns*, tvåbarns*, trebarns*, fyrabarns*, mamma, pappa, förälder, morförälder, farförälder, gifta dig,
      skiljer, skilja dig, skilt dig, flyttat isär, flyttat ihop, gifter`,
    familyLabels: `
      småbarnsförälder#, småbarnsföräldrar, småbarnsmamma*, småbarnspappa*, ensamstående föräldrar, barnfamilj*, föräldrar med små, vabb*,
      vobb*, vård av sjukt barn, hämta på, hämtar på, lämna på, lämnar på, dagishämt*, förskolehämt*, förskolan klockan, dagis, barnvakt*,
      barnpassning*, barnomsorg*, familjebild*, bilda familj, skaffa familj, familjeplan*, familjeskäl, familjesituation*, hemsituation*,
      livspussel*, privata situation, privata läge, läget hemma, situationen hemma, hemma hos dig, där hemma, på hemmaplan, kaos hemma,
      strul hemma, utan familj, familj och, civilstånd*, skilsmäss*, vårdnadstvist*, rusa till förskolan, rusa hem, skolgårdar`,
    familyEvents: `
      *(vårdnadstvist|skilsmässa|separation|bröllop|förlovning|äktenskap|adoption|svartsjuka|distansförhållande|vårdnad|umgänge|växelvis boende|varannan vecka|fosterbarn|bonusbarn|familjehem|bonusfamilj|styvbarn|barnbarn|barnvakt|vabb|vab|vobb|blöjbyt|småbarnsliv|familjeliv|hemmaliv|hemmafru|fertilit|ivf|provrör|barnlöshet|spädbarn|föräldraskap|kärleksliv|privatliv|hushåll|släkten|anhörigvård)(s|en|et|n|er|erna|ar|arna|ande|at|ade|a|ning|ningen|sperioder)?`,
    familyStanding: `
      gift, ogift, skild, frånskild, ensamstående, singel, sambo, nyskild, nygift, förlovad, änka, änkling, barnlös, småbarnsförälder,
      tvåbarnsmamma, trebarnsmamma, mamma, pappa, förälder, småbarnsmamma, småbarnspappa, ensamförälder, nyseparerad, bunden av familj,
      familjeförälder, familjefar`,
    familyHome: `
      barn, småbarn, familj, familjesituation, familjeförhållanden, hemsituation, hemförhållanden, fru, make, maka, hustru, man har,
      man är, sambo, partner, äktenskap, skilsmässa, separation, familjeliv, civilstånd, son, dotter, söner, döttrar, föräldrar, mamma,
      pappa, tvillingar, privata situation, situation hemma, familjebildning, hemmaliv, livssituation, livspussel, relation, barnpassning,
      barnomsorg, vårdnad, familjeplaner, ungar, föräldraskap, mammaroll, papparoll, närstående, moderskap, faderskap`,
    familyPersons: `
      (småtting|lillkille|lilltjej|sambo|hustru|skilsmässa|nygift|singel|tonåring|svärmor|pojkvän|flickvän|fästmö|fästman|barnbarn|blöja|barnvagn|blöjor|spädbarn|bebis|dotter|ungar)(n|en|et|ar|er|or|na|arna|erna|orna|a|ens)?`,
  },
  says: `
    {your} ~2 {kin} !({workword})
    {you} ~5 {familyStatus} & -{told}
    (singel|nygift|nyskild|ensamstående|barnlös%|barnfri%|frånskild) & -{client} & -{work}
    (har|är|utan|egna|små|fyra|två|fem|sex) ~2 (småbarn|barn hemma|små barn|barn|egna barn|tvillingar|hemmavarande) & ({you}|{trouble}|{rather}|passen|?) & -{client} & -{work}
    {familyLabels} & -{client} & -{work} & -({you} (visade|beskrev|lade|gick))
    (vem|hur|vad) ~4 (hämtar|hämta|passar|passa|lämnar|tar hand|lösa hämtning*|säger din|tycker din|säger maken|säger familjen|ordna barn*|barnen|familjen) & ?
    (barn|barnen|familj|familjen|ungarna|maken|frun|mannen|sambon|partnern) ~4 ({trouble}|kräver|går före|kommer först|styr|prioriter*|klara sig) & -{client} & -{work}
    {rather} ~6 (utan barn|utan familj|utan familjeplikter|utan förpliktelser|inte måste|utan bindningar|ensamstående|singel|barnfri|fria kvällar|stora barn)
    (flytta|flyttar|flyttade) ~4 (efter|med) (din|sambon|maken|mannen|frun|familjen)
    (ta hand|tar hand|sköta|sköter|vårda|vårdar|ser till|hjälpa|hjälper|bryr) ~3 (din|dina) {kin}
    (anhörigvård*|sjuk mamma|sjuk pappa|sjuk förälder|dement mamma|dement pappa|åldrande föräldrar|gamla föräldrar|sjuka föräldrar) & -{client} & -{work}
    (din|er) {kin} & {trouble}
    (ordnar sig|lugnar sig|löser sig|blir lugnare|kommer i ordning|stökigt|rörigt|kaotiskt|oroligt) ~3 (hemma|på hemmaplan|privat|med familjen|i familjen|i äktenskapet|i förhållandet)
    (söker|vill ha|behöver) ~5 utan (barn|familj|småbarn|åtaganden|en massa)
    (småbarnsföräldrar|föräldrar) ~4 (hos oss|här) ~6 (gått ner|slutat|svårt|deltid|borta|klaga*) & -{told}
    (grabb|grabben|grabbs|grabbens|tös|tösen|dotterns|sonens|barnens|lillans|frus|mans|makes|sambos) ~3 (fotboll*|match*|skola|dagis|träning*|hockey|sjukdom|jobb|schema|problem)
    (ungkarl|ungkarlar|ogift|ogifta|singlar|nyförälskad) & -{told} & -{client}
    (väntande|väntar|någon|hund) ~1 (där)? hemma & ({rather}|inte har|hoppats*|{you}) & -{told} & -{work}
    (bröllop|barndop|dop|inflyttning) ~4 (tar|ta|kostar|kräver|stjäl|efter|först)
    svärföräldra*
    (renovering(en)?) (och|hemma)
    {your} ~2 {kin}
    {familyEvents}
    (prioritera|sätta|ta hand om|tänka på|ägna dig åt|vara (hemma)? med|passa|hinna med|vårda|sköta|försörjer|försörja) ~3 (familjen|familj|barnen|barn|barnbarnen|hemmet|släkt|släkten|mamma|pappa|maken|makan|föräldrarna|de små|hela släkten)
    (du|ni) ~4 (har|har ju|väntar|skaffar|tänker skaffa|planerar|vill ha|får|lever|bor|är) ~5 (barn|småbarn|bebis|bebisar|tvillingar|tonåringar|ungar|familj|fru|man|flickvän|pojkvän|sambo|gift|gifta|singel|skild|skilda|ihop|kära|ensam|hemma hos|bröllop|flyttat hemifrån|ett par)
    (som|en) (nygift|nyskild|nybliven|ensamstående|gift|skild|förlovad|barnlös|ogift|singel)
    (flytta(t|r)?) hemifrån
    mambo
    bor (kvar)? (hemma|hos (mamma|föräldrarna|dina))
    (utan|fri från) (familj|barn|familjeband|band|försörjningsplikt|familjeplikter|åtaganden hemma)
    (barn|familj|kvinna|man|partner|sambo|make|maka|fru) (hemma|som väntar|där hemma|vid sidan)
    (hemma|hemmets) (hos dig|väntar|har|med)
    gifta och på samma
    (er(a)?) semestrar
    (bebis(en|ar)?)
    (tvillingar(na)?)
    (trillingar(na)?)
    dagishämtning*
    förskolehämtning*
    nattvak
    sömnlösa nätter
    små (?barn(en)?) hemma
    barnrumpor
    (nygift|nyskild|nyförlovad|nybliven (mamma|pappa|förälder|mormor|farfar))
    försörjer en
    hel släkt
    (mors|fars|mammas|pappas|frus|mans|dotters|sons|bror|systers|sambos|makes|svärmors|mormors|farmors) (demens|sjukdom|cancer|död|bortgång|vård|hälsa|begravning|behandling|stroke|missbruk|operation|alzheimer)
    ((dödsfall|begravning|sörja|sorgen|sorgearbete|sorg)(et|en|er)?)
    svärmor*
    svärfar*
    fosterhem
    familjehem (går|är|kan|och)
    dagislämning*
    ((ettåring|tvååring|treåring|fyraåring|sexåring|nyfödd|spädbarn|bebis|bäbis|småttingar)(en|ar|arna|et)?) (går|är|kan|hemma|som|och|i|inte|kräver|tar)
    hunden (kan|får|går|är|hemma|blir)
    (äldsta|yngsta|mellersta|minsta) (börjar|går|är|blir|fyller|har|bara|blivit)
    vab*
    ((år|tid|lucka|hål|uppehåll)(en|an|et)?) ~4 (var|gick)? hemma
    (flera|fyra|tre|två|alla) under (tio|fem|sex|tre|skolåldern)
    med (tre|två|fyra|fem|så många) (ungar|barn|småttingar|kids)
    ((sjuk|funktionsnedsatt|handikappad|tonårig|liten)%) (son|dotter|mamma|pappa|man|fru|bror|syster)
    (nygifta|småbarnsföräldrar|mammor|pappor|ensamstående|singlar) (brukar|vill|har ofta|är ofta|försvinner|får)
    (ta|tar|tog|ha) (hand om|passa) (dina|ditt)? (barn|barnen|familjen|föräldrar|mamma|pappa)
    barnvakt
    {you} ~2 {seem} ~5 {familyStanding}
    {seem} ~3 {you} ~5 {familyStanding}
    (som|är|för|trots|ensamstående|nybliven) ~2 (barnsmamma|barnspappa|barnsförälder|barnsmor|barnsfar|mamma|pappa|förälder|småbarnsförälder|mor|familjefar|morsa|farsa)
    (småbarns(föräldrar|förälder|mamma|pappa|åren|liv|mor|far)*)
    ((två|tre|fyra|fem|fler)?barns(mamma|pappa|mor|far|förälder))
    barnfamilj !(som)
    familjefar
    hemmafru
    hemmaman
    (ensam|skild|separerad) (med)? (med)? (barn|barnen)
    (hämta|hämtar|hämtade|lämna|lämnar|lämnade) ~2 (på|från|till) (dagis|förskolan|förskola|skolan|fritids|barnen)
    vabb*
    vab
    vab dag#
    barnvakt#
    (vad|vem) (som)? (din|er) (man|fru|sambo|partner|familj)
    (din|ditt|er) ((man|fru|sambo|partner)(s)?) (jobb|arbete|inkomst|jobbar|arbetar|bor|tjänar|har)
    (skaffa(t)?) barn
    barnafar
    (tid|utrymme) för familjen
    familjen (kommer|går|tar|först|kräver|hemma|skulle|flytta|flyttar|bor|behöver)
    (hemma med|hand om) (dina |barnen|barn|småbarn|familjen|sjuk|sjuka|din|en gammal|dina gamla|gamla) (föräldrar|mamma|pappa|mor|far|barn)?
    (planer|planerar) (på|för|att bilda|att skaffa) (barn|familj)
    bilda familj
    gifta (sig|dig)
    ska gifta
    privatlivet
    ditt privatliv
    privata (situation|problem|omständigheter|förhållanden|skäl)
    rörigt hemma
    problem hemma
    hemma har du
    (pusslet|läget|situationen) hemma
    familjeskäl
    familjebörda
    (försörj(a|er|ning)) (din|en)? (familj|barn)
    {because} ~4 (barn|småbarn|familj|familjen|fru|skilsmässa|familjesituation|familjeskäl|barnen)`,
  hints: `
    (ensam med|egen med|varannan vecka|varannan helg|pojkarna|flickorna|grabbarna hemma|tonåringarna|lilltjejen|lillkillen|ettåring*|tvååring*|treåring*|bebisen|kullen|ungarna|hundvalp*|valpen) & ({you}|{your}|schema*|passet|{trouble})
    (gifta|gifter|förlova*|bröllop*|smekmånad*|bebis*|barn som ett brev) & ({you}|ni|snart|sommar*|augusti|juli|juni|högsäsong)
    (prioritera|fokusera på|satsa på|ägna dig åt|vara hos|finnas för|tänka på|ta hand om) ~2 (familjen|barnen|din familj|dina barn|äktenskapet|hemmet|relationen|din mamma|din pappa)
    (lillkillen|lilltjejen|den lille|lillan|minstingen|sladdis*|syskon) & (snart|får|projekt*|schema*|{you}|ledig*)
    (vårdnad*|domstol*|tvist|skilsmäss*|umgänges*) & {you}
    ({your}|egna|hemmavarande|många|har|två|tre|fyra|flera|så) ~3 {familyHome}
    {familyPersons}
    {your} ~2 (mor|far|mamma|pappa|son|dotter|föräldrar|syster|bror|pojkar|flickor|ungar|partner|barn)
    (barn|barnen|ungarna|småbarn) (hemma|är sjuka|är små|kräver|behöver dig|blir sjuka|tar)
    {kin} & {your}
    (barn|familj|småbarn) & {you} & ({trouble}|kvällspass*|nattpass*|resor|jour*)
    (maken|makan|frun|mannen din|hemmaplan|där ?hemma|dement|varannan vecka|pojkarna|flickorna hemma|syskon(et)?|lillebror|lillasyster)`,
  not: `
    {your} ~2 (barnlitteratur*|barnsyn|familjejuridik)`,
};
