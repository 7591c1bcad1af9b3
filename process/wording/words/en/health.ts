import type { RuleWords } from '../../contract.ts';

/** What the rule `health` looks for in English. */
export const health: RuleWords = {
  lists: {
    healthStates: `
      ill, sick, signed off, off sick, burnt out, burned out, depressed, overweight, obese, unwell, unfit, sober, bipolar, diabetic,
      epileptic, coughed, coughing, coughs, fainted, mentally, hospitalised, on medication, in therapy, having chemo, had cancer, addicted,
      hungover, hung over, drink, drank, suffer from, suffered, recovering, recovered, put on weight, lost weight, put on quite, heavy set,
      allergic, collapsed, in remission, out of breath, sweating, wheez*, pale`,
    healthSigns: `
      pulse, breathing, stamina, physique, posture, shaking, shakes, trembling, tremor, memory, sniffles, sneezing, complexion, condition,
      checkups, check ups, blood tests, appointments, tablets, pills, inhaler, injections, treatment, therapist, shrink, counsellor,
      doctor, surgeon`,
    healthEvents: `
      {ill}, illness, sickness, operation, surgery, injury, accident, chemo*, radiotherapy, stroke, heart attack, breakdown, burn out,
      relapse, hospital stay, sick leave, diagnosis, transplant, slipped disc, hernia, miscarriage, depression`,
    healthTreatments: `
      chemo*, dialysis, ivf, fertility treatment, long covid, hormone treatment, hot flushes, endometriosis, crohn'(s)?, ibs, fibromyalgia,
      bipolar, ptsd, panic attack(s)?, ocd, eating disorder, self harm*, insomnia, sleep apnoea, overweight, bmi, smoker's cough,
      migraine(s)?, seizures, pacemaker, stoma, slipped disc, nervous breakdown, burn out, burnt out, relapse, sickness record, sick days,
      sick note(s)?, steadier year, occupational health (report|check|said|advised)`,
    healthNouns: `
      health, ill health, health condition, health issue(s)?, health problem(s)?, health history,
      medical (history|condition|record|issue(s)?|leave|needs), illness, illnesses, sickness, sickness absence, sick leave, sick days,
      absence record, absence(s)?, absenteeism, burn out, exhaustion, depression, anxiety, cancer, diabetes, allerg(y|ies), migraine(s)?,
      back, back problem(s)?, back pain, bad back, knee(s)?, pain, medication, medicine(s)?, treatment, therapy, operation, surgery,
      stress levels, fitness, stamina, physique, weight, obesity, sleep problems, addiction, drinking, recovery, hiv status, panic attacks,
      condition, mental state, psychological (state|issues|problems), vaccination status, counselling, relapse, wellbeing issues`,
    healthBodyParts: `
      back, knee(s)?, shoulder(s)?, neck, heart, lungs, stomach, belly, bump, wrist(s)?, hip(s)?, foot, feet, leg(s)?, arm(s)?, nerves,
      body, pulse, blood pressure, blood sugar, sleep, fitness, stamina, weight, bmi, health, skin, hands, mental health, medication,
      medicine(s)?, tablets, meds, pills, doctor, gp, psychologist, therapist, psychiatrist, consultant, counsellor,
      medical (history|record|certificate|condition|appointments|report|notes), sick(ness)? (record|leave|absence), absence(s)?, recovery,
      rehab, rehabilitation, accident, injury, surgery, operation, treatment, allerg(y|ies), addiction, sobriety, drinking, condition,
      check ups, appointments, cough, symptoms, flare ups, episodes, attacks, seizures, insulin, inhaler, chemo*`,
    healthAdjectives: `
      ill, sick, sickly, unwell, on sick leave, signed off, off sick, burn(t|ed) ?out, depressed, anxious person, overweight, fat, obese,
      skinny, unfit, unhealthy, frail, fragile,
      mentally (unstable|ill|fragile|weak|well|strong|stable|fit|healthy|tough|prepared|balanced), unstable, allergic,
      in (poor|bad) health, healthy enough, fit enough, not healthy, not well, recovered, in recovery, exhausted, worn out, burned,
      run down, a health risk, prone to (stress|illness|burnout), sensitive to stress, stressed out, an alcoholic, on medication,
      physically weak`,
    healthAbsence: `
      sick leave, off sick, sickness record, sick record, sickness absence, sick days, burnout, burn out, burned out, burnt out, bipolar,
      depression, depressed, panic attacks, cancer, chemo*, miscarriage, overweight, obesity, alcoholi*, drinking problem, sober, sobriety,
      health condition, health issues, health problems, health scare, health record, health history, medical history, medical condition,
      medical reasons, medical certificate, doctor's note, doctors note, clean bill of health, mental health, mental state, mental illness,
      mental stability, mentally stable, mentally strong, mentally fit, state of mind, anorexi*, eating disorder, anxiety, epilepsy,
      fibromyalgia, endometriosis, long covid, heart condition, migraines, long term sick, menopause, antidepressant*, nervous breakdown,
      breakdown, fully recovered, when you recover, when you are better, well again, get well, back on your feet, fighting fit,
      fit and healthy, fit and well, in good health, good health, a healthy, someone healthy, perfectly healthy, hundred per cent fit,
      off ill, ill every, absence record, time off, days off sick, relapse*, bad back, bad knee*, occupational health, phased return,
      rehabilitation from, your recovery, hiv, gap in your cv, aids test`,
    healthDiagnoses: `
      cancer, depression, anxiety, burn out, exhaustion, illness, sick leave, sickness, diabetes, migraine(s)?, epilepsy, arthritis, ms,
      asthma, allerg(y|ies), antidepressants, medication, stroke, heart (attack|condition|problems), mental health,
      back (problem(s)?|pain|injury), addiction, eating disorder, bipolar, panic attacks, chronic pain,
      health (problem(s)?|issue(s)?|condition), long covid, sick days, chemotherapy, therapy`,
    healthLeave: `
      sick leave, sickness (absence|record), sick day(s)?, sick note(s)?, long term sick, off sick, signed off (sick|with),
      burn(t|ed) ?out, medical (history|leave|condition), health (reasons|condition|problems|issues|history|grounds|concerns),
      absence record, mental illness, antidepressants, health declaration, doctor's note, good health, fully healthy, perfectly healthy,
      healthy (person|candidate|colleague|employee|and strong), rude health, sickness benefit`,
  },
  says: `
    your ~2 {ill} !({workword}) & -{told} & -(fit for|application)
    you ~4 {healthStates} & -{told}
    {rather} ~4 (healthy|fit|able bodied|strong and healthy|fit and healthy|robust|mentally stable|physically fit)
    (gap|gaps|hole) ~6 (cv|resume|record) & (ill|sick|assume*|gather*|guess*|understood|suspect*|off)
    (hold|holds|holding|hold up|cope|stand up|manage|last|take the strain|up to it) ~4 (back|knees|knee|nerves|heart|body|health|psyche|mental*|wrists|shoulders|hip) & -{client}
    (back|knees|knee|nerves|heart|body|health|hip|wrists) ~5 (hold|holds|cope|manage|last|give out|play up|plays up|let you down|up to it|will not|would not|not up) & -{client}
    (risk|afraid|worried|dare|fear) ~6 (ill again|sick again|falling ill|fall ill|relapse|setback|getting ill|crash|collapse|break down|going sick)
    (looked|seemed|look|seem|sounded) ~2 (ill|unwell|tired and|pale|hungover|unhealthy|worn out|exhausted|under the weather|rough|run down|not well|drunk|poorly)
    (smell*|smelt|reek*|breath) & you & -{client} & -{work}
    (night before|drinking|alcohol|hangover|booze) & you & -{client} & -{work}
    {ill} ~6 one ~2 (should|should not|ought|can|cannot|might)
    (been|feel|feeling|felt|looking|doing) ~2 (well|unwell|poorly|ill|rough|down|low|better) & (you|your) & (not|long time|lately|recently|lately|tell|still|seem*) & -{told} & -{client}
    (healthy|fit|strong|robust|sound) (body|back|mind|heart|constitution|physique|person|people|young|and strong)
    your ~2 {healthSigns}
    (trembled|trembling|shook|limped|panted|puffing|out of breath|grey in the face|dark circles|rings under|swollen|hoarse|sniffed|sneezed|sweaty|sweated|blue lips) & you & -{told} & -{client}
    (taking|takes|take|took|on) ~2 (medication|tablets|pills|sleeping pills|painkillers|antidepressant*|sedatives|beta blockers|meds) & (you|your) & -{client} & -{work}
    (doctor|therapist|psychiatrist|occupational health|physio*|hospital|rehab|clinic for|a and e) & you & (seeing|see a|saw|certificate|says|said|visits|been in|been to|ended up|often|{trouble}|spell in|stay in) & -{told} & -{client}
    (dodgy|bad|weak|bust|gammy|faulty|slipped|ruptured) ~1 (disc|discs|back|knee|knees|hip|heart|shoulder|eye|ear|leg|ticker)
    (absence|absences|absence*|time off|days off) ~6 (year|pattern|record|ignore|too|high|many|last)
    (seeing|see|sees|visit|visiting) ~1 (a|your|the) ~1 (shrink|therapist|psychiatrist|psychologist|counsellor|doctor|physio|specialist) & -{told}
    (put on|gained|carrying|carry|lost|lose) ~2 (weight|pounds|kilos|stone) & you
    (insulin|dialysis|chemo*|inhaler|blood tests|injections) & you
    slipped discs
    (passing out|pass out|faint|fainting|black out|blacking out|collapse|collapsing|nodding off|dropping off|having a fit|seizure) ~4 (at|behind|on|in|during|the) & -{client} & -{told}
    (tremor|tremble|shake|shakes|twitch|tic|limp|cough|rash|pallor) ~2 (in|of)? ~1 your
    (sleep|sleeps|rest|resting) & ({you}|people|should*) & (nights|night|through|need|enough) & -{client} & -{told}
    (form|questionnaire|check|examination|declaration) ~3 (flag*|red flag|concern*|question*) & (health|medical) & -{client}
    after ~1 what you have ~2 (been through|gone through|had)
    (the|a|an|after|that|this|since|with|from|another|recent|major|serious|big|long) ~1 {healthEvents} ~4 (you|like yours|make(s)?|made|means|meant|would|will|might|may|could|seem(s)?|is (still|a worry|bound)|was (too|a worry|still)|clash*|coincid*|worr*|take(s)?|got|put|can|cannot|can't|decided) & -{told} & -{client}
    {healthTreatments}
    (panic attack(s)?|asthma|migraine(s)?|depression|anxiety|epilepsy|diabetes) (in front|plus|and our|would|could|at work|on shift)
    your ~2 {healthNouns} & -{told} & -{client}
    your ~2 {ill}
    your ~2 {healthBodyParts} & -{told}
    your ~2 history of
    (once|when|until|till|after|as soon as) ~1 (you|your|the) ~4 (well|better|recovered|healthy|strong|stronger|fit|sober|healed|over it|cured|clear|back on your feet|discharged|finished (treatment|chemo|therapy)|rested)
    (recovered|recover|recovering|healed|well|fit|healthy|strong) enough
    off sick
    falling ill
    (a|an|someone|somebody|anyone|as a) (diabetic|epileptic|asthmatic|former addict|addict|alcoholic|smoker|cancer (patient|survivor)|bipolar|depressive|coeliac|hypochondriac|arthritic|hiv positive)
    (a|an|someone|somebody|anyone|as a) recovering ~1
    (diabetic|epileptic|asthmatic|bipolar|schizophrenic|depressed|anxious|obese|overweight|burnt out) (people|person|driver(s)?|teacher(s)?|nurse(s)?|staff|colleague(s)?|employee|worker|cook|guard)
    (history of|bout(s)? of|suffer* (from|with)|diagnosed with|treated for|living with|recovering from|prone to|episode(s)? of|case of|battle with|fight against|bout with) ~3 ({ill}|anxiety|depression|cancer|pain|stress|illness|drink|alcohol|addiction|panic)
    (therapist|psychiatrist|gp|psychologist|counsellor|rheumatologist|oncologist|cardiologist) (may|say(s)?|said|might|will|would|has|think*|recommend*)
    (ups and downs|mood swings)
    (told us about|mentioned|talked about|described|opened up about|spoke about|disclosed|admitted|because of|given|after) (the|your|a|that|having) ~1 ({ill}|miscarriage|burnout|breakdown)
    (the|a) (miscarriage|burnout|breakdown|chemo|operation|transplant|diagnosis|relapse) ~1 (must|will|would|has|may|might|took|could|means|seems)
    taken its toll
    get well (first|soon)?
    (regular|frequent|weekly|monthly|many|hospital|medical|doctor's|dentist) (blood tests|check ups|appointments|injections|infusions|visits|treatments|scans)
    (better|good|decent|poor|bad|worse|top) (physical|mental) (shape|health|condition)
    (physical|better|good) shape
    poor sleep
    (sleep|sleeping|tiredness|fatigue|pain|nerves|dizziness) (came up|problem(s)?|is an|troubles|worries)
    a diabetic
    {ill} on (nights|shifts|call|the (ward|floor))
    (away|absent|off|out|home) ~6 (illness|sick|ill|sickness|health)
    your ~2 {healthNouns} & -{told}
    {you} ~2 {seem} ~5 {healthAdjectives}
    {seem} ~3 {you} ~5 {healthAdjectives}
    (cope|coping|handle|withstand|endure|manage|bear|stand|take) ~5 (stress|strain|pressure mentally|physical(ly)?|mentally|health wise|physical demands|full time hours|heavy lifting)
    relapse
    you ~4 (fall|fell|get|got|be|are|were|falling|getting) (ill|sick)
    (once|when|until) you (are|have|feel|ve) (recovered|better|well|healthy|well enough)
    breakdown !(of)
    {because} ~4 (illness|health|sickness|sick leave|diagnosis|cancer|back|depression|anxiety|medication|burnout|allergy|weight|absence(s)?)`,
  hints: `
    {healthAbsence} & ({you}|{your}|{trouble}|{rather}|we|our|someone|somebody)
    (one|someone|somebody|people|a person) ~3 (not|should|cannot|never) ~6 & {ill} & (job|apply|work|manage)
    (sling|plaster cast|crutches|bandage|neck brace|walker|cane|oxygen|scar#|limp) & ({you}|we)
    your ~2 {healthBodyParts}
    (you(r)?) ~3 (have|has|had|suffer|suffered|suffering|undergone|undergo|undergoing|take|taking|live with|living with|battling|battled|treated|struggle|struggled|struggling|disclosed|mentioned) ~4 {healthDiagnoses}
    depression
    anxiety
    burn out
    asthma
    diabetes
    epilepsy
    tablets
    medication
    antidepressants
    beta blockers
    (bad|dodgy|weak|sore|dicky|poor|aching|injured) (back|knee(s)?|hip|hips|heart|shoulder|shoulders|nerves|lungs|joints|ankle)
    (see|sees|seeing|saw|with) ((a |your)(psychologist|psychiatrist|counsel(l)?or|therapist))
    out of breath
    shattered
    worn out
    your size
    recovering from
    hip replacement
    mentally
    pills
    poorly
    off the tablets
    (burn(ing)?) out
    {healthLeave}
    {ill} & you & {trouble}
    {ill} & {because} & you
    (trembl(ing|ed|e))
    expectant
    cancer`,
  not: `
    (healthy|sound) (margin#|finances|economy|growth|balance|debate|figures|competition)
    (health and safety|health centre|health care|healthcare|health visitor|public health|occupational therapist|health service#)
    (went|go|going|knew|know|done|as|very|worked|works|read|written|fits|did|handled|answered|explained|performed|how|quite|equally) well
    well (prepared|known|structured|organised|done|explained|written|planned|in advance|before|as|within|documented|read)
    (get|come|came|go|went|hear|heard|write|refer|report|called|call|rang|looking|look|handing|read|reads|brought|bring|ring|coming|going|turned|fed|sent) ~1 back
    back (to|and forth|office|up|end|with)
    (fit|fits|fitted|fitting) (in with the|the requirement*|the job|with|on|into the)
    your (body of|heart of)`,
};
