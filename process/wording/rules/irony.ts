import type { WordingRule } from '../contract.ts';

/** Irony and jokes, which a disappointed reader takes as scorn. */
export const irony: WordingRule = {
  code: 'irony',
  severity: 'advises',
  reason: {
    sv: 'Ironi, skämt och utropstecken läses som hån av den som får ett nej.',
    en: 'Irony, jokes and exclamations read as scorn to somebody who is being told no.',
  },
  say: { sv: 'Säg det rakt, utan skämt.', en: 'Say it plainly, without a joke.' },
  sv: {
    says: [
      '(tack|kul|fint|bra|roligt|skönt|trevligt|snällt) (för )?att du ({fill} ){0,3}(åtminstone|ens|i alla fall|till slut|försökte|dök upp|hade tid|orkade|behagade|gjorde dig besvär)',
      'raketforskare|hjärnkirurg*|(man|du|en) (behöver|måste) (ju )?inte vara (ett geni|en expert|raket|professor|smart)*|gick ju (bra|strålande|lysande)|(det gick|vilket) ju (inte|sådär)*',
      '(grattis|gratulerar|gratulationer|bravo|hurra|imponerande) ({fill} |till |för ){0,4}(att du (kom|lyckades|hann|ens|inte|missade|hittade)|ändå|nästan|misslyck|rekord|försenad|sen)*|(lycka till|kör hårt) med (det|den|(den )?(inställningen|attityden)|att hitta (någon|ett))(?=[.,!?;]|$)|(bra|snyggt|fint|starkt|kul|roligt|tjusigt|modigt|modig|smart|kreativt|intressant|originellt|spännande|charmigt|underhållande) ({fill} |jobbat |gjort |sätt att |tolkning |av |försök |val |att |drag |stil ){0,4}(försök|av dig att|ändå|om än|minst sagt|sätt att (inte|undvika|slippa)|inställning (att|du)|men nej|strategi att|att (inte|komma|dyka|glömma|söka utan|ens|hävda|kalla|skriva fel)|tolkning av (ordet|begreppet|punktlig)*)',
      '(tydligen|uppenbarligen|minsann|självfallet|givetvis|jo tack|hörrudu|haha|hehe|lol|hihi|blink blink|skämt å ?sido|skämt åsido|ironiskt nog|så kallad%|tack för skrattet|tack för underhållningen|tack för ingenting|vilken (överraskning|bedrift|insats|chock|stjärna|höjdare|talang)|vilken tur att|vi skrattade|vi roades|roade oss|fick oss att skratta|gav oss ett gott skratt|underhållningsvärde|komiskt|som vanligt|surprise|världens bästa|einstein|geni|stjärna|mästerverk|nobelpris*|oscar|guldstjärna|applåd)(?= |[.,!?;:]|$)(?! (för barn|i köket|scen))|\\.{3,} ?(eller|inte|nej|så|men|visst)( |[.?!]|$)|(var|är) (det|du) ju (bara|knappast|inte direkt)|inte direkt (någon|en|ett|överdrivet|det|den|raketforskning|ditt|lysande|imponer*)|knappast (någon|en|ett|imponer|det|rymd|raket)*|raketforskning|rocket science|kanske (läsa|titta|prova|öva|lära|läs|pröva) ({fill} )?(annonsen|klockan|på en klocka|en klocka|en kurs i|innan)( nästa gång)?|(en|köp) (klocka|väckarklocka|ordbok|karta|spegel) (till|inför|nästa|är|kan|kostar|hjälper)|bättre lycka|du (vann|vinner) (pris|priset)|rekord i|(det|så) kan (det|man) (också|ju) (gå|göra|tolka)*|du verkar (tro|leva)|i din värld|på din planet|önsketänkande|drömma (kan|får)|fri fantasi|fantasifull(t)? cv',
      '=[!?]{2,}|;-?\\)|:-?[pd](?= |$|\\.)|\\.{3,} ?(eller|inte|nej|så|men|visst|or|not|but|so)(?=[ .?!]|$)',
      '=(”|"|»|“)(erfarenhet|kompetens|expert|chef|ledare|kunskap|meriter|flytande|utbildning|projekt|lösning|kreativ|engagerad|specialist|driven|förberedd|noggrann|punktlig)[a-zåäö]*(”|"|»)',
    ],
  },
  en: {
    says: [
      '(thanks|thank you|nice|good|lovely|great|kind|glad|sweet) (for|of you to|that you|to see you) ({fill} ){0,3}(at least|turning up|showing up|finally|trying|bothering|gracing|even|bothered|making the effort|turn up|show up|grace)',
      'rocket scientist|brain surgeon|(you|one) (don.t|do not|doesn.t|need not) (have|need) to be (a|an) (genius|expert|rocket|professor|einstein)*|(went|go) (brilliantly|swimmingly|just great)',
      '(congratulations|congrats|bravo|well done|kudos|hats off|impressive|nice) ({fill} |on |for |how ){0,4}(try|attempt|managing|being late|finding|not|almost|arriving|showing up|turning up|forgetting|at least|somehow|you managed|failing|making it|missing|work avoiding)|good luck with (that|it|this attitude|that attitude|finding (someone|anyone))(?=[.,!?;]|$)|(good|nice|bold|brave|great|creative|interesting|original|charming|entertaining|amusing|clever|unique|courageous|inspired|admirable) ({fill} |one |of |way |interpretation |take |approach |choice |move |effort |to |on |you |try |strategy ){0,5}(try though|though|but no|of you to|way to (avoid|not|say|ignore|dodge)|not to|to (apply without|forget|turn up late|call|claim|skip|show up|arrive)|interpretation of|move to|choice to (skip|ignore|come)|punctual*|the word|deadline|the concept)',
      "(apparently|evidently|needless to say|haha|hehe|lol|lmao|rofl|ha ha|joking aside|just kidding|ironically|so-?called|bless you|bless your|thanks for (the laugh|the entertainment|nothing|amusing|a good laugh|coming in and)|what a (surprise|shock|star|performance|feat|genius|talent|treat|joy|show|shame)|we (laughed|had a laugh|were amused|chuckled|giggled)|made us (laugh|chuckle|smile for)|gave us (all )?a (good )?(laugh|chuckle)|entertainment value|comical|as usual|surprise surprise|world's best|einstein|genius|rock ?star|masterpiece|nobel|oscar|gold star|round of applause|slow clap|(candidate|interview|answer|application|understatement) of the year|yeah right|sure thing|newsflash|news flash|spoiler alert|spoiler|shocker|who knew|what could|nice try|no offence|no offense|rocket science|brain surgery|don't call us|we'll call you|hold your breath|beam me)(?= |[.,!?;:)]|$)|(not|hardly|isn't|wasn't) exactly|hardly (rocket|a|the|an|impress|what|surpris|inspir|earth)*|(maybe|perhaps|might want to|may want to|next time|try) ({fill} |want to |you could |consider |even |actually |to |you |should |might ){0,4}(read|reading|look at|looking at|buy|buying|invest in|investing in|set|setting|bring|check|google|googling|learn how to|try opening) ({fill} |the |a |an |your ){1,3}(advert|ad|clock|watch|alarm|dictionary|map|mirror|job description|calendar|company name|spell ?check|brain|website|textbook)|(a|an) (watch|alarm clock|dictionary|map|mirror|calendar|spell ?checker) (is|might|would|could|helps|can)|you (win|won|get|deserve) (a |the |first )?(prize|award|medal|trophy)|some kind of record|new record|in your (world|dreams|head|imagination)|on your planet|wishful thinking|dream on|keep dreaming|creative (cv|resume|writing in your cv|accounting)|vivid imagination|fiction section|works of fiction",
      '=[!?]{2,}|;-?\\)|:-?[pd](?= |$|\\.)|\\.{3,} ?(eller|inte|nej|så|men|visst|or|not|but|so)(?=[ .?!]|$)',
      '=(”|"|»|“)(experience|expertise|expert|manager|leader|knowledge|skills|fluent|education|project|solution|creative|committed|specialist|driven|prepared|thorough|punctual|qualifications|leadership|senior|strategy)[a-z]*(”|"|»)',
    ],
    innocent: [
      'what could wait',
      '(of the year) (award|nominee|finalist|in)|nurse of the year|not exactly (the same|as|match|equal)',
    ],
  },
};
