import type { RuleWords } from '../../contract.ts';

/** What the rule `character` looks for in Swedish. */
export const character: RuleWords = {
  lists: {
    characterProblems: `
      attitydproblem, humör, temperament, storhetsvansinne, hybris, mindervärdeskomplex, kontrollbehov, bekräftelsebehov, för höga tankar,
      svårt för auktoritet*, svårt med auktoritet*, fel inställning, näsan i vädret, kort stubin, hetsigt humör, ego`,
    characterComplexes: `
      attitydproblem, storhetsvansinne, hybris, mindervärdeskomplex, kontrollbehov, bekräftelsebehov, kort stubin, näsan i vädret,
      fel inställning, taggarna utåt, lättkränkt%, hett temperament, häftigt humör, surmulen, surmulet, gravallvar, stel som en pinne,
      tråkig som, torr som, energi* som en, full av dig själv, fast i dig själv, för mycket av dig, ta plats, tar för stor plats,
      lite för mycket, aura, inre ro, rätta glöden, rätt virke, rätt stoff, rätta virket, bättre hälft, inte gjord av, inte skapt,
      inte skapad för, inte ämnad, inte född till, överkörd, tappade fattningen, mes, du bara är så, komma ur ditt skal, ur ditt skal,
      släppa garden, slappna av som, våga ta plats, bli mer, vara mer dig själv, växa upp, mogna lite, mogna till, mogna först, självgod%,
      självupptagen, självinsikt, röd flagga`,
    characterFigures: `
      fighter, martyr, krigare, vinnare, förlorare, loser, eldsjäl, gnällig, bråkig, som ger upp, lätt ger upp, ger upp, tar illa upp,
      tar åt dig, låter dig köras, går igång, tappar humöret, brusar upp, sluter dig, stänger av, drar dig undan, går in i dig själv`,
    characterReproaches: `
      på för stort allvar, skulle klä dig, ta dig själv, tar dig själv, nerver för, nerver av, skinn på, bita ifrån, ta för dig,
      tar för dig, stå på dig, hävda dig, göra dig hörd, låt dig inte, ge dig själv, steka över, köra över dig, kör över dig, kör dig,
      äta upp dig, äta dig levande, tappar tålamodet med dig, skrämmer bort, stöter bort, suger energi, drar ner stämningen,
      sänker stämningen, tar luften ur, fyller rummet, tar över rummet, pratar för mycket om dig, din egen röst, lyssna på din egen`,
    characterEndings: `
      *(ledartyp|typ|ledargestalt|människa|natur|själ|viol|tvåa|följare|ledare|energiknippe|solstråle|kämpe|fighter|tänkare|drömmare|surkart|räv|mus|ensamvarg|besserwisser|pratkvarn|kontrollfreak|grå mus|mes|latmask|slarver|strulputte|pedant|perfektionist|glädjespridare|personlighet|gnällspik|petimäter|diva|primadonna|bromskloss|rebell|streber|streberm|filur|ögontjänare|jasägare|nejsägare|eftersläntrare|bråkmakare|lagspelare|energitjuv|skrytmåns|sillmjölke|tråkmåns|vekling|fegis|snobb|katastrof|charmör|doer|tönt|gåta)`,
    characterNicknames: `
      ledartyp, ledargestalt, energiknippe, solstråle, ensamvarg, besserwisser, pratkvarn, kontrollfreak, grå mus, latmask, strulputte,
      gnällspik, petimäter, diva, primadonna, bromskloss, streber, jasägare, tråkmåns, vekling, fegis, snobb, energitjuv, skrytmåns,
      blyg viol, panelhöna, torrboll, kverulant, gnällkärring, tvärvigg, ja-sägare, mähä, tungrodd%, mjäkig%, blåst, vimsig%, tramsig%,
      fnoskig%, butter, sävlig%, menlös%, håglös%, trögstartad%, långsint%, lättretlig%, snarstucken, snarstucket, mjuk i ryggen,
      tunnhudad%, fåordig%, ordkarg%, självuppfyllande, hårdhudad%, iskall som person, gåpåig%, burrig%, fisförnäm%, högfärdig%, snål,
      snåla, småsint%, trångsynt%, slätstruken, slätstruket, mesig%, räddhågsen, räddhågad%, stingslig%, gapig%, bossig%, överspänd%,
      överspelad%, uppblåst%, fnittrig%, virrpanna, virrhöna, tidsoptimist, kolerisk%, introvert%`,
    characterForces: `
      eld, eldar, glöd, glöden, gnista, gnistan, driv, drivet, jävlaranamma, pannben, ryggrad, ruter, stake, utstrålning, karisma, pondus,
      hjärta, värme, empati, självinsikt, självförtroende, självkänsla, tålamod, ödmjukhet, ärlighet, integritet, humor, social kompetens,
      fingertoppskänsla, omdöme, mognad, moral, arbetsmoral, stresstålighet, ambition, engagemang, intresse, passion, vilja, energi,
      nyfikenhet, skärpa, personlighet, karaktär, hyfs, vett, sunt förnuft, psyke, läggning, temperament, humör, ego, attityd, inställning,
      uppsyn, lynne`,
    characterMissing: `
      eld, glöd, glöden, gnista, gnistan, driv, drivet, jävlaranamma, jävlar anamma, pannben, ryggrad, ruter, utstrålning, karisma, pondus,
      värme, empati, självinsikt, självförtroende, självkänsla, tålamod, ödmjukhet, ärlighet, integritet, social kompetens,
      fingertoppskänsla, mognad, arbetsmoral, stresstålighet, ambition, ambitioner, passion, vilja, energi, personlighet, hyfs, vett,
      sunt förnuft, attityd, inställning, skinn på näsan, ledarskap i blodet, säljhjärta, tuffhet, humor, hunger, nyfikenhet, lyskraft,
      is i magen, magkänsla, framåtanda`,
    characterWanted: `
      (hungrig|driven|engagerad|motiverad|social|vass|mogen|självständig|flexibel|stresstålig|analytisk|kreativ|strukturerad|noggrann|proaktiv|ödmjuk|energisk|självgående|intresserad|entusiastisk|utåtriktad|bestämd|tuff|smart|skarp|snabbtänkt|karismatisk|passionerad|ambitiös|resultatinriktad|säljig|positiv)%`,
    characterFlaws: `
      arrogans, lathet, naivitet, osäkerhet, blyghet, nervositet, attityd, personlighet, personlighetstyp, karaktär, temperament,
      utstrålning, humör, ego, inställning, självbild, självkänsla, självförtroende, nonchalans, omogenhet, mognad, karisma, energi,
      mentalitet, läggning, personliga egenskaper, personkemi, envishet, stolthet, känslighet, naturell, personprofil, självgodhet,
      karaktärsdrag,
      brist på (driv|energi|engagemang|ödmjukhet|självinsikt|empati|passion|mognad|motivation|intresse|pondus|ambition|entusiasm|humor|nyfikenhet|självförtroende|initiativförmåga|social kompetens),
      introverta *, framtoning, uppsyn, jargong, ambitionsnivå, drivkraft, glöd, emotionella *, känsloliv, fåfänga`,
    characterLacking: `
      saknar, saknade, saknas, brist på, bristande, brister i, bristen på, för lite, inte tillräckligt med, ingen, inget, inte någon,
      avsaknad av, utan, låg, lågt, svag, svagt, dålig, dåligt, fel, ganska lite, inte visade, har inte, hade inte`,
    characterAssets: `
      driv, drivet, jävlar anamma, passion, ödmjukhet, självförtroende, självkänsla, självinsikt, självdistans, karisma, glöd, gnista,
      gnistan, pondus, utstrålning, social kompetens, sociala kompetens*, social förmåga, mognad, ryggrad, empati, personlighet, attityd,
      attityden, inställning, inställningen, hunger, ambition, ambitioner, entusiasm, energi, energin, auktoritet, skinn på näsan, skärpa,
      mod, civilkurage, integritet, moral, arbetsmoral, humor, hyfs, sunt förnuft, naturlig auktoritet, fingertoppskänsla, engagemang,
      motivation, nyfikenhet, ledarmaterial, ledaregenskaper, intelligens, begåvning, talang, emotionell (mognad|intelligens|stabilitet),
      sälj instinkt, vinnarskalle, bett, stake, hjärta, mental styrka, disciplin, självdisciplin`,
    characterTypes: `
      lagspelare, teamplayer, ledartyp, ensamvarg, besserwisser, divalater, diva, loser, nolla, tråkmåns, latmask, drama queen, gnällspik,
      pajas, clown, eftersläntrare, pratkvarn, grå mus, mes, velpelle, slarver, perfektionist, kontrollfreak, ja-sägare, jasägare,
      nejsägare, streber, individualist, drömmare, mobbare, översittare, maktmänniska, säljartyp, doer, slashas, bromskloss, typ, människa,
      person, personlighet, social person, enstöring, dörrmatta, tönt, primadonna, känslomänniska, egotrippad, solospelare, teammänniska,
      ledare, säljare, natur, karaktär, materialet, underpresterare, rebell`,
    characterSlurs: `
      lagspelare, teamplayer, ensamvarg, besserwisser, latmask, gnällspik, tråkmåns, kontrollfreak, diva, primadonna, velpelle,
      personlighetstyp#, personlighetsdrag*, personlighetsprofil*, personlighetstest* visar, karaktärsdrag, karaktärsfel, taskig attityd,
      attitydproblem, attityd mot, fel attityd, dålig attityd, mesigt, personkemi(n)?,
      svår att (samarbeta|jobba|ha att göra|läsa av|tycka om|ha och göra|få grepp|lita på), jobbig att, svårarbetad, svårt att ta kritik,
      tål inte kritik, tar inte kritik, stark i dig själv, kryp ur skalet, bakom fasaden, obehaglig stämning,
      konstig(a)? (energi|person|vibbar), vibbar, dålig energi, låg energi, tung energi, emotionellt (instabil|omogen)`,
    characterAdjectives: `
      snäll, mjuk, hård, tuff, tyst, tystlåten, blyg, försiktig, framfusig, pratig, pratsam, ivrig, stel, känslig, bestämd, dominant,
      ambitiös, noggrann som person, entusiastisk, emotionell, känslosam, nervös, osäker, självsäker, avslappnad, avvaktande, allvarlig,
      skämtsam, formell, godtrogen, ödmjuk, envis, passiv, rak, burdus, introvert, extrovert, inåtvänd, utåtriktad, vek, svag, lugn,
      snäll och mjuk, eftergiven, konflikträdd, nonchalant, tråkig, trist, kylig, kall, rastlös, flummig, fyrkantig, bekväm, spänd,
      självkritisk, tillbakadragen, kaxig, stolt, naiv, dryg, seriös, intensiv, mesig, velig, impulsiv, undfallande, anonym, osynlig,
      omogen, gullig, skör, rädd, feg, slapp`,
  },
  says: `
    {you} ~4 {seem} ~4 ({trait}|{harsh}|{typeword}) !(nog att ställa|på hur|och bad|och sa|vilket|och redovisade|på just) & -{told} & -{work}
    (dig|du) som ~3 ({trait}|{harsh}|{typeword}|en person|någon som inte)
    {harsh} & ({you}|{your}|intryck*|ton|attityd|sätt) & -{told} & -{client}
    {your} ~2 {inner} & -{told} & -(tack för ditt|att utveckla|ansökan) & -(tack för|din tid)
    {you} ~3 {lacks} ~3 {inner} & -(exempel|fler exempel|{told})
    {inner} ~4 {lacks} & ({you}|hos dig|{your}) & -{told} & -exempel & -allmänt omdöme
    {lacks} ~3 {inner} ~4 (hos dig|hos er|i dig|du|din) & -{told}
    (finns|fanns|hade|sitter|känner|kände) ~2 (inte|ingen|inget|för lite|för mycket) ~3 {inner}
    (person|människa|typ|individ|karaktär) ~2 som ~4 (tar|kan|vill|inte|lätt|gärna|alltid|aldrig|ger upp|har svårt|bara) & {you} & -{work}
    (svår|lätt|jobbig|tung|tråkig|besvärlig|krävande) ~1 (person|människa|att samarbeta|att ha att göra|att jobba med|att läsa av|att arbeta med|att leda|att lita på|att tycka om|att gilla|att ha i) & -{client}
    (som person|som människa|innerst inne|i grunden|till sättet|till din natur|av naturen) & {you} & ({trait}|{harsh}|slarvig%|är|verkar|lite) & -{told} & -av dig att få
    (ingen|inte) ~1 (lagspelare|ledare|ledartyp|säljare|teamplayer|föredragshållare|naturlig|människa för|person för|person som|den typ|typen som|rätt person|rätt typ|rätt människa|tillräckligt av en) & ({you}|{your}|dig)
    (ingen|vem) ~2 (skulle|vill|orkar|vågar) ~4 (fika|jobba|umgås|arbeta|prata|sitta|lunch|resa) ~2 (med dig|med)
    (tar|tål|klarar|hanterar|lyssna*) ~3 (inte|dåligt|illa|aldrig) ~3 (kritik|motgång*|press|stress|en tillsägelse|råd) & {you} & -{told}
    inte ~4 (tar|tål|klarar) ~1 (kritik|motgång*|press|stress) & {you}
    {you} ~4 (har|har inget|har ett|fått) ~2 {characterProblems}
    {characterComplexes} & ({you}|{your}|dig) & -{told}
    {you} ~3 (saknar|saknade) ~3 (det|den) ~2 (som krävs|rätta|där) & -exempel
    (charm|charmen|charmig) & {you} & -{told}
    (intryck|bild|uppfattning|känsla|magkänsla|analys|läsning|tolkning) ~3 (av dig|att du|är att du) ~5 ({trait}|{harsh}|{typeword}|inte|saknar|lite för|en person)
    (vi|jag) ~2 (tror|misstänker|anar|gissar|bedömer|tvivlar|befarar|fruktar|inbillar|uppfattade|upplevde|såg|läste) ~3 (du|dig|din) ~5 ({trait}|{harsh}|{typeword}|{inner})
    {you} ~2 (är|var|verkar|verkade|känns|kändes|satt|betedde|lät|låter) ~2 som ~1 (en|ett) ~1 {likeness}
    (lite|något) ~1 ({trait}|kyligt|falskt|hårt|stelt|konstigt|oäkta|oärligt|påklistrat|sorgset|dystert|dött|slutet) ~1 (över|i|med|hos|kring) ~1 (dig|ditt|din|dina)
    {you} ~4 {characterFigures} & -{told}
    (vi|jag) söker ~2 (en|någon|ett) ~1 (fighter|vinnare|stjärna|personlighet|eldsjäl|doer|ledare|drivkraft|stark personlighet|robust|glad|positiv|social|utåtriktad|ödmjuk|prestigelös|orädd|tuff) & {you}
    {your} ~2 (sätt|stil|uppträdande|beteende|ton|tonläge|blick|min|miner|kroppsspråk|närvaro|manér|framtoning|skratt) ~4 ({trait}|{harsh}|{trouble}|skrämde|irriterade|störde|provocerade|tröttande|avvaktande|påfrestande|kallt|kyligt|hårt|nedlåtande) & -{told}
    {characterReproaches} & ({you}|{your})
    (folk|andra|kollegor|kollegorna|man|gruppen) ~3 (tröttnar på|får svårt för|har svårt för|kommer att reta sig|blir galna|tar inte dig|rädda för|orkar inte med|går på tå|undviker) ~2 (dig|din|ditt)
    (mer|mindre|lite mer|lite mindre) (driv|energi|ödmjukhet|självförtroende|pondus|attityd|glöd|värme|mod|skinn|entusiasm|karisma|auktoritet|allvar|glädje|ego|nerv|pepp) & ({you}|{your}|krävs|behövs|hade|önskat) & -{told}
    (leende|leenden|ler|log|skratt|skrattade|glädje|glad|surmulen|sur min) & {you} & (aldrig|inte|ingen|sällan|för lite|nästan) & -{client} & -{told}
    (lite|ganska|rätt|smått) {trait} ~1 av ~1 (dig|er)
    (mognad|mognaden|omdöme|omdömet|driv|drivet|pondus|ödmjukhet) ~8 (inte infunnit|saknas|inte riktigt|inte finns|inte än|ännu inte|inte räcker)
    kom ~1 över som ~2 ({trait}|{harsh}|stöddig%)
    (sorten|typen|slaget|en sådan) som ~4 (alltid|aldrig|måste|inte|bara|gärna|ska|vill) & {you} & -{told}
    (slår|slog) (mig|oss) som
    (hårdhet|kyla|bitterhet|ilska|oro|osäkerhet|tomhet|tyngd|rastlöshet|aggressivitet|nonchalans|arrogans|falskhet|ytlighet|självgodhet|slutenhet|stelhet|trötthet|likgiltighet) ~2 (hos|i|över|kring) ~1 (dig|din|ditt)
    (lite|något|bara) för (mycket|intensiv|mysig|ivrig|mesig|tuff) & {you} & -(text|information|tid|salt|{told})
    (tycka om|gilla|bry sig om|förstå sig på) (människor|folk|andra) & (lär*|behöver|måste|inte) & {you}
    nervös att det & {you}
    charm ~2 som ~1 en
    (du|dig) ~5 (är|var|har|blir|verkar|tycks|ser|framstår|kändes|saknar|saknade|känns) ~6 {characterEndings}
    {characterNicknames}
    {characterForces} ~4 (i ögonen|i blodet|(hos|från|i|av) dig|(är|var) (något|inget|ingenting) (man|du)|saknas (hos|i dig)|föds med|från början|du|är (inte)? din|räcker inte|brister|sviktar) & -{told}
    (saknar|saknade|har inte|hade inte|har ingen|har inget|har noll|utan|blev utan|brist på|avsaknad av|såg ingen|såg inget|ingen|inget|för lite|för mycket) ~5 {characterMissing}
    (hela|allt) (du|din) ~1 (andas|utstrålar|skriker|osar|luktar|signalerar|person|uppsyn|framtoning|väsen)
    (andas|andades|utstrålar|utstrålade|signalerar|osar|osade) ~1 ((ointresse|osäkerhet|arrogans|leda|trötthet|förakt|oro|ängslan|desperation|självgodhet|passivitet|nervositet|negativitet|misstro|kyla|självsäkerhet|nonchalans|stress|bitterhet)*)
    (man|något man) föds med
    (född(a)?) (ledare|säljare|till|med)
    i (blodet|ditt dna|generna|din natur|grunden)
    (tvivlar|tvivlade|tveksamma|misstänker|litar inte|ifrågasätter) ~1 (på|till|att)? ~1 (din|ditt|dig)
    (som|vilken) (person|människa|du är)
    (rakt|rakt igenom|innerst inne|i botten|på djupet|egentligen) ~1 (är|var|en)
    (lite|aningen|något|tämligen|ganska|en smula|en aning) väl ~1 ig%
    (vårt|mitt|ett|allmänt|bestående|det) (intryck|omdöme) (av dig|är|var|blev)
    (duktig|trevlig|snäll|bra|smart|begåvad) men (ingen|inte|för|lite|saknar|något|aningen)
    (passa(r)?) (nog|kanske|säkert)? bättre (i (ett arkiv|kulisserna|det tysta|bakgrunden|ensamhet)|bakom|ensam|för dig själv)
    trivs (nog|kanske|säkert)? bättre
    (typiskt|typisk) (dig|av dig)
    (stryk|stryker) medhårs
    skinn på näsan
    ben i näsan
    (bakom|under) (fasaden|masken|ytan)
    (kommer|kom) du ~1 (aldrig|knappast|inte) (bli|att bli|lyckas)
    vassa armbågar
    hål i huvudet
    (hårda|tuffa|rätta|vassa) (nypor|tag|armbågar|huden)
    (naiv|vilsen|känslig|svag|osäker|blyg|försiktig|enkel|snäll|stillsam|orolig|trött|rastlös|tafatt) (själ|stackare|figur|filur|typ|människa|person|en)
    {trait} (är|var|låter) ~1 (ett|det|ordet)
    (jag|vi) (tvivlar|betvivlar)
    (sådana|en av dem|en av de) som (alltid|aldrig|tror|vet|inte|måste)
    kan bäst
    vet bäst
    {trait} (typer|personer|människor|folk|typ|människa)
    {trait} ~3 (är|var|blir) ~2 (du|det ord)
    {trait} (var|är) (det|de)? (ord|ordet|intryck)
    (tro(r|dde)?) på (dig|er) själv
    (jävlar anamma|gnista|gnistan|glöd|glöden|driv|drivet|hunger|bett) ~6 (hos dig|dig|du)
    saknar (den där|det där|riktig|lite)? (gnistan|glöden|drivet|hungern|energin|wow)
    du är en ~1 (människa|typ|person|natur|själ|individ|hjälte|kung|drottning)
    ((kontrollmänniska|grubblare|tvivlare|surpuppa|surkart|glädjedödare|velpotta|tidsoptimist|pladdrare|pratmakare|bråkstake|mammas pojke|martyr|moralist|nörd|tyckare|pessimist|cyniker)(n|en|r|na)?)
    (något|nåt) ~1 (surt|stelt|kallt|hårt|falskt|konstigt|dystert|vasst|obehagligt) (över|hos|med|i) (dig|ditt)
    sprider sig i rummet
    drar ner stämningen
    tar (mycket|för mycket)? (plats|luft)
    {you} ~2 {seem} ~5 (svår|svårt|jobbig|tung|knepig|besvärlig) att
    {seem} ~3 {you} ~5 (svår|svårt|jobbig|tung|knepig|besvärlig) att
    inte (tillräckligt|nog|särskilt|speciellt|så värst) ~2 {characterWanted}
    (är|var|verkar) (du)? inte ~2 ((driven|social|mogen|stresstålig|flexibel|ödmjuk|självgående|resultatinriktad|karismatisk)%)
    {you} ~4 {harsh}
    {harsh} (intryck|attityd|framtoning|sätt|ton|bemötande|person|kandidat|inställning|svar|kroppsspråk|sida|stil|uppträdande|beteende|personlighet|ut)
    ({your}|hur) ~2 {characterFlaws}
    {characterLacking} ~4 {characterAssets}
    (du|dig) (är|var|som|verkar vara|framstår som|verkar som) ~6 {characterTypes}
    {characterSlurs}
    (för|alltför|lite väl|lite för|överdrivet|något för|ganska|onödigt) {characterAdjectives} (person|typ)?
    {you} ~3 (är|var|verkar|ger intryck av att vara) ~4 (någon|person|människa|typ|sort) som
    (ger|gav|gett|gjorde) ett (ganska|lite|väldigt|något|rätt)? ~1 t intryck
    (ger|gav|gett|gjorde) ett (ganska|lite|väldigt|något|rätt)? ~1 t och ~1 intryck
    (utstråla*|ha svårt för (auktoritet|kritik)|har svårt (för |att ta |med)(auktoritet|kritik|människor|andra)*)
    (som|av) (person|människa|typ|individ|karaktär) (är|var|verkar|upplevs|framstår|känns|kommer|passar|saknar|har)
    (är|var|verkar) du ~3 person
    din personlighet
    som (person|människa) (är)? du`,
  hints: `
    {seem} ~2 {you} ~4 ({trait}|{harsh}|{typeword}) & -{told}
    {you} ~1 (är|var|blir|verkar|verkade|är ju|är nog|känns|kändes|framstod|framstår) ~3 ({trait}|{harsh}|{typeword}) !(om du|på fråg*|när|i era|till|från|var|vilken|och bad|för att det) & -{told}
    {typeword} & ({you}|vi söker|inte|{trouble})
    {characterForces} ~4 (i ögonen|i blodet|(hos|från|i|av) dig|(är|var) (något|inget|ingenting) (man|du)|saknas (hos|i dig)|föds med|från början|du|är (inte)? din|räcker inte|brister|sviktar)
    {you} ~2 {seem} ~5 {trait}
    {seem} ~3 {you} ~5 {trait}
    {harsh} & {you}
    {inner} & ({you}|{your}) & {trouble}`,
  not: `
    {you} ~2 (lugn|tydlig|noggrann)
    osäker på (vad|vilken|om|hur|vem|dosen|svaret)
    säker på (att|vad|hur)
    (tyst|tysta|lågt) (att|så att|i lokalen|nog)
    (tyst|tysta) (elever|eleverna|deltagare)
    energi (till|och|som går|besparing*)
    (kall|varm) (mat|luft|vatten)
    (hård|hårt|mjuk) (disk|mat|vara)
    (trygg|trygga) (med|i) (systemet|rutinen)
    (nervös|nervösa|arg|arga|orolig|oroliga|ilsken|sur|missnöjd|ledsen|ledsna|osäker|osäkra) ({client}|kund*|barn|kollega*|förälder|person*)`,
};
