import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import type { PrismaClient } from '../../../prisma/client.ts';
import { tellInterviewers } from '../../../server/interviewers/tell-interviewers.ts';
import type { TestServer } from '../start-test-server.ts';

type Person = {
  readonly organisationId: string;
  readonly name: string;
  readonly language?: string;
  readonly role?: string;
};

/** The user id of somebody new who works in the organisation; the address begins with the first name. */
export async function addMember(
  database: PrismaClient,
  { organisationId, name, language = 'sv', role = 'interviewer' }: Person,
): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  const email = `${name.split(' ')[0]?.toLowerCase()}-${id.slice(0, 4)}@example.se`;
  await database.user.create({
    data: { id, name, email, language, emailVerified: true, createdAt: now, updatedAt: now },
  });
  await database.member.create({ data: { id, userId: id, organizationId: organisationId, role, createdAt: now } });
  return id;
}

/** What interviewers are told since the last time, as another program reads the calendar files. */
export async function readCalendarMails({ database, environment }: TestServer) {
  await tellInterviewers(database, environment);
  const mails = await database.staffMail.findMany({ where: { kind: 'meeting' }, orderBy: { to: 'desc' } });
  await database.staffMail.deleteMany({ where: { kind: 'meeting' } });
  return mails.map(({ ics, ...mail }) => {
    const calendar = new ICAL.Component(ICAL.parse(ics ?? ''));
    const [component] = calendar.getAllSubcomponents('vevent');
    if (!component) throw new Error('no event');
    const event = new ICAL.Event(component);
    const method = calendar.getFirstPropertyValue('method');
    return { to: mail.to?.split('-')[0] ?? '', method, mail, event };
  });
}

type Read = Awaited<ReturnType<typeof readCalendarMails>>[number];

/** A mail as who, what and which sequence: "eva REQUEST 0". */
export const inShort = ({ to, method, event }: Read): string => `${to} ${String(method)} ${event.sequence}`;
