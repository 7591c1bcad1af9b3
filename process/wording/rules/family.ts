import type { WordingRule } from '../contract.ts';

/** Family, partner and life at home. */
export const family: WordingRule = {
  code: 'family',
  severity: 'blocks',
  reason: {
    sv: 'Familj och livet hemma är privat, och skäl därifrån är ofta diskriminering.',
    en: 'Family and life at home are private, and reasons from there are often discrimination.',
  },
  say: {
    sv: 'Gällde det arbetstider, resor eller jour: skriv kravet och vad personen svarade. Annars ta bort det.',
    en: 'If it was hours, travel or being on call, name the requirement and what the person answered. If not, take it out.',
  },
  sv: {
    says: [
      '(nygifta|småbarnsföräldrar|mammor|pappor|ensamstående|singlar) (brukar|vill|har ofta|är ofta|försvinner|får)',
      '(ta|tar|tog|ha) (hand om|passa) ({fill} |dina |ditt )?(barn|barnen|familjen|föräldrar|mamma|pappa)(?! (på|i|hos|med) (avdel|förskol|grupp|bvc|skol)*)',
      'barnvakt',
      '({your}|egna|hemmavarande|många|med|har|två|tre|fyra|flera|så) ({fill} |små |egna |äldre |lilla |stora |sjuka |nuvarande |unga |yngre |gamla |\\d |två |tre |fyra |hemmavarande ){0,3}(barn|småbarn|familj|familjesituation|familjeförhållanden|hemsituation|hemförhållanden|fru|make|maka|hustru|man har|man är|sambo|partner|äktenskap|skilsmässa|separation|familjeliv|civilstånd|son|dotter|söner|döttrar|föräldrar|mamma|pappa|tvillingar|privata situation|situation hemma|familjebildning|hemmaliv|livssituation|livspussel|relation|barnpassning|barnomsorg|vårdnad|familjeplaner|ungar|föräldraskap|mammaroll|papparoll|närstående|moderskap|faderskap)(?= (kan|gör|gjorde|är|skulle|innebär|blir|som|påverkar|påverka|och|tar|hemma|kräver|inte|begränsar|hindrar|i|krockar|lär|passar|på|att|under|verkar|så|har|nyligen|var|väger|väntar|behöver|försvårar|kommer)|[.,;:!?]|$)',
      '{link}(gift|ogift|skild|frånskild|ensamstående|singel|sambo|nyskild|nygift|förlovad|änka|änkling|barnlös|småbarnsförälder|tvåbarnsmamma|trebarnsmamma|mamma|pappa|förälder|småbarnsmamma|småbarnspappa|ensamförälder|nyseparerad|bunden av familj|familjeförälder|familjefar)',
      '(som|är|för|trots|ensamstående|nybliven) (en |ensamstående |nybliven |ung |två|tre|fyra|små){0,2}(barnsmamma|barnspappa|barnsförälder|barnsmor|barnsfar|mamma|pappa|förälder|småbarnsförälder|mor|familjefar|morsa|farsa)|småbarns(föräldrar|förälder|mamma|pappa|åren|liv|mor|far)*|(två|tre|fyra|fem|fler)?barns(mamma|pappa|mor|far|förälder)|barnfamilj(?! som)|familjefar|hemmafru|hemmaman|(ensam|skild|separerad)( med)? (med )?(barn|barnen)',
      '(vabb*|vab|vab-dagar|vabdagar|vård av barn|sjuka? barn hemma|barnen? (är |blir |ofta )?(sjuk|sjuka) ofta|hämta|hämtar|hämtning#|lämna|lämnar|lämning#) ?({fill} ){0,2}(på |från |dina |barn |barnen |förskolan |dagis |skolan |ofta |mycket ){0,3}(barn|barnen|förskola|förskolan|dagis|fritids|ofta|mycket|och|kan|blir|[.,])',
      '(hämta|hämtar|hämtade|lämna|lämnar|lämnade) ({fill} |barnen |dem ){0,2}(på|från|till) (dagis|förskolan|förskola|skolan|fritids|barnen)',
      'vabb*|vab|vab-?dag#|barnvakt#|(vad|vem) (som )?(din|er) (man|fru|sambo|partner|familj)|(din|ditt|er) (man|fru|sambo|partner)(s)? (jobb|arbete|inkomst|jobbar|arbetar|bor|tjänar|har)|skaffat? barn|barnafar|(tid|utrymme) för familjen|familjen (kommer|går|tar|först|kräver|hemma|skulle|flytta|flyttar|bor|behöver)|(hemma med|hand om) (dina |barnen|barn|småbarn|familjen|sjuk|sjuka|din|en gammal|dina gamla|gamla)( föräldrar| mamma| pappa| mor| far| barn)?(?! (på|i|hos|med|inom))|(planer|planerar) (på|för|att bilda|att skaffa) (barn|familj)|bilda familj|gifta (sig|dig)|ska gifta|privatlivet|ditt privatliv|privata (situation|problem|omständigheter|förhållanden|skäl)|rörigt hemma|problem hemma|hemma har du|(pusslet|läget|situationen) hemma|familjeskäl|familjebörda|försörj(a|er|ning) ({fill} |din |en )?(familj|barn)',
      '{because} ({fill} |{your} |att du har ){0,4}(barn|småbarn|familj|familjen|fru|skilsmässa|familjesituation|familjeskäl|barnen)(?! (i behov|med|på|ska|ska|i verksamheten))',
    ],
    innocent: [
      'familje?(rådgiv|terap|centr|hem|rätt|behandl|läkar|stöd|pedagog|daghem|mottagning|företag|ägd)*|barn(sjuksköter|morsk|läkar|skötar|grupp|omsorg|avdelning|psyk|klinik|rätts|konvention|mottagning|habilitering|böcker|hälsovård|sjukvård)*',
      '(arbeta|arbetat|arbetar|jobba|jobbat|jobbar|arbete|erfarenhet|leka|lyssna|undervisa|samtal|samtala|kontakt|kontakten|möten?|lekte|leker|läste|läser|samtalade|utgick från|utgår från|bemöter|bemötte|möter|mötte|stöttat|stöttade) (av |med |till |för |från |hur )?({fill} |små |yngre |våra |deras |utsatta |både |alla |varje ){0,3}(barn|barnen|familj|familjer|familjen|föräldrar|föräldrarna|närstående|barnets|barns)*',
      'barn (i|med|som|på|och (unga|ungdomar|elever|vuxna|familjer)|under|mellan|från|ska)|barnen (i|på|som|fick|ska|får|med|kunde|var)|barnets|barns|dagis(?=personal)',
    ],
    innocentSentence: [
      'förskollärar*|barnskötar*|förskola som|socialsekreter*|pedagog*|elev*|patient*|brukar*|familjehem*|familjerådgiv*|vårdnadshavare|barngrupp*|barnkonvention*|barnsjuksköter*|klient*|anhörigstöd|orosanmäl*|legitim*',
    ],
    excusedBy: [
      '(säg|meddela|hör av dig|berätta|kontakta oss|skriv|ring) ({fill} |gärna |till |oss |för oss ){0,4}(om|ifall) du (behöver|vill|önskar)|(tillgänglig|tillgängliga|anpassad|anpassade) (för|med)|(ordnar|bekostar|bokar|hjälper) ({fill} |gärna ){0,3}(tolk|teckentolk|hjälpmedel|anpassning|skrivtolk)',
    ],
    hints: [
      '(småtting|lillkille|lilltjej|sambo|hustru|skilsmässa|nygift|singel|tonåring|svärmor|pojkvän|flickvän|fästmö|fästman|barnbarn|blöja|barnvagn|blöjor|spädbarn|bebis|dotter|ungar)(n|en|et|ar|er|or|na|arna|erna|orna|a|ens)?(?! (som kommer|på mottagningen))',
      '(maken|makan|frun|mannen din|hemmaplan|där ?hemma|dement|varannan vecka|pojkarna|flickorna hemma|syskon(et)?|lillebror|lillasyster)',
      '{your} ({adj} ){0,2}(mor|far|mamma|pappa|son|dotter|föräldrar|syster|bror|pojkar|flickor|ungar|partner|barn)',
      '(barn|barnen|ungarna|småbarn) (hemma|är sjuka|är små|kräver|behöver dig|blir sjuka|tar)',
    ],
  },
  en: {
    says: [
      '(newlyweds?|mums|newly-weds|young mothers|parents of small children) (tend|usually|often|vanish|want|are|do)',
      '(look|looks|looking|take care|taking care|care|caring) (after|of|for) ({fill} )?(the |your )?(children|kids|child|baby|toddler|family|parents|mother|father|husband|wife)(?! (at|in|on|with) (the|a|our) (ward|nursery|group|unit|school))',
      '(your|young|small|several|two|three|four|having|have|with|own) ({fill} |small |young |own |little |elderly |sick |current |two |three |four |growing |\\d |busy |domestic ){0,3}(children|kids?|child|toddlers?|famil(y|ies)|family situation|family commitments|family life|family circumstances|family obligations|family responsibilities|husband|wife|spouse|partner|marriage|divorce|separation|marital status|home life|home situation|situation at home|domestic situation|son|daughter|parents|mother|father|twins|caring responsibilities|caring duties|childcare|child care|personal life|private life|personal circumstances|personal situation|personal issues|family plans|parenting|motherhood|fatherhood|custody|baby-?sitter|relationship|commitments at home|responsibilities at home|dependants|dependents|newborn)(?= (you|we|may|might|could|would|will|is|was|are|were|make|makes|made|mean|means|meant|that|and|at|who|to|needs?|requires?|take|takes|in|limit|limits|come|comes|so|has|have|had|prevent|affect|would|get|on|seem|seemed|interfere|conflict|first|leave|as)|[.,;:!?]|$)',
      '{link}(married|unmarried|single|divorced|separated|engaged|widowed|a widow|a widower|childless|newlywed|a single (mum|mother|parent|dad|father)|a (mum|mother|mom|father|dad|parent)|tied down|family man|a family (man|woman)|recently divorced|a working (mum|mother|parent))',
      '(as|being|for|are|re|is) (a |an |the |new |single |working |busy |young ){1,4}(mum|mother|mom|dad|father|parent|carer|housewife|family man|homemaker|wife|husband)|(single|lone|working|stay at home|new) (mum|mother|mom|dad|father|parent)s?|mother of (two|three|four|young)|father of (two|three|four|young)|working mothers?|homemaker|housewi(fe|ves)',
      '(pick|picks|picking|drop|drops|dropping|fetch|collect|collects|collecting) (up |off )?(the |your )?(kids|children|child|little ones)|(school run|nursery run|pick(ing)?( |-)?ups?( your| the)? (kids|children|child|from)|drop( |-)?offs?|daycare|childcare (issues|needs|arrangements|problems|responsibilities|commitments|situation)|sick (kids|children|child)|child is (ill|sick)|children are (ill|sick)|baby-?sitters?|nanny|kids at home|children at home|young family|small children|young children at home|little ones|plans to start a family|start(ing)? a family|family planning|settle down|get(ting)? married|tie the knot|trouble at home|problems at home|issues at home|home front|family comes first|family first|family reasons|family burden|look(ing)? after (your|a sick|an elderly|elderly) (mother|father|parents?|family|children|kids|relative|husband|wife)|caring for (your|a sick|an elderly) (mother|father|parents?|family|child|children|kids|relative|husband|wife))',
      "your (husband|wife|partner|spouse)('s)? (job|work|works|income|career|lives|earns|has|salary|relocat*)|{because} ({fill} |your |having |have |that you have ){0,4}(children|kids|family|husband|wife|divorce|childcare|family situation|toddler|toddlers)(?! (services?|in|with|who|need|cent|therapy|law))",
    ],
    innocent: [
      "(family|children's|child|parent|families|children and families|children) (therapy|therapist|services?|cent(er|re)s?|law|court|support|practice|nurse|nursing|doctor|medicine|counselling|business|owned|liaison|ward|hospital|psychology|psychologist|protection|development|health|psychiatry|homes?|safeguarding|welfare|department|clinic|engagement|meetings?|evenings?|social work*|counsellor)|childcare (worker|sector|setting|provider|qualification|centre|assistant|level)",
      '(work|working|worked|experience|play|playing|played|listen|listening|listened|teach|teaching|taught|conversation|contact|meeting|talk|talking|talked|engage|engaging|engaged|support|supporting|supported|communicate|communicating|communicated|reading|read|involve|involved|involving|help|helping|helped) (with |to |of |from |for |on )?({fill} |young |small |vulnerable |anxious |worried |all |each |both |their |groups of |how ){0,3}(child|children|family|families|parents?|relatives|partners|kids)',
      'children (in (need|care|the)|with|who|aged|and (young|families|adults|parents)|under|from|learn|to)|families (in|with|who)|a child (who|with|in)|business partner#?|partners? (organisation|companies|meeting|agency|agencies)|parents? (at|who|about|of (the|a) (pupil|child|student))',
    ],
    innocentSentence: [
      'pupils?|patients?|nursery (teacher|nurse|school|worker)|preschool*|social worker|paediatric*|pediatric*|service users?|safeguarding|clients?|early years|foster*|school nurse|classroom',
    ],
    excusedBy: [
      '(tell|let|write to|contact|call) us (know )?(if|whether|in advance) you (need|would|want|wish|require)|let us know if|accessible (by|to|for|with)|step-?free|if you need ~6 (for|during|at) the (interview|meeting|test)|(arrange|provide|pay for|book) ~3 (interpreter|adjustments?|aids?)',
    ],
    hints: [
      'newborn|toddlers?|husbands?|wife|wives|spouse|newly-?weds?|mums?|dads?|mothers|divorcee?|under fives?|boyfriend|girlfriend|fianc\\w+|in-laws|grandchildren|nappies|pushchair|single (people|women|men)|household|breadwinner',
      '(messy|trouble|things|situation|tension|chaos|hectic|difficult|difficulties|rough) ~3 (at|on) (home|the home front)',
      "your ({adj} ){0,2}(mother|father|mum|dad|son|daughter|parents|sister|brother|boys|girls|teenagers?|kids|children|partner)('s)?",
    ],
  },
};
