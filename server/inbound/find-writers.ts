import type { Language } from '../../process/definition/schema.ts';
import type { Database } from '../parts.ts';

/** An application of somebody whose number it is. */
export type Writer = {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly jobId: string;
  readonly jobTitle: string;
  readonly versionId: string;
  readonly pageKey: string;
  readonly candidateId: string;
  readonly language: Language;
  readonly smsOptedOut: boolean;
  readonly isOpen: boolean;
};

const most = 50;

/**
 * Whose number it may be, the one that was last written to by SMS first, then those who are still in a process, then the newest. The same number
 * may stand for several people, and for one in several jobs and organisations; nobody of a rehearsal is among them.
 */
export function findWriters(database: Database, phone: string): Promise<Writer[]> {
  return database.$queryRaw<Writer[]>`
    select a."id" as "applicationId", a."organisationId", o."name" as "organisation", a."jobId", j."title" as "jobTitle", a."versionId", a."pageKey",
      c."id" as "candidateId", c."language", c."smsOptedOut", a."status" in ('new', 'active') as "isOpen"
    from "candidate" c
    join "application" a on a."candidateId" = c."id"
    join "job" j on j."id" = a."jobId"
    join "organization" o on o."id" = a."organisationId" and o."rehearsalOf" is null
    left join lateral (select max(m."acceptedAt") as "at" from "message" m
      where m."applicationId" = a."id" and m."channel" = 'sms' and m."acceptedAt" is not null) written on true
    where c."phone" = ${phone} and c."erasedAt" is null
    order by written."at" desc nulls last, "isOpen" desc, a."appliedAt" desc, a."id" limit ${most}`;
}
