import { z } from 'zod';
import { type Candidate, Prisma } from '../../../prisma/client.ts';
import type { Lookalike } from '../../contract/merges.ts';
import type { Caller } from '../../http/caller.ts';
import { readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { plain } from '../name-contains.ts';
import { peopleOf } from '../process-views.ts';
import { toCandidateView } from '../view-rows.ts';
import { alikeBy } from './alike-by.ts';
import { findEntry } from './find-entry.ts';

const cursorSchema = z.tuple([z.uuid()]);
type Asked = { readonly candidateId: string; readonly limit: number; readonly after?: string | undefined };
type Found = Candidate & Reasons & { readonly apartBy: string | null; readonly apartAt: Date | null };
type Reasons = Readonly<Record<'email_' | 'phone_' | 'job_' | 'field_' | 'mailbox_', boolean>>;

/** Other entries that may be the same person's, by id: same address, same number, or the same name and one more thing. Those said to be others' too. */
export async function findLookalikes(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { candidateId, limit, after }: Asked,
) {
  const one = await findEntry(database, organisationId, candidateId);
  const [last] = readCursor(after, cursorSchema) ?? [];
  const rows = await lookFor(database, one, { last, take: limit + 1 });
  const people = await peopleOf(
    database,
    rows.map(({ apartBy }) => apartBy),
  );
  return toPage(rows, limit, {
    keys: ({ id }) => [id],
    item: (row): Lookalike => ({
      candidate: toCandidateView(row),
      reasons: reasonsOf(row),
      apart: row.apartAt && { by: people.get(row.apartBy ?? '') ?? '', at: row.apartAt.toISOString() },
    }),
  });
}

/** Why two entries may be one person's; nothing where nothing speaks for it. */
export async function reasonsFor(database: Database, one: Candidate, other: Candidate): Promise<Lookalike['reasons']> {
  const [row] = await lookFor(database, one, { only: other.id, take: 1 });
  return row ? reasonsOf(row) : [];
}

type Wanted = { readonly last?: string | undefined; readonly only?: string; readonly take: number };

function lookFor(database: Database, one: Candidate, { last, only, take }: Wanted): Promise<Found[]> {
  // As the search keeps names: the index finds them among a million.
  const named = ` ${plain(`${one.firstName} ${one.lastName}`)} %`;
  return database.$queryRaw<Found[]>`
    with found as (
      select c.*, coalesce(c."email" = ${one.email}, false) as "email_", coalesce(c."phone" = ${one.phone}, false) as "phone_",
        c."searchText" like ${named} as "named"
      from "candidate" c
      where c."organisationId" = ${one.organisationId} and c."id" <> ${one.id}::uuid and c."erasedAt" is null
        and (c."email" = ${one.email} or c."phone" = ${one.phone} or c."searchText" like ${named})
    ), judged as (
      select f.*, f."named" and ${alikeBy.job(one.id)} as "job_", f."named" and ${alikeBy.field(one.id)} as "field_",
        f."named" and not f."email_" and coalesce(split_part(f."email", '@', 1) = split_part(${one.email}, '@', 1), false) as "mailbox_"
      from found f
    )
    select j.*, a."saidBy" as "apartBy", a."saidAt" as "apartAt" from judged j
    left join "candidate_apart" a on a."oneId" = least(j."id", ${one.id}::uuid) and a."otherId" = greatest(j."id", ${one.id}::uuid)
    where ("email_" or "phone_" or "job_" or "field_" or "mailbox_")
      ${last === undefined ? Prisma.empty : Prisma.sql`and j."id" > ${last}::uuid`} ${only === undefined ? Prisma.empty : Prisma.sql`and j."id" = ${only}::uuid`}
    order by j."id" limit ${take}`;
}

const reasonsOf = ({ email_, phone_, job_, field_, mailbox_ }: Reasons): Lookalike['reasons'] => [
  ...(email_ ? (['email'] as const) : []),
  ...(phone_ ? (['phone'] as const) : []),
  ...(job_ ? (['nameAndJob'] as const) : []),
  ...(field_ ? (['nameAndField'] as const) : []),
  ...(mailbox_ ? (['nameAndMailbox'] as const) : []),
];
