import type { WordingRule } from '../contract.ts';

/** Who else thought what: colleagues and managers named as the ones who turned somebody down. */
export const otherPeople: WordingRule = {
  code: 'other-people',
  severity: 'blocks',
  reason: {
    sv: 'Beskedet kommer från oss tillsammans. Vad en enskild person tyckte, eller vem som fick jobbet, hör inte dit.',
    en: 'The answer comes from all of us. What one person thought, or who got the job, does not belong in it.',
  },
  say: {
    sv: 'Skriv ”vi”, och vad som sågs i stället för vem som tyckte.',
    en: 'Write “we”, and what was seen instead of who thought it.',
  },
  sv: {
    says: [
      'går (båda|alla tre|också|själv) vidare|{name} (på|i|från) (ekonomi|lön|receptionen|hr|lagret|personal|kontoret|köket|admin)*',
      '(fick|fått|har fått|hörde|hört|förstod|förstått) (vi )?(höra|veta|berättat)? ?att (det varit|du (var|hade|inte|ofta|brukade|varit)|samarbetet|något hänt)',
      '(ringde|ringt|frågade|frågat|hörde|kollade) (runt|oss för)|(förra|gamla|tidigare|senaste) (stället|jobbet|arbetsplatsen|arbetsgivaren|chefen|skolan|avdelningen)',
      '(arbetskamrat|kollega|chef|lärare|handledare|rektor|studiekamrat|kompis|vän|bekant)(en)? (till dig|till er|från (ditt|din)|hos oss|på (ditt|din|er))',
      '(avrådde|avrått|avråder|varnade) (oss|från)|{your} (kompis|vän|bekant|kollega|studiekamrat|kusin|syster|bror) [a-zåäö]+',
      '(en|två|tre|någon|några|den (andra|tredje|ena)) av (lärarna|kollegorna|intervjuarna|oss|cheferna|läkarna|sköterskorna|medlemmarna|ledamöterna)',
      '(tjejen|killen|kvinnan|mannen|personen|damen|herren) (som )?vi (anställde|valde|har anställt|anställer|tog|tar)',
      '{name} ~6 (vidare|bättre|sa|sade|tyckte|börjar på|började på|fick (jobbet|tjänsten)|får (jobbet|tjänsten)|kom längre|slutar (där|hos)|ville|tvekade|stretade)',
      '(tog|valde|tar|väljer|anställde|anställer) {name}',
      '(rektorn|chefen|läraren|föreståndaren|handledaren|enhetschefen) ({fill} )?(på|i|från|hos) [a-zåäö]+ ({fill} ){0,3}(delade|sa|berättade|tyckte|var|hade|gav|menade|beskrev)',
      'pratades vid om dig|talade (vi )?om dig|pratat om dig|snack om dig',
      '(chefen|vår chef|rekryterande chef|ansvarig chef|kollegan|en kollega|min kollega|kollegorna|teamledaren|gruppchefen|enhetschefen|vd|vd:n|ledningen|hr|hr-chefen|teamet|gruppen|panelen|en i panelen|avdelningschefen|rektorn|rektor|medarbetarna|ägaren|arbetsgruppen|facket|styrelsen|en av (oss|intervjuarna|mina kollegor|kollegorna)|de andra i (panelen|teamet|gruppen)|intervjuaren|verksamhetschefen|cto|säljchefen|platschefen|butikschefen|projektledaren|{name}) ({fill} |i panelen |på avdelningen ){0,3}([a-zåäö]+ )?(tyckte|tycker|ansåg|anser|(ville|vill) (inte|hellre|ha någon)|gillade|gillar|kände|känner|sa|sade|säger|menade|menar|tvekade|var emot|röstade|stoppade|reagerade|upplevde|var tveksam|var tveksamma|var skeptisk|var negativ|föredrog|avrådde|bestämde|sågade|motsatte|uppfattade|trodde|tror|fick intrycket|blev irriterad|blev besviken|var inte imponerad|störde|hakade upp|sågs|lade in veto|satte stopp)(?! (frågor|om ditt|att veta hur du))',
      '(enligt|för|om det vore upp till) (min chef|chefen|vår vd|min kollega|kollegan|kollegorna|rekryterande chef|ledningen|en av intervjuarna|{name})(?=( ?,)? (är|var|saknade|verkade|passade|skulle|hade|borde|gav|kom|framstod|du|räckte))|(mot|emot) (min|min egen) (vilja|åsikt|rekommendation)|om (jag|det) (hade |var |bara )?(fått )?(bestämma|bestämt|upp till mig)|jag (röstade|kämpade|argumenterade) (för|mot) dig|(din|en av dina|dina) (referens|referenser|referensperson|referenspersoner|tidigare chef|förra chef|före detta chef|tidigare kollega|tidigare kollegor|gamla chef) ({fill} ){0,4}(sa|sade|säger|berättade|nämnde|antydde|varnade|tyckte|gav|beskrev|var|menade|avrådde|bekräftade)|(fick tjänsten|fick jobbet|tackade ja|anställdes|börjar) ({fill} )?(är|heter|var) |(tjänsten|jobbet|platsen|rollen) (gick|går|har gått|gavs|tilldelades) (till|i stället till|istället till)|(vi|har|istället|stället) (anställt|valt|anställde|rekryterat|erbjudit) ({fill} )?({name})',
      '(hört|hörde|fick höra|snackas|ryktas|sägs) ({fill} |av |från |om |att ){0,5}(om dig|kollegor|tidigare arbetsgivare|förra jobb|din förra|din gamla|andra)',
    ],
    innocent: [
      '(teamet|gruppen|panelen|chefen|kollegan|kollegorna|ledningen|intervjuaren) (vill|ville|tyckte) (gärna )?(träffa|veta|höra|om (ditt|din|dina|hur))',
      '(när|hur|att|där|då|som) (chefen|kollegan|kollegorna|ledningen|teamet|gruppen|en kollega|rektorn|intervjuaren) *',
    ],
    excusedBy: [
      '(jag|hon|han) heter|fråga efter|kontakta|ring (till )?|hälsningar|träffa|möter dig|tar emot',
      'du (beskrev|berättade|gav exempel|förklarade|redogjorde|löste|tog upp|hanterade|visade hur)|din nya chef|efterträd*',
    ],
  },
  en: {
    says: [
      '(both|all|and \\w+) ({fill} )?through( to|[.,]|$)',
      'your (mate|friend|cousin|classmate|neighbour) \\w+',
      'your (university |college |course )?(tutor|lecturer|teacher|supervisor) (described|said|told|called|mentioned|thought)',
      '{name} in (admin|finance|hr|reception|sales|the office|accounts|payroll|it)',
      '(told|informed|warned|advised|tipped) (us|me) (off )?(that |against |about )?(you|it|your)',
      '(former|old|previous|last|ex) (\\w+ )?(colleague|boss|manager|ward manager|employer|site|school|workplace|teacher|supervisor|line manager|firm)( of yours)?',
      'colleague of yours|friend of yours|your (mate|friend|cousin|tutor|university tutor|lecturer|mentor|neighbour|sister|brother|classmate) ',
      '(advised|warned) (us )?against|(vetoed|dug (her|his|their) heels|blackballed|voted you|overruled|argued (for|against)|couldn.t see it|were keen|was keen)',
      '(woman|man|person|girl|guy|lad|lady|chap) (we|who we) (hired|chose|appointed|picked|took)',
      '{name} ({fill} |in \\w+ |on the panel |and {name} ){0,3}(said|thought|is|are|did|got|starts?|starting|could|couldn.t|was|were|felt|went|had|comes|came|won|prefers|preferred|told)',
      '(word|rumours?|talk) (from|has it|on the)|phoned around|rang around|asked around',
      '(one|two|three|the third|both) (of the )?(governors|panellists|interviewers|managers|partners|doctors|teachers|trustees|directors) (was|were|and|felt|thought|wanted)',
      "(the|our|my|hiring|line|one of the|one of our|one of my|another|head of|a) ({fill} |hiring |line |team |senior |other |department |clinical ){0,3}(manager|boss|colleague|colleagues|team|team lead|team leader|ceo|cto|director|hr|panel|panellist|panelist|panel member|interviewer|interviewers|principal|head teacher|headteacher|head|owner|board|supervisor|recruiter|partner|founder|founders|management|staff|union|vp|nurse manager|ward manager|leadership) ({fill} |on the panel |who met you |simply ){0,3}([a-z]+ )?(thought|thinks|felt|feels|believed|believes|(wanted|wants|would rather have|would prefer) (someone|somebody|not|another|to go with)|liked|likes|didn't|did not|doesn't|said|says|found you|considered you|preferred|was against|were against|voted|vetoed|objected|had doubts|was not impressed|wasn't impressed|were not impressed|was unsure|was sceptical|was skeptical|was negative|advised against|disliked|decided against|blocked|complained|mentioned that you|got the impression|had reservations|was annoyed|was disappointed|hated|perceived|saw you as|told me|pushed back|was reluctant|was put off|overruled)(?! (like to meet|to (know|hear|meet)|about your))",
      "{name} ({fill} )?(thought|felt|believed|wanted|liked|did not like|didn't like|said|found you|preferred|was against|voted|objected|had doubts|wasn't impressed|was not impressed|was unsure)|hr (thought|felt|said|believed|decided|wanted|did not|didn't)|(according to|in the (eyes|view|opinion) of|if it were up to|as far as) (my|our|the) (boss|manager|colleague|colleagues|ceo|director|team lead|hiring manager|head|panel|team|interviewers?)|against my (will|own|recommendation|advice)|if it (were|was|had been) up to me|i (voted|fought|argued|pushed|vouched) (for|against) you|personally i (liked|would have|wanted)|(your|one of your) (({fill} ){0,2}(referees?|references?)|({fill} ){0,2}(former|previous|last|old|ex) (manager|employer|boss|colleagues?)) ({fill} ){0,3}(said|says|told|mentioned|hinted|warned|thought|gave|described|was|were|suggested|claimed|confirmed|indicated|reported)|(got|accepted|filling|took|taken|given|offered) the (job|role|position|post) (is|was|instead)|(job|role|position|post) (went|has gone|goes|was given|was offered|is going) to|(we|have|we've|instead) (hired|chosen|selected|appointed|offered it to|picked) {name}|(heard|word has it|rumou?r|rumou?rs|been told) ({fill} |from |that |about |by |through ){0,5}(about you|that you|you (were|are|had|have)|colleagues|previous employer|former|your old|your last|grapevine|others)",
    ],
    innocent: [
      '(the|our|my|a|hiring) ({fill} )?(manager|team|panel|colleague|interviewer|head) (would like|wants|wanted|is looking forward) to (meet|know|hear|ask)',
      '(when|how|that|where|which|whose|because|asked) (the|a|your|one|another) ({fill} )?(manager|boss|colleague|colleagues|team|director|head|supervisor|owner|staff|board) *',
    ],
    excusedBy: [
      '(my|her|his) name is|ask for|contact|regards|meet you|will meet|welcome you|pick you up',
      'you (described|told|gave an example|explained|talked about|solved|handled|showed how)|your new manager',
    ],
  },
};
