import { randomUUID } from 'node:crypto';
import { candidateLink } from '../../activities/candidate-link.ts';
import { closingOf } from '../../process/calendar/sending-window.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { Prisma } from '../../prisma/client.ts';
import { knownWays } from '../page-messages/known-ways.ts';
import { storePageMessage } from '../page-messages/store-page-message.ts';
import type { Parts, Transaction } from '../parts.ts';
import type { CarriedBySurveys } from './carried-by-surveys.ts';
import { declineLink } from './decline-link.ts';
import { invitationWords } from './invitation-words.ts';

type Asked = {
  readonly applicationId: string;
  /** `from … where …` of whoever may be asked. */
  readonly due: Prisma.Sql;
  readonly now: Date;
  /** How many were asked before in this round: they leave one a second. */
  readonly place: number;
  readonly carried: CarriedBySurveys;
};

/** Stores that a candidate is asked, and the message that asks, in the same transaction; false where they may not be asked after all. */
export async function inviteOne(
  transaction: Transaction,
  environment: Parts['environment'],
  { applicationId, due, now, place, carried }: Asked,
): Promise<boolean> {
  // Whoever erases the person waits, or has done it and is seen below.
  await transaction.$queryRaw`
    select 1 from "candidate" where "id" = (select "candidateId" from "application" where "id" = ${applicationId}::uuid) for share`;
  const surveyId = randomUUID();
  const stored = await transaction.$executeRaw`
    insert into "survey" ("id", "organisationId", "jobId", "applicationId", "addresses", "createdAt", "invitedAt")
    select ${surveyId}::uuid, a."organisationId", a."jobId", a."id", array_remove(array[lower(c."email"), c."phone"], null), ${now}, ${now}
    ${due} and a."id" = ${applicationId}::uuid
    on conflict do nothing`;
  if (stored === 0) return false;
  const application = await transaction.application.findUniqueOrThrow({ where: { id: applicationId }, include });
  const { organisationId, pageKey, candidate, job } = application;
  const [way] = knownWays(candidate, new Set(channels.filter((channel) => carried[channel].includes(organisationId))));
  if (!way) throw new Error(`no way to the candidate of application ${applicationId}, who was found to be reached`);
  const organisation = await transaction.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const { definition } = await transaction.version.findUniqueOrThrow({ where: { id: application.versionId } });
  const window = (definition as unknown as Definition).policy.sendingWindow;
  const zone = candidate.zone ?? (job.zone || organisation.zone);
  const words = invitationWords({
    ...{ language: way.language, organisation: organisation.name, jobTitle: job.title },
    link: `${candidateLink(pageKey, environment)}/survey`,
    declineLink: declineLink(surveyId, environment),
  });
  // What cannot leave while the window is open never does: it is owed to nobody.
  const uselessAt = new Date(closingOf(window, zone, now.getTime()) ?? now);
  const leavesAt = new Date(now.getTime() + place * 1_000);
  await storePageMessage(transaction, way, words, {
    ...{ id: surveyId, organisationId, applicationId, kind: 'survey', uselessAt, leavesAt },
  });
  return true;
}

const channels = ['email', 'sms'] as const;
const include = { candidate: true, job: { select: { title: true, zone: true } } } as const;
