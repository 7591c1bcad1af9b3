import type { WordingRule } from '../contract.ts';

/** Promises of what nobody can promise: a job, a next time, a future. */
export const promises: WordingRule = {
  code: 'promises',
  severity: 'blocks',
  reason: {
    sv: 'Ett löfte om framtiden binder oss, och sårar om det inte hålls.',
    en: 'A promise about the future binds us, and hurts when it is not kept.',
  },
  say: {
    sv: 'Säg vad som gäller nu: ”Du är välkommen att söka igen” eller ett datum för nästa besked.',
    en: 'Say what is true now: “You are welcome to apply again”, or a date for the next answer.',
  },
  sv: {
    says: [
      '(du|ni) (är|blir|står) (redan |så gott som |i princip |nästan )(inne|med|anställd|klar|vald)',
      { find: '(vi|jag) lovar att du får (jobbet|tjänsten)( nästa gång)?', instead: 'du är välkommen att söka igen' },
      '(jobbet|tjänsten|platsen|rollen) ditt|(är|blir) (jobbet|tjänsten|platsen|rollen) (ditt|din)',
      '(det|allt) (ordnar|fixar|löser) (jag|vi)',
      'skriver vi (på|kontrakt|avtal)( med dig)?',
      'helt säkert|var (så |alldeles )?säker|inget snack|du kan lita på|lita på (mig|oss)|inga problem att få|bara en formalitet|så gott som|är du inne|är du med i (teamet|gänget)|säg upp dig|om ett år (sitter|är|har|leder)',
      '(får|kommer) du ({fill} |att ){0,3}(efter|fast|tillsvidare|jobb|tjänst|högre|anställning)',
      '(som|den) ({fill} )?(är gjord|passar perfekt) för dig|(den|det) kommer du att få',
      '(lyfter|höjer|höja) (vi )?(lönen|din lön)|lönen (lyfter|höjer) vi',
      'sommarvikariat, det|(räkna med|vänta dig) (ett|en|att)(?! (och|timme|dag|halv|svar|besked))',
      '(först|främst|högst upp) (i|på) (kön|kö|listan|tur)(?! (reserv|vår reserv))',
      '(lovar|lova|garanterar|garantera|garanterad%|garanterat|garanti|garantin|svär|utlovar|utlova|utlovad%|löfte|löftet|lovat dig|mitt ord|vårt ord|räkna med (att (få|vi (anställer|ringer|erbjuder)|bli|det blir du|jobbet)|jobb|jobbet|tjänsten|en tjänst|ett jobb|erbjudande|oss|en plats)|ta för givet|ge dig mitt ord|bombsäker%|vara helt säker|vara säker på att|kan vara lugn)(?! oss att| att återkomma)',
      '(du|ni) (kommer|lär|ska|får|skall) ({fill} |garanterat |säkert |definitivt |absolut |utan tvekan |förmodligen |snart |troligen |sannolikt |nästa gång |att |med säkerhet ){0,6}(få|bli|ha|vara|hamna|stå|vinna|passa|lyckas) ({fill} |det |nästa |en |ett |den |tjänsten |först |säkert ){0,4}(jobb|jobbet|tjänst|tjänsten|tjänsten nästa|anställning|anställd|anställningen|erbjudande|erbjudandet|roll|rollen|fast|plats|platsen|chans|chansen|intervju|kontrakt|kontraktet|först|uppringd|kontaktad|befordrad|lön|löneförhöjning|förtur|högst|prioriterad|given|givet|självskriven|aktuell|vidare|av oss snart|toppkandidat|vald|utvald|lyckas|lyckad|perfekt|någonting|nästa gång|topp|framgångsrik|jättebra|kallad)',
      'nästa gång ({fill} |du söker |en tjänst blir ledig |så ){0,4}(är|blir|kommer|lär|ska|får|har) ({fill} |det ){0,3}(du|det|vi|din|jobbet|tjänsten)|(jobbet|tjänsten|platsen|rollen) (är|blir) (i princip din|så gott som din|garanterat|redan din|nästan din)|(din nästa|nästa) (tjänst|gång) (är|blir) (din|det)',
      '(se|ser|sett) till att du (får|blir|anställs|kallas|hamnar|kommer) *',
      '(vi|jag) (kommer|ska|skall) ({fill} |att |självklart |definitivt |absolut |säkert |garanterat |snart |alltid |personligen ){0,6}(anställa|ringa|ge|hitta|ordna|fixa|erbjuda|höja|se till att du|kontakta|höra av oss|återkomma|prioritera|kalla|ta in|rekommendera|skapa|hjälpa dig|tänka på dig|befordra|tipsa|lägga ett (gott )?ord|anlita|rekrytera) ({fill} |till |dig |med |ett |en |om |direkt |att |du |hem |för ){0,6}(jobb|erbjudande|anställning|nästa (gång|tjänst|roll|lediga)|så fort|så snart|när (något|en|ett|nästa|det)|högre lön|först (när|om)|får (jobbet|tjänsten|en chans)|gott ord)(?! (besked|senast|svar|datum|information|återkoppling|tid))',
      '(så fort|så snart|direkt när|när) ({fill} |en |något |det |nästa |passande |liknande |lämplig |tjänst |annat ){1,6}(dyker upp|blir ledig|öppnar|kommer upp|blir ledigt|uppstår|öppnas|finns|blir aktuellt|blir aktuell)(?! (något som (liknar|motsvarar)|som liknar))',
      '(du|ni) (har|hade|ligger|står|är) ({fill} |mycket |väldigt |goda |stora |nästan |bra |redan |alla |på ){0,6}(chans|chanser|möjligheter|överst|i kö|förtur|garanterad|given|självklar|högst|på tur|så gott som)(?= |[.,!]|$)(?! (att (få|ställa|visa|berätta)))|(stor|goda|mycket goda|stora|bra|utmärkta) (chans|chanser|möjligheter|utsikter) (att få|till|nästa|framöver|hos oss|i framtiden)|hålla? (en )?(plats|tjänst|dörr)(en)? (öppen|åt dig|ledig)|dörren (står|är) alltid öppen|platsen (väntar|hålls)|(lysande|ljus|fantastisk|strålande) (framtid|karriär)|framtiden (är din|hos oss|ser ljus)|gå (hur )?långt|det kommer att (ordna|lösa|gå|bli)|(hittar|hitta|få) (snart |säkert |garanterat |lätt |snabbt )(ett |något |rätt |annat |nytt |jobb )*|ordnar sig|löser sig|våra vägar (korsas|kommer)|vi ses (snart )?(igen|i framtiden)|ses igen|muntligt (löfte|besked)|(tjänsten|jobbet) är din|när du börjar hos oss|välkommen till teamet när|(är|så gott som|i princip) (så gott som |i princip |nästan )(klart|klar|anställd|din|bestämt|säkert)',
    ],
    innocent: [
      '(kan|kunna|vill|vågar|får|ska|tänker) ({fill} |vi |jag |inte |tyvärr |därför ){0,4}(inte|aldrig) ({fill} |dig |att ){0,2}(lova|garantera|utlova)*|inget löfte|ingen garanti|inga löften|utan garanti|(inte|aldrig) (lova|garantera|utlova)*|lovar inget|lovar inte|lovvärd*|lovande',
      '(lovar|lovat|lovade|löfte|löftet|räkna med) ({fill} |dig |om |ett |att |du |få |hör |höra |av |oss |återkomma |hålla ){0,6}(besked|svar|återkoppling|datum|senast|datumet)',
      'räkna(r|de)? med ({fill} ){0,2}(en (och|timme|dag|vecka|halv)|två|tre|att (det|intervjun|mötet|samtalet|provet)|svar|besked|ett par|cirka|ungefär|bråk|matris|procent|moms|\\d+)*',
      '(garanti|garantier|garantera|garanterade|garanterar|lovade|lovat) (du|att (patient|kund|kvalitet|säkerhet|leverans|svarstid)|kunden|patienten|leverans|kvalitet|mot|tid|drift|säker|tillgänglig)*|garantiärende*|lönegaranti*|du lovade|garantitid*',
      '(vi|jag) (kommer|ska) ({fill} |att ){0,3}(höra av oss|återkomma|ringa|kontakta|ge) ({fill} |dig |till |med |ett |besked |svar |upp ){0,4}(senast|på (måndag|tisdag|onsdag|torsdag|fredag)|den \\d|i morgon|inom \\d|före|besked|svar|återkoppling|för att (boka|bestämma))',
    ],
  },
  en: {
    says: [
      {
        find: '(we|i) promise (that )?you will get (the job|a job)( next time)?',
        instead: 'you are welcome to apply again',
      },
      'consider yourself|mark my words|no way ~4 (say no|turn you)|no need to (look|apply|search) (elsewhere|anywhere)|sit tight|trust me|take it from me|you have my|expect (a|an) (rise|offer|call|contract|promotion|pay)',
      "(i|we)( |')+(ll|will) (see to it (that )?you|slide|fast-?track|push|put you|get you|create|skip|have you)",
      "you( |')+(ll|will) (be (running|leading|with us|in charge|managing|one of|part|back|a)|skip|sail|walk|land|have (a|your) (job|desk|place)|end up|love it here|join us|run)(?! (asked|told|contacted|able|shown|invited|met|given))",
      '(going|plan) to create (a|the) (role|job|post)|role just for you|as soon as ~6 (goes|leaves|opens|retires|funding|signed|approved)',
      '(make|making|made|see to it) (sure )?(that )?you (get|are|will|land|have|receive) ({fill} ){0,3}(job|position|role|offer|place|hired|interview|contract|chance|first|next)',
      '(promise|promises|promised you|guarantee|guarantees|guaranteed|assure you|swear|my word|our word|count on (a job|the job|us|it|getting|being|an offer|a place|hearing from us (when|if|as soon))|rest assured|take it for granted|bank on|be certain that|be sure that|be confident that you|pledge|vow|no doubt you)',
      '(you|next time you) (will|ll|are going to|re going to|would|are bound to|are sure to|re sure to|are certain to|shall|should|can expect to) ({fill} |definitely |certainly |surely |soon |no doubt |without doubt |absolutely |likely |most likely |probably |next time |easily |undoubtedly ){0,5}(get|be|have|land|receive|find|become|win|succeed|make|go|do|fly|join|end up|secure|walk) ({fill} |the |this |a |an |our |next |our next |in |another |any |into |great |well |right ){0,5}(job|role|position|post|offer|contract|hired|chance|place|promoted|first (pick|choice|in)|shortlisted|interviewed|contacted|priority|permanent|successful|employed|chosen|selected|picked|rise|salary|pay rise|great|well|amazing|far|places|fine|something|the one|shoo-?in|fast-?tracked|certainty|perfect|top|front)(?! (to (hear|know|read)|informed))',
      "next time (you apply |around |you )?(you|it|we|your turn|there) (will|ll|is|are|re|would|have)|next time (will|is) (be )?(your|yours|different)|(next one|next role|next job|next vacancy|next opening) (is|will be) yours|(job|role|position|place|next one|next role|next vacancy|next opening) (is|will be|'ll be) (as good as yours|practically yours|waiting|there for you)|(yours|practically yours) next time|is (basically|practically|almost|already|virtually) (yours|done|certain|settled|a done deal)|done deal|shoo-?in|in the bag",
      '(we|i) (will|ll|shall|are going to|re going to) ({fill} |definitely |certainly |always |of course |personally |surely |absolutely |gladly |also |soon |make sure |be sure to |immediately ){0,5}(hire|call|give|find|arrange|offer|raise|make sure|contact|reach out|get back|be in touch|prioritise|prioritize|invite|recommend|create|help you|think of you|promote|put in a (good )?word|take you|employ|ring|have a|consider|remember|hold|reserve|come back|bring|get you|see to it|email|get in touch) ({fill} |to |you |with |a |an |as soon as |once |if |first |that |your |us |the |next |right |straight |away |for ){0,6}(job|offer|place in|contract|next (role|vacancy|opening|job|position)|as soon as|the moment|when (a|something|the next|another)|first (when|if)|pay|salary|something|personally|vacancy|similar|opening|comes up|opens)|(we|i) (will|ll|shall) (definitely|certainly|personally|always|absolutely|surely|of course|gladly) (hire|call|give|find|offer|contact|reach out|get back|be in touch|invite|recommend|help|consider|think of|remember)(?! (by (mon|tues|wednes|thurs|fri)|with (an answer|our answer|a decision|the decision|feedback|details)|before the|within \\w+ (days|weeks)))',
      '(as soon as|the moment|the minute|whenever|when|once|should) ({fill} |something |another |the |next |suitable |similar |anything |right |role |position |vacancy |job |opportunity |more ){1,6}(comes up|opens up|opens|becomes available|arises|arise|comes along|appears|is available|come up|crops up|become available)',
      '(you|you have|you stand|you re|you are) ({fill} |very |every |good |great |excellent |strong |first |next |top |at the |on |of ){0,5}(good chance|great chance|excellent chance|strong chance|every chance|best chance|high chance|first in line|next in line|front of the queue|top of (our|the|my) list|head of the queue|fast track|first pick)|(chances?|odds|prospects) (are|is|look|of getting) ({fill} )?(good|great|excellent|very good|high|strong|hired|the job|bright)|keep (a |the )?(place|door|seat|spot|role|position) (open|for you|warm)|door (is|will be|remains|stays) always open|bright future|brilliant future|great future|great career ahead|go far|(will|going to) (work out|be fine|be all right|be alright)|things will work out|find (a|the|your|another|something) (\\w+ ){0,3}(soon|in no time|quickly|easily)|paths (will )?cross|see you (again )?(soon|in the future|next time)|off the record|between you and me|when you (start|join) (with us|us)|has your name on it',
    ],
    innocent: [
      "(can't|cannot|could not|couldn't|can not|unable to|won't|will not|don't want to|do not want to|don't|do not|never|not|not able to) ({fill} |therefore |want to |able to |to |make any |make |give any |give |any |you |yet ){0,4}(promise|promises|guarantee|guarantees|assure you)|no (promise|promises|guarantee|guarantees)|promising|without (any )?guarantee",
      '(promise|promised|promised you|guarantee|count on|guaranteed) ({fill} |you |to |that |we |give |an |our |will |hear |let |know |a |the |from |us |get |back |be |told ){0,8}(answer|reply|decision|feedback|date|hear from us by|by (mon|tues|wednes|thurs|fri|today|tomorrow|the|\\d))*',
      '(guarantee|guaranteed|guarantees|promised|guaranteeing) (delivery|quality|safety|uptime|response|service|the (client|customer|patient)|that (patients|customers|the (system|service|customer|client))|customers|hours)*|warranty|you promised|promises (in|to) (javascript|customers|clients|users)|promise chains?|message delivery guarantees|count on (your|colleagues)',
      '(we|i) (will|ll|shall) ({fill} ){0,2}(call|contact|get back|be in touch|come back|email|ring|write|let you know|get in touch) ({fill} |to |you |with |a |an |our |us |answer |decision |news |reply |the |feedback ){0,6}(by|on (mon|tues|wednes|thurs|fri|the|\\d)|no later|before|within|tomorrow|at the latest|to (arrange|book|agree|confirm|set))*',
    ],
  },
};
