import type { RuleWords } from '../../contract.ts';

/** What the rule `empty-phrases` looks for in Swedish. */
export const emptyPhrases: RuleWords = {
  lists: {
    emptyWeighing: `
      helhetsbedömning*, samlad bedömning, sammanvägd, sammantagen bedömning, sammantaget, en rad faktorer, olika faktorer, flera faktorer,
      av olika skäl, av olika anledningar, diverse anledningar, olika omständigheter, omständigheterna, på olika sätt, helhetsintryck*,
      helhetsbild*, det stora hela, på det hela taget, i stort sett bra, över lag bra, överlag bra, lite av varje, både plus och minus,
      både för och nackdelar, plus och minus, på gott och ont, hela paketet, den röda tråden i allt, sista pusselbiten, rätt pusselbit,
      det där lilla extra, det lilla extra, lilla extra, wow känsla*, wow faktor*, x faktorn, något extra, det där något, inte hela vägen,
      räckte inte hela vägen, räckte inte riktigt, räckte inte till, inte ända fram, nådde inte ända fram, inte riktigt fram,
      hela vägen fram, ingen fullträff, mitt i prick, nästan där, på god väg, rätt spår, på rätt väg, fortsätt så, fortsätt i samma stil,
      kör på, håll i det, håll stilen, kämpa på, ge inte upp, häng inte läpp, huvudet högt, hakan högt, upp med hakan, bryt ihop och,
      ta det inte personligt, inget personligt, så är livet, så är det ibland, så är det bara, shit happens, sånt händer, sånt är livet,
      det bara blev så, blev bara så, blev som det blev, det är som det är, man kan inte få allt, slumpen, tillfälligheter, små marginaler,
      marginaler, stolpe ut, nya utmaningar, nya äventyr, nya möjligheter, fortsatta resa, fortsatta karriär, fortsatta yrkesliv,
      fortsatta sökande, fortsatta jobbsökande, fortsatt jobbsökande, vidare karriär, framtida karriär, kommande utmaningar, karriärresa,
      resan vidare, framtida utmaningar, resan framåt, stora intresse, tack för intresset, vår databas, vår kandidatbank, kandidatbank*,
      kandidatpool*, talangpool*, talangbank*, i våra register, i vårt register, för framtida behov, framtida rekrytering*, framtida behov,
      framtida tjänster, framtida möjligheter, hålla kontakten, håll kontakten, håll utkik, i åtanke, inga ytterligare motivering*,
      inte går in på, ingen individuell återkoppling, individuell återkoppling, individuell feedback, kan inte ge någon,
      ger ingen motivering, av integritetsskäl, inte kommentera, stark profil, starka profil, spännande profil, intressant profil,
      gedigen profil, imponerande profil, intressant bakgrund, spännande bakgrund, gedigen bakgrund, imponerande cv, fint cv, spännande cv,
      bra kandidat, stark kandidat, fin kandidat, inget att tillägga, inga konstigheter, inget fel på, inget direkt fel, ingenting fel,
      inget särskilt, på något sätt, ingen höjdare, inte klockrent, inte klockren%, klockrent, klockren, toppenbra, kanonbra, kanon,
      superbra, superduktig%, jättebra, jätteduktig, jättefin%, grymt, grym, asgrym, fantastiskt jobb, fantastisk insats, bra gjort,
      snyggt jobbat, strålande insats, fin insats, hatten av, stjärna, stjärnglans, klippa, en klippa, rockstar*, ninja*, guldkorn, pärla,
      en fröjd, en ynnest, underbart, underbar, imponerade, imponerad%, imponerande, wow, helt okej, okej insats, godkänd insats, hyfsat,
      hyfsad, sådär, så där, lagom, medelmåttig%, vässa, slipa på, putsa på, finslipa, skärp till, utvecklingspotential,
      utvecklingsmöjligheter, förbättringspotential, potential, stor potential, utrymme för förbättring, bitar att jobba, mer av allt,
      våga mer, var dig själv, vara dig själv, visa mer av, tro på dig själv, visa vem du, tänk utanför, tänka utanför boxen, synergi*,
      högre höjder, nästa nivå, utanför boxen, bollen är rund, strategiska skäl, strategiskt beslut, ändrade förutsättningar,
      förändrade behov, ett annat vägval, en annan riktning, annan inriktning på, annat beslut, ett annat beslut, kommit fram till ett,
      inte aktuell, inte aktuellt, ej aktuell, inte längre aktuell, inte gått vidare i, inte matchning, ingen matchning, rätt matchning,
      rätt match, en match, perfekt match`,
  },
  says: `
    tyvärr ~2 (har vi|har ni|har du|räckte) ~4 (valt|beslutat|fyllt|inte gått|inte valts|hela vägen|bestämt|inte varit|inte blivit) & -{told}
    (måste vi|måste jag|nödgas|beklagar att|tråkigt att|tråkigt besked|ledsamt|ledsen att) ~4 (meddela|informera|säga|lämna|komma med|inte)
    meddela dig att => här är vårt besked:
    (gått|gick) vidare med ~3 (andra|annan|en annan|någon annan|kandidater|övriga|kandidat|sökande)
    (andra|övriga) kandidater & (valt|vidare|valde|beslutat)
    (bättre|närmare|helt|riktigt|inte riktigt|helt och hållet|till fullo) ~3 (matchar|matchade|motsvarar|motsvarade|stämmer|stämde|passar|passade) ~3 (profil*|kravprofil*|behov*|det vi|sökte|söker|oss|önskemål) & -(ansökan stämmer)
    (profil*|kravprofil*|bakgrund|kompetens) ~4 (matchar|matchade|motsvarar|motsvarade|stämmer|stämde|passar|passade) ~3 (inte|riktigt|helt|bättre|andra)
    (många|mängder|flera|så många|en mängd|rekordmånga|ovanligt många|stort antal|väldigt många) ~3 (ansökningar|sökande|kvalificerade|duktiga|starka|kompetenta|intresserade|meriterade|fina|sökte|bra)
    (stort|stor|det stora|enormt|överväldigande) ~1 (intresse*|antal ansökningar|gensvar*|tryck*|konkurrens) & -{told} & -{your}
    (antalet|mängden) ansökningar
    (hård|tuff|stenhård|stor) (konkurrens|konkurrensen)
    (konkurrensen|konkurrensläget) (var|är|blev|om)
    (svårt|tufft|inget lätt|inte lätt|svåra|tuffa|inte ett lätt|inte enkelt) ~1 (beslut|val|att välja|avvägning|beslutet)
    (noggrant|moget|noga|grundlig|noggrann|mycket) ~1 (övervägande|överväganden|övervägt|genomgång|funderande|bedömning) & -{told}
    lycka till ~3 (framtiden|i framtiden|framöver|fortsättningen|i ditt|i din|vidare|resan|jobbsökande*|karriär*|sökande*|jobbjakt*)
    (önskar|önska) ~4 (lycka|lycka till|framgång|allt gott) ~4 (framtid*|fortsatt*|sökande*|karriär*|framöver|vidare|kommande|resa*|jobb*)
    (spara|sparar|behåller|arkiverar) ~3 (cv|ansökan|uppgifter|profil) & (framtid*|databas*|register|vår|våra|kommande)
    (duktig%|snyggt|fin|trevlig|positivt|stabil%|okej|habil%) ~1 (intryck|på det mesta|på allt|överlag|över lag|insats|helhet|ifrån dig|i stort|på det hela|som helhet|samtal|möte|känsla|arbete|jobbat|gjort|kandidat) & -{told} & -({because}|när du|eftersom du|exempel*) & -{client}
    {you} är ~2 (grym|bäst|fantastisk|toppen|en stjärna|underbar|jätteduktig|superduktig|duktig|bra|helt rätt|en klippa|super|otrolig|guld|en pärla|mycket kompetent|kompetent|kanon)
    (jobba|arbeta|utveckla|fundera|tänk) ~2 (på|med|över) ~2 (helheten|det|dig själv|allt|presentationen av dig|ditt varumärke|lite grann|bitarna|din utveckling|detaljerna|framtoning)
    {you} ~4 (ifrån dig) & -{told}
    (det|allt) ~1 (som|var|fanns) ~2 (alltid|lite|mycket bra|en hel del bra|bra saker|något)
    (mycket|en del|lite|massor|många) ~1 (bra|som var bra|fint|bra saker|som var fint|som talade för|styrkor) ~4 (men|och|i|hos|där) & -{told} & -exempel*
    (hör av dig|hör gärna av dig) ~3 (när som helst|i framtiden|om något|igen)
    (fel|rätt) tidpunkt
    timingen
    (just nu|i dagsläget|för tillfället|i nuläget|den här gången) ~5 (annat|andra|inte rätt|inte aktuell*|ingen möjlighet) & -{told}
    det är inte ~3 du ~2 det är
    (hoppas|hoppas att|förhoppning*) ~5 (framtid*|återser|ses igen|söka igen|korsas|hittar|förståelse)
    (förståelse|förstår) ~3 (för att|det|beslutet|vårt beslut) & hoppas
    (bättre passar|bättre matchar|mer passande|mer lämplig%|lämpligare)
    (ser fram emot) ~3 (ansökningar|din nästa|framtida)
    (inte du|blev inte du|blir inte du|inte din tur|inte ditt namn|någon annan den här gången) ~3 (den här gången|denna gång|i år|idag|i dag|?)?
    (svår|tuff|tuffa|svårt|kärv) (marknad|arbetsmarknad|tid|tider|läge|period) & -{told} & -{work}
    (ansökan|cv|profil) ~4 (granskats|granskat|läst|gått igenom|övervägt|bedömts) ~2 (noga|noggrant|grundligt|med stort intresse|med intresse) & -{told}
    (noga|noggrant) ~1 (granskats|granskat|gått igenom|övervägt)
    (fortsätt|fortsätta) ~2 (vara|med det|i samma|på det|ditt fina|ditt goda|så|framåt|kämpa|söka)
    (kändes|känns|var|verkade) ~2 (bra|rätt|fint|lovande) ~2 (men|fast) ~3 (ändå|inte|räckte|något)
    (allt|det mesta|mycket|en hel del) (var|kändes|gick|verkade|såg) ~1 (bra|fint|okej|rätt|positivt|lovande) & -{told}
    (håller|håll) ~1 (tummarna|tummar)
    (spännande|intressant|lång|fin) (resa|väg|framtid|karriär) framför
    (inte|inte riktigt) ~2 den ~1 (bakgrund|profil|kompetens|person|typ|erfarenhet|kandidat) ~1 (vi|som vi)
    (gott|fint|bra|trevligt|positivt|härligt|starkt) (intryck|bemötande|pratstund|stämning|samtal) ~2 på ~1 (oss|mig|alla)
    (trevlig|trevligt|härlig|mysig|go) (pratstund|stämning|energi|stund|känsla)
    (inte|aldrig|riktigt) ~2 (den rätta|den rätte|rätt för oss|helt rätt|vår person)
    (annan|egen|ny) (väg|riktning|inriktning) & (valt|välja|gå|tagit|beslut*) & -{told}
    (fortsätt|fortsätta) ~1 (skicka|söka|försöka)
    (stjärnorna|planeterna) stod
    (mycket|en hel del|massor) att (tycka om|gilla|uppskatta)
    (inte|kan inte|vill inte) ~3 (gå in på|redovisa|ange|motivera|uppge) ~2 (skälen|skäl|varför|orsaker*|detaljer|anledning*)
    (fattat|tagit) ~1 (ett|det)? ~1 (beslut|beslutet) ~1 (om)? ~2 (att)? ~2 (välja|gå|inte|en annan)
    nya (utmaningar|äventyr|möjligheter)
    överlag ~1 ((helhets)?intryck)
    helhetsintryck*
    intrycket (var|är) ~1 (gott|bra|fint|positivt|blandat)
    (fortsätt|fortsätta) ~1 (vara dig|som|så|kämpa|vara du|utvecklas|framåt|i samma|på den|tro på|jobba|tro)
    (var|vara) dig själv
    bitarna (på|faller)
    (nyttig|bra|värdefull|viktig) (lärdom|erfarenhet|läxa)
    (finslipa|slipa|putsa|vässa|jobba vidare|jobba på|bygg vidare) (på|lite)? ((det |detaljerna|formen|dig|svaren|lite|framtoning)*)
    plus och minus
    för- och nackdelar som alltid
    både (plus|ris|bra och|upp|toppar|styrkor och)
    (bra|grymt|kanon|super|snyggt|fint|härligt|starkt|utmärkt|bravo) (?(jobbat|jobb|gjort|kämpat|insats))
    (super(duktig|bra|fin|trevlig|kul|roligt|härlig|vass)*)
    kanon
    jättebra
    klockren%
    grymt
    (du är|en riktig|en ren) (en)? (klippa|stjärna|pärla|ängel|kanon|höjdare|kämpe|hjälte|frisk fläkt|guldklimp|talang|raket)
    inget att (tillägga|anmärka|klaga)
    frågetecken
    på (det stora hela|hela taget)
    överlag (bra|okej|godkänt|fint|positivt)
    (visa|våga|släpp|ta) ~1 (mer|fram|ut|plats) (?(av)?) (vem du|dig själv|vad du går|din personlighet|ditt rätta|dina kort)
    (behöver|måste|får) (mogna|växa|landa|komma på plats)
    (potential(en)?)
    fullträff
    (mitt i prick|napp|jackpot|hundra procentig)
    utrymme för ((förbättring|utveckling)*)
    (utvecklings(potential|område|bar)*)
    (förbättrings(potential|område)*)
    utanför (boxen|ramarna|lådan)
    (gräv|tänk|sikta|satsa|våga) ~1 (djupare|större|högre|stort|mer|utanför|nytt)
    det lilla extra
    det där extra
    lilla knuff*
    spetsa till
    ta nästa steg
    sky is the limit
    allt har sin tid
    det (löser|ordnar) sig
    inte (se|ta) ~3 (personligt|hårt|som (ett|något|en))
    ta det inte (personligt|hårt|som)
    (ingen|inte någon) (spegling|värdering|bedömning) av (din|dina|dig)
    ((omständigheter|förutsättningar)(na)?) (har|är|som)? ((ändrat|förändrat|gjort|råder)*)
    (andra|olika|övriga|interna) (skäl|omständigheter|prioriteringar|orsaker|anledningar)
    en sammanvägd
    samlad bedömning
    helhetsbedömning
    efter (noga|moget|noggrant|mycket|lång) ((övervägande|omsorg|tanke|diskussion|betänketid)*)
    (matchar|motsvarar|passar) (tyvärr|för närvarande|dessvärre)? inte ~3 (vad vi söker|våra (behov|nuvarande|krav|önskemål)|profilen|det vi söker|den profil|just nu|rollen)
    (inte|ingen) (riktigt|fullt ut|helt)? (rätt|helt hundra|hundra|perfekt) (match|profil|just nu|för oss|den här gången|denna gång|läge)
    (vi|jag) (uppskattar|värdesätter|värdesatte|uppskattade) (ditt|din|verkligen|att du tog|tiden|intresset|engagemanget)
    (glad|glada) för (ditt|din|att du)
    vägar (möts|korsas)
    håll (utkik|ögonen|koll)
    hos oss är alla
    (spara(r)?) ~1 (ditt|din|dina) (cv|ansökan|uppgifter) (i|för)
    databas för framtida
    ligger i tiden
    (litet|lite) (mer|till|extra) (krydda|glans|stuns|udd|skärpa|tryck|bett|djup|sting)
    (bra|fin|helt okej|okej|godkänd|gedigen|stabil|solid|habil) (insats|prestation|nivå|genomgång|profil|överlag|rakt igenom|på det mesta|över lag)
    på det mesta
    rakt igenom
    med mera
    etcetera
    och så vidare
    du vet själv
    hittar (hem|rätt|din plats|något)
    (många|flera|massor av|en rad|goda|fina) ~2 (egenskaper|kvaliteter|styrkor|sidor|kvalitéer|erfarenheter)
    bygga vidare på & -{told} & -{client}
    inget särskilt
    blev bara så
    (tim(e)?ing(en)?)
    helt enkelt
    (kul|roligt) att du (hörde|ville)
    det allmänna
    sammantaget
    (det mesta|allt|mycket) (satt|gick|var|kändes|såg|klaffade)
    satt (där|som) det ska
    (övertygad(e)?) om att du
    stjärnorna
    just den här gången
    allt (gick|var) bra
    alla (var|är) nöjda
    (på|i) det stora
    klicket
    (ta|tog) (mer)? (ägarskap|ansvar framöver|plats)
    (inte|ingen) (riktigt)? (i linje|i synk|på samma spår)
    bockade av
    alla rutor
    (inte|ej) (gå|gått|går) vidare (i just|med just)
    (föll|faller) (valet)? (inte)? ((ut |på)(till|någon))
    (till|i) din fördel
    i just ditt fall
    gått vidare (med|utan)
    på återseende
    tveka inte att
    (får|har fått) (in)? (tyvärr)? (många|fler|väldigt)
    ingen (möjlighet|tid) att (ge|lämna) ((individuell|personlig|enskild)*)
    kan (tyvärr)? inte (ge|lämna) ((individuell|personlig|enskild)*)
    (ge|lämna) (individuell|personlig) återkoppling
    beslutet (är|var) inte (lätt|enkelt)
    värdesätter (ditt|att)
    imponerande (cv|meriter|bakgrund|profil)
    (bra|fin|gedigen|intressant|stark) (bakgrund|profil|ansökan|erfarenhet) ? men
    rätt (väg|match)
    (allt gott|all framgång|lycka) (önskar|framöver)
    (vi har|har vi) (tyvärr)? (valt|beslutat|bestämt (oss)?) (för)? att gå vidare med (andra kandidater|andra sökande|andra|en annan kandidat)
    vi (sparar|behåller) ditt cv (för framtida behov|i vår databas)?
    håller tummarna
    misströsta inte
    tappa inte (modet|hoppet)
    ge inte upp
    där ute (någonstans)?
    finns där ute
    rätt (plats|jobb) (för dig)? finns
    helhetsbedömning*
    sammantagen bedömning
    (många|flera) (duktiga|bra|fina|intressanta|kompetenta|kvalificerade) (människor|personer|sökande|kandidater|profiler|ansökningar)
    säga ja till alla
    sätta fingret
    något lite annat
    spännande (resa|framtid)
    (ligger|finns|sparas|ligga|behålls) kvar hos oss
    ifall något
    (urvalet|valet|beslutet) ~3 (svårt|tufft|varit svårt)
    (stor(a)?) intresset
    (gå|går|gått) vidare med (kandidater|sökande|de som|dem som|personer|profiler)
    bättre (motsvarar|matchar|passar|svarar mot)
    blev att avstå
    lycka till (i|med) ((ditt|din|framtida|fortsatt|jobb|sökandet|karriären|kommande)*)
    (fortsatt(a)?) (sökande|jobbsökande|karriär)
    (tack|tackar) ((så |dig |er |för |för det)*visat) intresse !(och varmt)
    håll (gärna)? (utkik|ett öga|koll)
    följ oss (på|gärna)
    inte (längre)? (är|varit)? aktuell%
    (är|var|blir|blev) (du)? (tyvärr|dessvärre)? inte (längre)? aktuell%
    inte (blev|blir|blivit) (vald|utvald|uttagen)
    tyvärr (måste|får|har|kan|ska|vill|blev|gick|går|är|behöver|var|kommer) vi (tyvärr)? (meddela|informera|avstå|tacka nej|lämna|göra dig besviken) (dig)? (om)? (att)?
    dessvärre
    vi beklagar
    beklagar att
    med beklagande
    ledsna att (behöva|meddela)
    tråkigt nog
    (tråkigt|trist) (besked|att behöva|att meddela)
    tillsatt tjänsten
    (spara|sparar|behåller|behålla|sparat|lagrar|ligga kvar|har kvar|lägga|lägger|behålls|sparas|kvar) ~5 (cv|ansökan|uppgifter|profil|kontaktuppgifter|kandidatbank|databas|register|talangpool|arkiv|system|pool|kandidatdatabas|handlingar|framtiden|framtida|bank|rekryteringsdatabas)
    kandidatbank
    talangpool
    för framtida (behov|tjänster|rekryteringar|möjligheter)
    i vår databas
    återkomma om (något|det)
    (lycka till|önskar dig) ~6 (framtiden|fortsatt%|framtida|fortsättningen|karriär|karriären|jobbsökande|jobbsökandet|sökandet|framöver|lycka till|framgång|jobbsök|yrkesliv|vidare)
    varmt lycka till
    allt gott i
    hoppas (att)? (du|att du) (hittar|finner|snart)
    (ditt|visat) intresse (för|i) vårt företag
    (stort|mycket stort|ett stort|många|enormt|rekordmånga|väldigt många|fått in många|stor mängd|stort antal|överväldigande) ~4 (ansökningar|intresse (från|för tjänsten|för rollen)|sökande|kandidater|söktryck)
    (svårt|tufft|jättesvårt|inte lätt|inte enkelt|svåra) (val|beslut|beslutet|att välja)
    (efter|noggrant|noga|noggrann|moget|nogsamt) ~2 (övervägande|överväganden|gått igenom|genomgång av alla|utvärdering av)
    av olika (skäl|anledningar|orsaker)
    vi (uppskattar|värdesätter) (ditt intresse|att du|den tid|tiden|din tid)
    som du säkert förstår
    hoppas (på|att du har) ((din )(förståelse|förstår))
    (tack för|hoppas på) (din)? förståelse
    vi hoppas att du förstår
    ta det inte personligt
    inget personligt
    ((det |detta)(säger|är)) (ingenting|inget) (om dig|personligt)
    (hör|håll|följ) ~5 (annonser|lediga tjänster|hemsida|karriärsida)
    inte (går|gick|gått|gå|tas|tagit|blir|blev|aktuell|är|var) ((vidare|aktuell)(i processen| i rekryteringen| denna gång| den här gången| för (tjänsten|rollen))+)
    (denna|den här) (gång(en)?) (gick|blev|har|valde|räckte|nådde) (det|du|vi)`,
  hints: `
    {emptyWeighing} & -{you} ~2 (visade|beskrev)
    bygga vidare på`,
  not: `
    lycka till på (provet|uppkörningen|tentan)
    imponerade på (kunden|kunderna)
    {you} imponerade på`,
};
