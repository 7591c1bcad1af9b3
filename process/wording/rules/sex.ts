import type { WordingRule } from '../contract.ts';

/** Sex, as a ground and as a picture of what women and men are like. */
export const sex: WordingRule = {
  code: 'sex',
  severity: 'blocks',
  reason: {
    sv: 'Kön är en diskrimineringsgrund, och får varken vara skälet eller låta som det.',
    en: 'Sex is a protected ground: it may not be the reason, nor sound like it.',
  },
  say: {
    sv: 'Skriv vad tjänsten kräver, och vad i ansökan eller intervjun som visade det.',
    en: 'Say what the job requires, and what in the application or interview showed it.',
  },
  sv: {
    says: [
      '(karl|karlar|karlarna|gubbar|grabb|grabbar|grabbarna|tjej|tjejer|tjejerna|kvinnfolk|kvinnor|manfolk|fruntimmer|damer|brudar|pojkar|tanter|kärring|kärringar|männen|kvinnorna|män) ({fill} |som |på |i |hos |med ){0,3}([a-zåäö]+en |[a-zåäö]+et |[a-zåäö]+ )?(ger|är|gör|kan|klarar|orkar|vill|brukar|ska|passar|har|trivs|tänker|behövs|hör|skulle|bör|skapar|får|blir)(?! (patient|drabb|utsatt|rätt till|våld))|(damernas|herrarnas|damer|herrar|tjejernas|killarnas) (omklädningsrum|toalett|omklädning|dusch)*|(omklädningsrum|toalett|dusch)(met|en|et)? ({fill} )?(är|blir|problem|damer|herrar|rätt|för dig)*|kvinn(a|or) (på|i) (golvet|bygget|ledningen|gruppen)|(för (att vara|en)) (kvinna|man|tjej|kille|karl)|manlig% (kollega|kollegor|chef|förebild|närvaro)|kvinnlig% (chef|kollega|hand|touch|list)',
      '(en|ha en|tänkt oss en|ville ha en) (kille|tjej|karl|grabb|kvinna|dam) (på|i|till|för|som|här)|(nätta|späda|kvinnliga|klena) (kroppsbyggnad|kropp|händer|figur)|råstyrka|kroppsbyggnad',
      'få in (en |fler |några )?(man|män|kvinna|kvinnor|killar|tjejer)',
      '(vore|varit|vara|är|väntar sig|förväntar sig|föredrar|accepterar|lyssnar på|räknar med|vana vid|vill|ville) ({fill} ){0,3}(kvinna|kille|tjej|karl|dam)(?= (i|på|som|för|här|när)|[.,;!?]|$)',
      '(väntar sig|förväntar sig|föredrar|accepterar|lyssnar på|räknar med|vana vid|är vana vid|varit|vore) en man',
      'om du (hade )?(varit|vore|var) (en )?(man|kvinna|kille|tjej)',
      '(som|för|är|vara|trots att du är|eftersom du är|att du är|du är) (en |ung |enda |ensam |äldre |stark |bra |småbarns){0,3}(kvinna|man|tjej|kille|flicka|pojke|dam|herre|karl|kvinnor|män|tjejer|killar|kvinnlig|manlig)',
      '(kvinna|kvinnor|man|män|tjej|tjejer|kille|killar|dam|damer|flicka|flickor|pojke|pojkar|karl|karlar) (som du|i din|brukar|har ofta|har lättare|har svårare|är ofta|är mer|är bättre|är sämre|klarar|orkar|tar|passar|hade passat|har oftast|tenderar|kan vara|får|trivs|är inte|har svårt)',
      '{rather} ({fill} |fler |ytterligare |faktiskt |stark |erfaren |ung |driven |riktig |en till |minst ){0,4}(kvinna|kvinnor|man|män|tjej|tjejer|kille|killar|kvinnlig%|manlig%|karl|karlar|flicka|dam)',
      '(kvinnlig%|manlig%) (kandidat#|chef#|sökande|ledare|kollega|kollegor|person#|profil#|medarbetare|team|dominerad%|miljö#|arbetsplats#|energi|röst|touch|sätt|utstrålning|auktoritet|förebild#|approach|egenskaper|fägring|list|charm|intuition)',
      '*(kvinno|mans)(dominerad|göra|jobb|yrke|värld|arbetsplats|team|gäng|miljö|bransch|överskott|underskott)*|(killgäng|tjejgäng|grabbgäng|gubbgäng|grabbig|tjejig|gubbig|pojkaktig|flickaktig|feminin|maskulin|okvinnlig|omanlig|manhaftig|moderlig|faderlig|damig|mansplain)*|(grabbar|grabbarna|tjejerna|gubbarna|herrklubb|kvinnokvot|könskvot|könsfördelning|könsbalans|könssammansättning|könstillhörighet|inkvotera|kvotera|kvotering|underrepresenterat)*',
      '(lilla|söta|kära|rara|snygga|duktiga|fina) (vän|gumman|stumpan|du|tjejen|damen|flickan|flicka|gubben|pojken)|duktig (flicka|pojke|tjej)|(gumman|gumma|raring|sötnos|stumpan|kärring#|käring#|tjejsnack|killsnack|kärringaktig*|hönsgård)',
      '(för att vara|som) (kvinna|tjej|man|kille)|{your} kön|{because} ({fill} |{your} ){0,2}kön|(rätt|fel|annat|motsatt|motsatta|samma) kön(et)?|(underrepresenterade|överrepresenterade) könet|män i teamet|kvinnor i (teamet|gruppen|ledningen)|(mans|kvinno)dominera*',
      '(mest|bara|enbart|redan|många|för många|tillräckligt med|få) (kvinnor|män|tjejer|killar|karlar|gubbar)( i| bland|$)',
      '(fysiskt |tungt |tufft |krävande |hårt )?(jobb|arbete|klimat|jargong|miljö|bransch|tjänst) (som )?(inte )?(är |passar |lämpar sig )?({fill} )?(för |bättre för )?(en )?(kvinna|kvinnor|man|män|tjejer|tjej|killar)',
    ],
    hints: [
      '(karlar|karl|brud|brudar|damer|dam|gubbar|tjejer|killar|grabbar|fruntimmer|käring#)(?! (kläder|avdelning|lag|fotboll|frisör))',
      '(få|ta|hitta|behöver|saknar) in en (man|kvinna|kille|tjej)',
      '(ensam|enda) (kvinna|man|tjej|kille|brud|kvinnan|mannen)',
      '(kvinnlig|manlig|könet)',
    ],
    innocent: [
      'som man (tror|tänker|vet|väntar|vill|önskar|trivs|bäst|känner)*',
      '(kvinnor|män|kvinna|man|tjejer|killar) (med|som söker|utsatta|i (kris|behandling|utsatta|programmet|gruppen för))|våldsutsatta kvinnor|kvinnojour#|kvinnoklinik#|mäns våld*|kvinnofrid#|kvinnosjukvård*|man (har|kan|ska|bör|måste|får|vill|behöver|gör|är|inte|brukar|tar|ser|använder|arbetar|jobbar|hanterar)',
      'kvinnliga? (patient|klient|brukar|elev|kund|deltagar|student|läs)*|manliga? (patient|klient|brukar|elev|kund|deltagar|student|läs)*',
      '(kvinnor|män|tjejer|killar|flickor|pojkar|kvinna|man) (och|eller) (kvinnor|män|tjejer|killar|flickor|pojkar|kvinna|man)( [a-zåäö]+)?',
      '{rather} ({fill} ){0,3}man(?= )',
    ],
    innocentSentence: ['oavsett kön|jämställdhet*|kvinnojour*|kvinnofrid*'],
  },
  en: {
    says: [
      "(men|women|girls|boys|lads|ladies|blokes|chaps|females|males|gentlemen|guys) ({fill} |in |on |at |with |around |as ){0,3}(the |a |our )?(\\w+ )?(cause|causes|are|make|can|cope|handle|want|usually|should|suit|have|think|belong|need|create|get|become|tend|bring|worry|unsettle|don't|won't)(?! (in (crisis|need)|affected|exposed|entitled|who come))|(ladies'?|gents'?|men's|women's) (changing|locker|toilet|room|loo|showers?)*|changing rooms?|locker rooms?|for a (woman|man|girl|bloke|lass|lad)|(male|female) (colleague|colleagues|boss|role model|presence|hand|touch|intuition)|a woman's touch|man enough|(strong|big) (lads|men|blokes|chap)|bit of muscle",
      '(put|have|get|place|see|want|hoping to (put|have|get)) a (woman|man|lady|girl|guy|bloke|lad) (on|in|at|behind)',
      '(expect|expects|expecting|prefer|prefers|accept|accepts|listen to|used to|respect|respects|trust|trusts) ({fill} ){0,3}(man|woman|male|female|guy|lady|girl)',
      '(if|were|was|been|had) you (were|had been|been|are) (a )?(man|woman|male|female|guy|girl)',
      'if you (were|had been) (a )?(man|woman|male|female|guy|girl)',
      '(as|being|you are|you re|because you are|that you are|since you are|for) (a |an |the |only |young |older |single |strong |mere ){0,3}(woman|man|female|male|girl|boy|lady|guy|mum|mother)',
      "(women|men|girls|boys|ladies|females|males|woman|man) (like you|of your|usually|tend|often|are (better|worse|too|more|less|not|usually|often|naturally|simply|just)|find it|cannot|can't|don't|do not|in this (role|field|job)|generally|rarely|seldom|would|cope|handle|struggle|prefer|have a harder|have an easier|fit|tend to|do better|get|might)",
      '{rather} ({fill} |another |more |strong |fellow ){0,4}(woman|women|man|men|female|male|lady|ladies|guy|guys|girl|girls|bloke|chap|lad|lads)(?! (days|hours|made|ager|agement))',
      '(female|male) (candidates?|managers?|applicants?|leaders?|colleagues?|profile|staff|team|presence|dominated|energy|voice|touch|style|authority|role model|boss|perspective|hire|members?|environment|brain|engineers?|developers?|nurses?|drivers?)',
      "(man's|men's|woman's|women's|boys'?) (job|world|work|club|role|trade|touch)|boys'? club|one of the (lads|boys|girls|guys)|all-?(male|female)|(male|female)-?dominated|masculine|feminine|girly|ladylike|motherly|fatherly|mannish|manly|womanly|unfeminine|mansplain*|bossy|sassy|feisty|hysterical|shrill|abrasive woman|maternal|paternal|matronly|alpha male|bro culture|laddish*|banter with the lads",
      '(sweetheart|sweetie|darling|honey|my dear|dear girl|good girl|young lady|little lady|love|lass|missy|pretty face|hun)(?=[ .,!])(?! (to|that|for|of|your|this|the|how|working|what))',
      'for a (woman|girl|man|guy|lady|female|male)|your (gender|sex)|{because} ({fill} |your |the ){0,3}(gender|sex)|(wrong|right|other|opposite|same|underrepresented) (gender|sex)|gender (balance|quota|mix|split|ratio|distribution)|quota (hire|woman)|diversity hire|token (woman|female|man)',
      '(mostly|only|all|already|too many|enough|plenty of|few|fewer|more) (women|men|girls|guys|lads|ladies|females|males|boys)( in| on| among|$|,|\\.)',
      '(job|work|role|environment|climate|field|shift|shifts|industry) (that )?(is |was |really |simply |better |not |best |suited |suits |meant |made |for |to |a |an ){1,7}(woman|women|man|men|girl|lady|guys|female|male)',
    ],
    hints: [
      '(blokes?|lads?|chaps?|lasses|lass|gals?|ladies|housewives)(?! (wear|toilet|football))',
      '(a|the only|one|another) (girl|bloke|lad|lass|gal)',
      'men (make|are|do|get|scare|frighten)|women (make|are|do|get)',
      '(female|male|womanhood|manhood)',
    ],
    innocent: [
      "(women|men|girls|boys)('s)? (health|refuge|shelter|clinic|services?|clothing|wear|football|team coach|ward|aid|in crisis|who have been|with|facing|experiencing|seeking)|(female|male) (patients?|clients?|residents?|pupils?|students?|service users?|ward|prisoners?|victims?|offenders?)|man-?(hours?|days?)|master|line man*|(women|men|girls|boys|male|female) (and|or) (women|men|girls|boys|male|female)( [a-z]+)?",
    ],
    innocentSentence: [
      "regardless of (sex|gender)|women's (refuge|shelter|aid|health)|gender equality (plan|work|act)",
    ],
  },
};
