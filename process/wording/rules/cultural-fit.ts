import type { WordingRule } from '../contract.ts';

/** "Culture" and "fit" as a reason: what is left when no requirement can be named. */
export const culturalFit: WordingRule = {
  code: 'cultural-fit',
  severity: 'blocks',
  reason: {
    sv: '”Passar in” säger inte vad som saknades, och läses ofta som ursprung, kön eller ålder.',
    en: '“Fit” does not say what was missing, and often reads as origin, sex or age.',
  },
  say: {
    sv: 'Nämn arbetssättet som rollen kräver, till exempel ”tät återkoppling i par”, och vad i intervjun som talade emot.',
    en: 'Name the way of working that the job requires, such as “frequent feedback in pairs”, and what in the interview spoke against.',
  },
  sv: {
    says: [
      '(såg|ser) (vi )?(inte )?({fill} |riktigt ){0,3}dig (?=[.,]|hos|här|i|$)|där såg vi inte|(öl|pingis|afterwork|after work|fredagsöl|jargongen|skämten|bollspel|padel) ~8 (dig|du|passa|oss)',
      '(kulturell%|kultur|värderingsmässig%) (passform#|match|matchning|fit)|kulturpassning*|kulturfit|kultur-?match*|kulturbärare*|(cultural|culture|team) ?fit|kulturmässig%|värderingsmässig%|gruppdynamik(en)?|teamkemi*|gruppkemi*|personkemi*|kemin|kemi (i|med|mellan)',
      '(passa|passar|passat|passade|smälta|smälter|platsa|platsar|trivas|trivs|smält|funka|funkar|fungera|fungerar|hör hemma|höra hemma|komma in|finna dig|finna dig till rätta) ({fill} |riktigt |riktig |tillräckligt |naturligt |du |dig |in |bra |hos |med |som person ){0,6}(in|kulturen|vår kultur|i kulturen|hos oss|gänget|i gänget|i gruppen|gruppen|i teamet|vårt team|med teamet|med gänget|i vår|vår anda|andan|oss|arbetsgruppen|i arbetsgruppen|med oss andra|i laget|i familjen)(?! (från (start|dag)|med (schemat|tid)|som ([a-zåäö]+ )?handled))',
      '(inte|dålig|fel|rätt|bättre|svag|saknade|ingen|sämre|bristande|god) ({fill} |en |riktig ){0,2}(kulturell )?(passform|kultur(?! och)|matchning för (teamet|gruppen|oss)|fit|personmatchning|match för (oss|teamet|gruppen|kulturen)|match med (oss|teamet|gruppen|kulturen|vår kultur))|(vår|företagets|bolagets|teamets|vår unika|husets|gruppens) ({fill} |unika |öppna |familjära |snabba ){0,2}(kultur|anda|vibb|jargong|dna|själ|stämning|ton|värdegrund|mentalitet|stil|kultur och värderingar|gemenskap|dynamik|sammansättning)(en)?(?= (är|passar|kräver|var|behöver|skulle|ställer|och|som|på|inte|hade)|[.,;]|$)|en av oss|(en|riktig) [a-zåäö]+are som vi andra|samma våglängd|som vi(=? andra)? är|klickade inte|(klicka|klickade|klickar|kände inget klick|inget klick)|personlig kemi|stick(er|a) ut (för mycket|från gruppen)|udda fågel|rätt person för (gänget|gruppen)|passar (inte |bäst )?(någon annanstans|bättre (någon|på ett|i ett|hos))|inte riktigt (den typ|den sorts|en typisk|vår typ|som oss)|vår typ av (person|människa)|den typ (vi|som passar)',
    ],
    excusedBy: [
      'kulturskol*|organisationskultur(en)? (arbetade|förändr|beskrev)|säkerhetskultur*|kulturförvaltning*|förändringsarbete*',
    ],
    innocent: [
      'kemin i (prov|lektion)*',
      '(schemat|tiderna|startdatumet|arbetstiderna|datumet|distansen|upplägget) ~2 (passar|passade)*',
      'passar in på (beskrivning|krav)*',
    ],
  },
  en: {
    says: [
      '(couldn.t|can.t|cannot|could not|didn.t|did not|struggled to|hard to) (quite |really )?(see|picture|imagine) you|(beers?|banter|drinks|pub|ping-?pong|pints|climbing|football) ~8 (you|fit|us|together)',
      '(part of|into|in with|one of|join|accepted by) (the|our) (gang|crowd|crew|family|tribe|clique|group here|guys)',
      '(struggle|find it hard|hard|difficult|hesitate) to (become|be|feel) (part of|accepted|at home)',
      "(cultural|culture|team|personality|organisational|organizational|social|values) ?-?(fit|match|add|alignment|mismatch|chemistry)|cultural(ly)?(?! (competenc|sensitiv|aware|divers|heritage|event|institution|organisation|sector|program|studies|history|activit|backgrounds of|needs))|group dynamics?|team (dynamics?|chemistry|spirit)|team's (dynamics?|chemistry|vibe|culture|spirit)",
      "(fit|fitting|fitted|blend|blending|gel|gelled|gelling|mesh|meshed|belong|slot|click|clicked|clicking|integrate|jell|thrive|settle) ({fill} |really |well |naturally |right |quite |fully |easily |comfortably |in ){0,4}(in|with (the|our|us|everyone)|into (the|our)|here|our (culture|team|way)|the (culture|team|group|mould|mold))(?! (time|order to|the (timetable|schedule|budget|time)))|(not|isn't|wasn't|aren't|weren't|never|better|poor|bad|wrong|no|right|good|great|perfect|natural|best|strong|ideal|quite the|wouldn't be|close) ({fill} |a |the |quite |right |really |such |close |natural |good ){0,5}(fit|match for (us|the team|our)|one of us)(?! for purpose)|clicked?(?= (with|between|on a personal|together|as)|[.,]|$)|(a|the) (better|good|right|strong|stronger|natural) fit",
      "(our|the company's|the team's|company|this|the team|start-?up) ({fill} |unique |open |fast |existing |particular ){0,2}(culture|spirit|vibe|dna|banter|atmosphere|ethos|values|way of being|mentality|tribe|family)(?= (is|was|requires|needs|would|calls|and|which|that|may|might|isn't|wasn't|here|are)|[.,;]|$)|one of us|same wavelength|like (us|the rest of us|everyone else)|our kind of (person|people)|(not|isn't) (really )?(our type|our sort)|odd one out|square peg|stand out too much|happier (elsewhere|somewhere else|in a|at a)|feel more at home|more at home (elsewhere|in|somewhere)|out of place|better suited (elsewhere|to another|to a different|somewhere)",
    ],
    innocent: [
      'would like us to|(fit|fits|fitted|fit in) together|did not fit together|football team*',
      '(fit|fits|fitted) (for purpose|the (schedule|budget|deadline|timetable|dates))|fit( |-)?out|cell culture#?|cultures? (samples?|medium)|safety culture|culture (section|sector|change programme|department|house|school)|agri*',
    ],
  },
};
