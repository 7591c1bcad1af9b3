import type { RuleWords } from '../../contract.ts';

/** What the rule `sex` looks for in Swedish. */
export const sex: RuleWords = {
  lists: {
    sexWords: `
      kvinna, kvinnor, kvinnlig%, man, män, manlig%, tjej#, kille, killar, killen, karl, karlar, karln, flicka, flickor, pojke, pojkar,
      dam, damer, gosse, grabb#, kvinnfolk, manfolk, fruntimmer, kvinnlighet, mansröst, kvinnoröst, maskulin%, feminin%, av motsatt kön`,
    sexRoles: `
      chef#, kollega, kollegor, medarbetare, kandidat#, sökande, förmåga, touch, fägring, ledare, energi, perspektiv, förebild#, rektor,
      lärare, barnskötare, sköterska, ingenjör, mekaniker, tekniker, hand, arbetsplats*, säljare, snickare, röst`,
    sexBalance: `
      könsfördelning*, könsbalans*, jämnare könsfördelning, underrepresenterat kön, könskvot*, kvotera*, kvoterings*, balans mellan könen,
      kvinnor och män i gruppen, jämna ut könen, motsatt kön, fel kön, rätt kön, ditt kön, kön spelar, mansdominer*, kvinnodominer*,
      grabbig%, tjejig%, machokultur*, grabbgäng*, killgäng*, tjejgäng*, herrklubb, mansröst*, karlgöra, karlatag, kvinnlig fägring,
      lilla gumman, lilla vän, lilla flicka, vän flicka, söt flicka, manfolk, kvinnfolk, kvinnlig list, snygga tjejer, jargongen,
      rå jargong, tuff jargong, omklädningsrum, herrarnas, karlarna, grabbarna, gubbarna, killarna i, tjejerna i, damerna i`,
    sexPersons: `
      kandidat#, chef#, sökande, ledare, kollega, kollegor, person#, profil#, medarbetare, team, dominerad%, miljö#, arbetsplats#, energi,
      röst, touch, sätt, utstrålning, auktoritet, förebild#, approach, egenskaper, fägring, list, charm, intuition`,
  },
  says: `
    som (kvinna|man|tjej|kille|flicka|pojke|karl|dam|mamma|pappa) & -(med|som patient)
    {rather} ~5 {sexWords} !(som vårdas|som söker|med)
    (tjejer|killar|kvinnor|män|flickor|pojkar|karlar|kvinnfolk|grabbar|damer|brudar|fruntimmer|tjej|kille|kvinna|karl|en man) ~4 {trouble} & -{work}
    (tjejer|killar|kvinnor|män|flickor|pojkar|karlar|kvinnfolk|brudar) (brukar|är|blir|kan|klarar|orkar|vill|tenderar|trivs|håller|har svårt|som du|i din|på golvet|i verkstaden|på småbarns*|i förskolan) & -{work}
    {you} (är|är ju|var|varit|hade varit|vore) ~1 (tjej|kille|kvinna|man|flicka|karl|dam|pojke|fruntimmer)
    (om du|hade du) ~2 (man|kvinna|kille|tjej|karl)
    (kvinnlig%|manlig%) {sexRoles} & -{work}
    {sexBalance} & -{work} & -{client}
    (bland|med|hos|för) (grabbarna|killarna|gubbarna|tjejerna|karlarna|damerna|kvinnorna|männen) & -{work}
    (nio|åtta|sju|sex|fem|fyra|tre|bara|idel|redan|enbart|flest) ~2 (kvinnor|män|tjejer|killar|karlar) & -{work}
    (tar|ta|lyssna*|lyder|order) ~5 (kvinna|kvinnor|tjej|man|karl|en kille) & -{work}
    (kvinna|man|kvinnor|tjej|kille|karl) (bakom|på|i|vid) (disken|kassan|ratten|receptionen|golvet|avdelningen|toppen|den posten|tjänsten|stolen|bygget|verkstaden|köket|lagret|förskolan|posten) & -{work}
    (distraktion|distrahera*|söt|snygg|flört*) & ({you}|tjej*|kille*|grabb*|kvinn*) & -{told} & -{client}
    (för|är|vara|trots att du är|eftersom du är|att du är|du är) ~3 (kvinna|man|tjej|kille|flicka|pojke|dam|herre|karl|kvinnor|män|tjejer|killar|kvinnlig|manlig)
    {rather} ~4 (kvinna|kvinnor|man|män|tjej|tjejer|kille|killar|kvinnlig%|manlig%|karl|karlar|flicka|dam)
    (karl|karlar|karlarna|gubbar|grabb|grabbar|grabbarna|tjej|tjejer|tjejerna|kvinnfolk|kvinnor|manfolk|fruntimmer|damer|brudar|pojkar|tanter|kärring|kärringar|männen|kvinnorna|män) ~3 (ger|är|gör|kan|klarar|orkar|vill|brukar|ska|passar|har|trivs|tänker|behövs|hör|skulle|bör|skapar|får|blir)
    (karl|karlar|karlarna|gubbar|grabb|grabbar|grabbarna|tjej|tjejer|tjejerna|kvinnfolk|kvinnor|manfolk|fruntimmer|damer|brudar|pojkar|tanter|kärring|kärringar|männen|kvinnorna|män) ~1 en (ger|är|gör|kan|klarar|orkar|vill|brukar|ska|passar|har|trivs|tänker|behövs|hör|skulle|bör|skapar|får|blir)
    (karl|karlar|karlarna|gubbar|grabb|grabbar|grabbarna|tjej|tjejer|tjejerna|kvinnfolk|kvinnor|manfolk|fruntimmer|damer|brudar|pojkar|tanter|kärring|kärringar|männen|kvinnorna|män) ~1 et (ger|är|gör|kan|klarar|orkar|vill|brukar|ska|passar|har|trivs|tänker|behövs|hör|skulle|bör|skapar|får|blir)
    (karl|karlar|karlarna|gubbar|grabb|grabbar|grabbarna|tjej|tjejer|tjejerna|kvinnfolk|kvinnor|manfolk|fruntimmer|damer|brudar|pojkar|tanter|kärring|kärringar|männen|kvinnorna|män) ~1 (ger|är|gör|kan|klarar|orkar|vill|brukar|ska|passar|har|trivs|tänker|behövs|hör|skulle|bör|skapar|får|blir)
    (damernas|herrarnas|damer|herrar|tjejernas|killarnas) ((omklädningsrum|toalett|omklädning|dusch)*)
    ((omklädningsrum|toalett|dusch)(met|en|et)?) ~1 ((är|blir|problem|damer|herrar|rätt|för dig)*)
    (kvinn(a|or)) (på|i) (golvet|bygget|ledningen|gruppen)
    (för (att vara|en)) (kvinna|man|tjej|kille|karl)
    manlig% (kollega|kollegor|chef|förebild|närvaro)
    kvinnlig% (chef|kollega|hand|touch|list)
    (en|ha en|tänkt oss en|ville ha en) (kille|tjej|karl|grabb|kvinna|dam) (på|i|till|för|som|här)
    (nätta|späda|kvinnliga|klena) (kroppsbyggnad|kropp|händer|figur)
    råstyrka
    kroppsbyggnad
    få in (en|fler|några)? (man|män|kvinna|kvinnor|killar|tjejer)
    (vore|varit|vara|är|väntar sig|förväntar sig|föredrar|accepterar|lyssnar på|räknar med|vana vid|vill|ville) ~3 (kvinna|kille|tjej|karl|dam)
    (väntar sig|förväntar sig|föredrar|accepterar|lyssnar på|räknar med|vana vid|är vana vid|varit|vore) en man
    om du (hade)? (varit|vore|var) (en)? (man|kvinna|kille|tjej)
    (kvinna|kvinnor|man|män|tjej|tjejer|kille|killar|dam|damer|flicka|flickor|pojke|pojkar|karl|karlar) (som du|i din|brukar|har ofta|har lättare|har svårare|är ofta|är mer|är bättre|är sämre|klarar|orkar|tar|passar|hade passat|har oftast|tenderar|kan vara|får|trivs|är inte|har svårt)
    (*(kvinno|mans)(dominerad|göra|jobb|yrke|värld|arbetsplats|team|gäng|miljö|bransch|överskott|underskott)*)
    ((killgäng|tjejgäng|grabbgäng|gubbgäng|grabbig|tjejig|gubbig|pojkaktig|flickaktig|feminin|maskulin|okvinnlig|omanlig|manhaftig|moderlig|faderlig|damig|mansplain)*)
    ((grabbar|grabbarna|tjejerna|gubbarna|herrklubb|kvinnokvot|könskvot|könsfördelning|könsbalans|könssammansättning|könstillhörighet|inkvotera|kvotera|kvotering|underrepresenterat)*)
    (lilla|söta|kära|rara|snygga|duktiga|fina) (vän|gumman|stumpan|du|tjejen|damen|flickan|flicka|gubben|pojken)
    duktig (flicka|pojke|tjej)
    (gumman|gumma|raring|sötnos|stumpan|kärring#|käring#|tjejsnack|killsnack|kärringaktig*|hönsgård)
    {your} kön
    {because} ~2 kön
    (rätt|fel|annat|motsatt|motsatta|samma) (kön(et)?)
    (underrepresenterade|överrepresenterade) könet
    män i teamet
    kvinnor i (teamet|gruppen|ledningen)
    ((mans|kvinno)dominera*)
    (jobb|arbete|klimat|jargong|miljö|bransch|tjänst) (som)? (inte)? (är|passar|lämpar sig)? ~1 (för|bättre för)? (en)? (kvinna|kvinnor|man|män|tjejer|tjej|killar)`,
  hints: `
    (bara|idel|mest|nästan bara|enbart) (karlar|killar|gubbar|män|tjejer|kvinnor|tanter|damer|grabbar)
    (kvinnlig%|manlig%) {sexPersons}
    (karlar|karl|brud|brudar|damer|dam|gubbar|tjejer|killar|grabbar|fruntimmer|käring#)
    (få|ta|hitta|behöver|saknar) in en (man|kvinna|kille|tjej)
    (ensam|enda) (kvinna|man|tjej|kille|brud|kvinnan|mannen)
    (kvinnlig|manlig|könet)
    (kvinna|kvinnor|kvinnlig%|tjej|tjejer|karl|karlar|fruntimmer|könet|kön) & {trouble}`,
  not: `
    att man
    oavsett kön
    (en|enda|för) man (kan|ska|bör|måste)`,
};
