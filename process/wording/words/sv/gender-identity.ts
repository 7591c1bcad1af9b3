import type { RuleWords } from '../../contract.ts';

/** What the rule `gender-identity` looks for in Swedish. */
export const genderIdentity: RuleWords = {
  lists: {
    genderTerms: `
      transperson*, transsexuell%, transkvinna*, transman*, könsidentitet*, könsuttryck*, könsbyte*, könskorriger*, icke binär%,
      ickebinär%, könsöverskridande, pronomen, hen som pronomen, födelsenamn, juridiskt kön, könstillhörighet*`,
    genderMarks: `
      (pronomen|pronomenet|pronomina|hen|transition|transitionen|könsbyte|könskorriger|könsbekräft|könsidentitet|könsuttryck|transperson|transkvinna|transman|transsexuell|ickebinär|icke-binär|cisperson|dödnamn|drag)(s|et|en|ing|ingen|erad|ande|er|a)?`,
    genderForms: `
      transperson#, transsexuell*, transkvinna#, transman#, transition, transitionen, transidentitet*, icke binär*, ickebinär*,
      könsidentitet*, könsöverskridande, könsuttryck*, könsbyte#, könskorriger*, könsbekräfta*,
      könsneutral% (klädsel|namn|framtoning|utseende), androgyn*, tvåkönad, byt(t|er|te|a) kön, juridisk(a)? kön, tilldela(t|de) kön,
      tilltalsnamn som, gamla namn, tidigare (för)?namn, dödnamn*`,
  },
  says: `
    {genderTerms} & -{client} & -{work}
    {your} ~2 (könsidentitet|könsuttryck|pronomen|transition)
    {genderMarks} ((ni |din |ditt |nya |vill |du)*(skapa|förvir|svår|krångl|dig|panelen|kund|enkelt|oss|använd|du|din|obekväm)*)
    (dina|ditt|ditt nya|din nya) (nya)? (pronomen|kön|könsidentitet|identitet|förnamn)
    (du) ~3 (är|var|blivit|bytt|byter|byta|identifierar dig|transitionerar|korrigerar|definierar dig) ~1 (trans|kön|namn och kön|som (kvinna|man|varken|ickebinär|hen)|ickebinär|könet|juridiskt kön)
    juridiskt kön
    byta kön
    (håller på att|ska|har) (byta|bytt|byter) ~1 kön
    två olika (förnamn|namn|kön)
    olika (förnamn|kön)
    {genderForms}
    {your} (pronomen|könstillhörighet)
    (pronomen(et)?) (hen|du|är|gör|förvirrar|skapar)
    (kallas|tilltalas|tilltala dig|kalla dig) (som|för|med)? (hen|hon|han)
    (vet inte|osäkra på|svårt) om du är (en)? (man|kvinna|hon|han|kille|tjej)
    (ser|klär|såg|klädde) ~4 ((manlig|kvinnlig|maskulin|feminin|som en man|som en kvinna|könsneutral)*)
    (nagellack|smink|klänning|peruk) ~1 (på|som|hos) (en)? (man|kille)`,
  hints: `
    (transperson*|könsidentitet*|könsuttryck*|pronomen) & ({trouble}|{you})
    (gå och klä dig|sätt att gå) & {you}`,
};
