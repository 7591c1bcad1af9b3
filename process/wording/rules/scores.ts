import type { WordingRule } from '../contract.ts';

/** Scores, grades, ranks and percentages of a person. */
export const scores: WordingRule = {
  code: 'scores',
  severity: 'blocks',
  reason: {
    sv: 'Poäng säger inget om vad man ska göra annorlunda, och får ett samtal att likna ett prov.',
    en: 'A score does not say what to do differently, and makes a conversation look like an exam.',
  },
  say: {
    sv: 'Skriv med ord vad som räckte och vad som saknades för uppgiften.',
    en: 'Say in words what was enough for the task and what was missing.',
  },
  sv: {
    says: [
      '(bedömdes|bedömd|bedömts|betygsattes|rankades|skattades|klassades) (som|till) (en|ett|svag|stark)? ?(etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|tia|låg|hög|medel|svag|etta)',
      '(en|ett) (klar|stark|svag|stabil|ren|solid|bra)? ?(etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|tia)(?= |[.,;!?]|$)(?! (på (gatan|lgh)|rum|ro[kd]))',
      '(som|på plats) (etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|tia)',
      '(gult|rött|grönt|gul|röd|grön) (ljus )?(på|för|i)|\\d gradiga?|(fem|sju|tio|fyr|tre)gradig*|(ett|två|tre|flera) (plus|minus)( |[.,])',
      '(med|gav|fick|ett) (ett )?[a-f](?= (på|i)|[.,;])( på| i)?',
      '(nedre|övre|sista|första|lägsta|högsta) (fjärdedel|kvartil|tredjedel|halva|tiondel|decil)(en|n)?',
      '(bland|av) de (tio|fem|tjugo|sista|lägsta|första|högsta) (sista|första|lägsta|bästa)?',
      '(rätt|fel|poäng|svar) ~5 (räckte|gränsen|gräns)',
      '(samvetsgrannhet|öppenhet|extraversion|neuroticism|emotionell stabilitet|big five|stresstålighet) (var|blev|kom)|(låg|hög|svag) (samvetsgrannhet|extraversion|neuroticism|emotionell)',
      '(formuläret|blanketten|matrisen|systemet|testet|verktyget|algoritmen|bedömningsmallen) (visade|gav|sorterade|placerade|rankade|räknade|säger|sa|sållade)',
      '(matchning|matchningen|match|resultat|resultatet|testet|testresultat|profilen|kravprofilen|träffsäkerhet) ~5 \\d+([.,]\\d+)? ?(\\x25|procent)',
      '(?<![\\d.,])\\d{1,3}([.,]\\d+)? ?(/|av|utav) ?\\d{1,3}(?= |$|[.,;!?)])(?! ?(uppgift|fråg|steg|moment|fall|gång|dagar|kunder|patient|elever|test|case|deltest|övning|punkter i|krav|scenari|mål|personer|delar|tester|larm|ärende|vecko|månader|program|kurser|moduler)*)',
      '(en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|noll|\\d+([.,]\\d+)?) (av|utav) (fem|sex|sju|tio|tjugo|hundra|max|maximala|maximalt|möjliga|10|5|100)( möjliga| poäng|$|[.,;!?)])',
      '(fick|får|nådde|hamnade|landade|låg|ligger|gav|ger|bedömdes|värderades|uppnådde|skattades|skattade|betygsatte|satte|snittade|hade|har|summerade|slutade|blev|nå|totalt|bara|endast|på|med|om|gett|erhöll) ({fill} |dig |bara |totalt |i snitt |sammanlagt |endast |på |till |en |ett |oss |hela |knappt |drygt |totalpoäng |resultatet ){0,5}(\\d+([.,]\\d+)?|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio) ?(poäng|p|procent|\\x25|i betyg|som betyg|i snitt|i medel|i snittbetyg|stjärnor|totalpoäng)(?! (av (tiden|tjänst|lön|arbets|kund|alla|ansök)|snabbare|färre|fler|lägre|högre|mindre|mer|rabatt|tjänst|tjänstgöring|högskole|ökning|minskning))',
      '\\d+([.,]\\d+)? ?(poäng|p|stjärnor|poängs)(?= |[.,;!?)]|$)(?! ?(högskole|inom|i (kurs|ämne|matem|juridik)))|(poäng|poängen|poängsumma*|totalpoäng*|poängsättning*|medelpoäng*|maxpoäng*|snittpoäng*|betyget|snittbetyg*|medelbetyg*|totalbetyg*|slutbetyg*|slutpoäng*|percentil*|stanine*|testpoäng*|iq|iq-test*|poängmässig%|bedömningspoäng|viktade? (snitt|poäng)*|matchningsgrad*|matchningspoäng|score|scoren|scorecard|poängskala*|rating|ratingen|kvartil*|decil*|standardavvikelse*|ranka|rankas|rankades|rankat)',
      '(nummer|plats|placering) (två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|ett)',
      '(?<!klockan |kl |vid |version |version|node |java |python |\\d)[0-9][.,]\\d{1,2}(?= (i|av|på|utav|som|sammanlagt|totalt)|[.;!?]|$)(?! ?(år|kg|km|m|kr|procents|miljon|miljard|timm|meter|grader|versi|högsk)*)',
      '(betyg|betyget|nivå|skala|skalan|snitt|snittet|medel|medelvärde|medelvärdet|resultat|resultatet|rankning|värde|index|siffra|siffran) ({fill} |var |på |blev |är |dig |din |ditt |av |för |till |om |ett |en |från |hamnade |landade ){0,5}(\\d+([.,]\\d+)?|en etta|en tvåa|en trea|en fyra|en femma|ett|två|tre|fyra|fem|ett till|1 till|1-\\d)(?= |[.,;!?)]|$)(?! ?(års|år|månader|veckor|spark|enligt|c1|b2|kronor|svar|frågor|steg))',
      '(gav|ger|gett|fick|får|sätter|satte|satt) ({fill} |dig |vi |oss ){0,4}(en (svag |stark |låg |hög |stabil )?(etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia)|(en |ett )?(lågt|högt|låga|höga|svagt|underkänt|godkänt|sämre|bäst) betyg|betyg|underkänd%|underkänt|minus|plus i kanten)(?! (i|för) (eleverna|elever|studenter|kurs))|(lågt|låga|höga|högt|dåliga|svaga|bra) (testresultat|testpoäng|poäng|betyg|värden|resultat (på|i) (personlighets|begåvnings|logik|urvals|iq)*)|\\d+([.,]\\d+)? ?(\\x25|procent)(ig|igt|s)? (matchning|match|rätt|av (kraven|poängen|kravprofilen|max|det maximala|profilen|frågorna|testet))|(matchar|matchade|matchning|uppfyller|uppfyllde|resultat) ({fill} |på |till |om |kraven |profilen ){0,3}\\d+([.,]\\d+)? ?(\\x25|procent)|(plats|placering|plats nummer|nummer|nr|rank) \\d+( av| i|[.,]|$)|\\d+:?(e|a) (plats|bäst|placering)|under (gränsen|gränsvärdet|cut-?off|lägstanivån|godkändgränsen|snittet|medel)|nådde inte (upp till )?(gräns|gränsen|cut-?off|godkänt)|underkänd%|underkändes|(svag|stark) (etta|tvåa|trea|fyra|femma)',
    ],
    innocent: [
      '\\d+ ?(högskolepoäng|hp|yhp|gymnasiepoäng|poäng (i|inom) )|\\d+ av \\d+ (uppgift|fråg|steg|moment|fall|kunder|patient|elever|test|case|krav|delar)*',
      '(sätta|sätter|satt|satte|ge|ger|gav|rättvis|motivera|motiverade) ~1 betyg (till|i|för|på) (elev|kurs|student|ämn)*|betygs(sättning|kriterier|ättning|underlag|nivå|system)*|gymnasiebetyg|behörighetsgivande betyg|kreditbetyg|tillgänglighetspoäng|nps-?poäng|(kund|nöjd)*(poäng|betyg|index)|story ?points?|storypoäng|slutbetyg från gymnasiet|examensbetyg*|betygskopi*|poäng(en)? (är|var|med) (att|exemplet|det)|en poäng med|vårdtyngdspoäng|news-?poäng',
    ],
    excusedBy: [
      '(öka|minska|sänk|höj|väx|förbättra|effektivisera|spara|kortade|försäljning|omsättning|kostnad|rabatt|marknadsandel|moms|ränta|deltid|heltid|tjänstgöring|sysselsättning)*',
      'elevernas|kundnöjdhet*|mews|news2|högskolepoäng|apgar|smärtskala*|vas-skala*',
    ],
  },
  en: {
    says: [
      '(amber|green|red|yellow)( light)?( flag)? (on|for|in|elsewhere)|thumbs (up|down)|(half|quarter) (a|of a) point|(bottom|top|foot) of the (table|list|pile|ranking|league)',
      '(a|an) ([a-f]|[a-f] ?(plus|minus))(?= (on|for|in|overall)|[.,;!?]|$)(?! ?(bit|lot|good))',
      '(a|as a) (solid|strong|weak|clear|low|high|mere|bare) (one|two|three|four|five|six|seven|eight|nine|ten)(?= (for|on|in|out)|[.,;!?]|$)',
      '(tool|system|software|algorithm|questionnaire|matrix|form|test|assessors?|interviewers) (rated|ranked|scored|gave|graded|put|placed|sorted|flagged)',
      '(conscientiousness|agreeableness|neuroticism|extraversion|emotional stability|openness|resilience) (came|was|scored|is)|(low|high) (conscientiousness|agreeableness|neuroticism|extraversion)|came out (low|high|weak|bottom|poor)|with (\\w+) (slips|errors|mistakes) ~4 (near|bottom|table)',
      '(match|matching|result|results|test|profile|fit|accuracy) ~5 \\d+([.,]\\d+)? ?(\\x25|percent|per cent)',
      '(number|no|place|position) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (priority|task|reason))',
      '(?<!at |by |from |until |version |node |java |python |\\d)[0-9][.,]\\d{1,2}(?= (in|of|on|out|overall|as|total)|[.;!?]|$)(?! ?(years?|kg|km|m|million|billion|hours?|metres?|degrees?|credits?))',
      '\\d+([.,]\\d+)? ?(/|out of|of) ?\\d+(?= |$|[.,;!?)])(?! ?(tasks?|questions?|steps?|cases?|times|days|customers|patients|pupils|tests?|exercises?|items|requirements|scenarios|goals|people|parts|alarms|tickets|weeks|months|modules|points on the checklist))',
      '(one|two|three|four|five|six|seven|eight|nine|zero|\\d+([.,]\\d+)?)( point \\w+| and a half)? (out of|of|from) (a possible |a maximum of |a max of )?(five|six|seven|ten|twenty|a hundred|100|10|5)( points?| stars?|$|[.,;!?)])',
      '(scored|scoring|score|scores|got|received|reached|landed|given|gave|rated|rate|rates|averaged|average|achieved|awarded|totalled|marked|graded|ranked|earned|obtained|assigned|ended|had|only|with|at) ({fill} |you |only |total of |average of |a |an |an average |overall |us |just |on |under |over |below |around |about |combined |score of |rating of |grade of |result of ){0,6}(\\d+([.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|zero|low|high|poorly|highly|badly|well below|above|below|under|lower|higher) ?(points?|percent|per cent|\\x25|stars?|marks?|overall|on (the|our) (test|scale|scorecard|assessment|rubric|logic|numerical|aptitude|personality)|in (the|our) (test|scoring|assessment|ranking)|on (communication|teamwork|leadership|competenc|collaboration|problem|technical|motivation|attitude|experience|all)*)(?! (of (the time|customers|a|all|your (time|day|week))|faster|fewer|more|lower|less|discount|increase|decrease|reduction))',
      '\\d+([.,]\\d+)? ?(points?|stars?|marks)(?= |[.,;!?)]|$)|(your|the|a|low|high|total|overall|final|average|weighted|test|combined|mean|our|interview) ({fill} |total |overall |final |weighted |average |interview |assessment |test ){0,3}(scores?|scoring|rating|ratings|grade|grades|mark|marks|percentile|points?|iq|iq test|ranking|stanine|match rate|fit score|scorecard)(?= |[.,;!?)]|$)(?! ?(of (view|contact|departure|sale|order|the (exercise|task|case|question|discussion))|out|was that|is that|you (made|raised|mentioned)|at which|where|about|in (time|the (code|project|process|text)))|(that|which) you (made|raised))|(percentile|stanine|quartile|decile|standard deviation|cut-?off|pass mark|passing (score|grade)|points total|scorecard)',
      '(scored|scores|scoring|score|rated|graded|marked|ranked) ({fill} |you |your |yourself |as ){0,4}(\\d+|poor|low|lower|high|higher|badly|poorly|well|average|below|above|under|weak|highest|lowest|top|bottom|fail|five|four|three|two|one|a|an|insufficient|on|in|against|lower than)',
      '(scale|average|mean|result|index|grade|score|scores|rating|ratings) ({fill} |was |were |is |on |of |at |came |to |out |from |stood |only |ended |up |for |you |your |in |communication |teamwork |leadership ){0,6}(\\d+([.,]\\d+)?|one|two|three|four|five|one to|1 to|1-\\d|a \\d)(?= |[.,;!?)]|$)(?! ?(years?|months?|weeks?|days?|hours?|support|engineer|questions?|answers?|steps?|nurse|apprenticeship|qualification|diploma|nvq|\\w+ award))',
      '(gave|give|given|got|get|received) ({fill} |you |your |us ){0,4}(a (weak |strong |low |high |solid |mere )?(one|two|three|four|five|six|seven|eight|nine|\\d)(?= |[.,;!?]|$)(?! ?(\\w+ (example|answer|task|minute)|examples?|day|hour|week|minute|month|year|reason|thing|page|clear|specific|good))|(a )?(low|high|failing|passing|poor|top|lower|higher|bottom|middling) (marks?|grades?|scores?|ratings?)|an? [a-f][+-]?(?= |[.,;!?]|$)(?=grade|for|in|overall|on|[.,;!?]|$)|a (fail|pass)(?= |[.,;!?]|$))|\\d+([.,]\\d+)? ?(\\x25|percent|per cent) ?(match|fit|correct|of (the (requirements|points|criteria|profile|maximum|questions|test|marks))|on|in the test|overall|[.,;!?]|$)|(match|matched|met|meet|result|results|fit) ({fill} |at |of |to |only |the |requirements ){0,4}\\d+([.,]\\d+)? ?(\\x25|percent|per cent)|(number|no|place|rank|position|ranked|came) #?\\d+(th|st|nd|rd)?( (of|out|in)|[.,;]|$)|\\d+(th|st|nd|rd) (place|out of|of|best|percentile)|(below|under|above) (the )?(threshold|cut-?off|pass mark|average|benchmark score|minimum score|median)|failed the (test|assessment|threshold)|(low|poor|weak|high|top) test (scores?|results?)',
    ],
    innocent: [
      "\\d+ (ects|credits?|credit points)|\\d+ (of|out of) \\d+ (tasks?|questions?|steps?|cases?|requirements?|customers|patients|tests?|exercises|parts|items)|(pupils?|students?|credit|customer|satisfaction|pain|news|apgar|nps|accessibility|lighthouse|waterlow|early warning|bond|film|musical)'?s?'? (grades?|marks|scores?|scoring|ratings?)|grading (pupils|students|essays|coursework|work)|story points?|power ?point|at this point|point (of|out|a|to|in|is|was|where|for)|points? (you|that|about|raised|to (work|improve|develop|remember|consider|think))|(one|two|three|\\d) points?(?= (to (work|develop|improve|raise)|we|that|about|where|from|in your))|question mark|grade [ab] (listed|building)|first grade|grade (teacher|crossing|school)|market share|(bullet|talking|starting|turning|power|end|data|action|good|important|strong|key|main|touch|check|focus|entry|pain|selling) points?|(some|many|several|good|these|those|following) points?",
    ],
    excusedBy: [
      '(increas|reduc|grew|grow|rais|cut|improv|saved|shorten|sales|turnover|revenue|profit|cost|discount|market share|vat|interest|part-?time|full-?time)*',
      "pupils' (grades|scores|work)|customer satisfaction|nps|news2|early warning score|credit scor*|risk scor*",
    ],
  },
};
