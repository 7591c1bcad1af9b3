import { isLanguage } from '../../http/language-of.ts';
import type { Database } from '../../parts.ts';
import type { OwnData } from './contract.ts';
import { gatherApplication } from './gather-application.ts';

type Asked = { readonly organisationId: string; readonly candidateId: string; readonly now: number };

/** Everything that an organisation holds about a person, in all jobs, as they may read it now. */
export async function gatherOwnData(database: Database, { organisationId, candidateId, now }: Asked): Promise<OwnData> {
  const [organisation, candidate, applications] = await Promise.all([
    database.organization.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    database.candidate.findFirstOrThrow({ where: { id: candidateId, organisationId } }),
    database.application.findMany({
      where: { candidateId, organisationId },
      orderBy: [{ appliedAt: 'asc' }, { id: 'asc' }],
      include: { candidate: true, job: { select: { title: true, zone: true } } },
    }),
  ]);
  const { firstName, lastName, email, phone, channel, zone, emailOptedOut, smsOptedOut, createdAt } = candidate;
  const language = isLanguage(candidate.language) ? candidate.language : 'sv';
  return {
    ...{ format: 1, madeAt: new Date(now).toISOString(), organisation: organisation.name, language },
    person: {
      ...{ firstName, lastName, email, phone, language: candidate.language, channel, zone },
      ...{ declinesEmail: emailOptedOut, declinesSms: smsOptedOut, knownSince: createdAt.toISOString() },
    },
    applications: await Promise.all(
      applications.map((application) => gatherApplication(database, { application, language })),
    ),
  };
}
