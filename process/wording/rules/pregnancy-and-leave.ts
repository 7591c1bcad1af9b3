import type { WordingRule } from '../contract.ts';

/** Pregnancy and parental leave: sex discrimination, and forbidden by the law on parental leave. */
export const pregnancyAndLeave: WordingRule = {
  code: 'pregnancy-and-leave',
  severity: 'blocks',
  reason: {
    sv: 'Graviditet och föräldraledighet får inte påverka ett beslut. Föräldraledighetslagen och diskrimineringslagen förbjuder det.',
    en: 'Pregnancy and parental leave may not affect a decision; the law on both forbids it.',
  },
  say: {
    sv: 'Ta bort det. Skriv vilket krav i annonsen som inte var uppfyllt.',
    en: 'Take it out. Name the requirement in the advertisement that was not met.',
  },
  sv: {
    says: [
      '(magen|bulan) (börjar|syns|växer)|(går|gå|gått|snart|planerad|väntad) (på|i) (ledighet|mammaledighet|pappaledighet|föräldraledighet)|(förlossning|bf|beräknad födsel|barnafödande|graviditet|amning|ammar|illamående på|väntar (barn|smått|tillökning|en liten)|tillökning|smått på gång|havande|barnledig|mammaledig|pappaledig|föräldraledig|vab)(en|ar|ade|het|heten|na)? ?(?! (kvinn|patient))',
      '(bli|blir|blivit|bilda|nybliven|blivande) ({fill} |snart |nybliven ){0,3}(förälder|föräldrar|mamma|pappa|mor|far|familj|tvåbarns*|småbarns*)',
      '({your}|kommande|planerad%|lång%|snart|pågående|stundande|tidigare|eventuell%|senaste|längre|många) ({fill} |kommande |planerade |långa |senaste |lilla |pågående |växande ){0,2}(graviditet#|föräldraledighet#|föräldraledig|mammaledig*|pappaledig*|barnledig*|barnafödande|mage|bebis|amning|förlossning|havandeskap|mammaledighet|tid som (mamma|föräldra)ledig|föräldrapenning|ivf-?behandling*)',
      '{link}(gravid|höggravid|havande|på smällen|på tjocken|föräldraledig|mammaledig|pappaledig|barnledig|nybliven (mamma|pappa|förälder|mor|far)|ammande|i (väntans|lyckliga) (tider|omständigheter))',
      '(väntar|vänta|väntade|planerar|planera|skaffa|skaffar|få|får|fått|föda|föder|fött|ha fler|vill ha) ({fill} |ju |fler |ett |snart |ytterligare |gärna ){0,4}(barn|bebis|tillökning|småttingar|familj)(?! (att|i verksamheten|med|på förskolan|delaktiga|till|lugna|trygga|som|intresserade))',
      '(gå|går|gick|varit|var|är|vara|komma|tillbaka|åter|återkomma|återkommer|kommer) ({fill} |snart |precis |hem ){0,4}(på |från |efter )?(föräldraledig|föräldraledighet|föräldraledigheten|mammaledig|mammaledighet|pappaledig|pappaledighet|barnledig|föräldraledige)',
    ],
    innocent: [
      '(registrer|räkna|handlägg|ansök|lägger in)* föräldraledighet*',
      'gravid (kvinna|patient|mamma)',
      '(gravida|ammande|nyblivna|blivande) (kvinn|patient|mödrar|mammor|föräldrar|par|familj|barnmorsk)*',
      '(vikariat|föräldravikariat|vikarie|vikarien|ersätta|ersätter|ersättare|täcka|täcker) ~5 (föräldraledighet|föräldraledig|föräldraledige|föräldraledigheten|föräldralediga|mammaledighet)*',
      'föräldraledighetslag*|föräldraledighetsvikariat|graviditets(diabetes|vård|kontroll|test)*|graviditeten? hos',
    ],
    innocentSentence: [
      'patient*|barnmorsk*|mödravård*|mvc|förlossningsvård*|förlossningsavdelning*|gravida|vikariat*|föräldravikari*|oavsett|familjeråd*|rådgivning*',
    ],
    hints: [
      '(gravid|gravida|blöjor|barnvagn|ska ha barn|bb|magen växer|tillökning)',
      '(graviditet(en)?|föräldraledighet(en)?|mammaledighet(en)?|pappaledighet(en)?|gravid|barnafödande|fertil%|barnafödande ålder|fruktsam ålder|förlossningen|mammaledig|pappaledig)(?! (patient|kvinn))|{because} ({fill} |{your} ){0,3}(gravid|föräldraledig)*',
    ],
    excusedBy: [
      '(säg|meddela|hör av dig|berätta|kontakta oss|skriv|ring) ({fill} |gärna |till |oss |för oss ){0,4}(om|ifall) du (behöver|vill|önskar)|(tillgänglig|tillgängliga|anpassad|anpassade) (för|med)|(ordnar|bekostar|bokar|hjälper) ({fill} |gärna ){0,3}(tolk|teckentolk|hjälpmedel|anpassning|skrivtolk)',
    ],
  },
  en: {
    says: [
      '(bump|belly) (is|shows|showing|starting|growing)|(adoption|maternity|paternity|parental|family|shared parental|baby) (leave|break|pay) ({fill} )?(would|will|hits?|makes?|means?|is|was|clash*|soon|so|you|might|could|right|just|again|coincid*)|(your due date|expecting( a)? (baby|child|twins|in)|with child|bun in the oven|breastfeed*|morning sickness|trying for a baby|happy event|new arrival|baby (on the way|is due|due|plans|brain))',
      '(months|year|years|time) (away |off )?with (the|a|your) baby',
      'you.?d be off (by|in|from)',
      '(become|becoming|became|be|soon-to-be|expectant) ({fill} |soon |new ){0,3}(parents?|mothers?|fathers?|mum|dad|mom)(?! (of the|evening))',
      '(your|upcoming|planned|long|ongoing|impending|possible|recent|previous|future|maternity|paternity|parental|lengthy) ({fill} |upcoming |planned |recent |growing |long |extended ){0,3}(pregnan(cy|cies)|maternity leave|paternity leave|parental leave|family leave|bump|due date|baby|maternity break|childbirth|ivf|fertility treatment|breast-?feeding|nursing)',
      '{link}(pregnant|expecting|on maternity leave|on parental leave|on leave with (a|your) baby|a new (mum|mother|mom|father|dad|parent)|in the family way|breast-?feeding|with child)',
      '(expecting|having|have|plan|planning|want|wanting|going to have|start|starting|raise|raising) ({fill} |another |more |to have |your |to start ){0,4}(baby|babies|child|family|kid|kids|children)(?! (to|feel|in (need|care|the (class|group|ward|exercise))|who|with|involved|at|services?|cent|safe|from|through))',
    ],
    innocent: [
      'benefit for expectant mothers',
      'pregnant (women|patients?|mothers|clients?|people|teenagers|service users?|woman who)|(cover|covering|replace|replacing|during|for) (a |the |our |an )?({fill} )?(maternity|parental|paternity)( leave)?( cover)?(?! you)|(maternity|paternity|parental)(-leave)? (cover|leave cover|ward|unit|services?|clinic|hospital|nurse|care|support worker|team|policy|rights)|teenage pregnancy|pregnancy (test|tests|service|services|unit|clinic|care|complications)|raise (money|funds)',
    ],
    innocentSentence: [
      'patients?|midwi(fe|ves|fery)|maternity (ward|unit|cover|services?|care|leave cover)|antenatal|postnatal|obstetric*|regardless of|service users?|clinic',
    ],
    hints: [
      '(with|had|having|have|after) (the|a|your) baby|baby on the way|expectant|bump|mum-to-be',
      '(maternity|paternity|parental) (leave|break|pay|absence)|(go|going|gone|been|were|are|return|returning|back|off) (on|from|off on) (maternity|paternity|parental|mat)( leave)?|mat leave|(pregnan(t|cy)|childbearing|child-?bearing|fertile|of childbearing age|biological clock|breast-?feed*)',
    ],
    excusedBy: [
      '(tell|let|write to|contact|call) us (know )?(if|whether|in advance) you (need|would|want|wish|require)|let us know if|accessible (by|to|for|with)|step-?free|if you need ~6 (for|during|at) the (interview|meeting|test)|(arrange|provide|pay for|book) ~3 (interpreter|adjustments?|aids?)',
    ],
  },
};
