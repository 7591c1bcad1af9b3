import type { RuleWords } from '../../contract.ts';

/** What the rule `health` looks for in Swedish. */
export const health: RuleWords = {
  lists: {
    healthStates: `
      sjuk, sjukskriv*, utbränd, utbränt, deprimerad, opererad, opererat, opererats, opererar, överviktig, tjock, hostade, hostar,
      sjukledig, friskförklarad, gått in i väggen, gick in i väggen, mår dåligt, mådde dåligt, må dåligt, må bra, mår bra, må så bra,
      mår så bra, svimmar, svimma, svimmade, nykter, frisk, sjuklig, blek och, anhörigvårdare, kollapsa*, insjukna*, allergisk, bipolär,
      missbrukat, drack, dricker, cancer*, ångest*, epilepsi*, diabetes*, migrän*, behandlats, behandlas, inlagd, bröt benet, gått ner,
      gått upp, gå ner i vikt, medicinera*, i terapi, gått i terapi, psykiskt`,
    healthBodyParts: `
      ryggen, knäet, knäna, axeln, nacken, hjärtat, höften, armen, benet, foten, handleden, lungorna, nerverna, psyket, kroppen, magen,
      sömnen, orken, hälsan, hostan, rökhostan, övervikten, fetman, vikten, migränen, allergin, astman, diabetesen, cancern, cellgifterna,
      strålningen, kuren, operationen, knäoperationen, *operationen, rehabiliteringen, sjukskrivningen, utmattningen, utbrändheten,
      depressionen, ångesten, medicinen, medicinerna, antidepressiva, insulinet, strokeen, stroken, hjärtinfarkten, infarkten, olyckan,
      skadan, diskbråcket, behandlingen, terapin, sjukdomen, diagnosen, återfallet, drickandet, alkoholen, beroendet, ätstörningen,
      darrningen, darrningarna, rösten darr, blodtrycket, blodsockret, pulsen, efterkontrollerna, läkarbesöken, läkartiderna,
      sjukhusbesöken, förkylningarna, smärtorna, värken, ryggvärken, huvudvärken, yrseln, anfallen, epilepsin, postcovid, långtidscovid,
      implantatet, pacemakern`,
    healthHolds: `
      håller, höll, klarar, orkar, verkar, verkade, gör, gjorde, krockar, fungerar, räcker, sätter, avgjorde, syns, synas, börjar, är, var,
      kan, kommer, skulle, blir, gav, tar, talar, oroar, oroade, bekymrar, stör, måste, ställer, drar, dra, låter, får, innebär, påverkar,
      hindrar, skrämde, skrämmer`,
    healthAdjectives: `
      sjuk, sjuklig, sjukskriven, långtidssjukskriven, utbränd, utmattad, deprimerad, deppig, ångestfylld, överviktig, tjock, fet, mager,
      allergisk, deltidssjukskriven, i dåligt skick, stresskänslig,
      (psykiskt|mentalt) (instabil|skör|sjuk|stabil|stark|frisk|i balans|redo|svag), skör, labil, sliten, orkeslös, bräcklig, klen,
      psykisk instabil, frisk nog, inte frisk, fullt frisk, återhämtad, frisk, känslig för stress, rehabiliterad, alkoholiserad, utsliten,
      ohälsosam, medicinerad, cancersjuk, utmattningsdeprimerad, friskförklarad`,
    healthOrgans: `
      rygg, knä, knän, axel, axlar, nacke, hjärta, lungor, mage, handled, handleder, höft, höfter, fot, fötter, ben, arm, armar, syn,
      hörsel, huvud, nerver, kropp, puls, blodtryck, blodsocker, sömn, kondition, ork, vikt, bmi, hälsa, hud, händer, psyke, medicin,
      mediciner, medicinering, läkare, psykolog, terapeut, sjukhistoria, sjukdomshistoria, frånvaro, sjukfrånvaro, hälsotillstånd,
      provsvar, återhämtning, rehab, rehabilitering, olycka, skada, operation, kur, allergi, allergier, ätstörning, beroende, missbruk,
      nykterhet, kris, mående, tillstånd`,
    healthIllOr: `
      {ill}, sjukskriven, utbränd, utmattad, opererad, sjuk, inlagd, deprimerad, medicin, mediciner, tabletter, smärtstillande,
      antidepressiva, insulin, cellgifter, blodförtunnande, dialys, lugnande, nykter alkoholist, överviktig, rökare, diabetiker,
      allergiker, astmatiker, epileptiker, skadad, krasslig, hiv positiv`,
    healthSigns: `
      *(rökhosta|hostade|hostar|hostan|andfådd|flåsig|svettades av|darrade|haltade|övervikt|fetma|bmi|magen (börjar|syns)|fertilitetsbehandl|hormonbehandl|klimakteri|menstru|mensvärk|cellgift|strålbehandl|stomi|dialys|pacemaker|sjukpension|sjukersättning|sjukbidrag|rehabkedja|alkoholproblem|spelmissbruk|drogtest|nykterhet|utmattningssyndrom|långtidssjuk|postcovid|långtidscovid|tarmsjukdom|crohn|ibs|endometrios|fibromyalgi|bipolär|schizofren|borderline|ptsd|psykos|panikångest|tvångssyndrom|ätstörning|anorexi|bulimi|självskad)*`,
    healthDiagnoses: `
      cancer, depression*, ångest, utmattning*, utbränd*, sjukskriv*, sjukdom*, sjukfrånvaro*, diabetes, migrän*, epilepsi, reumatism, ms,
      astma, allergi*, terapi, antidepressiva, mediciner, medicin, operation, operationen, stroke, hjärtinfarkt*, psykisk% ohälsa,
      psykiska problem, ryggproblem, ryggbesvär, värk, missbruk*, ätstörning*, bipolär*, panikångest, panikattacker, kroniska smärtor,
      hälsoproblem, långtidscovid, sjukdagar, frånvaro, cellgifter`,
    healthAbsence: `
      sjukdagar, sjukledig*, sjukhistorik, stup i kvarten, utbränd%, utbrändhet*, utmattning*, utmattad%, bipolär%, depression*,
      deprimerad%, panikattack*, cancer, cancern, cellgift*, missfall*, övervikt*, överviktig%, fetma, psyket, missbruk*, alkoholproblem*,
      alkoholist*, nykter, nykterhet*, hälsotillstånd*, hälsoläge*, sjukdomshistori*, gå in i väggen, gick in i väggen, gått in i väggen,
      hälsodeklaration*, läkarintyg*, provsvar*, krya på, friskförklar*, anorexi*, ätstörning*, ångest*, epilepsi*, reumat*, fibromyalgi*,
      endometrios*, långtidscovid, postcovid, hjärtfel*, migrän*, långtidssjuk*, klimakteri*, antidepress*, intyg* från läkare,
      läkarutlåtande*, ditt mående, måendet, psykisk stabilitet, psykiskt stabil%, psykiskt stark%, självmord*, cellgifterna, hälsoskäl,
      av hälsoskäl, medicinska skäl, frisk igen, helt frisk, riktigt frisk, är frisk, blir frisk, blivit frisk, någon frisk,
      friska medarbetare, friska personer, stark och frisk, frisk och stark, mår bättre, mår bra igen, mår så, frånvaro`,
    healthTreatments: `
      (cancer|depression|ångest|ryggskott|karensdag|medicinering|mediciner|tablett|övervikt|utmattning|utbrändhet|sjukdom|migrän|astma|allergi|diabetes|epilepsi|reumatism|sömnproblem|panikattack|panikångest|stressjukdom|hjärtproblem|ätstörning|missbruk|återfall|blodtryck|rehab)(n|en|et|ar|er|or|na|arna|erna|orna|ens|erna)?`,
    healthLeave: `
      sjukfrånvaro(n)?, sjukdagar(na)?, sjukdomshistoria*, långtidssjuk*, utbränd*, utmattningssyndrom*, sjukpenning, hälsodeklaration*,
      läkarintyg*, hälsoskäl, hälsotillstånd(et)?, psykisk ohälsa, antidepressiva, sjukersättning, sjukbidrag,
      frisk(a)? (och stark*|kollega|medarbetare|person|kandidat), kärnfrisk, hälsoproblem*`,
  },
  says: `
    {your} ~2 {ill} !({workword})
    {you} ~4 {healthStates} & -{told}
    (med|utan|efter|din) ~2 {ill} & {trouble} & {you} & -{client} & -{work}
    {rather} ~4 (frisk%|friska|pigg och frisk|stark och frisk|fysiskt stark|psykiskt stabil%|stresstålig och frisk)
    (luckan|luckor|lucka|gapet|glapp|glappet) ~6 (sjuk*|cv|meritförteckning*) & (förstod|gissar|antar|undrar|sjuk*|anta|misstänk*)
    (håller|hålla|orkar|orka|klarar|klara|pallar|palla) ~4 (ryggen|rygg|knäna|knät|knä|psyket|hjärtat|kroppen|nerverna|handlederna|axlarna|fysiken|hälsan|stressen|psykiskt|din rygg|trapporna)
    (ryggen|rygg|knäna|knät|psyket|hjärtat|kroppen|nerverna|handlederna|axlarna|fysiken|hälsan) ~4 (håller|hålla|orkar|klarar|klara|pallar|sviktar|strular|krånglar|säger ifrån) & -{client}
    (hemma|borta|frånvarande) ~2 (sjuk|och sjuk|var och varannan|halva tiden)
    (risk|risken|rädda|oroliga|vågar|vågade) ~5 (sjuk|sjuk igen|återfall|bakslag|skov|kraschar|kollapsa*|bli sjuk|blir sjuk)
    (återfall|bakslag|skov) & {you}
    (verkade|såg|verkar|ser|såg ut) ~2 (sjuk|trött och|blek|bakis|bakfull|ohälsosam|hängig|sliten|utmattad|ofrisk|berusad|må dåligt|må bra|må|bakis|pigg)
    (kvällen innan|fest|festat|druckit|alkohol|luktade|doftade) & {you} & -{client} & -{work}
    (lukta*|doft*|svett*) & {you} & -{client} & -{work}
    {ill} ~6 (ska|bör|borde|kan|vill|får) ~1 man
    (mått|mår|mådde|må) ~1 (bra|dåligt|illa|sämre|toppen|så bra) & ({you}|{your}|dig) & -{told}
    (ditt|din|dina) ~2 (värden|puls|kondition|ork|andning|andfådd|rörlighet|kroppsbyggnad|hållning|darrningar|darrade|skakningar|minne|syrefattig*|vacklande|svaga)
    (darrade|skakade|haltade|flåsade|andfådd|svimfärdig|grå i ansiktet|mörka ringar|ringar under ögonen|tunnhårig|svullen|hes|snörvlade|nös|nyste|blå läppar) & {you} & -{told} & -{client}
    (tar|ta|tog|tagit|knapra*|äter) ~2 (medicin*|tabletter|piller|sömnmedel|smärtstillande|antidepressiv*|lugnande) & {you} & -{client} & -{work}
    {you} ~4 (opererat|opererats|sjukskriven|sjukskriven|utmattad|deprimerad|sjuk) & (därför|avstå|avstår|tveka*|väljer|nej|oroar|risk*|vågar)
    (utbrändhet*|depression*|ångest*|cancer*|migrän*|missbruk*|ryggskott|psykos*) ~3 (brukar|kommer|går|kan|är|blir)
    (svimma*|kollapsa*|somnar|ramlar ihop|faller ihop|får anfall|tuppar av) ~4 (bakom|på|vid|mitt|under) & -{client} & -{told}
    (händerna|handen|rösten|benen) ~2 (skakade|skakar|darrade|darrar) & -{client} & -{told}
    {your} ~2 {ill}
    {healthBodyParts} ~5 {healthHolds}
    (ett|haft|ditt|nämnde) missfall
    {you} ~2 {seem} ~5 {healthAdjectives}
    (bli|blir|blev|vara|varit|är|ofta|risk för|risken att|återfall|rädda att|oro) ~5 (sjuk|sjukskriven|utbränd|sjuk igen|bränd|återfall|frånvarande)
    {your} ~2 {healthOrgans}
    (när|tills|innan|så snart|då) ~3 ({ill}|cellgifter|cellgifterna|kuren|behandlingen|rehab) ~2 ((är|var|har|klar|avklarad|över|slut)%)
    (när|tills) du (är|blir|mår|blivit|känner dig|har) ~2 (frisk|bättre|piggare|återställd|stark|starkare|kry|friskförklarad|färdigbehandlad|läkt|rehabiliterad|nykter|medicinfri|utvilad|återhämtad)
    (du|dig) ~4 (har|haft|hade|lider av|fått|drabbats av|går på|äter|tar|behandlas för|opererats för|är|varit|blivit|blev|genomgår|genomgått|gått igenom|kämpar med|återhämtar dig från|kommer tillbaka från) ~4 {healthIllOr}
    (en|som|diabetiker|epileptiker|allergiker|astmatiker|överviktig|rökare|nykter alkoholist|hjärtsjuk|cancersjuk|bipolär|utbränd|deprimerad) (diabetiker|epileptiker|allergiker|astmatiker|rökare|nykter alkoholist|hjärtsjuk|cancerpatient|bipolär|utbränd|deprimerad|reumatiker|njursjuk)
    (företagshälsan(s)?)
    provsvar*
    ((läkar|friskhets|hälso)(intyg|undersökning|deklaration|kontroll)(et|en)?) (visade|oroade|gav|fick|säger|sa|var|stod)
    {healthSigns}
    (fått|får|hade|har) (ett)? (återfall|bakslag)
    (bli(r)?) (sjuk|sämre|sjukskriven) igen
    insjukna*
    ((sjukdoms|frånvaro|sjuk)(risk|historia|historik|dagar)*)
    håller (du|kroppen|ryggen|hälsan)
    orkar (du|inte du)
    tillräckligt frisk
    helt återställd
    friskanmäl*
    (går|gick|går du) i (terapi|behandling|samtal)
    (haft|har haft|tungt|tufft|jobbigt) (ett)? (tungt|tufft|jobbigt|svårt)? (år|tid|period|höst|vår) ~1 (psykiskt|bakom|mentalt)
    ta hand om dig
    något bakomliggande
    (gått|gick|går) (på knäna|in i väggen)
    in i väggen
    vilohem
    tillräckligt (kry|frisk|stark|återhämtad|pigg)
    blir (liggande|borta|hemma|dålig|sjuk) igen
    krya på
    vila upp
    ((darrning|skakning|skälvning)(ar|arna|en)?) (i|på) (handen|händerna|rösten)
    ((övervikt|fetma|darrning|migrän|allergi|astma|rökning)(en|arna|ar)?) (gör|gjorde|syntes|oroar|innebär|skulle|blir|kan|är|var)
    gått (upp|ner) (i vikt|en hel del|mycket)
    gått (upp|ner) ~1 i vikt
    (regelbundna|täta|återkommande|många) (blodprov|läkarbesök|kontroller|behandlingar|sprutor|sjukhusbesök)
    (dålig|sämre|orolig) sömn
    (bättre|sämre|god|dålig|bra) (fysisk|psykisk)? (form|fysik|kondition|hälsa) !(för|hos)
    bli frisk först
    tar på krafterna
    tagit hårt på
    (karensdag(ar|arna)?) (som)? du
    (må|mådde|mår) ~4 (bra|dåligt) i själen
    {seem} ~3 {you} ~5 {healthAdjectives}
    (du|dig) ~3 (har|hade|ha|haft|lidit av|lider av|drabbats av|drabbades av|genomgått|genomgår|genomgick|går i|gått i|äter|medicinerar|behandlas för|behandlats för|tar) ~4 {healthDiagnoses}
    (borta|frånvarande|hemma) ~4 (på grund av|pga|med|för) (sjukdom|sjuk|hälsa|hälsan)
    (orkar|orka|klarar|klara|tål|tåla|håller|hålla|pallar|palla|mår|må|mådde|orkade|klarat) ~5 (stress|pressen|tempot|belastningen|psykiskt|fysiskt|hälsomässigt|hälsan|rygg|kroppen|tunga lyft|heltid|arbetspasset|en heltid|så bra|dåligt|bra|tempo)
    gå in i väggen
    gått in i väggen
    gick in i väggen
    återfall
    bli frisk
    (tills|när) du (är|blivit|har blivit) frisk
    krya på dig
    (mått|mår) (psykiskt)? (dåligt|bättre|sämre)
    (må(r)?) psykiskt
    psykiskt (må|skör|instabil|stark nog)
    hälsomässig*
    av hälsoskäl
    {because} ~4 ((sjuk|hälsa|sjukdom|sjukfrånvaro|sjukskrivning|diagnos|cancer|rygg|depression|ångest|medicin|utbränd|utmattning|allergi|vikt)(en|t|ar|er|na|arna|erna)?)`,
  hints: `
    {healthAbsence}
    man ~5 inte ~4 & {ill} & (jobb*|söka|tjänst*|klara*)
    (läkare|läkaren|terapeut*|psykolog*|företagshälsa*|vårdcentral*|sjukgymnast*|rehab*|sjukhus*|akuten) & {you} & (går hos|gick hos|går till|intyg|säger|sagt|besök|varit på|låg på|hamna*|ofta|{trouble})
    (mitella|gips|gipsad|kryckor|bandage|halskrage|rullator|käpp|syrgas|ärr) & ({you}|vi)
    (sover|sova|vila|vilar) & ({you}|folk|borde) & (nätterna|igenom|behöver|utvilad)
    (går och pratar|går hos|går till|gått till|gått hos|pratar|pratat|träffar) ~2 ((psykolog|terapeut|kurator)(en)?)
    kilona
    (frisk|friska|sjuk|krasslig(a)?|klen(a)?|utbränd%|deprimerad%|gravid(a)?)
    (må|mår|mådde) ~4 (bra|dåligt|sämre|bättre) ~2 (i själen|psykiskt|när|i höstas|i våras|just nu)
    försäkringskassan
    (trött|sliten|blek|håglös|hängig|orkeslös) ~2 ut
    {ill} & {your}
    {ill} & {you} & {trouble}
    {ill} & {because} & {you} & -slutsats
    {ill} & {trouble}
    {healthTreatments}
    {healthLeave} !(hos)
    sjukpenning
    sjukintyg
    (svag(a)?|ond(a)?|dålig|dåliga|krånglande|trasig%) ((rygg|knä|knän|axel|axlar|hjärta|nerver|lungor|leder|höft)(en|et|t|na)?)
    (darra(de|r)?)
    andfådd
    svimfärdig`,
  not: `
    (sunda|friska|sund|frisk) (marginaler|ekonomi|finanser|luft|fläkt)
    (sjuklön|sjukpenning|friskvård*)
    (må|mår) (så|som) vara
    (vill|med|få) (på|över) axel*
    vikt (vid|av|på)
    (lägga|lägger|lade|la) ~2 vikt
    {you} mår bra`,
};
