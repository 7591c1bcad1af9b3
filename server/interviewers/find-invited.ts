import { Prisma } from '../../prisma/client.ts';
import type { Transaction } from '../parts.ts';

export type Invited = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
};

type Named = { readonly organisationId: string; readonly jobId: string; readonly names: readonly string[] };

/**
 * The members whom these names mean. Of several with one name it is whoever alone has a role in the job; where that is nobody or more than one,
 * none is meant: a calendar of somebody else is not to be filled.
 */
export async function findInvited(
  transaction: Transaction,
  { organisationId, jobId, names }: Named,
): Promise<Invited[]> {
  const wanted = [...new Set(names.map(plain))].filter(Boolean);
  if (wanted.length === 0) return [];
  const found = await transaction.$queryRaw<(Invited & { plain: string; inJob: boolean })[]>`
    select u."id" as "userId", u."name", u."email", u."language", lower(normalize(trim(u."name"), NFC)) as "plain",
      exists (select 1 from "job_role" r where r."jobId" = ${jobId}::uuid and r."userId" = u."id") as "inJob"
    from "member" m join "user" u on u."id" = m."userId"
    where m."organizationId" = ${organisationId} and lower(normalize(trim(u."name"), NFC)) in (${Prisma.join(wanted)})
    order by u."id"`;
  return wanted.flatMap((name) => {
    const all = found.filter((one) => one.plain === name);
    const meant = all.length > 1 ? all.filter(({ inJob }) => inJob) : all;
    return meant.length === 1 ? meant : [];
  });
}

const plain = (name: string) => name.normalize('NFC').trim().toLowerCase();
