import type { Language } from '../definition/schema.ts';

/** Somebody invented whom a text is shown to. `why` says what this person tries out. */
export type SamplePerson = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly why: Readonly<Record<Language, string>>;
};

/** People of different names: usual, short, long, and with letters that an SMS cannot carry cheaply. */
export const samplePeople: readonly SamplePerson[] = [
  { id: 'asa', firstName: 'Åsa', lastName: 'Lindqvist', why: { sv: 'vanligt namn', en: 'a usual name' } },
  { id: 'bo', firstName: 'Bo', lastName: 'Ek', why: { sv: 'kort namn', en: 'a short name' } },
  {
    id: 'alexandra',
    firstName: 'Maria-Alexandra',
    lastName: 'von Stenhammar-Oxenstierna',
    why: { sv: 'långt namn', en: 'a long name' },
  },
  {
    id: 'lukasz',
    firstName: 'Łukasz',
    lastName: 'Wiśniewski',
    why: { sv: 'bokstäver som gör sms dyrare', en: 'letters that make an SMS dearer' },
  },
  {
    id: 'fatima',
    firstName: 'Fatima',
    lastName: "O'Brien & Sönner <test>",
    why: { sv: 'tecken som inte får bli kod', en: 'signs that must not become code' },
  },
];
