import { Prisma } from '../../../prisma/client.ts';
import { importMessage } from '../../imports/import-message.ts';
import { parsePhone } from '../../imports/parse-phone.ts';
import type { Transaction } from '../../parts.ts';

type Known = {
  readonly candidate: {
    readonly organisationId: string;
    readonly firstName: string;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly applicationIds: readonly string[];
};
type Row = {
  readonly importId: string;
  readonly row: number;
  /** Has become an application of theirs. */
  readonly isTheirs: boolean;
  readonly hasAddress: boolean;
  readonly firstName: string | null;
  readonly cells: string[];
};

const { code, sv, en } = importMessage('person-erased');
const gone = [{ severity: 'error', column: null, code, message: { sv, en } }];

/**
 * Empties rows of imported lists: of these applications, and others that brought the same address or number, however it was typed. What was still to be imported is not.
 * A row of somebody with another given name stays: that is whoever shares the mailbox or the telephone, and has asked for nothing.
 */
export async function forgetLists(transaction: Transaction, known: Known): Promise<void> {
  const rows = await findLikely(transaction, known);
  const { phone } = known.candidate;
  const hasNumber = ({ cells }: Row) => phone !== null && cells.some((cell) => parsePhone(cell)?.e164 === phone);
  const theirs = rows.filter(
    (row) => row.isTheirs || (!isAnothers(row, known.candidate) && (row.hasAddress || hasNumber(row))),
  );
  for (const { importId, row } of theirs) {
    const where = { importId, row };
    const emptied = { draft: Prisma.DbNull, issues: [], identity: null };
    await transaction.importRow.updateMany({ where, data: emptied });
    await transaction.importRow.updateMany({
      where: { ...where, status: 'ready' },
      data: { status: 'failed', issues: gone },
    });
  }
}

/** The first of the given names, without marks: what the same person is called in every list. */
const calledBy = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase().split(/[\s-]/)[0] ?? '';

/** One row of a list whose columns were not understood tells no name, and counts as theirs. */
function isAnothers({ firstName }: Row, candidate: Known['candidate']): boolean {
  const name = calledBy(firstName ?? '');
  return name !== '' && name !== calledBy(candidate.firstName);
}

/** Rows that are theirs for sure, and those whose cells end with the same digits as the number. */
function findLikely(transaction: Transaction, { candidate, applicationIds }: Known): Promise<Row[]> {
  const { organisationId, email, phone } = candidate;
  const address = email?.toLowerCase() ?? null;
  const digits = phone === null ? null : `%${phone.slice(-6)}`;
  return transaction.$queryRaw<Row[]>`
    select * from (
      select r."importId", r."row", coalesce(array(select jsonb_array_elements_text(r."draft"->'cells')), '{}') as "cells",
        coalesce(r."applicationId" = any(${[...applicationIds]}::uuid[]), false) as "isTheirs",
        r."draft"->'candidate'->>'firstName' as "firstName",
        coalesce(lower(r."draft"->'candidate'->>'email') = ${address}::text, false)
          or coalesce(r."draft"->'candidate'->>'phone' = ${phone}::text, false)
          or exists (select 1 from jsonb_array_elements_text(r."draft"->'cells') c
            where ${address}::text = any(regexp_split_to_array(lower(c), '[^[:alnum:].!#$%&''*+/=?^_{|}~@-]+'))) as "hasAddress"
      from "import_row" r join "import" i on i."id" = r."importId" where i."organisationId" = ${organisationId} and r."draft" is not null) f
    where "isTheirs" or "hasAddress" or exists (select 1 from unnest("cells") c where regexp_replace(c, '\\D', '', 'g') like ${digits}::text)
    order by "importId", "row"`;
}
