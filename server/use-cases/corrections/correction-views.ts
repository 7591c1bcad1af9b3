import { z } from 'zod';
import { Prisma } from '../../../prisma/client.ts';
import type { Language } from '../../../process/definition/schema.ts';
import type { CorrectionState, CorrectionView } from '../../contract/corrections.ts';
import { integerKey, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { fullName } from '../names-of.ts';
import { wordsOfNote } from '../../../process/interpreter/note-words.ts';

type Row = {
  id: string;
  messageId: string;
  applicationId: string;
  firstName: string;
  lastName: string;
  state: CorrectionState;
  backTo: string | null;
  correctedBy: string | null;
  createdAt: Date;
  toldAt: Date | null;
  signalId: string;
  code: string | null;
};

/** How far a correction `c` with its signal `s` and its message `m` has come. */
export const correctionState = Prisma.sql`case when s."refusedAt" is not null then 'refused' when m."id" is null then 'stored'
  when m."status" in ('sent', 'delivered') then 'told' when m."status" in ('bounced', 'undelivered', 'failed', 'cancelled') then 'notTold'
  else 'onItsWay' end`;

/** By both channels it is two messages: the one that got further counts. */
export const correctionJoins = Prisma.sql`"correction" c join "signal" s on s."id" = c."signalId"
  left join lateral (select * from "message" m where m."applicationId" = c."applicationId" and m."correctionId" = c."id"
    order by m."status" in ('sent', 'delivered') desc, m."channel" limit 1) m on true`;

const columns = Prisma.sql`c."id", c."messageId", c."applicationId", p."firstName", p."lastName", ${correctionState} as "state", c."backTo",
  u."name" as "correctedBy", c."createdAt", m."acceptedAt" as "toldAt", c."signalId", s."refusedCode" as "code"
  from ${correctionJoins} join "application" a on a."id" = c."applicationId" join "candidate" p on p."id" = a."candidateId"
  left join "user" u on u."id" = c."correctedBy"`;

/** One correction, with how far it has come. */
export async function getCorrection(
  database: Database,
  { organisationId, correctionId }: { readonly organisationId: string; readonly correctionId: string },
  language: Language,
): Promise<CorrectionView> {
  const [row] = await database.$queryRaw<Row[]>`
    select ${columns} where c."id" = ${correctionId}::uuid and c."organisationId" = ${organisationId}`;
  return toView(orNotFound(row), language);
}

type Asked = {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly state?: CorrectionState | undefined;
};

/** A page of the corrections of a batch, in the order in which they were chosen. */
export async function listCorrectionsOf(
  database: Database,
  batchId: string,
  { limit, after, state }: Asked,
  language: Language,
) {
  const [from = 0] = readCursor(after, z.tuple([integerKey])) ?? [];
  const wanted = state === undefined ? Prisma.empty : Prisma.sql`and ${correctionState} = ${state}`;
  const rows = await database.$queryRaw<(Row & { position: number })[]>`
    select c."position", ${columns} where c."batchId" = ${batchId}::uuid and c."position" > ${from}::bigint ${wanted}
    order by c."position" limit ${limit + 1}`;
  return toPage(rows, limit, { keys: ({ position }) => [position], item: (row) => toView(row, language) });
}

function toView({ firstName, lastName, createdAt, toldAt, code, ...row }: Row, language: Language): CorrectionView {
  return {
    ...row,
    candidateName: fullName({ firstName, lastName }),
    createdAt: createdAt.toISOString(),
    toldAt: toldAt?.toISOString() ?? null,
    code,
    reason: code === null ? null : wordsOfNote(code)[language],
  };
}
