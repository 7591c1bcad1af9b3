import type { WordingRule } from '../contract.ts';

/** Comparison with other candidates, favourable or not. */
export const comparison: WordingRule = {
  code: 'comparison',
  severity: 'blocks',
  reason: {
    sv: 'Jämförelsen avslöjar något om andra sökande, och hjälper inte den som läser.',
    en: 'The comparison tells of other applicants, and does not help the one who reads.',
  },
  say: {
    sv: 'Jämför med kravet i stället: vad tjänsten kräver, och hur långt det som visades räckte.',
    en: 'Compare with the requirement instead: what the job needs, and how far what was shown went.',
  },
  sv: {
    says: [
      '(de|dem|folk|personer|några|flera) som (hade|har|var|kunde|visade) (mer|bättre|längre|större|bredare|starkare|djupare|redan|högre)',
      '(det )?(fanns|låg|kom|hade vi) ({fill} ){0,2}(de som|dem som|vassare|bättre|starkare|någon som|andra som)',
      'personen (som|vi) (som )?(får|fick|tar|ska|valde|anställer)',
      '(annat|svagare|enklare|annan) (startfält|konkurrens|omgång|urval|fält)',
      '(silver|brons|guld)(medalj|plats)*|pallplats*|på pallen',
      '(de|dom) (två|tre|fyra|fem|andra) (som )?vi (kallar|kallade|valde|går|gick|träffar)',
      '(ingen|inte någon) annan (som |av |hade |har |svarade |visade |klarade |kunde |gav |löste |var )',
      'dubbelt så (många|mycket|lång)|hälften så (många|mycket)|mer i bagaget|tyngre (cv|meriter|bagage)|vassare knivar',
      '(någon annan|en annan|annan sökande|flera andra|många andra|andra) (sökande |kandidat |kandidater )?(som )?(bättre |tydligare |klart |helt enkelt )?(matchade|motsvarade|svarade|uppfyllde|hade|visade|kunde|imponerade|övertygade|presterade|löste|fick|blev|passade|var|låg|stod|tog|valdes|erbjöds|anställdes|har fått|har valts|har anställts|har erbjudits)',
      '(valde|valt|välja|anställt|anställa|tagit|erbjudit|hellre) ({fill} ){0,3}(någon annan|en annan(?! (dag|tid|tjänst|roll|metod|lösning|process|modell)))',
      '(andra|övriga|de andra|någon annan|en annan|annan|de flesta|flertalet|resten av|två andra|intern|interna|externa|starkare|bättre|mer meriterade|mer erfarna|vassare|kompetentare|lämpligare|mer kvalificerade|bäst|konkurrerande|utvalda|valda|mest|kvarvarande|anställda) ({fill} |övriga |de |sökande |interna |externa |intern |extern |mer |starka |bättre |meriterade |kvalificerade |erfarna |duktiga |lämplig |meriterad |kvalificerad ){0,4}(kandidat|kandidaten|kandidater|kandidaterna|kandidaters|sökande|sökandena|sökandes|profiler|profil|personer vi|intervjuade|finalister|finalisterna|medsökande|aspiranter|medtävlare)(?! (uppgift|som vill|välkom))',
      '(kandidat|kandidaten|kandidater|sökande|person|personen|profil|någon|den|de) (som |vi )?(vi )?(har |till slut )?(valde|valt|anställde|anställer|fick tjänsten|fick jobbet|erbjöds|gick vidare med|har valt|går vidare med|anställt|rekryterade|blev vald|fick den)( har| hade| var| är| med)?',
      '(jämfört|jämförelse|i jämförelse|jämförelsevis|i relation|i förhållande|till skillnad|ställt|sett|mätt) (med|till|från|mot) ({fill} |alla |de |den |övriga |resten |sökande |den som |våra ){0,4}(andra|övriga|resten|kandidat*|sökande|medsökande|konkurrent*|konkurrenter|toppkandidat*|interna|vi träffat|intervjuat|intervjuade|vi valde|anställd|medtävlare|fältet|gruppen|de flesta)',
      '(konkurrens|konkurrensen|motstånd|startfält|fältet|urvalet|kandidatfältet|sökandefältet) (var|är|har varit|blev) ({fill} ){0,3}(hård|tuff|stor|starkt|stark|stenhård|ovanligt|mördande|hårt|tufft|jämn|brett)|(hård|tuff|stor|stenhård|stark) konkurrens|(starkt|starka|tufft|hårt) (startfält|fält|konkurrens|kandidatfält)|i konkurrens med|i konkurrensen|stod sig (inte )?(i|mot)',
      '(du var|du är|du hörde|du tillhörde|du låg|du kom|du hamnade|du rankades|du slutade|du placerade dig|dig som|du blev|du gick|dig bland) ({fill} |till |bland |inte |på |av |nummer |den |som ){0,4}(bäst|bästa|starkast|starkaste|svagast|svagaste|sämst|sämsta|tvåa|trea|andraplats|tredjeplats|främsta|toppen|botten|topp \\d+|tre bästa|finalist|finalisterna|reserv|andrahandsval|andra plats|tvåan|näst bäst|näst bästa|förstahandsval|toppkandidat#|favorit#|minst|sist|sista|runner-?up|bottenskiktet|mittenskiktet|nedre|övre halvan|mest|den starkaste)(?! (när det|på att))?',
      '(våra|de|mina|av|bland) ({fill} |absolut ){0,2}(två|tre|fyra|fem|tio|\\d+)? ?(bästa|starkaste|främsta|vassaste|svagaste|sämsta|mest (meriterade|kvalificerade|lovande)|starkare|svagare) ?(sökande|kandidat*|namn*|profil*|ansökning*|vi|av|[.,;!?]|$)',
      '(bättre|starkare|sämre|svagare|mer|mindre|högre|lägre|längre|vassare|snabbare|tydligare|kortare) ({fill} |erfarenhet |kompetens |meriter |utbildning |kvalificerad |meriterad |förberedd |rätt |imponerande |poäng |motiverad |kunskaper |svar |lösning |insatt |lämpad |för |rollen ){0,4}än (du|dig|din|dina|ditt|de andra|övriga|andra|alla|många|de flesta|någon|den som|resten|våra andra|sökande|kandidat*|flertalet|medel|genomsnittet|snittet)',
      '(hade|har|visade|besitter|uppvisade|gjorde|klarade|svarade|presterade|gav|kunde|var|är|lyckades|tog|kom) ({fill} |de |alla |flera |sökande |en ){0,3}(andra|övriga|någon annan|en annan|vissa andra|medsökande) ({fill} |sökande |kandidater )?(bättre|starkare|mer|bredare|vassare|högre)?|(andra|övriga|någon annan|en annan|de andra|flera) (har|hade|var|är|visade|kunde|matchade|matchar|motsvarade|motsvarar|uppfyllde|uppfyller|svarade|presterade|gjorde|låg|stod|passade|passar|gav|imponerade|löste|kom|ligger|lyckades|fick|klarade|som) ({fill} |vår |vår kravprofil |våra |kraven |profilen |löste |än |en ){0,3}(bättre|starkare|mer|bredare|vassare|längre|högre|steget|närmare|helt|redan|klart|tydligare|snabbare|bäst|betydligt)',
      '(av|bland|än|mot|som) (de|våra) (andra|övriga)(?= |[.,;!?]|$)(?! (avdelning|enhet|team|roll|tjänst|moment|uppgift|fråg|del|steg|system|delt|kolleg|medarb)*)',
      '(rankning|rankningen|rankad|rankade|ranking|rangordning|rangordnade|rangordnat|placering|placeringen|andrahandsval|förstahandsval|tvåa i|näst bäst*|topp \\d|topp tre|topp fem|top \\d|topp tio|slutade (två|tre|fyra|sist)|sist i|stack (ut )?(mer|bättre)|överglänste|överträffade|utklassade|bräckte|knappt slagen|slog dig|blev slagen|nära att vinna|steget före|ett strå vassare|nålen|hårfin|på mållinjen|utkonkurrera*|överlägsen|i särklass|medelmåttig% (jämfört|bland)|under (snittet|genomsnittet|medel)|över (snittet|genomsnittet|medel)|bland de (bästa|sämsta|svagaste|starkaste|främsta|svagare|starkare|bättre))',
      '{because} ~3 (starkare|bättre|lämpligare) (kandidat|sökande)*|fler(a)? (starka|bättre|duktiga|kvalificerade|meriterade) (kandidat|sökande)*|(kandidat|sökande)(er|en)? (med|som) (har |hade |bättre |starkare |mer |längre |ännu |bredare |högre |närmare |lite |ligger |är |var ){1,4}*|(annan|någon annan|någon) som (var|är|har|hade|bättre|passar|matchar) ({fill} ){0,3}(bättre|starkare|mer|längre|bredare|lämpligare|rätt)|(någon|person) med (mer|bättre|längre|bredare|starkare|högre|djupare)',
    ],
    innocent: [
      '(alla|varje|samtliga|våra|för) (sökande|kandidater|kandidat)(?= (får|fick|kallas|har samma|bedöms|svarar|möter|hör|ska|erbjuds|behandlas|gör|kommer|ställs|besvara|samma|efter|mot))',
      '(du|kandidaten|vi) jämförde (två|tre|olika|lösning|alternativ)*|jämförde (du|lösning|alternativ)*',
      '(inte|aldrig) (en |någon |jämfört |på en |i )?(jämförelse|jämförelser|jämför|jämförs|mot|rangordn*) ~3 (andra|övriga|sökande|kandidat*)',
      '(hur|när|om|kring) (du|att) (rekryterar|intervjuar|bedömer|screenar) ~3 kandidat*|kandidatupplevelse*|kandidatexamen|filosofie kandidat|teknologie kandidat|kandidatuppsats*|kandidatnivå',
      '(andra|övriga) (sökande |kandidater )?(tjänster|roller|jobb|avdelningar|enheter)',
    ],
    excusedBy: [
      '(rätt|kan|möjlighet) ({fill} ){0,3}(få|begära|veta) ~3 (uppgift|meriter)*|rekryteringserfarenhet|bedömer (vi )?(inte )?(i )?jämför*|inte (på en )?jämförelse',
    ],
  },
  en: {
    says: [
      '(most|some|several|many|all|none|few|half) of the (field|others|shortlist|group|people|pool|bunch|rest|applications)|(several|many|some|most|other) (people|folk|others) (turned|gave|had|did|brought|showed|came|answered|scored|were|with)|the other (one|two|three|four|person|people|side|finalist|shortlisted)|(we )?(met|saw|had) (folk|people|others|someone|somebody) (with|who)',
      'down to (you|two|three|the two)|(weaker|stronger|different) (shortlist|field|pool|year|round|intake)|walked it|[a-z]+est ~5 of the (whole )?(bunch|lot|group|day|field|round|pile|batch|shortlist|year)',
      '(everybody|everyone|nobody|no one|all) (bar|but|except|else) (you)?|have been our (choice|pick)|our (first|second|final|preferred|number one) (choice|pick)|twice your|double your|half your (experience|years)|went the other way|silver medal|bronze|podium|pipped at',
      '(someone|somebody) else (matched|met|had|has|was|is|got|showed|answered|impressed|convinced|performed|solved|received|took|suited|fitted|came|could|demonstrated|did|offered|scored)',
      '(chose|chosen|choose|hired|hire|picked|selected|preferred|appointed|offered it to) ({fill} ){0,3}(someone|somebody) else',
      '(of|among|amongst|than|to|with|like) (the|our) (others|rest)(?= (were|was|had|have|we|did|in|who|are|is|showed|came)|[.,;!?]|$)(?! (of the|in the role play))',
      'you (came|finished|ended up|placed|were|are|ranked) ({fill} )?(second|third|fourth|fifth|runner-?up|last|number \\w+)(?! (to|and|when|choice of))',
      "(other|another|the other|remaining|most|stronger|better|internal|external|best|top|strongest|chosen|selected|successful|hired|preferred|competing|fellow|rest of the|different|winning|leading|appointed) ({fill} |other |of the |of our |qualified |experienced |suitable |suited |strong |stronger |better |internal |closely |matched |impressive |skilled |candidates |whose |highly |talented ){0,5}(candidate|candidates|candidate's|candidates'|applicant|applicants|applicants'|finalists?|contenders?|interviewees?|applicant's|profiles|hopefuls|runners?-?up|shortlisted)(?! (experience|journey|portal|page|guide|pack|information|interview guide))",
      '(person|candidate|applicant|one|someone|individual|those|people|the person) (who |that |we |whom )?(we )?(chose|chosen|have chosen|hired|have hired|selected|have selected|appointed|picked|went with|got the (job|role)|was (chosen|hired|selected|offered|appointed)|offered|decided on|moved forward|are hiring|did get|ultimately)',
      '(compared|comparison|relative|in contrast|contrast|next|measured|set|against|stacked|unlike|alongside|versus|vs|pitted) (to|with|against|up|beside|by|)? ?({fill} |up |against |with |to |all |of |rest |most |our |those |many |the |who ){0,5}(others?|rest|candidates?|applicants?|competition|field|peers|everyone|pool|cohort|finalists|interviewed|we met|contenders|average|average applicant|person we|the one|group)',
      '(competition|field|pool|shortlist|applicant pool|talent pool|standard|bar|calibre|caliber|level|candidate pool) (for this (role|post|position) |of (applicants|candidates|applications|competition) |this time |from other \\w+ )?(was|is|has been|were|proved) ({fill} ){0,3}(fierce|tough|stiff|strong|high|intense|competitive|exceptional|exceptionally|outstanding|unusually|set high)|(fierce|tough|stiff|strong|intense|heavy) (competition|field)|highly competitive|in a (strong|competitive) (field|pool)|hold up (against|next to)|competitive (field|process|pool)|edged (out|you)',
      'you (were|are|came|ranked|placed|finished|ended|landed|sat|scored|fell|made|performed|did|stood|rank|place|rated) ({fill} |one |among |amongst |within |up |of |our |in |at |the |near |close |to |as |number |ranked |only |out ){0,6}(best|strongest|weakest|worst|second|third|fourth|runner-?up|top|bottom|top \\d+|final (two|three|four)|finalists?|reserve|second choice|first choice|favourite|favorite|front-?runner|last|back-?up|lower half|upper half|middle of the pack|weaker|stronger|most (impressive|qualified|experienced)|least|below average|above average|better ones)(?= (of|in|out|among|for|candidates?|applicants?|we|choice|place|half|by|group|on our|overall|person|people|after|behind)|[.,;!?]|$)',
      '(better|stronger|worse|weaker|more|less|higher|lower|longer|sharper|faster|clearer|greater|fewer|deeper|broader) ({fill} |experience |skills |experienced |qualified |prepared |relevant |impressive |motivated |knowledge |answers? |solution |suited |to |for |this |role |the |confident |convincing |polished |senior |qualifications ){0,5}than (you|yours?|the (others?|rest|other)|others?|everyone|most|many|anyone|any (other|of)|all|those|candidates|applicants|average|some)',
      "(others?|someone else|somebody else|another person|everyone else|the rest|most people|several others|some of the others|anyone else)('s)? (had|have|has|were|was|are|is|showed|shown|demonstrated|could|matched|met|answered|performed|did|scored|gave|fit|fits|suited|impressed|solved|came|brought|offered|who|with|we|simply|just|went|made|got|managed|ranked|finished|stood) ({fill} |the |our |brief |requirements |who |had |with |was ){0,4}(better|stronger|more|broader|sharper|longer|higher|closer|fully|already|clearly|edge|faster|best|ahead|further|deeper|greater|well|you|stood)",
      '(someone|somebody|a person|people|candidates?|applicants?|those|one) (else )?(who|with|whose|that) ({fill} |is |was |has |had |have |were |are |whose |possess |possesses |experience |profile |skills |background ){0,4}(better|stronger|more|closer|longer|broader|greater|deeper|higher|sharper|superior|closely)',
      '((?<!your )rankings?(?! (of|the|algorithm))|ranked (you|number|second|third|fourth|first|below|above|among|as|higher|lower|last)|rank order|second choice|first choice|runner-?up|second best|top (three|five|ten|\\d+)|stood out (more|from)|outshone|outperformed?|outclassed|outranked|pipped|beaten|beat you|lost out to|narrowly|close call|edge over|step ahead|head and shoulders|cut above|below (the )?average|above (the )?average|among(st)? the (best|strongest|weakest|worst|top|better|weaker|stronger|bottom)|bested|surpassed|overshadowed|eclipsed)',
    ],
    innocent: [
      '(all|every|each|our|any|for) (candidates?|applicants?)(?= (get|gets|receive|is|are|was|were|will|answer|meet|hear|must|do|has the same|have the same|against|by|to|on|who))',
      'you (compared|compare) (two|three|different|solutions|options|alternatives|the)*|outperform(ed)? (the|target|index|budget)',
      '(not|never|rather than|instead of) ({fill} |by |compared |comparing |comparison |you |in |against ){0,5}(other|another|others) (candidates?|applicants?)?',
      'candidate (experience|journey|portal|guide|key|release|pack)|release candidates?|how (you|to) (recruit|interview|screen|assess) ~3 candidates|interviewing candidates|page ranking|search ranking|ranking (algorithm|model|system|of (priorities|tasks|risks))|(ranked|rank) the (tasks|risks|priorities|options)',
    ],
    excusedBy: [
      '(right to|may|can) (ask|request|know|receive) ~4 (merits|qualifications|information|details)|(you )?(recruited|screened|onboarded) ~3 (candidates|applicants)',
    ],
  },
};
