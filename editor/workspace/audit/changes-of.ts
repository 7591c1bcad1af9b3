import type { AuditEntryView } from '../../../server/contract/audit.ts';

/** One part of what was changed, as it was and became; undefined where it was not there. */
export type Part = { readonly key: string; readonly before: unknown; readonly after: unknown };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an entry says was changed, part by part; a list as a whole is one part. */
export function changesOf({ before, after, action }: Pick<AuditEntryView, 'before' | 'after' | 'action'>): Part[] {
  if (Array.isArray(before) || Array.isArray(after))
    return [
      { key: action === 'setJobRoles' ? 'roles' : 'list', before: before ?? undefined, after: after ?? undefined },
    ];
  const [was, became] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(became)])];
  return keys.map((key) => ({ key, before: was[key], after: became[key] }));
}
