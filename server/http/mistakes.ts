import type { Language } from '../../process/definition/schema.ts';

type Words = { readonly sv: string; readonly en: string };

/** What can be wrong with one part of a request, in words. The form that the table of routes fixes has zod's own codes and words. */
export const mistakes = {
  object: { sv: 'Ska vara ett objekt.', en: 'Must be an object.' },
  too_deep: { sv: 'Är nästlad för djupt.', en: 'Is nested too deep.' },
  unstorable: {
    sv: 'Innehåller NUL, ett halvt tecken eller nyckeln __proto__.',
    en: 'Holds NUL, half a character or the key __proto__.',
  },
  idempotency_key: { sv: 'Ska vara 1-255 synliga ASCII-tecken.', en: 'Must be 1-255 visible ASCII characters.' },
  revision: { sv: 'Ska vara det som stod i ETag.', en: 'Must be what the ETag said.' },
  cursor: { sv: 'Är ingen plats i den här listan.', en: 'Is no place in this list.' },
  'name-and-password': { sv: 'Namn och lösenord behövs.', en: 'Name and password are needed.' },
  'no-body': { sv: 'Här tas inget innehåll emot.', en: 'No body is taken here.' },
  'alike-or-batch': {
    sv: 'Välj antingen ett meddelande eller ett beslut för många.',
    en: 'Choose either a message or a decision for many.',
  },
  'too-many': { sv: 'Är fler än som kan göras på en gång.', en: 'Are more than can be done at once.' },
  nobody: { sv: 'Ingen är kvar att skriva till.', en: 'Nobody is left to write to.' },
  'stage-unknown': { sv: 'Är inget steg där man beslutar.', en: 'Is no stage.' },
  'not-past': { sv: 'Ska ligga i det förflutna.', en: 'Must lie in the past.' },
  past: { sv: 'Ska ligga i framtiden.', en: 'Must lie in the future.' },
  'too-late': {
    sv: 'Ligger efter året efter nästa: se över årtalet.',
    en: 'Lies after the year after next: check the year.',
  },
  'too-early': { sv: 'Ligger före förra året: se över årtalet.', en: 'Lies before last year: check the year.' },
  'too-far': { sv: 'Ska ligga inom två år.', en: 'Must lie within two years.' },
  'out-of-order': { sv: 'Ska ligga efter början, inom ett dygn.', en: 'Must lie after the start, within a day.' },
  overlaps: { sv: 'Överlappar en annan av tiderna.', en: 'Overlaps another of the times.' },
  'words-missing': {
    sv: 'Processen har ingen text för den vägen: skriv den.',
    en: 'The process has no text for that way: write it.',
  },
  twice: { sv: 'Finns redan i listan.', en: 'Is in the list already.' },
  'not-between': { sv: 'Ska ligga mellan början och nu.', en: 'Must lie between the start and now.' },
  'zone-unknown': { sv: 'Tidszonen finns inte.', en: 'There is no such time zone.' },
  'digest-in-quiet-hours': {
    sv: 'Sammanfattningen kommer under dina tysta timmar.',
    en: 'The digest comes in your quiet hours.',
  },
  'ends-before': { sv: 'Sista dagen ligger före den första.', en: 'The last day comes before the first.' },
  'deputy-self': { sv: 'Välj någon annan än den som är borta.', en: 'Choose somebody else than who is away.' },
  'other-name': { sv: 'Är inte personens namn.', en: 'Is not the name of the person.' },
  'mail-domain': {
    sv: 'Domänen tar inte emot någon e-post. Se över stavningen efter @.',
    en: 'The domain takes no mail. Check the spelling after the @.',
  },
  'phone-invalid': { sv: 'Är inget telefonnummer.', en: 'Is not a telephone number.' },
  'person-unknown': { sv: 'Personen finns inte i organisationen.', en: 'There is no such person in the organisation.' },
  'only-views': {
    sv: 'Får bara läsa. Ge personen en roll i jobbet först.',
    en: 'May only read. Give the person a role in the job first.',
  },
  'field-unknown': { sv: 'Processen har inget sådant fält.', en: 'The process has no such field.' },
  'field-invalid': { sv: 'Värdet passar inte fältet.', en: 'The value does not fit the field.' },
  'field-missing': { sv: 'Behövs.', en: 'Is required.' },
  'answer-missing': { sv: 'Behövs.', en: 'Is required.' },
  'competency-unknown': { sv: 'Formuläret har ingen sådan kompetens.', en: 'The form has no such competency.' },
  'competency-missing': { sv: 'Bedöm den, eller ange ej bedömd.', en: 'Rate it, or say not assessed.' },
  'nothing-assessed': {
    sv: 'Bedöm minst en kompetens. Den som inte kan bedöma väljer i stället ”Läs utan att bedöma”.',
    en: 'Assess at least one competency. Whoever cannot assess chooses “Read without assessing” instead.',
  },
  'evidence-missing': {
    sv: 'En nivå behöver minst en iakttagelse: vad personen gjorde.',
    en: 'A level needs at least one piece of evidence: what the person did.',
  },
  'behaviour-missing': { sv: 'Skriv vad personen gjorde.', en: 'Write what the person did.' },
  'evidence-double': { sv: 'Två iakttagelser har samma id.', en: 'Two pieces of evidence have the same id.' },
  'reason-missing': { sv: 'Skriv varför bedömningen ändras.', en: 'Write why the scorecard is changed.' },
  'same-entry': { sv: 'Är samma post.', en: 'Is the same entry.' },
  'mention-unknown': {
    sv: 'Den som nämns får inte läsa om kandidaten.',
    en: 'Somebody who is mentioned may not read about the candidate.',
  },
  count: { sv: 'Ska vara antalet personer.', en: 'Must be the number of people.' },
  unknownStep: { sv: 'Det finns inget sådant steg.', en: 'There is no such step.' },
  otherKind: { sv: 'Steget är av ett annat slag.', en: 'The step is of another kind.' },
  unknownScorecard: {
    sv: 'Meningen kommer från en bedömning som inte är inlämnad för steget.',
    en: 'The sentence comes from a scorecard that is not in for the stage.',
  },
  outsideText: { sv: 'Meningen står utanför texten.', en: 'The sentence stands outside of the text.' },
  unknownExit: { sv: 'Steget har ingen sådan utgång.', en: 'The stage has no such exit.' },
  'document-size': { sv: 'Filen är större än 10 MB.', en: 'The file is larger than 10 MB.' },
  'document-many': {
    sv: 'Kandidaten hade redan tio dokument. Ta bort något, och be om filen igen.',
    en: 'The candidate had ten documents already. Remove one, and ask for the file again.',
  },
  'document-empty': { sv: 'Filen är tom.', en: 'The file is empty.' },
  'document-kind': {
    sv: 'Bara PDF, Word (DOCX), ODT, ren text, JPEG och PNG tas emot. Filens innehåll är något annat.',
    en: 'Only PDF, Word (DOCX), ODT, plain text, JPEG and PNG are taken. What is in the file is something else.',
  },
  'document-macros': {
    sv: 'Dokumentet innehåller makron. Spara det utan dem, till exempel som PDF.',
    en: 'The document holds macros. Save it without them, as PDF for instance.',
  },
  'report-away': {
    sv: 'E-postserverns rapport kunde inte hämtas i original. Läs i texten om vårt mejl kom fram.',
    en: 'The mail server’s report could not be fetched as it came. Read in its text whether our mail arrived.',
  },
  'document-broken': { sv: 'Filen är skadad.', en: 'The file is damaged.' },
  'percent-encoding': { sv: 'Ska vara procentkodad UTF-8.', en: 'Must be percent-encoded UTF-8.' },
  'host-name': { sv: 'Ska vara ett värdnamn, som smtp.example.com.', en: 'Must be a host name, as smtp.example.com.' },
  'reply-address': {
    sv: 'Ska vara en adress med små bokstäver, högst 15 tecken före @ och inget +.',
    en: 'Must be an address in small letters, with at most 15 characters before the @ and no +.',
  },
  'dkim-selector': {
    sv: 'Ska vara det som står före ._domainkey, som s1 eller mail2026.',
    en: 'Must be what stands before ._domainkey, as s1 or mail2026.',
  },
  'account-sid': { sv: 'Ska vara AC och 32 siffror eller a-f.', en: 'Must be AC and 32 digits or a-f.' },
  'header-secret': {
    sv: 'Ska vara en nyckel utan mellanslag, radbrytning och andra tecken än ASCII.',
    en: 'Must be a key without spaces, line breaks and characters other than ASCII.',
  },
  'file-name': { sv: 'Ska vara procentkodad UTF-8.', en: 'Must be percent-encoded UTF-8.' },
  'target-unknown': { sv: 'Det finns inget att fylla med kolumnen.', en: 'The column can fill nothing of that name.' },
} as const satisfies Readonly<Record<string, Words>>;

export type MistakeCode = keyof typeof mistakes;

/** What a form's mistake says: where its words are a code of the table, those of the table in the caller's language. */
export const inTheirLanguage = (words: string, language: Language): string =>
  Object.hasOwn(mistakes, words) ? mistakes[words as MistakeCode][language] : words;

/** One part of a request that is wrong: by a code of the table, or with words of its own. */
export type Mistake =
  | { readonly path: string; readonly code: MistakeCode; readonly message?: undefined }
  | { readonly path: string; readonly code: string; readonly message: string };
