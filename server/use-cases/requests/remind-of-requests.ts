import type { Database } from '../../parts.ts';
import { remindBefore } from '../remind-before.ts';

/** So long before its date the administrators hear too. */
const nearMs = 3 * 86_400_000;

/** Reminds the recruiters half-way to the date of what was asked by law, and them and the administrators three days before it. Each is told once. */
export async function remindOfRequests(database: Database, now = Date.now(), inRound = 500): Promise<void> {
  let after: string | undefined;
  do {
    const open = await database.candidateRequest.findMany({
      where: { status: 'open' },
      include: { application: { select: { jobId: true } } },
      orderBy: { id: 'asc' },
      take: inRound,
      ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
    });
    for (const { id, organisationId, applicationId, application, kind: about, askedAt, due } of open) {
      const told = { organisationId, applicationId, jobId: application.jobId, about, subjectId: id, key: id };
      await remindBefore(database, { told, askedAt, due, nearMs }, now);
    }
    after = open.length < inRound ? undefined : open.at(-1)?.id;
  } while (after !== undefined);
}
