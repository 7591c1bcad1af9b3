import { Refusal } from './refusal.ts';

/** The revision that a change was made from, as If-Match brings it; refuses where it is missing or none. */
export function readRevision(header: string | undefined): number {
  if (header === undefined) throw new Refusal('revisionNeeded');
  const [, revision] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim()) ?? [];
  if (revision === undefined)
    throw new Refusal('malformed', {
      errors: [{ path: 'header.If-Match', code: 'revision' }],
    });
  return Number(revision);
}
