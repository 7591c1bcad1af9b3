import type { PrismaClient } from '../../../prisma/client.ts';

type Table = { readonly table: string; readonly words: string };

/** In which tables of the whole database each of the words stands, in any letters: in texts, JSON, lists and bytes, of every table that there is. */
export async function findWords(database: PrismaClient, words: readonly string[]): Promise<Map<string, string[]>> {
  const tables = await database.$queryRaw<Table[]>`
    select c.table_name as "table", string_agg(case c.data_type when 'bytea' then format('encode(%I, ''escape'')', c.column_name)
      else format('%I::text', c.column_name) end, ', ') as "words"
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea') group by c.table_name`;
  const found = new Map<string, string[]>(words.map((word) => [word, []]));
  for (const { table, words: columns } of tables) {
    const here = await database.$queryRawUnsafe<{ word: string }[]>(
      `select w."word" from unnest($1::text[]) w ("word")
       where exists (select 1 from "${table}" where strpos(lower(concat_ws(' ', ${columns})), lower(w."word")) > 0)`,
      words,
    );
    for (const { word } of here) found.get(word)?.push(table);
  }
  return found;
}
