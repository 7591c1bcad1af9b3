import type { WordingRule } from '../contract.ts';

/** Admitting wrong, or threatening with the law, in an answer that nobody with the right to do so has read. */
export const legalAdmission: WordingRule = {
  code: 'legal-admission',
  severity: 'blocks',
  reason: {
    sv: 'Det här är ett medgivande eller ett rättsligt påstående. Det ska prövas av den som ansvarar för det, inte stå i ett besked.',
    en: 'This admits something, or claims something in law. Whoever is responsible has to weigh it; it does not belong in an answer.',
  },
  say: {
    sv: 'Ta bort det och ta upp saken med den som ansvarar. Är något fel: be om ursäkt för det konkreta och säg vad som händer nu.',
    en: 'Take it out and raise it with whoever is responsible. If something went wrong, say sorry for that thing and what happens now.',
  },
  sv: {
    says: [
      '(vi|jag|chefen|panelen|företaget|intervjuaren) ({fill} |faktiskt |ju |tyvärr |kanske |egentligen ){0,3}(diskriminerade|diskriminerat|diskriminerar|bröt mot|brutit mot|bryter mot|gjorde fel|gjort fel|begick ett fel|handlade fel|agerade felaktigt|behandlade dig (fel|orättvist|illa|olika)|särbehandla*|erkänner|medger|tar på oss (skulden|ansvaret)|är skyldiga|misstog oss|borde (inte ha|ha anställt|ha valt|aldrig)|hade (inte )?rätt att|fick (egentligen )?inte fråga|skulle (inte|aldrig) ha (frågat|ställt|sagt|gjort|tagit upp))',
      '(diskriminering|diskriminera|diskriminerad|diskriminerande|diskriminerats|diskrimineringslagen|diskrimineringsombudsmannen|do|åtal|stämma|stämma oss|stämning|stämning mot|skadestånd|skadeståndskrav|ersättningsskyldig*|rättsprocess|rättslig% (åtgärder|process|ansvar|följder|skyldighet|grund)|juridiskt (ansvar|ansvariga|bindande|sett|fel)|juridiska skäl|polisanmäl*|anmäla (oss|det|detta)|olaglig%|olagligt|lagbrott|mot lagen|i strid med (lag|lagen|gdpr)|lagligen|(våra|vår|din|en|kontakta|anlita) (advokat|advokater|jurist|jurister) (om|har|säger|råder|kommer|avråder)|våra jurister|tvist|tvisten|preskriber*|friskriv*|fackliga rättigheter|mbl|las-|brott mot|orättvist behandlad|orättvis behandling|felaktigt behandlad|felaktig grund|felaktig bedömning|felaktigt beslut|på fel grunder|fel beslut|vårt misstag att|vårt fel att|var vårt fel|är vårt fel|bedömde dig fel|bedömt dig fel|missgynnad|missgynnat|missgynnade|partisk%|partiskt|jäv|jävig%|uppgjort på förhand|redan bestämt|redan utsedd|avgjort på förhand|bara för syns skull|skenrekrytering|favoriser*|nepotism|vänskapskorruption)(?! (för |mot |i (patient|upphandl)))',
      '(du kan|du har (ingen )?(rätt|möjlighet) (att|till)|inte (kan|får) ) ?({fill} ){0,2}(överklaga|stämma|anmäla|kräva|ersättning|skadestånd|juridisk)|avstår från (alla )?(krav|anspråk)|utan (att )?(erkänna|erkännande)|inte hållas ansvarig*|inget ansvar för|(frågan|frågorna|testet|processen|bedömningen|urvalet|rekryteringen) ({fill} |om {your} |var |är |gick |ställdes ){1,4}(olaglig|otillåten|otillåtet|inte tillåten|felaktig|orättvis|orättvist|rättsosäker|partisk|inte rätt till|diskriminerande|bristfällig|inte sakligt|inte saklig|subjektiv)*',
    ],
    innocent: [
      '(fråga|arbete|kurs|utbildning|policy|plan|kunskap|erfarenhet|insats|åtgärder) ~2 (diskriminering|diskrimineringslagen|mot diskriminering)*',
    ],
    excusedBy: [
      '(rätt att|kan) (få|begära) (ut )?(uppgift|skriftlig|veta)*|2 kap|begära ut|advokatbyrå*|juristprogram*|(tjänsten|rollen) som (jurist|advokat|handläggare)|juristexamen|du (beskrev|förklarade|redogjorde|berättade|resonerade)|upphandling*|offentlighets*',
    ],
  },
  en: {
    says: [
      "(we|i|the panel|the company|our manager|the interviewer|the manager) ({fill} |actually |unfortunately |perhaps |really |clearly |may |might ){0,3}(discriminated|discriminate|broke the|violated|breached|breach|did (you )?wrong|made an error|made a mistake|made the wrong|acted (wrongly|unlawfully|improperly)|treated you (unfairly|badly|differently|wrongly|unequally)|admit|concede|accept (liability|responsibility|blame|fault)|acknowledge (that|our (fault|liability|mistake))|are (liable|to blame|at fault|guilty|in breach)|should (not|never) have|shouldn't have|should have (hired|chosen|offered|picked)|were (not )?(allowed|legally|supposed) to|weren't (allowed|supposed) to|had no right|were wrong to|was wrong to|were biased|misjudged|got it wrong|failed to follow|didn't follow (our|the|proper))",
      '(discrimination|discriminated|discriminatory|discriminating|lawsuit|sue|sue us|suing|litigation|legal action|legal proceedings|compensation claim|claim compensation|claim (against|damages)|damages|liable|liability|unlawful|unlawfully|illegal|illegally|against the law|breach of (law|contract|the|gdpr|equality)|in breach|tribunal|ombudsman|equality act|(our|your|a|through|consult|contact) (solicitors?|lawyers?|attorneys?) (will|has|have|says?|advises?|told|if)|legally (binding|obliged|required|responsible|speaking|wrong)|legal (reasons|grounds|liability|responsibility|obligation|claim|rights|department)|unfair(ly)? (treat|dismiss|assess|reject|judged|biased|process|treatment)*|wrongly (rejected|assessed|treated|judged)|wrong(ful)? (decision|rejection|grounds)|wrongful|biased|bias against|prejudice|prejudiced|nepotism|favouritism|favoritism|fixed in advance|already (decided|earmarked|chosen|picked) (before|in advance|someone)|a formality|for show|sham|rigged|pre-?selected|disadvantaged|our (own )?(fault|mistake|error) (that|for|was|in|is)|(was|is|were) our (own )?(fault|mistake)|waive (any|all|your)|without (prejudice|admitting|admission)|no admission|hold us (responsible|liable|to)|cannot be held|on the wrong grounds)(?! (law (course|module|degree)|training))',
      "(you can|you may|you could|you have (no |the |every |a )?(right|grounds|basis|case)|you cannot|you can't) ({fill} |to |for ){0,3}(appeal|sue|complain to|report us|claim|compensation|legal|damages|take us|case against us|take this to)|(question|questions|test|process|assessment|selection|decision|recruitment|interview) ({fill} |about your \\w+ |was |were |is |may |have |been |asked |on ){1,5}(illegal|unlawful|not allowed|not permitted|improper|unfair|biased|wrong|inappropriate|discriminatory|flawed|not objective|subjective|against)",
    ],
    innocent: [
      '(unconscious |reduce |reducing |avoid |avoiding |statistical |selection |sampling |model |anti-?)bias*|(anti|prevent|preventing|against|tackle|tackling|on)-? ?discrimination|damages? (to|in|report|control|assessment|the (environment|building|goods))|product liability|liabilities|liability insurance|limited liability|legal (department|team|assistant|secretary|counsel|texts|research|advice|aid|experience|background|writing|terms)(?= (you|in|at|for|requires|needs|where|of|is|with|and|would|role|works))',
    ],
    excusedBy: [
      '(right to|may|can) (request|ask for|receive|see) (the |a |your |information|written|what)|law firm|(role|post|position) (as|of) (a |an )?(lawyer|solicitor|legal|case worker|paralegal)|you (described|explained|reasoned|walked|told)|law degree|equality training|procurement',
    ],
  },
};
