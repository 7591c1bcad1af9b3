import { isLanguage } from '../../http/language-of.ts';
import type { Database } from '../../parts.ts';
import type { OwnData } from './contract.ts';
import { gatherApplication } from './gather-application.ts';

type Asked = {
  readonly organisationId: string;
  readonly candidateId: string;
  readonly now: number;
  /** Who reads it: what the candidate said of how it was to apply is nobody else's. */
  readonly reader: 'candidate' | 'administrator';
};

/** Everything that an organisation holds about a person, in all jobs, as they may read it now. */
export async function gatherOwnData(database: Database, asked: Asked): Promise<OwnData> {
  const { organisationId, candidateId, now, reader } = asked;
  const [organisation, candidate, applications] = await Promise.all([
    database.organization.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    database.candidate.findFirstOrThrow({ where: { id: candidateId, organisationId } }),
    database.application.findMany({
      where: { candidateId, organisationId },
      orderBy: [{ appliedAt: 'asc' }, { id: 'asc' }],
      include: { candidate: true, job: { select: { title: true, zone: true } } },
    }),
  ]);
  const refusals = await database.surveyRefusal.count({
    where: { organisationId, who: { in: whoIs(candidate, applications) } },
  });
  const { firstName, lastName, email, phone, channel, zone, emailOptedOut, smsOptedOut, createdAt } = candidate;
  const language = isLanguage(candidate.language) ? candidate.language : 'sv';
  return {
    ...{ format: 1, madeAt: new Date(now).toISOString(), organisation: organisation.name, language },
    person: {
      ...{ firstName, lastName, email, phone, language: candidate.language, channel, zone },
      ...{
        declinesEmail: emailOptedOut,
        declinesSms: smsOptedOut,
        declinesSurveys: refusals > 0,
        knownSince: createdAt.toISOString(),
      },
    },
    applications: await Promise.all(
      applications.map((application) => gatherApplication(database, { application, language, reader })),
    ),
  };
}

type Person = { readonly email: string | null; readonly phone: string | null };

const whoIs = ({ email, phone }: Person, applications: readonly { readonly id: string }[]) =>
  [...applications.map(({ id }) => id), email?.toLowerCase(), phone].filter((one) => typeof one === 'string');
