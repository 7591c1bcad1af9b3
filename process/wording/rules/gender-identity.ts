import type { WordingRule } from '../contract.ts';

/** Gender identity and expression. */
export const genderIdentity: WordingRule = {
  code: 'gender-identity',
  severity: 'blocks',
  reason: {
    sv: 'Könsöverskridande identitet och uttryck är en diskrimineringsgrund och hör inte hemma i ett besked.',
    en: 'Gender identity and expression are a protected ground and have no place in an answer.',
  },
  say: {
    sv: 'Ta bort det. Skriv om uppgiften och om det som personen gjorde eller sa.',
    en: 'Take it out. Write of the work, and of what the person did or said.',
  },
  sv: {
    says: [
      '(pronomen|pronomenet|pronomina|hen|transition|transitionen|könsbyte|könskorriger|könsbekräft|könsidentitet|könsuttryck|transperson|transkvinna|transman|transsexuell|ickebinär|icke-binär|cisperson|dödnamn|drag)(s|et|en|ing|ingen|erad|ande|er|a)? ({fill} |ni |din |ditt |nya |vill |du )*(skapa|förvir|svår|krångl|dig|panelen|kund|enkelt|oss|använd|du|din|obekväm)*|(dina|ditt|ditt nya|din nya) (nya )?(pronomen|kön|könsidentitet|identitet|förnamn)|(du) ({fill} ){0,3}(är|var|blivit|bytt|byter|byta|identifierar dig|transitionerar|korrigerar|definierar dig) ({fill} )?(trans|kön|namn och kön|som (kvinna|man|varken|ickebinär|hen)|ickebinär|könet|juridiskt kön)',
      'juridiskt kön|byta kön|(håller på att|ska|har) (byta|bytt|byter) ({fill} )?kön',
      'två olika (förnamn|namn|kön)|olika (förnamn|kön)',
      '(transperson#|transsexuell*|transkvinna#|transman#|transition|transitionen|transidentitet*|icke-?binär*|ickebinär*|könsidentitet*|könsöverskridande|könsuttryck*|könsbyte#|könskorriger*|könsbekräfta*|könsneutral% (klädsel|namn|framtoning|utseende)|androgyn*|tvåkönad|byt(t|er|te|a) kön|juridiska? kön|tilldela(t|de) kön|tilltalsnamn som|gamla namn|tidigare (för)?namn|dödnamn*)',
      '{your} (pronomen|könstillhörighet)|pronomen(et)? (hen|du|är|gör|förvirrar|skapar)|(kallas|tilltalas|tilltala dig|kalla dig) (som |för |med )?(hen|hon|han)|(vet inte|osäkra på|svårt) om du är (en )?(man|kvinna|hon|han|kille|tjej)|(ser|klär|såg|klädde) ({fill} ){0,4}(manlig|kvinnlig|maskulin|feminin|som en man|som en kvinna|könsneutral)*|(nagellack|smink|klänning|peruk) ({fill} )?(på|som|hos) (en )?(man|kille)',
    ],
    innocentSentence: [
      'oavsett (kön|könsidentitet)|könsidentitetsmottagning*|transvård*|lumi|patient*|forskning|kurs*|utbildning (i|om)|hbtqi?-(certifier|utbild|diplom)*|brukar*|ungdomar som|arbete med',
    ],
  },
  en: {
    says: [
      '(transitioning|transitioned|transition (is|will|would|period)|sex change|gender reassignment|gender (identity|expression|confirming|affirming)|transgender|trans (person|woman|man|people|employee|colleague|candidate|teacher)|transsexual|non-?binary|genderfluid|gender-?fluid|deadname|dead name|they\\/them|cisgender|misgender*|drag (queen|artist))(?! (health|patients|youth|policy|awareness))|your (new )?(pronouns?|gender|gender identity|new name|birth name|legal gender|former name)|(your|the) pronouns',
      'first names and genders|two (different )?(names|genders)|different (first )?names?( and)?|legal (sex|gender)|(changing|changed|change) (your )?(sex|gender|legal sex)',
      '(transgender*|transsexual*|trans (person|people|woman|man|candidate|employee|identity|colleague)|transition(ed|ing)? (from male|from female|to male|to female|gender)|gender transition|your transition|nonbinary|non-binary|genderqueer|gender-?fluid*|gender identity|gender expression|gender reassignment|sex change|gender nonconform*|androgynous|cross-?dress*|assigned (male|female)|dead-?name*|legal sex|biological(ly)? (sex|male|female|man|woman)|birth (sex|gender|name)|previous name|old name|former name)',
      'your pronouns?|(pronouns|they\\/them|they them) (are|is|would|will|might|may|could|confus*|caus*|make|made|was|were|in your)|preferred pronouns?|(not|un) ?sure (whether|if) you are (a )?(man|woman|male|female|he|she)|(call|calling|address|addressing) you (he|she|they|him|her|them)|(dress|look|looked|present|presented|appear|appeared)( a bit| rather| too| more| quite| very)? (masculine|feminine|like a (man|woman)|as a (man|woman))|makeup on a man|man in (a )?(dress|make-?up)',
    ],
    innocentSentence: [
      'regardless of|irrespective of|gender identity (clinic|service|team)|patients?|clients?|service users?|research|course|training (on|in)|young people who|work(ed|ing)? with|support(ed|ing)? (trans|people)',
    ],
    hints: ['transition(ed|ing)'],
  },
};
