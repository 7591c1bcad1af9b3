import { Refusal } from './refusal.ts';

/** The tag of what a change was made from, as If-Match brings it; `*` stands for whatever there is. Refuses where it is missing or none. */
export function readTag(header: string | undefined): string {
  if (header === undefined) throw new Refusal('revisionNeeded');
  const [, tag] = /^(?:W\/)?"?([0-9a-f]{20}|\*)"?$/.exec(header.trim()) ?? [];
  if (tag === undefined) throw new Refusal('malformed', { errors: [{ path: 'header.If-Match', code: 'revision' }] });
  return tag;
}
