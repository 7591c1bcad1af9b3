import type { Database } from '../../parts.ts';
import type { Told } from './find-told.ts';

type Asked = { readonly applicationId: string; readonly told: Told };

/** The fields that decisions have brought whose answer has not been heard: the application has them from the release, the candidate from the answer (G7). */
export async function hiddenFields(database: Database, { applicationId, told }: Asked): Promise<Set<string>> {
  if (told.isAll) return new Set();
  const brought = await database.decision.findMany({
    where: { applicationId, status: 'released', id: { notIn: [...told.decisionIds] } },
    select: { fields: true },
  });
  return new Set(brought.flatMap(({ fields }) => Object.keys((fields ?? {}) as object)));
}
