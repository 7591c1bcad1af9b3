import type { WordingRule } from '../contract.ts';

/** Ethnic belonging: origin, colour, name, citizenship, accent, mother tongue. */
export const ethnicity: WordingRule = {
  code: 'ethnicity',
  severity: 'blocks',
  reason: {
    sv: 'Etnisk tillhörighet är en diskrimineringsgrund. Ursprung, namn, brytning och modersmål läses som den.',
    en: 'Ethnic belonging is a protected ground. Origin, name, accent and mother tongue read as it.',
  },
  say: {
    sv: 'Gällde det språk som arbetet kräver: skriv kravet ur annonsen och hur det prövades. Annars ta bort det.',
    en: 'If it was the language that the work needs, name the requirement in the advertisement and how it was tried. If not, take it out.',
  },
  sv: {
    says: [
      'något svenskare|svenskare namn|kunna uttala|uttala det du heter|uttala ditt namn',
      '(var|varifrån) (kommer|är) du ({fill} |egentligen |ursprungligen ){0,3}(ifrån|från)',
      'var du (egentligen |ursprungligen )?(kommer|är) (ifrån|från)',
      '{your} (för|efter)?namn (är|var|gjorde|gör|låter|lät|antyder|skulle|kan bli|fick oss|väcker|väckte|skrämmer|avskräcker)',
      '(nordisk|svensk|skandinavisk|utländsk|exotisk|mörk|ljus|europeisk|västerländsk|osvensk|typiskt [a-zåäö]+)(t|a)? (utseende|bakgrund|ursprung|härkomst|uppväxt|namn|efternamn|påbrå|look)',
      '{your} ({adj} ){0,2}(brytning|accent|dialekt|ursprung|härkomst|etnicitet|bakgrund i (ett annat|mellanöstern|afrika|asien|syrien|irak|iran|somalia|polen)|hudfärg|hårtyp|afro|ras|nationalitet|medborgarskap|födelseland|hemland|hemlands|modersmål|efternamn|förnamn|namn (är|låter|kan|gör|blir|skulle|var)|hemkultur|kultur|uppehållstillstånd|invandrarbakgrund|folkgrupp|rötter|släktnamn|utländska namn|svenska (är för|är inte|låter|räcker|brister|bryter|haltar))',
      '(bryter|bröt|brytning|accent|accenten|brytningen|dialekten|dialekt)(?! (mot|ihop|samman|igenom|upp|ner|ned|ny|av))',
      '(utländsk%|utomnordisk%|utomeuropeisk%|icke-?svensk%|osvensk%|exotisk%|etnisk%|främmande|svenskklingande|svenskt klingande|invandrar)( |-)?(bakgrund|ursprung|härkomst|namn|efternamn|klingande|utseende|kandidat#|sökande|grupp|tillhörighet|kultur|kollega|kollegor|medarbetare|svensk|svenskar|påbrå|person|personer|accent|brytning|födda?)|utlandsföd*|utrikesföd*|invandrare#|invandrarbakgrund|invandrat|nyanländ*|flykting#|asylsökande|icke-svensk#|blatte#|zigenar*|svartskall*|rasifierad*|mörkhyad*|svarthårig*|ljushyad*|vit (svensk|kollega|kandidat)|färgad (person|kandidat)|andra generationens|hudfärg*|etniskt svensk*|etnisk svensk#|svensk etnicitet|afrosvensk*|muslimskt klingande',
      '{rather} ({fill} |ha |infödd ){0,4}(svensk|svenskar|svenskfödd|infödd|inföding|etnisk svensk|infödda|svensktalande från födseln|med svensk bakgrund|med svenska rötter|med svenskt (namn|ursprung)|helsvensk%)',
      '(svenska|svensk|engelska) (som|är) (inte )?({your} |ditt |ert )?(modersmål|första språk|förstaspråk|hemspråk|infödd)|(har|ha|haft|med|saknar) (inte )?(en )?(svenska|svensk|svenskt) (som )?(modersmål|bakgrund|förstaspråk|härkomst)|infödd (svensk|talare|nivå)*|modersmålstalare|modersmålsnivå|modersmål|född (och uppvuxen )?(i sverige|utomlands|i ett annat land|här)|född och uppvuxen|uppvuxen (i sverige|utomlands|här|i ett)|inte (född|uppvuxen) i|perfekt svenska utan|felfri svenska utan|talar som en infödd|låter (inte )?svensk%|ser (inte )?svensk% ut|uttal(et)? (avslöjar|låter|stör)|{your} uttal',
      '(ditt|ert|efternamnet|namnet|efternamn|namn) ({fill} ){0,2}(är |kan |blir |skulle |låter )?({fill} ){0,3}(svårt|svåra|krångligt|utländskt|ovanligt|exotiskt|konstigt|svåruttalat|lät|låter|klingar|avskräcka|skapa frågor|ställa till)',
      '(där|varifrån) du (kommer ifrån|kommer från|ursprungligen|är ifrån|egentligen kommer)|(ditt|i ditt|från ditt|ert) (gamla )?(hemland|land|ursprungsland|födelseland)|(kommer|är|kom) ({fill} )?(ursprungligen|egentligen|ju) från|du (som )?(kommer|är|kom) från (en annan kultur|ett annat land|utlandet|afrika|mellanöstern|asien|syrien|irak|iran|somalia|polen|balkan|indien|kina|rumänien|afghanistan|eritrea|turkiet|ryssland|ukraina|bosnien|thailand|finland|östeuropa|sydamerika)|(annan|främmande|olik) (kultur|kulturell bakgrund|kulturbakgrund|kulturkrets)|kulturskillnad*|kulturkrock*|svensk% (arbetsplats*|arbetsliv*|arbetskultur*|förhållanden|kontext)|(med|givet|trots|tanke på|utifrån) {your} bakgrund(?! ?(inom|som|i (bank|vård|industri|handel|försvar|skola|it|staten|kommun)|från (bank|vård|industri|handel|försvar|skola|it|staten|kommun)))|kulturella (bakgrund|skillnader|koder|koderna)|svenska (koder|koderna|normer|sättet|mentaliteten|kulturen|värderingar|samhället)|svensk (mentalitet|kultur|kulturell|samhälle)|medborgarskap*|*svensk medborgare|så (pass )?(bra|god) svenska för att|(bra|god|fin|duktig på) svenska (för|trots|ändå)|i {your} kultur|(för att vara|som) (invandrare|utlänning|utlandsfödd|finländare|dansk|norrman|polack|arab|iranier|somalier|kurd|same|rom|afrikan|asiat|kines|indier|ryss|turk|jude)',
      '(romsk|samisk|kurdisk|arabisk|somalisk|afrikansk|asiatisk|judisk|persisk|polsk|slavisk|syrisk|turkisk|latinamerikansk|östeuropeisk|sydländsk|irakisk|iransk|indisk|kinesisk|rysk|sverigefinsk)(t|a)? (bakgrund|ursprung|härkomst|temperament|mentalitet|kandidat#|rötter|släkt|påbrå|accent|brytning|utseende|kultur|efternamn|namn|familj)',
    ],
    innocent: [
      '(bryter|bröt) (ny|upp|ner|ned|ihop|mot|igenom|isen|mark|mönster|trenden|samman|med|ut)',
      'modersmåls(lärar|undervisning|stöd)*|modersmål(et)? (för|hos|i undervisningen|som ämne)',
    ],
    innocentSentence: [
      'oavsett (etnicitet|ursprung|bakgrund|hudfärg)|modersmålslärar*|modersmålsundervisning*|elever*|patient*|brukar*|målgrupp*|klient*|kunder|barn med|säkerhetsskydd*|krav på svenskt medborgarskap|kräver svenskt medborgarskap|nyanlända (elever|barn|familjer|deltagare)|arbete(t|ar|at)? med (nyanlända|flyktingar|asylsökande)|arbetat med|erfarenhet av|integrationsarbete*|flyktingmottag*',
    ],
    hints: [
      '(somalier|syrier|irakier|iranier|afghan|polack|rumän|bulgar|arab|kurd|turk|finländare|ryss|ukrainare|eritrean|afrikan|asiat|kines|indier|rom|pakistanier|libanes|bosnier|serb|albaner|nigerian|etiopier|thailändare|vietnames|mexikan|latinamerikan|balt|lett|litauer|ester|grek|italienare|fransman|tysk)(er|en|erna|ar|arna|na|s)?(?! (samman|mat))',
      '(svenskare|svenskast|osvensk%|utländsk%|invandr*)',
      '(uttala|uttalar|stava) ~5 (du heter|ditt namn|namnet)',
      '(svenskan|engelskan) ({fill} |ganska |kom |in ){0,6}(sent|senare|inte|haltar|brister|bruten|hackig)',
      '(gått|gick|gå) i skolan här|från början( här|$|[.])|bruten (svenska|engelska)|knagglig*|hackig svenska',
      '(etnicitet|etnicitet(en)?|hudfärg(en)?|härkomst|ursprungsland|uppehållstillstånd|arbetstillstånd)',
    ],
  },
  en: {
    says: [
      'being (jewish|muslim|polish|african|asian|indian|black|arab|roma)',
      'where (are|do) you ({fill} |come ){0,3}(really |originally |actually )?(come )?from',
      'your (sur|first |last |family |full )?name(?! (is|was|will be|and|on|in|to|goes|stays|appears|from) (on|in|listed|not|removed|deleted|spelled|spelt|nobody|missing)?)(?= (is|was|made|makes|sounds|suggests|might|may|could|would|led|told|gave|gives|put|worried|looks))',
      '(scandinavian|nordic|swedish|foreign|exotic|european|western|british|dark|asian|african|ethnic|local) (appearance|looks?|background|heritage|descent|ancestry|upbringing|features|complexion)',
      '(english|swedish|french|german|language|grammar) (is |was |are |sounds |skills are )?({fill} ){0,3}(good|excellent|great|fine|impressive|fluent|remarkable|decent) (for|considering|despite) (someone|somebody|a|an|being|your|you|where)',
      'your ({adj} ){0,2}(accent|dialect|ethnicity|ethnic background|origins?|heritage|race|skin|skin colour|skin color|colour|nationality|citizenship|country of birth|home country|homeland|native country|mother tongue|native language|first language|surname|last name|family name|first name|name (is|sounds|may|might|would|was|could|made|makes|suggests)|culture|cultural background|background as an? (immigrant|refugee|foreigner)|immigration status|visa status|roots|hair texture|afro|dreadlocks|tribe|ancestry|english (is|was) too (foreign|accented)|pronunciation)',
      "accents?(?! (colou?r|wall|light|lighting|on|mark|the))|(native|mother tongue|first language|non-?native) (english |swedish |french |german )?(speakers?|speaking|level|fluency|proficiency|tongue)|english (is|was) not your (first|native|mother)|(isn't|is not|not) your (first|native|mother) (language|tongue)|(native|born) (swede|brit|briton|swedish|english|british|american)|sound (foreign|native|british|swedish|like a foreigner)|mother tongue",
      '(foreign|foreign-sounding|non-?white|non-?european|non-?british|non-?swedish|ethnic|exotic|un-?british|western|white|black|brown|coloured|asian|african|arab|arabic|jewish|roma|gypsy|hispanic|latino|latina|middle eastern|eastern european|indian|chinese|polish|somali|turkish|nigerian|pakistani|kurdish|sami|slavic)(-| )(name|surname|sounding|looking|background|heritage|origin|origins|roots|accent|appearance|candidates?|applicants?|person|people|minority|minorities|temperament|mentality|colleagues?|employees?|descent|man|woman|workers?|family|culture)',
      'immigrants?|immigrant background|foreigners?|refugee background|asylum seeker|foreign( |-)born|born (abroad|overseas|in another country|in (this|the) country|here|in (sweden|britain|england|the uk))|born and (raised|bred)|(grew|grown) up (abroad|overseas|here|in (sweden|britain|england|another country|the uk))|second( |-)generation (immigrants?|swedes?|migrants?|british|asian)|not from (here|around here|this country|sweden|the uk|britain)|where (you are|you re|you come|you) (really |originally |actually )?from|originally from|(come|comes|came|being|are) from (a different|another) (culture|country|background)|different culture|(british|swedish|english|western|european) (workplaces?|working life|work culture|ways of working|norms)|(given|despite|considering|with|because of|in view of) your background(?! ?(in|as|of|from (bank|retail|health|indus)))|cultural (differences|barrier|barriers|gap|clash|codes|background)|culture clash|people of colou?r|skin colou?r|ethnicity|racial|caste|tribe|passport|local (name|born|people)',
      '(name|surname) (is |was |sounds |may be |might be |would be |could be |looks |seems )({fill} ){0,3}(hard|difficult|tricky|foreign|unusual|exotic|strange|confus|unpronounceable|odd|ethnic|complicated|off-putting)*|(pronounce|pronouncing) your (sur|last |first )?name|(anglicise|change|shorten|westernise) your name',
      '{rather} ({fill} |homegrown |locally |local |true |real ){0,4}(native|swede|brit|briton|swedish national|british national|european|westerner|english person|swedish person|local person|citizens?|swedish born|british born|white)',
      '(for|as) an? (immigrant|foreigner|african|asian|arab|indian|pole|muslim|refugee|non-?native|outsider|american|russian|chinese person|nigerian)|(good|excellent|fine|impressive|remarkable) (english|swedish) for (a|an|someone)|speak (such )?(good|great) (english|swedish) (for|despite)|(english|swedish) (values|mentality|norms|way of life|way of doing)|(swedish|british|english|western) (values|mentality|norms|codes|culture|mindset)|people from your (country|part|culture|background|region)|in your (culture|country)|(your|swedish|british) citizenship',
    ],
    innocent: [
      'accent(ed|s)? (colou?r|wall|light)*|native (app|apps|code|mobile|ios|android|advertising|component|components|plants?|species|cloud|module|modules|integration)|(cloud|react)-?native|react native|foreign (exchange|currency|key|keys|trade|policy|languages?|body|office|affairs)|black (box|belt|friday)|white (box|paper|papers|label|board)|race condition#?',
    ],
    innocentSentence: [
      'regardless of|irrespective of|patients?|clients?|pupils?|students?|customers?|service users?|worked with|work(ing)? with (refugees|immigrants|asylum)|experience (of|with|in)|security clearance|supporting (refugees|asylum)|refugee (services|camp|support)|children (who|with)|learners|speech (and language )?therap*|equal opportunit*',
    ],
    hints: [
      '(nigerian|somali|syrian|iraqi|iranian|afghan|pole|romanian|bulgarian|arab|kurd|turk|indian|pakistani|bangladeshi|african|asian|chinese|jamaican|eritrean|ukrainian|russian|filipino|mexican|albanian|ghanaian|egyptian|moroccan)s(?! (food|restaurant))',
      '(english|swedish|french|german) ({fill} |obviously |clearly |only ){0,4}(came|arrived) ({fill} |to you ){0,4}(later|late)|broken (english|swedish)|(more|something) (english|british|swedish)-?sounding|(pronounce|say|spell) your name|english-sounding',
      '(ethnicity|skin colou?r|ancestry|country of origin|work permit|residence permit)',
    ],
  },
};
