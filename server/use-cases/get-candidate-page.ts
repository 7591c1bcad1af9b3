import type { CarriedChannels } from '../../activities/providers/carried-channels.ts';
import { formatTimeLeft } from '../../process/calendar/format-duration.ts';
import type { OwnDays } from '../../process/calendar/with-own-days.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { State } from '../../process/interpreter/contract.ts';
import { isEndUnheard } from '../../process/interpreter/end-unheard.ts';
import type { CandidatePage, Promised, Reach, Standing, ToldMeeting } from '../candidate-page/contract.ts';
import { hiddenAddress } from '../candidate-page/hidden-address.ts';
import { toldMeeting } from '../candidate-page/told-meeting.ts';
import { isLanguage } from '../http/language-of.ts';
import { carriedByPage } from '../page-messages/carried-by-page.ts';
import { knownWays } from '../page-messages/known-ways.ts';
import type { Database, Parts } from '../parts.ts';
import { toOwnDays } from './calendar/find-own-days.ts';
import { findOpenSurvey } from '../surveys/find-open-survey.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import { reviewKey } from './review-key.ts';
import { findMerits } from './requests/find-merits.ts';
import { findChoice } from './slots/find-choice.ts';
import { findOpenAsk } from './find-open-ask.ts';
import { findSaid } from './find-said.ts';
import { calendarOf, loadVersion, type PublishedVersion } from './load-versions.ts';
import { findStanding, type HeardRow, type Obligations } from './find-standing.ts';
import { toHeardMessages } from './to-heard-messages.ts';

/** Everything on a candidate's page, read from accepted messages and the candidate's own acts; never from where the run stands. */
export async function getCandidatePage(
  parts: Parts,
  application: LinkedApplication,
  now: number,
): Promise<CandidatePage> {
  const { database } = parts;
  const { candidate, job } = application;
  const version = await loadVersion(database, application.versionId);
  const language = languageOf(application);
  const state = application.state as unknown as State | null;
  const zone = job.zone || version.definition.policy.calendar.zone;
  const [carried, organisation, { standing, messages, obligations, cameBack }] = await Promise.all([
    carriedByPage(parts, application.organisationId),
    database.organization.findUniqueOrThrow({
      where: { id: application.organisationId },
      select: { name: true, ownDays: true },
    }),
    findStanding(database, application),
  ]);
  const isOpen = standing.kind === 'open';
  const isHeard = isHeardBut(cameBack);
  const days = toOwnDays(organisation);
  const times = isOpen ? await findChoice(database, { application, state, version, zone, days, messages, now }) : null;
  // What the candidate has changed themselves is no longer as it was told, though nothing has confirmed it yet.
  const hasMeeting = isOpen && (times?.own ?? null) === null;
  return {
    language,
    now,
    firstName: candidate.firstName,
    jobTitle: job.title,
    organisation: organisation.name,
    zone,
    namesZone: candidate.zone !== null && candidate.zone !== zone,
    appliedAt: application.appliedAt.getTime(),
    isRehearsal: application.clockAhead !== null,
    standing,
    mayWithdraw: isOpen && (state?.step.kind !== 'ended' || isEndUnheard(state)),
    stage: isOpen ? stageOf(obligations.findLast(isHeard), version, language) : null,
    promise: isOpen
      ? promiseOf(obligations.findLast(isHeard) ?? obligations.findLast(isOwed), { version, zone, days, now, language })
      : null,
    meeting: hasMeeting ? await findToldMeeting(parts, messages, now) : null,
    ask: isOpen ? await findOpenAsk(database, { application, state, version, messages, language }) : null,
    times,
    ...(await toHeardMessages(database, messages)),
    said: await findSaid(database, { application, version, language }),
    reach: reachOf(candidate, { carried, isUnanswerable: await isUnanswerable(parts, application) }),
    review: await reviewOf(database, { application, standing, version }),
    merits: await findMerits(database, { applicationId: application.id, standing }),
    survey: isOpen ? null : await findOpenSurvey(database, application.id),
  };
}

/** The language that the candidate has chosen. */
export function languageOf({ candidate }: LinkedApplication): Language {
  return isLanguage(candidate.language) ? candidate.language : 'sv';
}

type Reckoning = {
  readonly version: PublishedVersion;
  readonly zone: string;
  readonly days: OwnDays;
  readonly now: number;
  readonly language: Language;
};

type Owed = Obligations[number] | undefined;

const isOwed = ({ status, toldDates }: Obligations[number]) => status === 'open' && toldDates.length > 0;
/** A date that became earlier before any message told it is no news to anybody yet, nor is one whose message came back. */
const isHeardBut = (cameBack: ReadonlySet<string>) => (one: Obligations[number]) =>
  isOwed(one) && one.toldDates.some(({ messageId }) => messageId !== null && !cameBack.has(messageId));

