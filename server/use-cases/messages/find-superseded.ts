import type { Database } from '../../parts.ts';

type Row = { readonly applicationId: string; readonly kind: string; readonly createdAt: Date };

/** On its way or accepted, and not come back. */
const standing = ['waiting', 'sending', 'sent'];

/** Of what candidates' pages send: whether a later one of the same kind to the same candidate in that job is on its way or has been accepted. */
export async function findSuperseded(database: Database, rows: readonly Row[]): Promise<(row: Row) => boolean> {
  if (rows.length === 0) return () => false;
  const found = await database.pageMessage.groupBy({
    by: ['applicationId', 'kind'],
    where: { applicationId: { in: rows.map(({ applicationId }) => applicationId) }, status: { in: standing } },
    _max: { createdAt: true },
  });
  const latest = new Map(found.map(({ _max, ...row }) => [keyOf(row), _max.createdAt?.getTime() ?? 0]));
  return (row) => (latest.get(keyOf(row)) ?? 0) > row.createdAt.getTime();
}

const keyOf = ({ applicationId, kind }: Omit<Row, 'createdAt'>) => `${applicationId}/${kind}`;
