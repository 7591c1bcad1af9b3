import type { WordingRule } from '../contract.ts';

/** Disability, and the aids and adjustments that follow from it. */
export const disability: WordingRule = {
  code: 'disability',
  severity: 'blocks',
  reason: {
    sv: 'Funktionsnedsättning är en diskrimineringsgrund. Hjälpmedel och anpassningar läses som den.',
    en: 'Disability is a protected ground. Aids and adjustments read as it.',
  },
  say: {
    sv: 'Ta bort det. Skriv vilken arbetsuppgift det gällde, efter att anpassning har prövats, och vad som visade det.',
    en: 'Take it out. Name the task that it concerned, once adjustments have been tried, and what showed it.',
  },
  sv: {
    says: [
      '(dina|din|ditt) (special|anpass|hjälpmedel|arbetshjälpmedel|assistans|assistent|stödperson|tolk|skärmläsare|förstoring|punktdisplay|lyft|stol|bord|arbetsbord|elrullstol|rollator|tinnitus|läshjälp|skriv)*(?! (lösning|kompetens|området|pedagog|ist|undervis))|special(anpassade|anpassat|stol|tangentbord|skärm|utrustning) ({fill} )?(grejer|vid|du|för dig|behöver|kräver|blir)*|(bara|endast|med) en (arm|hand|fot|ben)|(linjen|jobbet|arbetet|vi) ({fill} )?(behöver|kräver) (två (händer|armar|ben)|någon som (hör|ser|kan gå))|(se|höra|gå|läsa|stå|tala|skriva|röra dig) (ordentligt|normalt|som (vi|andra|alla|folk)|obehindrat)|(bokstavsdiagnos|bokstavsbarn|bokstavskombination|personlig assistent|färdtjänst|lönebidrag|rullstolsplats|rullstolsplats)(?! (till|för) (kund|besök|brukar))(en|er|et)?|lönebidrag*',
      '(autismen|adhd:n|dyslexin|stamningen|blindheten|dövheten|funktionsnedsättningen|rullstolen|hörapparaten|hörapparaterna|synfelet|hörselfelet|tourettes|asperger) ({fill} |som |du |nämnde |berättade |om ){0,5}(gjorde|gör|kan|blir|skulle|var|är|innebär|oroar|oroade)',
      '{your} ({adj} ){0,2}(funktionsnedsättning|funktionsvariation|funktionshinder|handikapp|rullstol|permobil|adhd|add|autism|asperger|dyslexi|dyskalkyli|diagnos|diagnoser|syn|hörsel|hörselnedsättning|synnedsättning|hörapparat|hörapparater|stamning|talfel|hjälpmedel|ledarhund|käpp|kryckor|protes|begränsning|begränsningar|tics|tourettes|epilepsi|cp-?skada|skada|rörelsehinder|rörelseförmåga|rörlighet|teckenspråk|teckenspråkstolk|tolk|neuropsykiatriska *|läs-? och skrivsvårigheter|särskilda behov|anpassningsbehov|behov av (anpassning|hjälpmedel|tolk)*|svårigheter att (gå|se|höra|läsa|stå|tala))',
      '{link}(handikappad|funktionsnedsatt|funktionshindrad|rörelsehindrad|rullstolsburen|döv|blind|halt|stum|autistisk|dyslektiker|hörselskadad|synskadad|förlamad|invalid|rullstolsbunden|en krympling|utvecklingsstörd|handikapp|efterbliven|neuropsykiatrisk|hörselnedsatt)*',
      '(du|dig) ({fill} ){0,3}(har|ha|hade|lider av|sitter i|går med|använder|behöver|är i behov av|stammar|haltar|hör|ser|kan ju inte|inte kan) ({fill} |svår |mild ){0,3}(adhd|add|autism|asperger|dyslexi|dyskalkyli|en diagnos|diagnos|funktionsnedsättning*|funktionshinder|funktionsvariation*|rullstol*|hörapparat*|handikapp|tics|tourettes|kryckor|käpp|npf|hörselnedsättning|synnedsättning|teckentolk|ledarhund|dåligt|illa|nedsatt (hörsel|syn|rörlighet))*',
      '{because} ({fill} |{your} ){0,3}(funktionsnedsättning|funktionsvariation|funktionshinder|adhd|autism|dyslexi|diagnos|rullstol|hörsel|syn|stamning|handikapp)*',
      '(anpassa|anpassningar|anpassning|anpassningarna|hjälpmedel|hissen|lokalerna|lokaler) ({fill} |för dig |av |som |du |arbetsplatsen |lokalerna |kontoret |skulle |blir |kosta |är ){1,5}(behöver|kräver|kostsamt|kostsam|kostsamma|dyrt|dyra|krångligt|för stor|svårt|svåra|omständligt|begär|betungande|mycket)',
      '(frisk|stark|fullt) (och|nog|frisk|arbetsför) (fysiskt|kropp|rörlig|arbetsför|kroppsligt)|fullt (arbetsför|rörlig|frisk|frisk kollega)|nedsatt (arbetsförmåga|funktion|hörsel|syn|rörlighet|förmåga)|(klarar|orkar|fixar) (inte )?trapporna',
      '{rather} ({fill} ){0,4}(frisk|fullt frisk|fullt rörlig|rörlig|utan (funktions|diagnos|handikapp))*',
    ],
    hints: [
      '(döv|döva|blind|blinda|halt|rullstolsburen|synskadad|hörselskadad|autist|dyslektiker|stum|permobil)(?! (vinkel|fläck|översätt))',
      '(stammar|stammade|stamning|stamningen|stammande|lomhörd*|läspar|haltar|haltade|rullstol(en)?|funktionsfullkomlig*|handikapp(et)?|tics|fullt frisk och rörlig)(?! (användare|patient))',
      '(adhd|autism|asperger|dyslexi|funktionsnedsättning#|funktionsvariation#|funktionshinder|rullstol#|npf|handikapp*)',
    ],
    innocent: [
      '(mannen|kvinnan|person|personen|någon|kunden|damen|herren) (i|med) rullstol',
      '(elever|barn|personer|brukare|patienter|unga|vuxna|människor|kunder|deltagare|ungdomar|boende|studenter) (med|som har|i) ({fill} )?*',
      'funktionshinderomsorg*|funktionshinderverksamhet*|funktionsrätt*|rullstolsramp*|hörselvård*|syncentral*',
    ],
    innocentSentence: ['oavsett|tillgänglighet*|funktionshinderomsorg*'],
    excusedBy: [
      '(säg|meddela|hör av dig|berätta|kontakta oss|skriv|ring) ({fill} |gärna |till |oss |för oss ){0,4}(om|ifall) du (behöver|vill|önskar)|(tillgänglig|tillgängliga|anpassad|anpassade) (för|med)|(ordnar|bekostar|bokar|hjälper) ({fill} |gärna ){0,3}(tolk|teckentolk|hjälpmedel|anpassning|skrivtolk)',
    ],
  },
  en: {
    says: [
      'your (special|specially|adapted|adaptive|assistive|equipment at|support person|personal assistant|screen reader|magnifi\\w+|ergonomic|walker|rollator|tinnitus|reading support|standing desk|prosthe\\w+|implant|cochlear|missing)(?! (interest|skills|field|expertise|education|focus))|(special|adapted) (equipment|keyboard|desk|chair|gear|gadgets)|(only|with|just) one (arm|hand|leg|eye|ear|foot)|(needs?|requires?|takes) (two (hands|arms|legs|good)|someone (who can (hear|see|walk))|both hands)|(hear|see|walk|read|stand|speak|write|move) (properly|normally|like (everyone|the rest|others))|(slow reader|personal assistant|support worker for you|wage subsid\\w+|special needs|learning difficult\\w+|able-?bodied|neurotypical|normal hearing|full sight)(?! (pupils?|children|teacher|school|class|coordinator|education|unit|students))',
      '(an|the|for an) autistic person(?! who (uses|attends))',
      'a wheelchair user on (the|our) (shop floor|site|ward|line|team)',
      "your ({adj} ){0,2}(disabilit(y|ies)|impairment|impairments|handicap|wheelchair|adhd|add|autism|asperger'?s?|dyslexia|dyscalculia|diagnosis|stammer|stutter|stammering|stuttering|speech impediment|hearing aids?|hearing loss|hearing|eyesight|sight loss|guide dog|assistance dog|cane|crutches|prosthe(sis|tic)|limitations|mobility|mobility issues|tics|tourette'?s?|epilepsy|special needs|needs for adjustments?|need for (adjustments?|adaptations?|an interpreter|aids)|neurodivergen\\w+|deafness|blindness|limp|physical condition|accommodations?|access needs|interpreter|sign language)",
      '{link}(disabled|handicapped|deaf|blind|autistic|dyslexic|wheelchair bound|wheelchair user|crippled|lame|mute|hard of hearing|hearing impaired|visually impaired|paralysed|paralyzed|neurodivergent|neurodiverse|retarded|invalid|on the spectrum|special needs|impaired|spastic|partially sighted)',
      "(you|your) ({fill} ){0,2}(have|has|had|suffer from|suffering from|use|using|need|needing|sit in|rely on|walk with) ({fill} |severe |mild |to use ){0,3}(adhd|add|autism|asperger'?s?|dyslexia|dyscalculia|diagnosis|disability|impairment|handicap|wheelchair|hearing aids?|stammer|stutter|limp|tics|tourette'?s?|crutches|cane|guide dog|interpreter|sign language|epilepsy|learning difficulties|speech impediment|adjustments)",
      '{because} ({fill} |your ){0,3}(disability|disabilities|impairment|adhd|autism|dyslexia|diagnosis|wheelchair|hearing|eyesight|stammer|stutter|handicap)',
      '(adjustments?|adaptations?|adapting|accommodations?|accommodating|accommodate|adapt|adjusting|modify|modifying) ({fill} |for you |that |you |the |office |workplace |premises |would |required |require |need |needs |needed |cost |your |will ){0,8}(costly|expensive|difficult|burden|too much|complicated|require|need|cost|impractical|unreasonable|disruptive|cumbersome|you|your)',
      '{rather} ({fill} ){0,4}(able-?bodied|fully fit|healthy|physically fit|without (a )?disabilit\\w+)|(manage|climb|cope with|use) (the|our) stairs',
    ],
    hints: [
      '(deaf|blind|wheelchair user|wheelchair|autistic|dyslexic|amputee|stammerer|sight as poor|poor (eyesight|sight|hearing))(?! (users?|access|spot|review|copy|test))',
      '(stammer(s|ed|ing)?|stutter(s|ed|ing)?|lisp(s|ed|ing)?|wheelchair|limping|able-?bodied|handicap(ped)?|physically (able|fit|normal)|fully (fit|mobile|able)|on the spectrum)(?! (users?|access|accessible|basketball|services?|ramp))',
      "(adhd|autism|autistic|asperger'?s|dyslexia|dyslexic|disabilit(y|ies)|handicap|wheelchair|deaf|neurodivergent)",
    ],
    innocent: [
      'disability (services?|support|rights|team|sector|confident|officer|charity|sports?|benefits?)|(people|children|pupils|adults|clients|students|patients|residents|customers|users|those|learners) (with|who have|who are|living with|using) *|(disabled|autistic|deaf|blind|dyslexic) (people|children|pupils|students|adults|clients|patients|customers|users|learners|residents|young people|passengers)|learning disabilit(y|ies) (nurse|nursing|services?|team)|blind (spot|spots|review|test|tests|copy)|deaf ears',
    ],
    innocentSentence: ['regardless of|irrespective of|accessib(le|ility) (standards?|guidelines?|testing)'],
    excusedBy: [
      'just tell us|tell us by|is welcome|are welcome|we are happy to arrange',
      '(tell|let|write to|contact|call) us (know )?(if|whether|in advance) you (need|would|want|wish|require)|let us know if|accessible (by|to|for|with)|step-?free|if you need ~6 (for|during|at) the (interview|meeting|test)|(arrange|provide|pay for|book) ~3 (interpreter|adjustments?|aids?)',
    ],
  },
};
