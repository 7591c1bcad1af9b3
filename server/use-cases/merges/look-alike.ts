import { type Candidate, Prisma } from '../../../prisma/client.ts';
import type { Transaction } from '../../parts.ts';
import { plain } from '../name-contains.ts';
import { alikeBy } from './alike-by.ts';

/** An address that hundreds share is an agency's: it says nothing of who they are, and would fill the list. */
const mostAlike = 20;
/** Of so many with the same name the rest is looked at. */
const mostNamed = 200;

/** Brings up to date with whom an entry stands in the list of likely doubles: those found now, without those of whom somebody has said that they are two people. */
export async function lookAlike(transaction: Transaction, one: Candidate): Promise<void> {
  const { id, organisationId, erasedAt } = one;
  const found = erasedAt === null ? await idsAlike(transaction, one) : [];
  await transaction.candidateAlike.deleteMany({
    where: {
      OR: [
        { oneId: id, otherId: { notIn: found } },
        { otherId: id, oneId: { notIn: found } },
      ],
    },
  });
  const data = found.map((other) => {
    const [oneId = '', otherId = ''] = [id, other].toSorted();
    return { oneId, otherId, organisationId };
  });
  if (data.length > 0) await transaction.candidateAlike.createMany({ data, skipDuplicates: true });
}

async function idsAlike(transaction: Transaction, { id, organisationId, email, phone, ...name }: Candidate) {
  const others = Prisma.sql`c."organisationId" = ${organisationId} and c."id" <> ${id}::uuid and c."erasedAt" is null`;
  const named = ` ${plain(`${name.firstName} ${name.lastName}`)} %`;
  const mailbox = Prisma.sql`split_part(f."email", '@', 1) = split_part(${email}, '@', 1)`;
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select x."id" from (
      (select c."id" from "candidate" c where ${others} and c."email" = ${email} limit ${mostAlike})
      union (select c."id" from "candidate" c where ${others} and c."phone" = ${phone} limit ${mostAlike})
      union (select f."id" from (
        select c."id", c."email" from "candidate" c where ${others} and c."searchText" like ${named} limit ${mostNamed}
      ) f where ${alikeBy.job(id)} or ${alikeBy.field(id)} or ${mailbox} limit ${mostAlike})
    ) x
    where not exists (select 1 from "candidate_apart" a
      where a."oneId" = least(x."id", ${id}::uuid) and a."otherId" = greatest(x."id", ${id}::uuid))
    limit ${mostAlike}`;
  return rows.map((row) => row.id);
}
