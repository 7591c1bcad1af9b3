import type { RequestView } from '../../contract/requests.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { toRequestViews } from './find-requests.ts';

/** One request as it is shown. */
export async function getRequest(database: Database, organisationId: string, id: string): Promise<RequestView> {
  const row = orNotFound(await database.candidateRequest.findFirst({ where: { id, organisationId } }));
  const [view] = await toRequestViews(database, [row]);
  return orNotFound(view ?? null);
}
