import { Refusal } from './refusal.ts';

/** What If-Match names, of this form in a regular expression's words and with or without quotes; refuses where it is missing or something else. */
export function ifMatch(header: string | undefined, form: string): string {
  if (header === undefined) throw new Refusal('revisionNeeded');
  const [, named] = new RegExp(`^(?:W/)?"?(${form})"?$`).exec(header.trim()) ?? [];
  if (named === undefined) throw new Refusal('malformed', { errors: [{ path: 'header.If-Match', code: 'revision' }] });
  return named;
}
