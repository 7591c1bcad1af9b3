import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../../prisma/client.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { type StaffEvent, tellStaff } from '../../../server/notices/tell-staff.ts';

type About = { readonly organisationId: string; readonly jobId: string; readonly applicationId: string };

/** Something happens about a candidate, to be told to the recruiters of the job where nothing else is said, and is told. */
export async function happenAbout(
  database: PrismaClient,
  { organisationId, jobId, applicationId }: About,
  event: Partial<StaffEvent> = {},
): Promise<void> {
  const about = { organisationId, jobId, applicationId, key: randomUUID(), kind: 'task' } as const;
  await database.$transaction((transaction) =>
    tellStaff(transaction, { ...about, to: [{ kind: 'role', role: 'recruiter' }], ...event }),
  );
  await tellEvents(database);
}
