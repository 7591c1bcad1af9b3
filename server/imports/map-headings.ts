/** What a column of a candidate list means. */
export type Column =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'email'
  | 'phone'
  | 'language'
  | 'channel'
  | 'source'
  | 'zone'
  | 'stage'
  | 'since'
  | 'promised';
export type ColumnMeaning =
  | { readonly kind: 'known'; readonly column: Column }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'ignored' };

const mobileWords = ['mobile', 'mobilephone', 'cell', 'mobil', 'mobilnummer', 'mobiltelefon'];
const synonyms: Readonly<Record<Column, readonly string[]>> = {
  firstName: ['firstname', 'givenname', 'forename', 'förnamn', 'tilltalsnamn'],
  lastName: ['lastname', 'surname', 'familyname', 'efternamn'],
  fullName: ['name', 'fullname', 'candidate', 'namn', 'fullständigtnamn', 'kandidat'],
  email: ['email', 'emailaddress', 'mail', 'epost', 'epostadress', 'mejl', 'mejladress', 'mailadress'],
  phone: [...mobileWords, 'phone', 'phonenumber', 'telephone', 'telefon', 'telefonnummer', 'tel'],
  language: ['language', 'lang', 'språk'],
  channel: ['channel', 'preferredchannel', 'kanal', 'kontaktväg'],
  source: ['source', 'referrer', 'källa', 'rekryteringskälla'],
  stage: ['stage', 'step', 'currentstage', 'steg', 'ståristeg', 'processteg'],
  since: ['since', 'instagesince', 'stagesince', 'sedan', 'stegsedan', 'istegetsedan'],
  promised: ['promised', 'promisedby', 'answerpromised', 'lovat', 'lovatsenast', 'beskedlovat', 'beskedsenast'],
  zone: ['timezone', 'zone', 'tz', 'tidszon'],
};

/** What each heading means, in order: Swedish and English names in any spelling; other columns become fields by their heading. */
export function mapHeadings(headings: readonly string[]): ColumnMeaning[] {
  const meanings = headings.map(meaningOf);
  const places = new Set(meanings.flatMap((meaning) => (isPlace(meaning) ? [meaning.column] : [])));
  return places.size === 1
    ? meanings.map((meaning, at) => (isPlace(meaning) ? asField(headings[at]) : meaning))
    : meanings;
}

/** What says where somebody stands says it together; one such heading alone is a column of whatever system the list comes from. */
const isPlace = (meaning: ColumnMeaning): meaning is Extract<ColumnMeaning, { kind: 'known' }> =>
  meaning.kind === 'known' && ['stage', 'since', 'promised'].includes(meaning.column);

const asField = (heading = ''): ColumnMeaning => ({ kind: 'field', name: heading.trim() });

/** The columns and fields that more than one heading claims: a mapping with any of them cannot be used. */
export function columnsTwice(mapping: readonly ColumnMeaning[]): string[] {
  const columns = mapping.flatMap((meaning) => {
    if (meaning.kind === 'ignored') return [];
    return [meaning.kind === 'known' ? `known:${meaning.column}` : `field:${meaning.name}`];
  });
  return [...new Set(columns.filter((column, index) => columns.indexOf(column) !== index))].map((column) =>
    column.replace(/^\w+:/, ''),
  );
}

/** Whether a heading says that the numbers under it take SMS. */
export const saysMobile = (heading: string): boolean => mobileWords.includes(toPlain(heading));

const toPlain = (heading: string) =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function meaningOf(heading: string): ColumnMeaning {
  const plain = toPlain(heading);
  // What Besked adds where it saves the rows with errors is said to whoever mends them.
  if (plain === '' || heading.startsWith('Besked: ')) return { kind: 'ignored' };
  const found = Object.entries(synonyms).find(([, names]) => names.includes(plain));
  return found ? { kind: 'known', column: found[0] as Column } : asField(heading);
}
