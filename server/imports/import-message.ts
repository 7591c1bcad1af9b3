import { cutText } from '../../process/texts/cut-text.ts';

export type ImportCode = keyof typeof messages;
export type ImportMessage = { readonly code: ImportCode; readonly sv: string; readonly en: string };

const messages = {
  'file-empty': ['Filen är tom.', 'The file is empty.'],
  'file-too-large': ['Filen är större än 10 MB.', 'The file is larger than 10 MB.'],
  'file-binary': [
    'Filen är varken CSV eller Excel (XLSX). Spara listan som något av dem.',
    'The file is neither CSV nor Excel (XLSX). Save the list as one of them.',
  ],
  'file-too-many-rows': ['Filen har fler än 50 000 rader.', 'The file has more than 50,000 rows.'],
  'file-broken': [
    'Filen går inte att läsa som CSV: ett citattecken saknas.',
    'The file cannot be read as CSV: a quotation mark is missing.',
  ],
  'xlsx-broken': [
    'Excel-filen går inte att läsa. Öppna den, spara den igen och försök på nytt.',
    'The Excel file cannot be read. Open it, save it again and try anew.',
  ],
  'xlsx-too-large': [
    'Excel-filen packas upp till mer än en lista kan vara. Kopiera listan till en ny arbetsbok.',
    'The Excel file unpacks to more than a list can be. Copy the list to a new workbook.',
  ],
  'xlsx-old': [
    'Filen är i Excels gamla format (XLS) eller har lösenord. Spara den som XLSX utan lösenord.',
    'The file is in the old format of Excel (XLS) or has a password. Save it as XLSX without one.',
  ],
  'headings-missing': [
    'Ingen kolumn är namnet. Välj vilken som är förnamn eller hela namnet.',
    'No column is the name. Choose which one is the first name or the full name.',
  ],
  'heading-twice': ['Två kolumner betyder samma sak: {value}.', 'Two columns mean the same: {value}.'],
  'too-few-columns': ['Raden har färre kolumner än rubrikraden.', 'The row has fewer columns than the headings.'],
  'too-many-columns': ['Raden har fler kolumner än rubrikraden.', 'The row has more columns than the headings.'],
  'name-missing': ['Namnet saknas.', 'The name is missing.'],
  'name-too-long': ['Namnet är längre än 200 tecken.', 'The name is longer than 200 characters.'],
  'value-too-long': ['Värdet är längre än 2 000 tecken.', 'The value is longer than 2,000 characters.'],
  formula: ['Cellen är en formel och inte en text.', 'The cell is a formula and not a text.'],
  'email-invalid': ['Adressen är ingen e-postadress: {value}.', 'The address is not an email address: {value}.'],
  'mail-domain': [
    'Domänen tar inte emot någon e-post: {value}. Besked går en annan väg eller blir en uppgift att ringa.',
    'The domain takes no mail: {value}. Answers go another way or become a task to call.',
  ],
  'phone-invalid': ['Numret är inget telefonnummer: {value}.', 'The number is not a telephone number: {value}.'],
  'phone-not-mobile': [
    'Numret är inget mobilnummer och kan inte få SMS.',
    'The number is not a mobile number and cannot receive SMS.',
  ],
  'sms-impossible': [
    'Kandidaten vill ha SMS men har inget mobilnummer.',
    'The candidate wants SMS but has no mobile number.',
  ],
  'address-missing': [
    'Varken e-post eller telefon: besked blir en uppgift att ringa eller skriva.',
    'Neither email nor telephone: feedback becomes a task for a person.',
  ],
  'language-unknown': [
    'Språket ”{value}” finns inte. Tillåtna: sv, en.',
    'The language “{value}” is not supported. Allowed: sv, en.',
  ],
  'channel-unknown': [
    'Kanalen ”{value}” finns inte. Tillåtna: e-post, sms.',
    'The channel “{value}” does not exist. Allowed: email, sms.',
  ],
  'zone-unknown': ['Tidszonen ”{value}” finns inte.', 'The time zone “{value}” does not exist.'],
  'zone-suggested': ['Tidszonen finns inte. Menade du {value}?', 'The time zone does not exist. Did you mean {value}?'],
  'letters-lost': [
    'Tecken verkar ha gått förlorade i namnet. Kontrollera det.',
    'Letters seem to have been lost in the name. Check it.',
  ],
  'looks-like-html': [
    'Namnet ser ut som HTML och behandlas som text.',
    'The name looks like HTML and is kept as text.',
  ],
  'rows-missing': ['Filen har rubriker men inga rader.', 'The file has headings but no rows.'],
  'same-person': ['Samma person som på rad {value}.', 'The same person as in row {value}.'],
  'place-incomplete': [
    'Steget, sedan när och lovat datum hör ihop: fyll i alla tre eller inget av dem.',
    'The stage, since when and the promised date belong together: fill in all three or none.',
  ],
  'place-unknown': [
    'Processen har inget steg ”{value}” där någon beslutar.',
    'The process has no stage “{value}” in which somebody decides.',
  ],
  'date-unknown': [
    'Datumet ”{value}” går inte att läsa. Skriv 2026-12-01 eller 2026-12-01 14:30.',
    'The date “{value}” cannot be read. Write 2026-12-01 or 2026-12-01 14:30.',
  ],
  'since-ahead': ['”{value}” har inte varit än.', '“{value}” has not been yet.'],
  'promise-too-far': ['Det lovade datumet ska ligga inom två år.', 'The promised date must lie within two years.'],
  'promise-past': [
    'Det lovade datumet har passerat: beskedet är redan sent.',
    'The promised date has passed: the answer is late already.',
  ],
  'known-person': [
    'Personen finns redan som kandidat. Ansökan kopplas till samma person.',
    'The person is known as a candidate. The application will belong to the same person.',
  ],
  'detail-differs': [
    'Personen har redan en annan uppgift här. Den behålls; ändra på kandidatens sida om den nya gäller.',
    'The person has another detail here already. It is kept; change it on the candidate’s page if the new one holds.',
  ],
  'address-shared': [
    'Samma e-post eller telefon har redan {value}. De hålls isär.',
    '{value} has the same email or telephone already. They are kept apart.',
  ],
  'may-be-known': [
    'Kan vara samma person som {value}, med samma e-post eller telefon. De hålls isär; slå ihop dem efteråt om det är samma.',
    'May be the same person as {value}, who has the same email or telephone. They are kept apart; merge them afterwards if they are one.',
  ],
  'rejected-before': [
    'Personen fick nej i det här jobbet {value}. Söker personen igen: välj under kolumnerna att ta in dem som fått nej, eller lägg in för hand och välj Ta in igen.',
    'The person had a no in this job on {value}. If they apply again, choose below the columns to take in again those who had a no, or add them by hand and choose Take in again.',
  ],
  'taken-in-again': [
    'Personen fick nej i det här jobbet {value} och tas in igen.',
    'The person had a no in this job on {value} and is taken in again.',
  ],
  'ended-before': [
    'Personens tidigare ansökan i jobbet avslutades {value}. Söker personen igen: lägg in för hand och välj Ta in igen.',
    'The person’s earlier application in this job ended on {value}. If they apply again, add them by hand and choose Take in again.',
  ],
  'already-in-job': ['Personen finns redan i jobbet.', 'The person is in the job already.'],
  'person-erased': [
    'Personen har raderats på egen begäran, och raden med den.',
    'The person has been erased at their request, and the row with them.',
  ],
  'field-invalid': ['Värdet passar inte fältet.', 'The value does not fit the field.'],
  'field-missing': ['Fältet måste fyllas i.', 'The field is required.'],
  'line-break-removed': ['En radbrytning i värdet blev ett mellanslag.', 'A line break in the value became a space.'],
} as const satisfies Record<string, readonly [sv: string, en: string]>;

/** The message of a code in both languages, with the value that it is about. */
export function importMessage(code: ImportCode, value = ''): ImportMessage {
  const shown = value.length > 60 ? `${cutText(value, 59)}…` : value;
  const [sv, en] = messages[code].map((text) => text.replace('{value}', () => shown));
  return { code, sv: sv ?? '', en: en ?? '' };
}
