import type { WordingRule } from '../contract.ts';

/** Phrases of refusals that say nothing to the one who reads. */
export const emptyPhrases: WordingRule = {
  code: 'empty-phrases',
  severity: 'advises',
  reason: {
    sv: 'Frasen finns i vartenda avslag och säger inget om just den här personen.',
    en: 'The phrase is in every refusal, and says nothing about this person.',
  },
  say: {
    sv: 'Säg beslutet rakt i första meningen, sedan skälet: ”Du går inte vidare, eftersom tjänsten kräver …”.',
    en: 'Say the decision plainly in the first sentence, then the reason: “You do not move on, because the job requires …”.',
  },
  sv: {
    says: [
      '(vi )?(får|har fått) (in )?(tyvärr )?(många|fler|väldigt)|ingen (möjlighet|tid) att (ge|lämna) (individuell|personlig|enskild)*|kan (tyvärr )?inte (ge|lämna) (individuell|personlig|enskild)*|(ge|lämna) (individuell|personlig) återkoppling|beslutet (är|var) inte (lätt|enkelt)|värdesätter (ditt|att)|imponerande (cv|meriter|bakgrund|profil)|(bra|fin|gedigen|intressant|stark) (bakgrund|profil|ansökan|erfarenhet),? men|rätt (väg|match)|(allt gott|all framgång|lycka) (önskar|framöver)',
      {
        find: '(vi har|har vi) (tyvärr )?(valt|beslutat|bestämt( oss)?)( för)? att gå vidare med (andra kandidater|andra sökande|andra|en annan kandidat)',
        instead: 'du går inte vidare, eftersom tjänsten kräver [krav]',
      },
      {
        find: 'vi (sparar|behåller) ditt cv( för framtida behov| i vår databas)?',
        instead: 'du är välkommen att söka igen',
      },
      'håller tummarna|misströsta inte|tappa inte (modet|hoppet)|ge inte upp|där ute( någonstans)?|finns där ute|rätt (plats|jobb) (för dig )?finns|samlad bedömning|helhetsbedömning*|sammantagen bedömning|(många|flera) (duktiga|bra|fina|intressanta|kompetenta|kvalificerade) (människor|personer|sökande|kandidater|profiler|ansökningar)|säga ja till alla|sätta fingret|något lite annat|spännande (resa|framtid)|(ligger|finns|sparas|ligga|behålls) kvar hos oss|ifall något|(urvalet|valet|beslutet) ({fill} |mycket ){0,3}(svårt|tufft|varit svårt)|stora? intresset|(gå|går|gått) vidare med (kandidater|sökande|de som|dem som|personer|profiler)|bättre (motsvarar|matchar|passar|svarar mot)|valt att (avstå|avsluta|avböja|tacka nej)|blev att avstå|lycka till (i|med) (ditt|din|framtida|fortsatt|jobb|sökandet|karriären|kommande)*|fortsatta? (sökande|jobbsökande|karriär)',
      '(?<!du )(tack|tackar) ({fill} |så |dig |er |för |för det )*visat intresse(?! och varmt)|visat intresse(?=[.,!]| för| hos)',
      'håll (gärna )?(utkik|ett öga|koll)|följ oss (på|gärna)',
      'inte (längre )?(är |varit )?aktuell%|(är|var|blir|blev) (du )?(tyvärr |dessvärre )?inte (längre )?aktuell%|inte (blev|blir|blivit) (vald|utvald|uttagen)',
      {
        find: 'tyvärr (måste|får|har|kan|ska|vill|blev|gick|går|är|behöver|var|kommer) vi (tyvärr )?(meddela|informera|avstå|tacka nej|lämna|göra dig besviken)( dig)?( om)?( att)?',
        instead: 'vi vill ge dig besked:',
      },
      'tyvärr (har|måste|kan|gick|går|får|blev|är|var|kommer|räckte|nådde|föll|kunde|blir|ser|valde|ansåg|tvingas|så|denna|den|matchar|matchade|passar|lyckades)|(vi|jag) (måste|får|är|vill|behöver|beklagar|tvingas|har) (tyvärr|nödgade|dessvärre)|dessvärre|vi beklagar|beklagar att|med beklagande|ledsna att (behöva|meddela)|tråkigt nog|(tråkigt|trist) (besked|att behöva|att meddela)',
      '(valt|beslutat|bestämt|väljer|valde|kommer|ska|beslutade|beslutat oss|bestämt oss) ({fill} |oss |att |för |i stället |istället |nu |denna gång ){0,5}(gå vidare|fortsätta|arbeta vidare|gå) ({fill} |processen |rekryteringsprocessen |vidare |med |utan ){0,4}(andra|annan|någon annan|en annan|övriga|andra sökande|andra profiler|utan dig|åt ett annat håll|i en annan riktning)',
      '(gå|går|gått|gick) vidare med (andra|annan|någon annan|en annan|övriga|andra kandidater|andra sökande)|valt (en|någon) annan|(tjänsten|rollen|platsen) (är|har blivit|blev) (nu )?(tillsatt|besatt)|tillsatt tjänsten',
      '(din|er) (profil|bakgrund|ansökan|erfarenhet|kompetens|cv|kompetensprofil) ({fill} |tyvärr |riktigt |helt |fullt |i dagsläget |inte |ej |till fullo ){0,5}(matchar|matchade|passar|passade|motsvarar|motsvarade|överensstämmer|stämmer|svarar|möter|är rätt|var rätt|är aktuell|är inte|var inte|lever upp|uppfyller|räcker|räckte|når|nådde|ligger) ({fill} |riktigt |inte |helt |till fullo |fullt |mot |med |det |vad |den |hela |vägen |som |vi |våra ){0,8}(profil|kravprofil|behov|behoven|söker|krav|efterfrågar|tjänsten|rollen|önskemål|förväntningar|fram|vägen|rätt|aktuell|vidare|letar|kravbild|kriterier|profilen|kraven|framme)?',
      '(spara|sparar|behåller|behålla|sparat|lagrar|ligga kvar|har kvar|lägga|lägger|behålls|sparas|kvar) ({fill} |din |ditt |dina |gärna |uppgifter |kontaktuppgifter |ansökan |cv |i |vår |våra ){1,5}(cv|ansökan|uppgifter|profil|kontaktuppgifter|kandidatbank|databas|register|talangpool|arkiv|system|pool|kandidatdatabas|handlingar|framtiden|framtida|bank|rekryteringsdatabas)|kandidatbank|talangpool|för framtida (behov|tjänster|rekryteringar|möjligheter)|i vår databas|återkomma om (något|det)',
      '(lycka till|önskar dig) ({fill} |all |allt |lycka |stort |i |med |gott |dig |varmt |framgång |det |bästa ){0,6}(framtiden|fortsatt%|framtida|fortsättningen|karriär|karriären|jobbsökande|jobbsökandet|sökandet|framöver|lycka till|framgång|jobbsök|yrkesliv|vidare)|varmt lycka till|allt gott i|hoppas (att )?(du|att du) (hittar|finner|snart)|(ditt|visat) intresse (för|i) vårt företag|(visat|ditt) intresse( för (tjänsten|rollen|oss))?(?= (men|dock|tyvärr))',
      '(stort|mycket stort|ett stort|många|enormt|rekordmånga|väldigt många|fått in många|stor mängd|stort antal|överväldigande) ({fill} |antal |bra |kvalificerade |starka |ett |intresse |mycket |kompetenta ){0,4}(ansökningar|intresse (från|för tjänsten|för rollen)|sökande|kandidater|söktryck)|(svårt|tufft|jättesvårt|inte lätt|inte enkelt|svåra) (val|beslut|beslutet|att välja)|(efter|noggrant|noga|noggrann|moget|nogsamt) ({fill} |och ){0,2}(övervägande|överväganden|gått igenom|genomgång av alla|utvärdering av)|av olika (skäl|anledningar|orsaker)|vi (uppskattar|värdesätter) (ditt intresse|att du|den tid|tiden|din tid)|som du säkert förstår|hoppas (på|att du har) (din |)(förståelse|förstår)|(tack för|hoppas på) (din )?förståelse|vi hoppas att du förstår|ta det inte personligt|inget personligt|(det |detta )(säger|är) (ingenting|inget) (om dig|personligt)|(hör|håll|följ) ({fill} |gärna |utkik |ett |öga |på ){1,5}(annonser|lediga tjänster|hemsida|karriärsida)|inte (går|gick|gått|gå|tas|tagit|blir|blev|aktuell|är|var) (vidare|aktuell)( i processen| i rekryteringen| denna gång| den här gången| för (tjänsten|rollen))+(?! (eftersom|därför|då|och skälet))|(denna|den här) gång(en)? (gick|blev|har|valde|räckte|nådde) (det|du|vi)',
    ],
    excusedBy: [
      'inte (är )?klara|kort varsel|vänta|ställa in|ställs in|ställt in|flytta|mer tid|längre tid|försen*|dröj*|hinner|sjuk*|eftersom (tjänsten|rollen|jobbet|uppdraget|arbetet|legitimation|annonsen|krav)*|därför att (tjänsten|rollen|jobbet|arbetet|uppdraget)|(tjänsten|rollen|arbetet|jobbet|annonsen|uppdraget|yrket) (kräver|förutsätter|bygger|innebär|behöver|ställer)|krav(et|en)? (på|i annonsen|är)|legitimation*|körkort*|behörighet*|raderas|tas bort|gallras|24 månader|enligt (lag|gdpr)|diskrimineringslag*|samtycke|(tyvärr|dessvärre) (är|blir|behöver) (mötet|intervjun|tiden|vi sena|vi försenade)|(skälet|anledningen) (är|var) att|(det|vi) (som )?saknade(s)? (var|är)',
    ],
  },
  en: {
    says: [
      '(not|isn.t) (quite )?(what|who) we (need|are after|re after|want)( right now| at present)?|unable to (offer|give|provide) (individual|personal|specific)|(a|the) (stronger|better|closer) match|not the (right|best) (match|time)|best (suits|suited|matches|meets)|as you can imagine|bear with us',
      {
        find: 'we have (decided|chosen) to (move forward|proceed|go) with (other candidates|another candidate|others)',
        instead: 'you do not move on, because the job requires [requirement]',
      },
      {
        find: 'we will keep your (cv|resume|details) on file( for future opportunities)?',
        instead: 'you are welcome to apply again',
      },
      'chin up|around the corner|snap you up|out there (for you|somewhere)|(plenty|a lot|lots|much) to offer|fingers crossed|keep (going|your chin|your head|smiling)|don.t (give up|lose heart)|(volume|number|amount) of (replies|applications|responses|applicants|interest)|(comment|respond|reply|feedback|give feedback) (on|to|for) (individual|each|every)|individual (feedback|submissions|applications|responses)|(impressive|interesting|strong|great|excellent|solid|good) (background|profile|cv|resume|experience|candidate|application)(,| )(however|but|although|though)|(overall|holistic|overarching) (view|assessment|judgement|judgment|evaluation)|not (to )?progress your|something (a bit|a little|slightly) different|exciting (journey|future)|perfect (opportunity|role|job|match)|(candidates|applicants|profiles|those) (who|whose) (\\w+ ){0,4}(more closely|better|closer|best)|chose not to (progress|proceed)',
      '(thank you|thanks) for (your|the) interest in (the|this|our|working|joining|becoming|a)',
      '(not|no longer) (being |be |under |in )?(consideration|considered)(?! (?:as|because))',
      "(not|weren't|wasn't) (been )?(chosen|selected|shortlisted|taken forward|picked)(?=[.,;!?]|$| for (the|this))",
      {
        find: '(unfortunately|regrettably|sadly) (we|i) (have to|must|need to|are sorry to|regret to) (inform|tell|let you know|advise|notify)( you)?( that)?',
        instead: 'here is our decision:',
      },
      '(unfortunately|regrettably|sadly|alas)|(we|i) (regret|are sorry|re sorry|am sorry|m sorry) (to|that|we)|(sorry|regret) to (inform|say|tell|let|advise|disappoint)|with regret|it is with (regret|sadness|disappointment|a heavy|heavy)|(bad|disappointing|sad) news',
      "(decided|chosen|opted|elected|chose|choose|going|have to|decision|we will|we are|we re|we've) ({fill} |to |not |have |on this occasion |this time |ultimately |be |now ){0,5}(move|moving|proceed|proceeding|go|going|gone|moved|pursue|pursuing|progress|progressing|take|continue|continuing|advance|advancing|not) ({fill} |forward |ahead |on |in |a |different |with |another ){0,5}(other|another|others|candidates?|applicants?|direction|someone else|without you)|(going|go|gone|went) in (a |another )(different )?direction|different direction|(go|going|gone|move|moving) forward with (other|others|another|someone|different)|(position|role|post|vacancy|job) has (now )?been filled|been filled",
      "your (profile|background|application|experience|skills|skill ?set|cv|resume|résumé|qualifications|candidacy) ({fill} |unfortunately |does |do |did |is |was |are |were |not |doesn't |don't |didn't |isn't |wasn't |fully |quite |exactly |currently |closely ){1,6}(match|matched|fit|align|aligned|correspond|meet|met|suit|suited|right|what|a match|in line|strong enough|enough|best suited|successful|selected|quite there|fitting|matching)|(not|isn't|wasn't|don't|doesn't|didn't) ({fill} |quite |exactly |think |feel |the |a |right ){0,5}(match|what we (are|were|re) (looking|searching)|looking for|right (fit|match))|not (been )?(successful|selected|shortlisted|progressed) (on this occasion|this time|at this time|in this instance)|unsuccessful (on this|this time|in this)|has (not been|been un)success*|on this occasion(?! (because|as the))|at this (time|point in time)|in this instance",
      '(keep|keeping|kept|retain|retaining|hold|holding|store|save|saving|put|add) ({fill} |your |you |details |cv |resume |résumé |application |profile |information |data |contact |them ){1,5}(on (file|record|our)|in (our|mind|the) ?({fill} )?(database|talent pool|files|pool|records|system|mind|network|books)?|for future|to our (talent|pool|database))|on file|talent (pool|bank|community|network)|future (opportunities|openings|vacancies|roles|positions)|(keep|keeping) (you|your details) (in mind|on|in our)',
      '(wish|wishing) you ({fill} |all |the |every |best |much |good |luck |very |success |with |in |of |your ){1,8}(future|endeavou?rs?|luck|best|success|search|career|job hunt|job search|well|everything)|(best|good) (of luck|luck) (with|in|for|on) ({fill} |your |the ){0,2}(future|search|job|career|endeavou?rs|next)|all the best|future endeavou?rs|(hope|hoping|trust|confident|sure) (that )?you (will |ll )?(soon )?(find|understand|land)|(thank you|thanks) for (considering us|showing interest|your understanding)|(your|for the) interest (in our company|you have shown)|interest(?= (but|however|unfortunately))|(we )?(appreciate|value|valued|appreciated) (your|the) (interest|time and|effort|time you)|taking the time to apply|thank you for applying to us and|for your understanding|you (will|ll|can) (surely |no doubt |)(understand|appreciate that)|hope you (will |can )?understand',
      "(high|large|huge|overwhelming|unprecedented|record|great|sheer|many|vast|enormous|incredible|exceptional|significant) ({fill} |number of |volume of |amount of |strong |qualified |talented |many |impressive |so ){0,4}(applications?|applicants|interest (from|in (the|this))|response|candidates|number of (strong|applic|qualif|high|excellent|talented)*)|(difficult|tough|hard|not an easy|wasn't an easy|not easy) (decision|choice|one)|(careful|much|due|long|thorough|lengthy) (consideration|deliberation|thought|review of)|carefully (considered|reviewed)|(for )?(various|a variety of|a number of|several) reasons|don't take (it|this) personally|nothing personal|not a reflection (of|on)|no reflection on|does not reflect|it's not you|please do not be (discouraged|disheartened)|don't be (discouraged|disheartened)|(keep|check|watch|follow|visit) ({fill} |an |eye |our |out |back |for |on ){1,5}(careers? (page|site|portal)|website|vacancies|openings|job board|linkedin)|encourage you to (apply|keep|check)|feel free to apply (again )?(in the future|for future|for other)",
    ],
    excusedBy: [
      'cancel|cancelled|took so long|short notice|kept you waiting|had to wait|so long|postpone|reschedul*|not ready|more time|delay*|late|takes longer|longer than|moved? the|because (the (role|job|position|post|advert|work)|it requires|registration|a licence)|(role|job|position|post|advert|advertisement|work|vacancy) (requires|required|needs|calls for|involves|asks for|is based on)|as the (role|job|position|post|work) (requires|needs)|requirements? (in the advert|is|was|of|for)|licen[cs]e|registration with|deleted|erase|erased|24 months|required by law|consent|(unfortunately|sadly) (the|our) (meeting|interview|train|interviewer)|the reason (is|was)|what was missing',
    ],
  },
};
