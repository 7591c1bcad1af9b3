import type { RuleWords } from '../../contract.ts';

/** What the rule `disability` looks for in Swedish. */
export const disability: RuleWords = {
  lists: {
    disabilityWords: `
      stammar, stammade, stamning*, stammandet, haltar, haltade, lomhörd*, hör dåligt, ser dåligt, hör illa, ser illa, läspar, läspade,
      enarmad, enögd, handikapp, handikappet, handikappad%, cp skadad, utvecklingsstörd%, efterbliven, funktionsfullkomlig%,
      fullt arbetsför%, fullt rörlig%, fullt frisk%, frisk och rörlig, nedsatt arbetsförmåga, lönebidrag*, fullt fysiskt frisk`,
    disabilityNouns: `
      funktionsnedsättning, funktionsvariation, funktionshinder, handikapp, rullstol, permobil, adhd, add, autism, asperger, dyslexi,
      dyskalkyli, diagnos, diagnoser, syn, hörsel, hörselnedsättning, synnedsättning, hörapparat, hörapparater, stamning, talfel,
      hjälpmedel, ledarhund, käpp, kryckor, protes, begränsning, begränsningar, tics, tourettes, epilepsi, cp skada, skada, rörelsehinder,
      rörelseförmåga, rörlighet, teckenspråk, teckenspråkstolk, tolk, neuropsykiatriska *, läs och skrivsvårigheter, särskilda behov,
      anpassningsbehov, behov av (anpassning|hjälpmedel|tolk)*, svårigheter att (gå|se|höra|läsa|stå|tala)`,
    disabilityAdjectives: `
      (handikappad|funktionsnedsatt|funktionshindrad|rörelsehindrad|rullstolsburen|döv|blind|halt|stum|autistisk|dyslektiker|hörselskadad|synskadad|förlamad|invalid|rullstolsbunden|en krympling|utvecklingsstörd|handikapp|efterbliven|neuropsykiatrisk|hörselnedsatt)*`,
  },
  says: `
    {your} ~3 {disability}
    {disability} & ({trouble}|{rather}|{because}) & -{work} & -{client}
    (någon|en|folk|person|du) ~1 (med|i) {disability} & ({trouble}|klarar|inte|kan) & -{client}
    (en|någon) {disabled} ~6 ({trouble}|inte|aldrig|i receptionen|hos oss) & -{client}
    {you} ~4 (har|ha|lider av|sitter i|går med|använder|behöver|stammar|haltar|hör|ser) ~2 ({disability}|dåligt|illa) & -(hör av|ser fram|hör du|hör från|ser till) & -{told}
    {disabilityWords} & -{client} & -{work}
    (anpassa|anpassar|anpassning#|hjälpmedel|hjälpmedlen|assistent|ledarhund|hiss|specialanpass*|ramp|teckentolk*|tolk) ~6 ({trouble}|kosta*|dyrt|för stor|omständlig*|för dig|begär) & -{client} & -(hör av dig|meddela|säg till|behöver du|om du behöver|berätta)
    (klara|klarar|tar dig|ta dig|upp för|uppför|komma upp) ~3 (trappor|trapporna|trappan) & {you}
    (dina|din|ditt) (special*|anpassade|hjälpmedel|stödperson|assistans|personliga assistent|skärmläsare|rollator|käpp|kryckor|protes|implantat|rullator) & -(lösning|intresse|område|kompetens)
    {rather} ~4 (fullt frisk%|fysiskt frisk|rörlig|fullt rörlig%|utan funktions*|utan diagnos*)
    (behöver|kräver) ~3 (två friska|båda händerna|två händer|två armar|någon som hör|någon som ser|någon som kan gå)
    (autismen|adhd n|dyslexin|stamningen|blindheten|dövheten|funktionsnedsättningen|rullstolen|hörapparaten|hörapparaterna|synfelet|hörselfelet|tourettes|asperger) ~5 (gjorde|gör|kan|blir|skulle|var|är|innebär|oroar|oroade)
    (dina|din|ditt) ((special|anpass|hjälpmedel|arbetshjälpmedel|assistans|assistent|stödperson|tolk|skärmläsare|förstoring|punktdisplay|lyft|stol|bord|arbetsbord|elrullstol|rollator|tinnitus|läshjälp|skriv)*)
    (special(anpassade|anpassat|stol|tangentbord|skärm|utrustning)) ~1 ((grejer|vid|du|för dig|behöver|kräver|blir)*)
    (bara|endast|med) en (arm|hand|fot|ben)
    (linjen|jobbet|arbetet|vi) ~1 (behöver|kräver) (två (händer|armar|ben)|någon som (hör|ser|kan gå))
    (se|höra|gå|läsa|stå|tala|skriva|röra dig) (ordentligt|normalt|som (vi|andra|alla|folk)|obehindrat)
    ((bokstavsdiagnos|bokstavsbarn|bokstavskombination|personlig assistent|färdtjänst|lönebidrag|rullstolsplats|rullstolsplats)(en|er|et)?)
    lönebidrag*
    {your} ~2 {disabilityNouns}
    {you} ~2 {seem} ~5 {disabilityAdjectives}
    {seem} ~3 {you} ~5 {disabilityAdjectives}
    {because} ~3 ((funktionsnedsättning|funktionsvariation|funktionshinder|adhd|autism|dyslexi|diagnos|rullstol|hörsel|syn|stamning|handikapp)*)
    (anpassa|anpassningar|anpassning|anpassningarna|hjälpmedel|hissen|lokalerna|lokaler) ~5 (behöver|kräver|kostsamt|kostsam|kostsamma|dyrt|dyra|krångligt|för stor|svårt|svåra|omständligt|begär|betungande|mycket)
    (frisk|stark|fullt) (och|nog|frisk|arbetsför) (fysiskt|kropp|rörlig|arbetsför|kroppsligt)
    fullt (arbetsför|rörlig|frisk|frisk kollega)
    nedsatt (arbetsförmåga|funktion|hörsel|syn|rörlighet|förmåga)
    (klarar|orkar|fixar) (inte)? trapporna
    {rather} ~4 ((frisk|fullt frisk|fullt rörlig|rörlig|utan (funktions|diagnos|handikapp))*)`,
  hints: `
    {you} ~4 {disabled}
    (döv|döva|blind|blinda|halt|rullstolsburen|synskadad|hörselskadad|autist|dyslektiker|stum|permobil)
    {disability} & ({you}|vi)
    {disabled} & {you}
    (adhd|autism|asperger|dyslexi|funktionsnedsättning#|funktionsvariation#|funktionshinder|rullstol#|npf|handikapp*)`,
  not: `
    döva öron
    blinda fläck*
    (tillgänglig|anpassad|anpassat) ~1 för rullstol`,
};