/** The name for candidates of the stage of which they have heard last; of one that only the board knows, nothing. */
function stageOf(heard: Owed, { definition }: PublishedVersion, language: Language): string | null {
  const step = heard && definition.steps[heard.stepId];
  if (step?.kind !== 'stage' || !step.publicName) return null;
  const { publicName } = step;
  return publicName[language] ?? publicName.sv ?? publicName.en ?? null;
}

/** The date that was told last for what is still owed. */
function promiseOf(owed: Owed, { version, zone, days, now, language }: Reckoning): Promised | null {
  const due = owed?.toldDates[0]?.due.getTime();
  if (!owed || due === undefined) return null;
  const left = formatTimeLeft(calendarOf(version, zone, days), now, due, language);
  return { openedAt: owed.openedAt.getTime(), due, left };
}

type Ended = {
  readonly application: LinkedApplication;
  readonly standing: Standing;
  readonly version: PublishedVersion;
};

/** Offered where the process rejects by itself and no person chose the exit that led here, once; asked until a person has seen to it. */
async function reviewOf(
  database: Database,
  { application, standing, version }: Ended,
): Promise<CandidatePage['review']> {
  const isRejected = standing.kind === 'ended' && standing.outcome === 'rejected';
  if (!isRejected || !version.definition.policy.automaticRejection) return null;
  const { id: applicationId } = application;
  const byPerson = (await database.decision.findMany({ where: { applicationId, status: 'released' } })).some(
    ({ stepId, exitId }) => {
      const step = version.definition.steps[stepId];
      return step?.kind === 'stage' && step.exits[exitId]?.kind === 'reject';
    },
  );
  if (byPerson) return null;
  const asked = await database.task.findUnique({ where: { applicationId_key: { applicationId, key: reviewKey } } });
  if (!asked) return 'offered';
  return asked.doneAt === null ? 'asked' : null;
}

async function findToldMeeting(
  { database }: Parts,
  messages: readonly HeardRow[],
  now: number,
): Promise<ToldMeeting | null> {
  const message = messages.find(({ purpose, meetingId }) => meetingId !== null && purpose !== 'reminder');
  const row = message?.meetingId && (await database.meeting.findUnique({ where: { id: message.meetingId } }));
  if (!message || !row) return null;
  const change = await database.signal.findFirst({
    where: {
      applicationId: row.applicationId,
      kind: { in: ['meetingBooked', 'meetingMoved', 'meetingCancelled'] },
      payload: { path: ['meetingId'], equals: row.id },
    },
    orderBy: { createdAt: 'desc' },
  });
  const told = toldMeeting(
    { purpose: message.purpose, ics: icsOf(message), createdAt: message.createdAt.getTime() },
    {
      startsAt: row.startsAt.getTime(),
      endsAt: row.endsAt.getTime(),
      place: row.place,
      link: row.link,
      status: row.status,
      changedAt: change?.createdAt.getTime() ?? 0,
    },
  );
  return told && told.endsAt > now ? told : null;
}

/** The calendar file of the text as it was frozen, whichever channel it left by. */
function icsOf({ ics, rendered }: HeardRow): string | null {
  return ics ?? (rendered as { email?: { ics?: string | null } } | null)?.email?.ics ?? null;
}

async function isUnanswerable({ senders }: Parts, { organisationId, candidate }: LinkedApplication): Promise<boolean> {
  const { phone, phoneIsMobile } = candidate;
  if (phone === null || !phoneIsMobile) return false;
  const [carrier] = (await senders.of(organisationId)).sms;
  return carrier?.takesAnswers?.(phone) === false;
}

type Ways = { readonly carried: CarriedChannels; readonly isUnanswerable: boolean };

function choiceOf({ email, channel, emailOptedOut, smsOptedOut }: LinkedApplication['candidate']): Reach['choice'] {
  if (smsOptedOut) return emailOptedOut && email !== null ? null : 'onlyEmail';
  if (emailOptedOut) return 'onlySms';
  return channel === 'sms' ? 'sms' : 'email';
}

function reachOf(candidate: LinkedApplication['candidate'], { carried, isUnanswerable: unanswerable }: Ways): Reach {
  const { email, phone, phoneIsMobile } = candidate;
  return {
    choice: choiceOf(candidate),
    email: email === null || !carried.has('email') ? null : hiddenAddress(email),
    mobile: phone !== null && phoneIsMobile && carried.has('sms') ? hiddenAddress(phone) : null,
    isUnanswerable: unanswerable,
    isReached: knownWays(candidate, carried).length > 0,
    isLost: (email !== null && candidate.emailDead) || (phone !== null && candidate.phoneDead),
  };
}
