import type { Definition } from '../../process/definition/schema.ts';

type Given = { readonly email: boolean; readonly mobile: boolean; readonly fields: Readonly<Record<string, unknown>> };

/** What the process wants of an applicant and did not get: its fields by id, and `email` and `mobile` of the candidate's own. */
export function findNotGiven({ steps }: Definition, { email, mobile, fields }: Given): string[] {
  const start = Object.values(steps).find((step) => step.kind === 'start');
  const isGiven = (id: string) => {
    if (id === 'email') return email;
    return id === 'mobile' ? mobile : (fields[id] ?? null) !== null;
  };
  return start?.kind === 'start' ? start.requires.filter((id) => !isGiven(id)) : [];
}
