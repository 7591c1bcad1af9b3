import type { WordingRule } from '../contract.ts';

/** Sexual orientation, and whom somebody lives with as its proxy. */
export const sexualOrientation: WordingRule = {
  code: 'sexual-orientation',
  severity: 'blocks',
  reason: {
    sv: 'Sexuell läggning är en diskrimineringsgrund och hör inte hemma i ett besked.',
    en: 'Sexual orientation is a protected ground and has no place in an answer.',
  },
  say: {
    sv: 'Ta bort det. Skriv om uppgiften och om det som personen gjorde eller sa.',
    en: 'Take it out. Write of the work, and of what the person did or said.',
  },
  sv: {
    says: [
      '(homosexuell*|bisexuell*|heterosexuell*|asexuell*|pansexuell*|gay|bög|bögen|bögig|bögar|lesbisk*|lesbian#|flata|flator|queer|hbtq-?(person|profil|engagemang|aktiv|kandidat)*|sexuell% läggning*|sexualitet*|läggning|läggningen|regnbågs(familj|flagga|person)*|samkönad% (relation|förhållande|äktenskap|par|partner)|pride-?(engagemang|tåg|flagga|pin)*|(lever|bor|gift|sambo|tillsammans|förhållande|relation|dejtar|ihop) (med|tillsammans med) (en |en annan )?(man|kvinna|kille|tjej) (?!i|som)?|(lever|bor|är gift|är sambo|är tillsammans) med (en |en annan )?(man|kvinna|kille|tjej)|{your} (engagemang i pride|pojkvän|flickvän|sambo av samma kön)|(din|er) (man|fru) (när du (är|själv)|trots att du)|av samma kön|fjollig*|hetero|straight|kommit ut|komma ut som|öppet? (gay|homosexuell|lesbisk))',
    ],
    innocentSentence: [
      'lektion*|oavsett|hbtqi?-(certifier|diplomer|utbild)*|patient*|ungdomar som|brukar*|sexualundervisning*|undervis*|sexualitet och (samlevnad|relationer)|sex och samlevnad|rfsu|rfsl|ungdomsmottag*|elever*|arbete(t|ar|at)? med|målgrupp*',
    ],
  },
  en: {
    says: [
      'openly (bisexual|gay|lesbian|trans)|that you.re (openly )?(bisexual|gay|lesbian)|you.re openly \\w+',
      '(homosexual*|bisexual*|heterosexual*|asexual|pansexual|gay|lesbians?|queer|lgbtq?\\w*|sexual (orientation|preference|identity)|sexuality|same-?sex|rainbow (flag|family|pin|lanyard)|pride (flag|march|parade|pin|involvement|badge)|your (involvement in pride|boyfriend|girlfriend|same sex|husband when|wife when)|straight (man|men|woman|women|people|guys?|colleagues?|team)|(live|living|lives|married|partnered|relationship|involved|together|dating) (with|to) (a|another) (man|woman|guy|girl)|openly (gay|lesbian|bisexual|queer)|came out as|coming out as|come out as|(effeminate|camp|butch|dyke|faggot)(?! (counsellor|leader|fire|site)))',
    ],
    innocentSentence: [
      'regardless of|irrespective of|lgbtq?\\w* (young people|youth|patients|health|charity|services?|clients|support)|sexual health|sex education|patients?|service users?|young people who|work(ed|ing)? with|experience (of|with|in|from)|inclusion training|youth camp|summer camp|camp (counsellor|leader)',
    ],
  },
};
