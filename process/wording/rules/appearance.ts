import type { WordingRule } from '../contract.ts';

/** Looks, clothes, voice and body. */
export const appearance: WordingRule = {
  code: 'appearance',
  severity: 'blocks',
  reason: {
    sv: 'Utseende och kläder hör inte till kraven, och läses som kön, ursprung, ålder eller tro.',
    en: 'Looks and clothes are not requirements, and read as sex, origin, age or belief.',
  },
  say: {
    sv: 'Ta bort det. Skriv vad personen gjorde eller sa.',
    en: 'Take it out. Write what the person did or said.',
  },
  sv: {
    says: [
      '{your} ({adj} ){0,2}(utseende|look|kläder|klädsel|klädstil|klädval|skor|frisyr|hår|hårfärg|skägg|mustasch|smink|makeup|tatuering|tatueringar|piercing|piercingar|leende|ögon|röst|figur|kropp|längd|kroppsform|kroppshydda|handslag|handskakning|parfym|lukt|kroppslukt|hygien|yttre|ansikte|tänder|skjorta|kostym|kavaj|kjol|klänning|stil|hållning|ansiktsuttryck|foto|bild|profilbild|naglar|glasögon|ungdomliga yttre|vikt)(?= |[.,;:!?]|$)(?! ?(väger|räknas|är viktig|hörs|att (ställa|leda|arbeta|undervisa)|på (lösning|kod)))',
      '{link}(snygg|ful|vacker|söt|attraktiv|het|sexig|kort|lång|ovårdad|välklädd|slarvigt klädd|sjaskig|sliten ut|propert klädd|prydlig|blek|gråhårig|flintskallig|skäggig|tatuerad|piercad|stilig|tjock|smal|mager|storvuxen|liten|kraftig|osminkad|oklippt|orakad|oklädd|felklädd|oproffsigt klädd|nedklädd|uppklädd|fräsch|ofräsch|utmanande klädd|läcker|charmig|spinkig|rund)(?= (ut|och|på|i|för|under|till|med|kläd|ut i|att|nog|när|av|som)|[.,;!?]|$)(?! ?(och koncis|tid|sikt|period|erfarenhet|i svaren|svar))',
      '(utseendet|utseendemässigt|ser (bra|trött|äldre|yngre|inte|lite|ganska|sliten|ut som en) ({fill} )?(ut)?|(luktade|luktar|luktat) |svett|svettig|svettades|ovårdad%|(klä|klär|klädde|klätt) (dig|du|er|sig)|klädd (som|i|för|fel|lite)|(din|ditt) (yttre|framtoning utseende)|(propert|prydligt|vårdat|slarvigt|illa|snyggt) (klädd|klä|klädsel)|kläder(na)? (var|var inte|signal|passade|satt|gav)|klädsel(n)?|skrynklig|smutsig%|skitig|tatuering#|piercing#|kroppshydda|kroppsspråk(et)? (var|signalerar|osäkert|slapp)|slapp(t)? (handslag|hållning)|handslag(et)?|mötte inte blicken|ögonkontakt(en)?|flackande blick|gäll röst|pipig röst|pip(ig|igt)|entonig röst|monoton röst|röst(en|läge)? (är|var|skär|låter|störde|för)|smink(ad|ade|et)?|parfym(en)?|foto(t)? (i|på) (ditt|din|cv|ansökan)|representativ%( ut| utseende| yttre)?|presentabel%|bild(en)? (i|på) (ditt cv|din ansökan|linkedin))(?! (patient|hos brukar|utrustning|miljö))',
    ],
    innocentSentence: [
      'hygienrutin*|skyddskläder|arbetskläder|patient*|klädbutik*|butiken|kundens|hudterapeut*|frisör*|mode|brukar*|kläder och|kollektion*|utställning*|visuell*|kod(en)?|gränssnitt*',
    ],
    innocent: ['handhygien*', 'klä dig (som|ledigt|efter|varmt|oömt|så att)*'],
  },
  en: {
    says: [
      'your ({adj} ){0,2}(appearance|looks|look|clothes|clothing|outfit|attire|dress|dress sense|shoes|hair|hairstyle|haircut|hair colou?r|beard|moustache|make-?up|tattoos?|piercings?|smile|eyes|figure|body|height|build|body shape|handshake|perfume|smell|odou?r|body odou?r|hygiene|face|teeth|shirt|suit|skirt|tie|posture|facial expression|photo|picture|profile picture|nails|glasses|personal presentation|grooming|cleavage|weight|eye contact)(?= |[.,;:!?]|$)(?! ?(counts?|matters?|is heard|of the|at the (data|problem|code)|up|for the customers|into))',
      '{link}(attractive|ugly|beautiful|pretty|handsome|good-?looking|hot|sexy|cute|short person|tall|unkempt|well-?dressed|badly dressed|poorly dressed|scruffy|shabby|dishevelled|messy looking|bald|bearded|tattooed|thin|skinny|plain|presentable|casually dressed|underdressed|overdressed|unshaven|pale|stylish|untidy|unprofessional-?looking|dressed|groomed|smelly|plump|chubby|petite|big|fat|gorgeous|stunning|frumpy|tired looking)(?= (for|in|and|at|to|on|enough|during|that|when|like|as|with)|[.,;!?]|$)(?! ?(role|pretty))',
      "(dress|dressed|dressing) ({fill} |yourself |up |down |much |bit ){0,3}(smart|smarter|smartly|better|well|badly|properly|professionally|appropriately|nicer|nicely|sharper|poorly|casually|formally|differently|provocatively|code)|what you (wore|were wearing)|you (wore|were wearing|turned up in|showed up in|came in)(?! (after|first|time|to|late))|(dressed|dressing|groomed) (like|as if|for|inappropriately|badly|well|too|in|more)|(didn't|did not|don't|do not|doesn't|does not) look (the part|like|professional|presentable|smart|healthy|right)|look(ed|s|ing)? (the part|tired|scruffy|older|younger|unprofessional|messy|dishevelled|like a|good|great|lovely|nice|stunning)(?! (at|on paper))|smell(ed|s|t)?|sweat(y|ing|ed)?|unkempt|dishevelled|scruffy|wrinkled|creased shirt|tattoos?|piercings?|physical appearance|limp handshake|weak handshake|firm handshake|handshake|eye contact|(high-?pitched|squeaky|shrill|monotone|droning|nasal|grating) ?(voice)?|voice (is|was|sounds|sounded|grates|annoyed|too)|perfume|aftershave|(photo|picture) (in|on) your|presentable|easy on the eye|dress code(?! (for the|is|will))|shorts and|in jeans|trainers to",
    ],
    innocentSentence: [
      'hygiene (routines?|procedures?|rules|standards)|protective clothing|patients?|clothing (store|shop|retail|brand)|hairdress*|fashion|customers?|beauty therap*|residents?|collection|code|interface|garment*',
    ],
    innocent: [
      'voice was (steady|clear|loud)|(kept|keep|keeping) eye contact with|eye contact with the',
      'hand hygiene',
      'look(ed|ing|s)? (at|for|forward|into|after|up|back|through|over|closely|like (a|the) (bug|problem|solution))|body language (of|from)|voice (of|over|mail|assistants?|recognition)|(found|find) your (voice)|look and feel|looks (after|at|good (on|in) the)|smell of (smoke|gas)|code smells?|tall order|short(er)? (answers?|summary)',
    ],
  },
};
