import type { WordingRule } from '../contract.ts';

/** Where somebody lives, how they get here, and military service: proxies of origin, means, sex and age. */
export const whereOneLives: WordingRule = {
  code: 'where-one-lives',
  severity: 'blocks',
  reason: {
    sv: 'Bostad, resväg och värnplikt hör inte till kraven, och läses som ursprung, kön eller ekonomi.',
    en: 'Home, travel to work and military service are not requirements, and read as origin, sex or means.',
  },
  say: {
    sv: 'Gällde det närvaro på plats eller inställelsetid: skriv det kravet och vad personen svarade.',
    en: 'If it was being on site, or how fast one must be there, name that requirement and what the person answered.',
  },
  sv: {
    says: [
      '(ortsbo|utsocknes|inflyttad|sommargäst|fastboende|lokal förankring|bofast|hemvändare|turist|sörlänning|nollåtta|lantlolla|bonde|bygdens|ortsbefolkning)(r|rna|en|e)?|(inga|ingen|saknar) (rötter|anknytning|band|förankring) (här|till (orten|bygden|byn|staden|trakten))|(från|i) (trakten|bygden|byn)(?! (patient|kund))',
      'adress(en)? i (?!annons|kalender|mejl)[a-zåäö]+|långpendling',
      '(du|dig|ni) ({fill} ){0,3}(bor|bo|bodde|bott|bosatt|pendlar|pendla|pendlat|växte upp|vuxit upp|flyttat hit|är skriven) ({fill} |kvar |så |ju |ute |långt |för |numera |hela vägen ){0,4}(i|på|för|långt|utanför|utomlands|där|ute|nära|hemma|från|fel|annan|så|långt bort|avlägset|isolerat|hos)|{your} ({adj} ){0,2}(adress|bostadsort|bostadsområde|bostadssituation|bostad|hemadress|postnummer|hemort|boende|bosättning|område|stadsdel|förort|pendling|pendlingstid|pendlingsavstånd|resväg|restid|värnplikt|militärtjänst|militärtjänstgöring|lumpen|bilinnehav|lägenhet|ort)(?! (är|har|kan|var)? ?(patient|tillfäll))',
      '(förort|förorten|orten|utanförskapsområde|utsatt område|utsatta områden|problemområde|miljonprogram|fel område|fel del av|fin adress|(bor|boende|uppväxt|adress|kommer|är|från) ({fill} )?(i |från )?(rinkeby|rosengård|tensta|husby|hammarkulle*|biskopsgården|angered|vivalla|fittja|alby|seved|södertälje|djursholm|östermalm|danderyd|lidingö))|(långt|för långt|lång) ({fill} )?(bort|ifrån|från kontoret|från oss|resväg|pendling|avstånd|att åka|att resa|väg till)|(närmare|nära|inom|på) ({fill} ){0,2}(bor|bosatt|boende|bostad|gångavstånd|cykelavstånd|pendlingsavstånd|orten|lokal%)|(bor|bosatt|boende|bo) ({fill} ){0,3}(närmare|nära|i stan|lokalt|i närområdet|i innerstan|på orten|längre|i kommunen)|lokalt (boende|bosatt|förankrad)|lokalbo|(från|på) landet|lantis|stockholmare|norrlänning|skåning|08:a|nollåtta|storstadsbo|landsbygden(?! (vård|omsorg))|flytta hit|flytta närmare|(gjort|göra|gjorde|gjorda|genomförd|genomfört|fullgjord|fullgjort) ({fill} |din |inte )?(lumpen|värnplikt|värnplikten|värnpliktstjänst|militärtjänst|militärtjänstgöring)|(värnplikt|värnplikten|lumpen|militärtjänst|militärtjänstgöring|militärtjänsten|värnpliktig|vapenvägrare|vapenfri|inkallad till militär*|repmånad|civilplikt)|bostadslös|hemlös(?!a)|inneboende|andrahandskontrakt|bor hemma|saknar (egen )?bil(?! krav)|inte har (egen )?bil',
      '{because} ({fill} |{your} |den |långa ){0,3}(pendling|avståndet|bostadsort|adress|resväg|restid|värnplikt|lumpen|avstånd)*',
    ],
    innocentSentence: [
      'försvarsmakten*|(tjänsten|rollen|jobbet|arbetet|uppdraget) (kräver|är placerad|utgår|innebär|förutsätter|har|ligger)|säkerhetsklass*|krav(et|en)? (på|i annonsen)|inställelsetid*|särskilt boende|boendestöd*|boende för|på plats (på|i|\\w+ dagar)|resekostnad*|reseersättning*|reseräkning*|intervjun (är|blir|håller)|adress(en)? (till|dit|är:)|vi (finns|sitter|håller till)|skicka* (till|hem)|postadress',
    ],
    innocent: [
      '(boendet|boende) (du|där du)|bostads(politik|bolag|rätt|område|förvaltning)#|adress(buss|rymd|fält|register)*|{your} (boende|område|bostad)(?! (är|ligger|gör|kan|skulle|låg|i|på|avgj))',
    ],
  },
  en: {
    says: [
      '(incomers?|blow-?ins?|not from (here|round here|around here|these parts)|local (lad|girl|roots|ties|connection|family)|roots here|ties to the (area|village|town)|townie|city slicker|villager*|from (round|around) here|village knows)',
      "postcode (on|in|of|isn't|is|made|tells|worr\\w+)|kind of area we|area we (normally|usually) recruit",
      '(you|your) ({fill} ){0,3}(live|lived|living|based|reside|commute|commuting|grew up|moved here|come all the way|travel from|would travel|would be travelling) ({fill} |so |too |quite |rather |that |still |out |all |way |currently ){0,4}(in|at|far|outside|abroad|there|out|away|near|close|from|wrong|on|with your parents|a long|so|too|that)|your ({adj} ){0,2}(address|home address|place of residence|residence|postcode|zip code|neighbourhood|neighborhood|area|part of town|estate|suburb|hometown|home town|commute|commuting|commuting time|commuting distance|travel time|journey to work|travel distance|distance from|housing situation|military service|national service|military background|military record|car ownership|flat)(?= |[.,;:!?]|$)(?! ?(of (expertise|responsibility|interest|knowledge|work|research|practice)|for (development|improvement|the)|where you))',
      "(council estate|rough area|bad area|wrong (area|side of town|part of town|side of the tracks)|nice area|posh|inner city|the suburbs|deprived area|problem area|sink estate|ghetto|slum|no-go)|(too far|long way|far away|a long|far) ({fill} )?(away|from (the |our |here|us|work)|commute|journey|distance|travel|to travel|to commute|drive|out)|(closer|nearer|near|close|within) ({fill} |to |by ){0,3}(home|the office lives|walking distance|commuting distance|commutable|cycling distance|where we are|to us|by)|(live|lives|living|based|resident|residing) ({fill} ){0,2}(closer|nearby|nearer|locally|close|in the (area|city|town|neighbourhood|centre)|further|within)|(someone|somebody|a|candidates?|person) (who is )?local(?! (authority|government|anaesth|council))|locals|relocate|relocating|relocation|move (closer|nearer|here)|from the (countryside|country|north|south|sticks|provinces)|country bumpkin|northerner|southerner|londoner|scouser|(done|did|completed|complete|served|serve|finished|doing|missed) ({fill} |your |not )?(military|national|army) service|(military service|national service|conscription|conscripted|conscript|draft dodger|conscientious objector|reservist|reserve duty|army reserve duties)|homeless(?! (people|shelter|charity|services?|young|clients|hostel))|lodger|sofa surfing|don't (have|own|drive) a car|do not (own|have) a car|no car|without a car|public transport to",
      '{because} ({fill} |your |the |long ){0,4}(commute|commuting|distance|address|postcode|where you live|military service|travel time|travel distance|journey)',
    ],
    innocentSentence: [
      '(role|job|position|post|work) (requires|needs|is based|involves|includes|is on site|has)|requirements?|security clearance|ministry of defence|armed forces|response time|supported living|assisted living|travel (expenses|costs)|reimburse|interview (is|will|takes)|(our|office) address|the address (is|of)|we are (based|located)|send|post it to|homeless (people|shelter|services)|on site (three|two|four|five|\\d)',
    ],
    innocent: [
      'must live within',
      'your area of *|areas? (of|for|to|where) (expertise|develop|improve|strength|work|focus|growth|you|we)*|how far (away )?|so far|as far as|far (more|less|better|from clear)|living (conditions|lab|wage|document)|address(ed|ing)? (the|this|these|complaints|concerns|how)|relocation (support|services|consult|package|of (the|patients))*',
    ],
  },
};
