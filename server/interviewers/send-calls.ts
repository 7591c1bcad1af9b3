import { createHash } from 'node:crypto';
import { calendarFile } from '../../activities/calendar-file.ts';
import type { MeetingCall } from '../../prisma/client.ts';
import { placeByJob } from '../auth/role-in-job.ts';
import { isLanguage } from '../http/language-of.ts';
import { loadSettings } from '../notices/load-settings.ts';
import type { Transaction } from '../parts.ts';
import { linkInto } from '../staff-mail/link-into.ts';
import { storeMail } from '../staff-mail/store-mail.ts';
import { fullName } from '../use-cases/names-of.ts';
import type { Invited } from './find-invited.ts';
import { interviewMail, type Said } from './interview-mail.ts';
import type { UntoldMeeting } from './load-meeting.ts';

type Telling = { readonly environment: { readonly publicUrl: string }; readonly now: number };
type Times = { readonly startsAt: Date; readonly endsAt: Date };

/** Puts the meeting into somebody's calendar as it is now; of what they have been told already they hear nothing. */
export async function invite(
  transaction: Transaction,
  meeting: UntoldMeeting,
  person: Invited,
  telling: Telling,
): Promise<void> {
  const { id: meetingId, sequence, startsAt, endsAt } = meeting;
  const { userId } = person;
  const before = meeting.calls.find((call) => call.userId === userId);
  const told = hashOf(meeting);
  if (before?.told === told) return;
  const call = { sequence: before ? Math.max(sequence, before.sequence + 1) : sequence, startsAt, endsAt, told };
  await transaction.meetingCall.upsert({
    where: { meetingId_userId: { meetingId, userId } },
    create: { ...call, meetingId, userId },
    update: call,
  });
  const page = `/applications/${meeting.applicationId}`;
  await send(transaction, meeting, { person, said: before ? 'changed' : 'invited', page, ...call }, telling);
}

/** Takes the meeting out of somebody's calendar again, where it is still ahead. */
export async function callOff(
  transaction: Transaction,
  meeting: UntoldMeeting,
  { meetingId, userId, sequence, startsAt, endsAt }: MeetingCall,
  telling: Telling,
): Promise<void> {
  await transaction.meetingCall.delete({ where: { meetingId_userId: { meetingId, userId } } });
  const member = await transaction.member.findFirst({
    where: { userId, organizationId: meeting.organisationId },
    include: { user: true },
  });
  if (!member || endsAt.getTime() <= telling.now) return;
  const { name, email, language } = member.user;
  const raised = Math.max(meeting.sequence, sequence + 1);
  const person = { userId, name, email, language };
  const page = await pageAfterwards(transaction, meeting, member);
  await send(transaction, meeting, { person, said: 'off', page, sequence: raised, startsAt, endsAt }, telling);
}

/** Where somebody reads on whose meeting is off: the candidate, or Today where the right to see them has ended with it. */
async function pageAfterwards(
  transaction: Transaction,
  { organisationId, applicationId }: UntoldMeeting,
  { userId, role }: { readonly userId: string; readonly role: string },
): Promise<string> {
  const mayNotSee =
    role === 'interviewer' &&
    (await placeByJob(transaction, { userId, organisationId }, { applicationId })) === 'outside';
  return mayNotSee ? '/?mine=true' : `/applications/${applicationId}`;
}

const hashOf = ({ startsAt, endsAt, place, link }: UntoldMeeting) =>
  createHash('sha256')
    .update(JSON.stringify([startsAt, endsAt, place, link]))
    .digest('hex');

type Call = Times & {
  readonly person: Invited;
  readonly said: Said;
  /** The path of the page that the mail leads to. */
  readonly page: string;
  readonly sequence: number;
};

async function send(
  transaction: Transaction,
  { id, organisationId, place, link, application }: UntoldMeeting,
  { person, said, page, sequence, ...times }: Call,
  { environment, now }: Telling,
): Promise<void> {
  const { userId, name, email } = person;
  const language = isLanguage(person.language) ? person.language : 'sv';
  const settings = await loadSettings(transaction, organisationId, [userId]);
  const [startsAt, endsAt] = [times.startsAt.getTime(), times.endsAt.getTime()];
  const told = { startsAt, endsAt, place, link };
  const { description, ...mail } = interviewMail({
    ...{ said, language, ...told, job: application.job.title, candidate: fullName(application.candidate) },
    zone: settings.get(userId)?.zone ?? 'UTC',
    page: linkInto({ ...environment, organisationId }, page),
  });
  const ics = calendarFile(
    {
      ...{ ...told, sequence, summary: mail.subject, description },
      // A calendar of its own: what candidates are sent has the same meeting with another text.
      meetingId: `${id}-interviewer`,
      organiser: { name: 'Besked', email: `besked@${new URL(environment.publicUrl).hostname}` },
      attendee: { name, email },
    },
    said === 'off' ? 'CANCEL' : 'REQUEST',
    now,
  );
  const about = { organisationId, userId, uselessAt: times.endsAt };
  await storeMail(transaction, { ...mail, ...about, ics, kind: 'meeting', to: email, language }, now);
}
