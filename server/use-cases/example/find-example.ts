import type { Database } from '../../parts.ts';

/** What a job is an example by, as long as nobody but its invented people is in it; null of any other. */
export async function findExample(database: Pick<Database, 'example' | 'application'>, jobId: string) {
  const example = await database.example.findUnique({ where: { jobId } });
  if (example === null) return null;
  const others = await database.application.count({ where: { jobId, id: { notIn: example.applicationIds } } });
  return others === 0 ? example : null;
}
