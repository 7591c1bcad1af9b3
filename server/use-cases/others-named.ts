import { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { plainWords, soundOf } from './search/name-forms.ts';

type About = { readonly organisationId: string; readonly jobId: string; readonly candidateId: string };
/** A name as it stands in the text. */
type Named = { readonly name: string; readonly isInJob: boolean };
type Row = { readonly at: number; readonly name: string; readonly isInJob: boolean };

/**
 * Other candidates of the organisation whose whole name stands in the text, capitals, marks and signs aside: one name of two is often a word, or somebody else's.
 * Each is looked up by the index `candidate_nearly`, so a million candidates take no longer than a hundred.
 */
export async function othersNamed(
  database: Database,
  { organisationId, jobId, candidateId }: About,
  text: string,
): Promise<Named[]> {
  const names = namesIn(text);
  if (names.length === 0) return [];
  const words = names.map(plainWords);
  const rows = await database.$queryRaw<Row[]>(calledSo({ organisationId, jobId, candidateId }, words));
  return names.flatMap((name, at) => {
    const called = rows.filter((row) => row.at === at + 1 && isSame(plainWords(row.name), words[at] ?? []));
    return called.length === 0 ? [] : [{ name, isInJob: called.some(({ isInJob }) => isInJob) }];
  });
}

/** So many of one name are looked up; where there are more, one of them is taken to be in the job. */
const mostAlike = 200;

/** Only whoever begins so is read: the index knows the sounds alone, and these many share. */
export const calledSo = (
  { organisationId, jobId, candidateId }: About,
  names: readonly (readonly string[])[],
): Prisma.Sql =>
  Prisma.sql`select w."at"::int as "at", f."name", f."isInJob"
    from unnest(${names.map((words) => ` ${words.join(' ')} `)}::text[], ${names.map((words) => words.map(soundOf).join(' '))}::text[])
      with ordinality as w("plain", "sounds", "at")
    cross join lateral (
      select c."name", count(*) = ${mostAlike} or bool_or(
        exists (select 1 from "application" a where a."candidateId" = c."id" and a."jobId" = ${jobId}::uuid)) as "isInJob"
      from (
        select c."id", c."firstName" || ' ' || c."lastName" as "name" from "candidate" c
        where c."organisationId" = ${organisationId} and c."erasedAt" is null and c."id" <> ${candidateId}::uuid
          and name_forms(c."firstName" || ' ' || c."lastName") @> string_to_array(w."sounds", ' ') and starts_with(c."searchText", w."plain")
        limit ${mostAlike}
      ) c group by 1
    ) f`;

const isSame = (one: readonly string[], other: readonly string[]) => one.join(' ') === other.join(' ');

/** So many names are looked for, the longest last; a longer text names nobody else. */
const mostNames = 200;
/** Some people have three first names and a last name of three words. */
const mostWords = 6;
const capital = /\p{Lu}[\p{L}'’-]*/u.source;
const run = new RegExp(
  `(?<!\\p{L})${capital}(?:[^\\S\\n]+(?:(?:af|av|von|van|de|der|den|el|al|bin)[^\\S\\n]+)*${capital})+`,
  'gu',
);

/** All that can be a whole name in a text: two words with a capital or more, one after the other. */
function namesIn(text: string): string[] {
  const runs = [...(text.match(run) ?? [])].map((words) => words.split(/\s+/u));
  const lengths = Array.from({ length: mostWords - 1 }, (_, more) => more + 2);
  const names = lengths.flatMap((length) => runs.flatMap((words) => ofLength(words, length)));
  return [...new Set(names.flatMap((name) => [name, name.replace(/s$/u, '')]))].slice(0, mostNames);
}

const ofLength = (words: readonly string[], length: number) =>
  words
    .slice(length - 1)
    .map((_, from) => words.slice(from, from + length))
    .filter((name) => [name[0], name.at(-1)].every((word) => /^\p{Lu}/u.test(word ?? '')))
    .map((name) => name.join(' '));
