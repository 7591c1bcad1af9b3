import type { Database } from '../parts.ts';
import { peopleOf } from './process-views.ts';

type Told = { readonly kind: string; readonly data: Readonly<Record<string, unknown>> };
type Words = { readonly sv: string; readonly en: string };

/** The names of those who heard of a line of an application's story, which only the server knows; undefined where nobody did, or it is long ago. */
export async function findReminded(
  database: Database,
  applicationId: string,
  lines: readonly Told[],
): Promise<(line: Told) => Words | undefined> {
  const keys = lines.flatMap((line) => keyOf(applicationId, line) ?? []);
  const heard =
    keys.length === 0
      ? []
      : await database.staffNotice.findMany({
          where: { applicationId, key: { in: keys } },
          select: { key: true, userId: true },
        });
  const people = await peopleOf(
    database,
    heard.map(({ userId }) => userId),
  );
  return (line) => {
    const key = keyOf(applicationId, line);
    const names = heard.flatMap((one) => (one.key === key ? (people.get(one.userId ?? '') ?? []) : [])).toSorted();
    const listed = (language: 'sv' | 'en') => new Intl.ListFormat(language).format(names);
    return names.length === 0 ? undefined : { sv: listed('sv'), en: listed('en') };
  };
}

const keyOf = (applicationId: string, { kind, data }: Told) =>
  kind === 'notifyStaff' && typeof data['key'] === 'string' ? `${applicationId}/${data['key']}` : undefined;
