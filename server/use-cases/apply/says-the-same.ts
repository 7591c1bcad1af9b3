import type { Database } from '../../parts.ts';
import type { ReadApplicant } from './read-applicant.ts';
import { applicationOf } from './store-applicant.ts';

type Sent = {
  readonly nonce: string;
  /** By what the documents that came with it are held. */
  readonly heldBy: string;
  readonly applicant: ReadApplicant;
};

/**
 * Whether a form that has come in before says nothing else now: nobody has gone back to mend an address, to attach what was forgotten, or to apply for
 * somebody else with it.
 */
export async function saysTheSame(database: Database, { nonce, heldBy, applicant }: Sent): Promise<boolean> {
  const [application, held] = await Promise.all([
    database.application.findUniqueOrThrow({
      where: { id: applicationOf(nonce) },
      include: { candidate: true, documents: { select: { hash: true } } },
    }),
    database.document.findMany({ where: { heldBy, applicationId: null }, select: { hash: true } }),
  ]);
  const { candidate, documents } = application;
  const fields = application.fields as Readonly<Record<string, unknown>>;
  const isThere = (hash: string) => documents.some((one) => one.hash === hash);
  return (
    candidate.firstName === applicant.firstName &&
    candidate.lastName === applicant.lastName &&
    candidate.email === applicant.email &&
    candidate.phone === (applicant.phone?.e164 ?? null) &&
    Object.entries(applicant.fields).every(([id, value]) => fields[id] === value) &&
    held.every(({ hash }) => isThere(hash))
  );
}
