import type { WordingRule } from '../contract.ts';

/** Health, sick leave and how much somebody can bear. */
export const health: WordingRule = {
  code: 'health',
  severity: 'blocks',
  reason: {
    sv: 'Hälsa är en känslig personuppgift, och skäl därifrån är ofta diskriminering på grund av funktionsnedsättning.',
    en: 'Health is sensitive personal data, and reasons from there are often disability discrimination.',
  },
  say: {
    sv: 'Ta bort det. Skriv vilken uppgift det gällde och vad personen visade eller inte visade.',
    en: 'Take it out. Name the task, and what the person showed or did not show.',
  },
  sv: {
    says: [
      'karensdag(ar|arna)? (som )?du',
      '(må|mådde|mår) ({fill} ){0,4}(bra|dåligt) i själen',
      '{your} ({adj} ){0,2}(hälsa|ohälsa|hälsotillstånd|hälsoläge|sjukdom|sjukdomar|sjukdomshistoria|sjukhistoria|sjukdomsbild|sjukfrånvaro|sjukskrivning|sjukskrivningar|sjukdagar|sjukperioder|frånvaro|utbrändhet|utmattning|depression|ångest|cancer|diabetes|allergi|allergier|migrän|rygg|ryggproblem|ryggont|knän|[a-zåäö]*värk|[a-zåäö]+ont|[a-zåäö]+besvär|[a-zåäö]*smärt(a|or)|medicinering|mediciner|medicin|behandling|terapi|operation|psyke|mående|stresskänslighet|stresstålighet|kondition|ork|bakgrund av sjuk*|vikt|övervikt|sömnproblem|beroende|missbruk|rehabilitering|arbetsförmåga|smärta|smärtor|hjärtproblem|stressnivå|psykiska *|läkarintyg|hiv|magproblem|fysik|vaccinationsstatus|panikattacker)',
      '{link}(sjuk|sjuklig|sjukskriven|långtidssjukskriven|utbränd|utmattad|deprimerad|deppig|ångestfylld|överviktig|tjock|fet|mager|allergisk|deltidssjukskriven|i dåligt skick|stresskänslig|(psykiskt|mentalt) (instabil|skör|sjuk|stabil|stark|frisk|i balans|redo|svag)|skör|labil|sliten|orkeslös|bräcklig|klen|psykisk instabil|frisk nog|inte frisk|fullt frisk|återhämtad|frisk|känslig för stress|rehabiliterad|alkoholiserad|utsliten|ohälsosam|medicinerad|cancersjuk|utmattningsdeprimerad|friskförklarad)(?! (sköterska|sköterskor|vård))',
      '(du|dig) ({fill} ){0,3}(har|hade|ha|haft|lidit av|lider av|drabbats av|drabbades av|genomgått|genomgår|genomgick|går i|gått i|äter|medicinerar|behandlas för|behandlats för|tar) ({fill} |en |svår |lång |kronisk |pågående |längre |många |hög |perioder av |flera ){0,4}(cancer|depression*|ångest|utmattning*|utbränd*|sjukskriv*|sjukdom*|sjukfrånvaro*|diabetes|migrän*|epilepsi|reumatism|ms|astma|allergi*|terapi|antidepressiva|mediciner|medicin|operation|operationen|stroke|hjärtinfarkt*|psykisk% ohälsa|psykiska problem|ryggproblem|ryggbesvär|värk|missbruk*|ätstörning*|bipolär*|panikångest|panikattacker|kroniska smärtor|hälsoproblem|långtidscovid|sjukdagar|frånvaro|cellgifter)',
      '(borta|frånvarande|hemma) ({fill} |från jobbet ){0,4}(på grund av|pga|med|för) (sjukdom|sjuk|hälsa|hälsan)',
      '(orkar|orka|klarar|klara|tål|tåla|håller|hålla|pallar|palla|mår|må|mådde|orkade|klarat) ({fill} |du |din |för |av |riktigt |hälsomässigt |psykiskt |fysiskt |inte |hela |de |den |ett |långa |höga |högt |hårt |vårt |det ){0,5}(stress|pressen|tempot|belastningen|psykiskt|fysiskt|hälsomässigt|hälsan|rygg|kroppen|tunga lyft|heltid|arbetspasset|en heltid|så bra|dåligt|bra|tempo)(?! (i|av) (test|system|last|drift|maskin))',
      '(bli|blir|blev|vara|varit|är|ofta|risk för|risken att|återfall|rädda att|oro) ({fill} |du |att |ska |mycket |så |igen ){0,5}(sjuk|sjukskriven|utbränd|sjuk igen|bränd|återfall|frånvarande)|gå in i väggen|gått in i väggen|gick in i väggen|in i väggen|återfall|bli frisk|(tills|när) du (är|blivit|har blivit) frisk|krya på dig|(mått|mår) (psykiskt )?(dåligt|bättre|sämre)|må(r)? psykiskt|psykiskt (må|skör|instabil|stark nog)|hälsomässig*|av hälsoskäl|{because} ({fill} |{your} ){0,4}(sjuk|hälsa|sjukdom|sjukfrånvaro|sjukskrivning|diagnos|cancer|rygg|depression|ångest|medicin|utbränd|utmattning|allergi|vikt)(en|t|ar|er|na|arna|erna)?',
    ],
    innocent: [
      'gravid (kvinna|patient|mamma)',
      'handhygien*',
      'sjuk(sköter|vård|hus|gymnast|anmäl|skötar|resor)*|hälso(central|- och|vård|sam|ekonom|utveckl|coach|pedagog|kontroll|främj)*|folkhälso*|elevhälsa*|företagshälso*|hälsa och|hälsa på|arbetsmiljö och hälsa|hälsa(r)? (dig |er )?(välkommen|så)',
      '(sjuka|frisk|friska|svårt sjuka|deprimerade|cancersjuka|kroniskt sjuka|allergiska) (patient|barn|äldre|person|människ|djur|brukar|elev)*',
      'frisk(t|a)? (vågat|humör|luft|ekonomi)*|läkemedels*|medicinsk*',
      '(bra|dåligt) (med|i|på|att|för|för att)',
      'sjukanmälan|sjukanmäl(a|er|t)|systemet (mår|tål)*',
    ],
    innocentSentence: [
      'patient*|brukar*|vårdtagar*|klient*|anhörig*|elevhälsa*|oavsett|legitimation*|rehabkoordinator*|rehabiliteringskoordinator*|företagshälsovård*|avdelningen för',
    ],
    hints: [
      '(går och pratar|går hos|går till|gått till|gått hos|pratar|pratat|träffar) ~2 (psykolog|terapeut|kurator)(en)?',
      'kilona',
      '(cancer|depression|ångest|ryggskott|karensdag|medicinering|mediciner|tablett|övervikt|utmattning|utbrändhet|sjukdom|migrän|astma|allergi|diabetes|epilepsi|reumatism|sömnproblem|panikattack|panikångest|stressjukdom|hjärtproblem|ätstörning|missbruk|återfall|blodtryck|rehab)(n|en|et|ar|er|or|na|arna|erna|orna|ens|erna)?',
      '(frisk|friska|sjuk|krassliga?|klena?|utbränd%|deprimerad%|gravida?)',
      '(må|mår|mådde) ({fill} |riktigt ){0,4}(bra|dåligt|sämre|bättre) ({fill} ){0,2}(i själen|psykiskt|när|i höstas|i våras|just nu)',
      'försäkringskassan|sjukpenning|sjukintyg|(svaga?|onda?|dålig|dåliga|krånglande|trasig%) (rygg|knä|knän|axel|axlar|hjärta|nerver|lungor|leder|höft)(en|et|t|na)?',
      '(trött|sliten|blek|håglös|hängig|orkeslös) ({fill} ){0,2}ut|darra(de|r)?|andfådd|svimfärdig',
      '(sjukskriv(en|ning|ningar|ningen|ningarna|it|as)|sjukfrånvaro(n)?|sjukdagar(na)?|sjukdomshistoria*|långtidssjuk*|utbränd*|utmattningssyndrom*|sjukpenning|hälsodeklaration*|läkarintyg*|hälsoskäl|hälsotillstånd(et)?|psykisk ohälsa|antidepressiva|sjukersättning|sjukbidrag|frisk(a)? (och stark*|kollega|medarbetare|person|kandidat)|kärnfrisk|hälsoproblem*)(?! hos)',
    ],
    excusedBy: [
      'skicka ~4 (om|rad)|lunch|specialkost|bjuder på|mat(en|preferens*)?',
      '(säg|meddela|hör av dig|berätta|kontakta oss|skriv|ring) ({fill} |gärna |till |oss |för oss ){0,4}(om|ifall) du (behöver|vill|önskar)|(tillgänglig|tillgängliga|anpassad|anpassade) (för|med)|(ordnar|bekostar|bokar|hjälper) ({fill} |gärna ){0,3}(tolk|teckentolk|hjälpmedel|anpassning|skrivtolk)',
    ],
  },
  en: {
    says: [
      '(panic attacks?|asthma|migraines?|depression|anxiety|epilepsy|diabetes) (in front|plus|and our|would|could|at work|on shift)',
      '(away|absent|off|out|home) ({fill} |lot |work |from |much |due |because |a |through |with ){0,6}(illness|sick|ill|sickness|health)',
      'your ({adj} ){0,2}(health|ill health|health condition|health issues?|health problems?|health history|medical (history|condition|record|issues?|leave|needs)|illness|illnesses|sickness|sickness absence|sick leave|sick days|absence record|absences?|absenteeism|burn-?out|exhaustion|depression|anxiety|cancer|diabetes|allerg(y|ies)|migraines?|back|back problems?|back pain|bad back|knees?|pain|medication|medicines?|treatment|therapy|operation|surgery|stress levels|fitness|stamina|physique|weight|obesity|sleep problems|addiction|drinking|recovery|hiv status|panic attacks|condition|mental state|psychological (state|issues|problems)|vaccination status|counselling|relapse|wellbeing issues)(?= (you|may|might|could|would|will|is|was|are|were|make|makes|made|mean|means|that|and|as|when|in|during|has|have|had|record|leave|concern|worries|worried|of|to|prevent|due|so|gives?|seem|after|last|from|for|history)|[.,;:!?]|$)',
      '{link}(ill|sick|sickly|unwell|on sick leave|signed off|off sick|burn(t|ed)( |-)?out|depressed|anxious person|overweight|fat|obese|skinny|unfit|unhealthy|frail|fragile|mentally (unstable|ill|fragile|weak|well|strong|stable|fit|healthy|tough|prepared|balanced)|(psychologically|emotionally) (\\w+)|unstable|allergic|in (poor|bad) health|healthy enough|fit enough|not healthy|not well|recovered|in recovery|exhausted|worn out|burned|run down|a health risk|prone to (stress|illness|burnout)|sensitive to stress|stressed out|an alcoholic|on medication|physically weak)',
      'you(r)? ({fill} ){0,3}(have|has|had|suffer|suffered|suffering|undergone|undergo|undergoing|take|taking|live with|living with|battling|battled|treated|struggle|struggled|struggling|disclosed|mentioned) ({fill} |from |for |a |with |your |chronic |severe |history of |periods of |long |many |several |ongoing ){0,4}(cancer|depression|anxiety|burn-?out|exhaustion|illness|sick leave|sickness|diabetes|migraines?|epilepsy|arthritis|ms|asthma|allerg(y|ies)|antidepressants|medication|stroke|heart (attack|condition|problems)|mental health|back (problems?|pain|injury)|addiction|eating disorder|bipolar|panic attacks|chronic pain|health (problems?|issues?|condition)|long covid|sick days|chemotherapy|therapy)',
      '(cope|coping|handle|withstand|endure|manage|bear|stand|take) ({fill} |with |the |our |such |that |this |high |heavy |full |long |physically |mentally |psychologically ){1,5}(stress|strain|pressure mentally|physical(ly)?|mentally|health wise|physical demands|full-?time hours|heavy lifting)(?! (test|tests|testing|load|in the (scenario|case|exercise)))|relapse|you ({fill} ){0,4}(fall|fell|get|got|be|are|were|falling|getting) (ill|sick)|get well soon|(once|when|until) you (are|have|feel|ve) (recovered|better|well|healthy|well enough)|breakdown(?! of)|physically or mentally|up to it (physically|mentally|health)|health( |-)?wise|{because} ({fill} |your ){0,4}(illness|health|sickness|sick leave|diagnosis|cancer|back|depression|anxiety|medication|burnout|allergy|weight|absences?)',
    ],
    innocent: [
      '(health|mental health|public health|occupational health|school health) (care|and safety|services?|sector|visitor|professionals?|centre|informatics|system|data|promotion|economics|economist|team|nurse|nursing|worker|ward|apps?|authority|trust|board|advice|coach|support|department|unit|trusts|inspector|physics|policy|first aid*|assistant|records)|healthcare|health & safety|healthy (eating|code|team|debate|competition|workplace|balance)|(ill|sick|unwell|depressed|anxious|frail|overweight|seriously ill|critically ill|terminally ill|chronically ill) (patients?|people|children|person|residents?|relatives|adults?|animals?|pupils?|clients?|parents?|customers?)|wound care|burn-?down|breakdown (of|service|structure)|(cost|price|task|work) breakdown|back-?end|condition monitoring|cancer (ward|care|nurse|research|services|patients)|treatment plans?',
    ],
    innocentSentence: [
      'patients?|service users?|residents?|clients? (with|who)|carers|regardless of|occupational health (nurse|physician|adviser)|clinic(al)?|ward|pupils?',
    ],
    hints: [
      "cancer|depression|anxiety|burn-?out|panic attacks?|asthma|diabetes|migraines?|epilepsy|tablets|medication|antidepressants|beta blockers|(slipped |dodgy |bad |prolapsed )disc|(bad|dodgy|weak|sore|dicky|poor|aching|injured) (back|knees?|hip|hips|heart|shoulder|shoulders|nerves|lungs|joints|ankle)|shrink|(see|sees|seeing|saw|with) (a |your )(psychologist|psychiatrist|counsell?or|therapist)|days( |')+absence|absences?|out of breath|shattered|exhausted|worn out|trembl(ing|ed|e)|shak(ing|y) hands|your size|recovering from|relapse|expectant|eating disorder|chronic|insomnia|blood pressure|hip replacement|mentally|nervous wreck|pills|frail|poorly|off the tablets",
      'burn(ing)? out|burns out',
      "(sick leave|sickness (absence|record)|sick days?|sick notes?|long-?term sick|off sick|signed off (sick|with)|burn(t|ed)( |-)?out|medical (history|leave|condition)|health (reasons|condition|problems|issues|history|grounds|concerns)|absence record|mental illness|antidepressants|health declaration|doctor's note|good health|fully healthy|perfectly healthy|healthy (person|candidate|colleague|employee|and strong)|rude health|sickness benefit)(?! (for|in) (patients|clients))",
    ],
    excusedBy: [
      'lunch|dietary|we (provide|serve)',
      '(tell|let|write to|contact|call) us (know )?(if|whether|in advance) you (need|would|want|wish|require)|let us know if|accessible (by|to|for|with)|step-?free|if you need ~6 (for|during|at) the (interview|meeting|test)|(arrange|provide|pay for|book) ~3 (interpreter|adjustments?|aids?)',
    ],
  },
};
