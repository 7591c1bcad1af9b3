import type { RuleWords } from '../../contract.ts';

/** What the rule `where-one-lives` looks for in Swedish. */
export const whereOneLives: RuleWords = {
  lists: {
    homeAddress: `
      adress, bostadsort, bostadsområde, bostadssituation, bostad, hemadress, postnummer, hemort, boende, bosättning, område, stadsdel,
      förort, pendling, pendlingstid, pendlingsavstånd, resväg, restid, värnplikt, militärtjänst, militärtjänstgöring, lumpen, bilinnehav,
      lägenhet, ort`,
  },
  says: `
    {you} ~3 (bor|bodde|bosatt|pendlar|pendla|pendling*) ~6 (långt|fel|förort*|bort|avstånd*|landet|ute i|utanför|nära|dyra|dåliga|utsatt*|resväg*|resa|mil|timme*|orten|rinkeby|rosengård|botkyrka|tensta|husby|angered|i en|hyresrätt|andra hand|villa) & -{told}
    {your} ~2 (adress|bostad|bostadsort|bostadsområde|postnummer|resväg|pendling|hemort|kvarter|område|stadsdel|pendlingsavstånd|restid) & -(stämmer|uppdater*|fyll)
    (bor|bo|boende|bosatt) ~3 (närmare|i närheten|i trakten|i bygden|på orten|lokalt|i kommunen|nära) & ({rather}|någon|kandidat*|passar) & -{client}
    (fel|fin|finare|rätt|stökig*|utsatt*|dåligt) ~1 (del av stan|område|område*|adress|postnummer|förort|stadsdel|sida av stan|kvarter) & -{work}
    {rather} ~4 (lokal|lokalt|på orten|i närheten|från trakten|från bygden|ortsbo*|närboende|stockholmare|göteborgare|skåning*|norrlänning*) & -{client}
    (lumpen|militärtjänst*|värnplikt*) & ({you}|{trouble}|{rather}) & -{work}
    (stockholmare|skåning*|norrlänning*|utsocknes|inflyttad%|sommargäst*|lantis*|bonnig%|från landet|storstadsbo*|utbölingar*) & ({you}|{trouble}|{rather}) & -{work}
    (resväg*|pendla*|pendling*|långt att resa|långt att åka|buss och|restid*) & ({trouble}|{you} orkar|tröttna*) & -{told} & -{work}
    ((ortsbo|utsocknes|inflyttad|sommargäst|fastboende|lokal förankring|bofast|hemvändare|turist|sörlänning|nollåtta|lantlolla|bonde|bygdens|ortsbefolkning)(r|rna|en|e)?)
    (inga|ingen|saknar) (rötter|anknytning|band|förankring) (här|till (orten|bygden|byn|staden|trakten))
    (från|i) (trakten|bygden|byn)
    (adress(en)?) i !(annons|kalender|mejl)
    långpendling
    (du|dig|ni) ~3 (bor|bo|bodde|bott|bosatt|pendlar|pendla|pendlat|växte upp|vuxit upp|flyttat hit|är skriven) ~4 (i|på|för|långt|utanför|utomlands|där|ute|nära|hemma|från|fel|annan|så|långt bort|avlägset|isolerat|hos)
    {your} ~2 {homeAddress}
    (förort|förorten|orten|utanförskapsområde|utsatt område|utsatta områden|problemområde|miljonprogram|fel område|fel del av|fin adress)
    (bor|boende|uppväxt|adress|kommer|är|från) ~1 (i|från)? (rinkeby|rosengård|tensta|husby|hammarkulle*|biskopsgården|angered|vivalla|fittja|alby|seved|södertälje|djursholm|östermalm|danderyd|lidingö)
    (långt|för långt|lång) ~1 (bort|ifrån|från kontoret|från oss|resväg|pendling|avstånd|att åka|att resa|väg till)
    (närmare|nära|inom|på) ~2 (bor|bosatt|boende|bostad|gångavstånd|cykelavstånd|pendlingsavstånd|orten|lokal%)
    (bor|bosatt|boende|bo) ~3 (närmare|nära|i stan|lokalt|i närområdet|i innerstan|på orten|längre|i kommunen)
    lokalt (boende|bosatt|förankrad)
    lokalbo
    (från|på) landet
    lantis
    stockholmare
    norrlänning
    skåning
    08 a
    nollåtta
    storstadsbo
    landsbygden
    flytta hit
    flytta närmare
    (gjort|göra|gjorde|gjorda|genomförd|genomfört|fullgjord|fullgjort) (din|inte)? (lumpen|värnplikt|värnplikten|värnpliktstjänst|militärtjänst|militärtjänstgöring)
    (värnplikt|värnplikten|lumpen|militärtjänst|militärtjänstgöring|militärtjänsten|värnpliktig|vapenvägrare|vapenfri|inkallad till militär*|repmånad|civilplikt)
    bostadslös
    hemlös !(a)
    inneboende
    andrahandskontrakt
    bor hemma
    saknar (egen)? bil !(krav)
    inte har (egen)? bil`,
};
