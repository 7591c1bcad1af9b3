import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';

type Application = {
  readonly organisationId: string;
  readonly jobId: string;
  readonly applicationId: string;
  /** Who entered it by hand. */
  readonly byId?: string | null;
};

/** Tells the recruiters of the job that somebody has applied. Whoever comes in with a list, or stands in the process already, is no news of its own. */
export async function tellApplication(transaction: Transaction, application: Application): Promise<void> {
  const key = `application/${application.applicationId}`;
  await tellStaff(transaction, { ...application, key, kind: 'application', to: [{ kind: 'role', role: 'recruiter' }] });
}
