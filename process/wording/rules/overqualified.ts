import type { WordingRule } from '../contract.ts';

/** "Overqualified", and other ways of saying somebody has too much behind them or will soon leave. */
export const overqualified: WordingRule = {
  code: 'overqualified',
  severity: 'blocks',
  reason: {
    sv: '”Överkvalificerad” läses som ”för gammal”, och är en gissning om vad personen vill.',
    en: '“Overqualified” reads as “too old”, and is a guess at what the person wants.',
  },
  say: {
    sv: 'Fråga vad personen vill, eller skriv vilket krav som en annan erfarenhet hade svarat mot.',
    en: 'Ask what the person wants, or say which requirement another kind of experience would have met.',
  },
  sv: {
    says: [
      'överkvalificera*|överkompetent%|överutbilda*|övermeritera*|över-?kvalificera*|(för|alltför|lite väl|lite för) (erfaren|senior|kvalificerad|meriterad|välutbildad|högutbildad|kompetent|rutinerad|akademisk|tung|dyr|avancerad|duktig|bra)(?= |[.,;]|$)(?! ?(att missa))|(för|alltför|lite väl|lite för) (mycket|lång|gedigen|tung|bred|många års|många år|omfattande|hög|höga) ({fill} |av ){0,2}(erfarenhet|utbildning|kompetens|meriter|seniorit|år i yrket|cv|lön|löneanspråk|bakgrund)*(?! (att läsa))',
      '(skulle|kommer|lär|riskerar|tror|rädda|oroliga|risk|befarar|risken|att) ({fill} |att |du |snabbt |snart |ska |nog |för |vi |är |skulle |kommer ){0,8}(tröttna|tråkas ut|bli uttråkad|uttråkad|bli rastlös|understimulerad|sluta snart|söka dig vidare|lämna oss|lämna snart|hoppa av|flytta snart|gå vidare snart|försvinna|säga upp|byta jobb|ledsna|inte stanna|dra vidare|vilja ha mer|söka nytt|hitta något bättre)',
      '(hoppat|hoppar|bytt|byter|byta|hattat|job-?hoppat) ({fill} |runt |mellan |ofta |för ){1,4}(jobb|arbetsgivare|ofta|runt|mycket|många|för)|job-?hopp*|hoppjerka|luckor i (ditt |)cv|lucka i (ditt |)cv|(luckor|glapp|hål|luckorna|luckan|glappet) i (ditt|din)|(länge|lång tid|månader|år) (varit )?(arbetslös|utan jobb|utanför arbetsmarknaden)|(varit|är|var|{your}) ({fill} )?(arbetslös|långtidsarbetslös|arbetslöshet|arbetssökande så)*',
    ],
    innocent: [
      'för (bra|duktig) (på|för att)',
      'arbetslösa (ungdom|person|deltag|unga|som)*|stöd till arbetslösa|arbetslöshetskassa*',
    ],
  },
  en: {
    says: [
      'you.?d be bored|bored (stiff|quickly|within|in no time|here)|(far|much|way) higher (grade|level|position)|get out of you|how long would (we|you)',
      "over-?qualified|over-?educated|over-?experienced|over-?skilled|over-?credentialled|(too|overly|rather too|bit too|far too|a little too) (experienced|senior|qualified|accomplished|educated|skilled|academic|expensive|heavyweight|advanced|seasoned|good for (this|us)|talented)(?= |[.,;]|$)|(too|so) (much|many|long|extensive|broad|high|heavy) ({fill} |of |a |years |years' ){0,3}(experience|education|seniority|qualifications|years in|cv|career|salary|background|degrees)(?! (to (list|describe)))|seasoned (professional|veteran|candidate)",
      "(would|will|ll|might|may|could|likely|risk|afraid|fear|worried|worry|concerned|suspect|bound|think|believe) ({fill} |that |you |you'd |you'll |d |ll |soon |quickly |be |get |to |is |would |will |become |of |the |role |grow |us |here ){1,9}(bored|restless|under-?stimulated|unchallenged|leave soon|leave us|move on (soon|quickly|within|after a|as soon|once|to something)|jump ship|quit|resign|tire of|lose interest|not stay|looking elsewhere|look elsewhere|outgrow|want more|frustrated|under-?challenged|find something better|be off)|flight risk",
      'job-?hopp(er|ing|ed)|(hopped|hop|hopping|jumped|jumping|changed|changing|change) ({fill} |around |between |jobs |too |from ){1,5}(jobs|jobs often|employers|often|a lot|frequently|job to job)|gaps? in your (cv|resume|résumé|employment|career|work history)|(employment|career|cv) gaps?|(long|months|years|time) (of )?(unemployed|out of work|out of the (job|labour) market|unemployment)|{link}(unemployed|out of work|jobless)|(your|long-?term) unemploy(ment|ed)',
    ],
    innocent: [
      'unemployed (people|young|clients|participants|adults)|long-?term unemployed (people|clients)|support(ing)? the (long-?term )?unemployed',
    ],
  },
};
