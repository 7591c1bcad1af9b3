import type { RuleWords } from '../../contract.ts';

/** What the rule `sexual-orientation` looks for in Swedish. */
export const sexualOrientation: RuleWords = {
  lists: {
    orientationWords: `
      homosexuell%, homosexualitet*, lesbisk%, bisexuell%, bög, bögar, bögig%, gay, flata, flator, queer, hbtq*, hbt, sexuell läggning,
      läggning, sexualitet*, pridetåg*, pride, regnbågsfamilj*, öppet gay, öppet homo*, kommit ut`,
    orientationForms: `
      homosexuell*, bisexuell*, heterosexuell*, asexuell*, pansexuell*, gay, bög, bögen, bögig, bögar, lesbisk*, lesbian#, flata, flator,
      queer, hbtq (person|profil|engagemang|aktiv|kandidat)*, sexuell% läggning*, sexualitet*, läggning, läggningen,
      regnbågs(familj|flagga|person)*, samkönad% (relation|förhållande|äktenskap|par|partner), pride (engagemang|tåg|flagga|pin)*,
      (lever|bor|gift|sambo|tillsammans|förhållande|relation|dejtar|ihop) (med|tillsammans med) (en|en annan)? (man|kvinna|kille|tjej) !(i|som) ?,
      (lever|bor|är gift|är sambo|är tillsammans) med (en|en annan)? (man|kvinna|kille|tjej),
      {your} (engagemang i pride|pojkvän|flickvän|sambo av samma kön), (din|er) (man|fru) (när du (är|själv)|trots att du), av samma kön,
      fjollig*, hetero, straight, kommit ut, komma ut som, öppe(t)? (gay|homosexuell|lesbisk)`,
  },
  says: `
    {orientationWords} & -{client} & -{work} & -(tydligt mål)
    {your} ~2 (läggning|sexualitet|sexuella läggning)
    {you} ~5 (lever|gift|bor|ihop|sambo|tillsammans|dejtar|förlovad) ~3 (med en man|med en kvinna|med en annan man|med en annan kvinna|en man|en kvinna)
    (din|er) (make|man|fru|hustru) & (samma kön|kunderna|byn|bygden|föräldrarna)`,
  hints: `
    {orientationForms}
    (lesbisk%|bög|bögar|homosexuell%) & ({trouble}|{you})`,
};
