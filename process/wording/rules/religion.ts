import type { WordingRule } from '../contract.ts';

/** Religion and belief, and what shows or follows from them. */
export const religion: WordingRule = {
  code: 'religion',
  severity: 'blocks',
  reason: {
    sv: 'Religion och annan trosuppfattning är en diskrimineringsgrund. Klädsel, bön, högtider och mat läses som den.',
    en: 'Religion and belief are a protected ground. Dress, prayer, holy days and food read as it.',
  },
  say: {
    sv: 'Ta bort det. Gällde det arbetstider eller skyddskläder: skriv kravet ur annonsen och vad personen svarade.',
    en: 'Take it out. If it was hours or protective clothing, name the requirement and what the person answered.',
  },
  sv: {
    innocent: ['(tog|tar|ta) (vi |ni |du )?(fasta|fasta) på|ta fasta'],
    says: [
      '(kalott|turban|hijab|slöja|slöjan|sjal|huvudduk|burka|niqab|kippa|kors|radband|davidsstjärna|krucifix|bön|bönen|bönestund|fredagsbön|ramadan|fasta|fastan|fastar|sabbat|sabbaten|halal|kosher|moské|moskén|kyrkan|församling|församlingen|frikyrklig|muslim|muslimsk|kristen|kristna|judisk|jude|hindu|buddhist|sikh|ateist|troende|jehovas|mormon|pingstvän|bibel|bibeln|koranen|tro|troslära|religion|religiös|gudstro|gudfruktig|helgdagar|högtider|eid|missionär|predikant|celibat)(s|en|et|er|n|a|t)? ({fill} |du |bar |har |din |ditt |under |på |videosamtalet |som |i ){0,5}(bar|bär|dig|ditt|din|oss|kunder|problem|krock|skulle|störande|fungerar|passar|svårt|här|du|kollegor|påverka|hinder|privat|kan bli|gör)|(reagerade|hakade upp|fastnade|tveksamma|stördes) ({fill} )?(på|till|inför|oss på|av) ({fill} )?(kalott|turban|hijab|slöja|sjal|huvudduk|kippa|kors|din tro|bönerna|ramadan|fastan|bönen)*',
      '(bära|bär|ha|ha på dig|använda) ({fill} |synligt |stort ){0,3}(kors|slöja|kippa|turban|hijab|sjal|huvudduk|religiös*|davidsstjärna)',
      '(bibel|bibeln|koran|koranen|gudstjänst*|bönematta*|halal*|kosher*|fläskkött|helgdag# (i din|enligt din)|jul tillsammans)',
      '(slöja|slöjan|hijab#|niqab#|burka|burkan|kippa|kippan|turban#|sjal (på|av)|huvudduk#|kors (runt|om) halsen|korshalsband|huvudbonad (av|på grund)|religiös% (klädsel|symbol|symboler|plagg|huvudbonad|uttryck|skäl|åsikter|övertygelse|tro|tillhörighet|bakgrund|högtider|kläder|livsstil|engagemang|person|hänsyn)|troende|ortodox|djupt religiös|kristen tro|{your} ({adj} ){0,2}(tro|religion|gud|trosuppfattning|livsåskådning|bön|böner|bönetider|fasta|kyrka|moské|församling|synagoga|trosbekännelse|trosgemenskap|gudstro|ateism|religiösa *|religiositet|tro på gud))',
      '{link}(muslim|kristen|jude|judisk|muslimsk|hindu|buddist|ateist|religiös|troende|katolik|frikyrklig|sikh|mormon|jehovas vittne|bokstavstroende|gudfruktig)',
      '(ber|be|bad|bönepaus#|bönestund#|bönetid#|fastar|fasta|fastan|ramadan|sabbat#|eid|bönemöte#|sabbaten)(?= (under|på|om|när|flera|fem|fyra|i|innebär|gör|skulle|påverkar|krockar|och|kan|,)|[.,]|$)(?! om)',
      '(muslimer|kristna|judar|hinduer|ateister|katoliker|troende) (som du|brukar|har ofta|är ofta|kan|inte|har svårt|passar|i (teamet|gruppen))|{rather} ({fill} ){0,4}(kristen|kristna|muslim|icke-?religiös|sekulär|ateist|troende|religiös)*|som (muslim|kristen|jude|hindu|troende|ateist|katolik|jehovas vittne)|(äter inte|inte äter) (fläsk|griskött)|skakar? (inte )?hand med|hälsar? (inte )?(genom att ta|med hand)|handskakning|{because} ({fill} |{your} ){0,2}(religion|tro|slöja|kyrka)',
    ],
    innocentSentence: [
      'oavsett|religionskunskap*|religionslär*|patient*|elever*|brukar*|anhörig*|undervis*|tro på (dig|att|idén)|i god tro|svenska kyrkan|församlingens (arbete|ungdom)|sjukhuskyrka*|kursen',
    ],
    hints: [
      '(muslim|judisk|hindu|sikh|katolik|kristna|frikyrklig|ateist|buddist|frikyrka)(er|en|erna|a|t|ar)?',
      '(religion|religionen|religiös%|trosuppfattning*|moské*|kristendom*|islam|judendom*)',
    ],
    excusedBy: [
      '(finns|erbjuder|tillhandahåller|fritt|beställ)* ~4 (beställa|storlekar|material)*|får av oss',
      '(säg|meddela|hör av dig|berätta|kontakta oss|skriv|ring) ({fill} |gärna |till |oss |för oss ){0,4}(om|ifall) du (behöver|vill|önskar)|(tillgänglig|tillgängliga|anpassad|anpassade) (för|med)|(ordnar|bekostar|bokar|hjälper) ({fill} |gärna ){0,3}(tolk|teckentolk|hjälpmedel|anpassning|skrivtolk)',
    ],
  },
  en: {
    says: [
      "(skull-?cap|kippah?|yarmulke|turban|hijab|niqab|burqa|headscarf|headscarves|veil|cross|crucifix|star of david|rosary|prayers?|praying|friday prayers|ramadan|fasting|fast|sabbath|halal|kosher|mosque|synagogue|temple|church|chapel|congregation|muslims?|christians?|jews?|jewish|hindus?|buddhists?|sikhs?|atheists?|believers?|jehovah*|mormons?|evangelical|pentecostal|catholics?|protestant|bible|koran|quran|faith|religion|religious|god|holy days?|eid|yom kippur|diwali|missionary|preacher|vicar's|baptis\\w+) ({fill} |you |wore |were |wearing |have |had |your |during |the |on |call |which |that |in |video |round |neck ){0,6}(wore|wearing|you|your|us|clients|customers might|problem|clash*|would|wouldn't|disturb*|doesn't|don't|fit|hard|difficult|not for|here|puzzled|put us off|bother*|stood out|raised|might|on our)(?! (showed|explained|described|knew|planned|sort|asked|know|know the))|(reacted|put off|stumbled|surprised|bothered|uneasy|hesitated) ({fill} )?(to|by|at|with|about|over) ({fill} |your |that )?(skull-?cap|kippah?|turban|hijab|headscarf|veil|cross|faith|prayers|ramadan|fasting|belief*)",
      'being (jewish|muslim|christian|hindu|sikh|catholic|religious)',
      '(wear|wearing|wears|wore) ({fill} |visible |large ){0,3}(cross|veil|kippah?|turban|hijab|headscarf|religious*|star of david)',
      '(bible|quran|koran|church service|prayer (mat|rug)|halal|kosher|pork)',
      '(hijabs?|headscar(f|ves)|head scar(f|ves)|niqab|burqa|veil|turban|kippah?|yarmulke|skullcap|crucifix|cross around|religious (dress|clothing|symbols?|beliefs?|views|holidays?|garments?|reasons|observance|practices?|commitments?|person|background|faith|headwear|obligations?|convictions?|lifestyle)|your ({adj} ){0,2}(faith|religion|beliefs?|god|church|mosque|synagogue|temple|prayers?|prayer times?|fasting|religious *|religiosity|atheism|holy days?|holidays as an?))',
      '{link}(muslim|christian|jewish|jew|hindu|buddhist|atheist|religious|catholic|sikh|mormon|evangelical|devout|pious|god-?fearing|secular|orthodox|baptist|believer|protestant|preachy)',
      '(pray|prays|prayed|praying|prayer (breaks?|times?|room|schedule)|friday prayers?|fasting|ramadan|sabbath|shabbat|eid|diwali|yom kippur|lent|church on sundays?|attend(ing)? (church|mosque|mass))',
      "(muslims?|christians?|jews|hindus?|atheists?|catholics?|believers?|religious people) (like you|usually|tend|often|are|cannot|can't|don't|in (our|the) team|would|might|struggle|do)|{rather} ({fill} ){0,4}(christian|muslim|non-?religious|secular|atheist|religious|believer)|as an? (muslim|christian|jew|hindu|catholic|believer|atheist|sikh)|(don't|do not|not|never|won't|refuse to|refused to|declined to) (eat pork|shake hands|drink alcohol|work on the sabbath|work on sundays for)|shak(e|ing) hands with (women|men)|{because} ({fill} |your ){0,2}(religion|faith|church|hijab|headscarf)",
    ],
    innocentSentence: [
      'regardless of|irrespective of|religious (education|studies)|patients?|pupils?|residents?|chaplain*|faith in (you|the|our|your ability)|good faith|act of faith|curriculum|church of (england|sweden)|history of',
    ],
    hints: [
      '(muslims?|jewish|hindus?|sikhs?|catholics?|christians?|atheists?|buddhists?)',
      '(religion|religious|faith|islam|christianity|judaism|mosque|synagogue)',
    ],
    excusedBy: [
      '(is|are) (provided|available)|we (provide|offer)|if you (want|wish) one',
      '(tell|let|write to|contact|call) us (know )?(if|whether|in advance) you (need|would|want|wish|require)|let us know if|accessible (by|to|for|with)|step-?free|if you need ~6 (for|during|at) the (interview|meeting|test)|(arrange|provide|pay for|book) ~3 (interpreter|adjustments?|aids?)',
    ],
    innocent: [
      'mosque visit|visit to ~2 (mosque|church|synagogue|temple)|allows headscarves',
      'religious (studies|education)( lesson)?',
    ],
  },
};
