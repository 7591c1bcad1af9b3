import { decliningBy } from '../../activities/providers/declining-by.ts';
import { awayOf } from '../absences/away-of.ts';
import { findStoodFor } from '../absences/stood-for.ts';
import { findOwnJobs } from '../auth/own-jobs.ts';
import type { Me } from '../contract/people.ts';
import { rolesByJobRole } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import { areSeveral } from '../people/are-several.ts';
import type { Database, Parts } from '../parts.ts';

/** About what a text message to a Swedish number costs by the large providers, without VAT. */
const assumedSmsPrice = { amount: 0.55, currency: 'SEK', isAssumed: true };

/** Senders may differ by country; reckoned with where most are read. */
const swedishNumber = '+46701740605';

/** Who the caller is, their organisation, and where messages go by each channel. */
export async function getMe(
  { database, senders, environment }: Pick<Parts, 'database' | 'senders' | 'environment'>,
  caller: Caller,
): Promise<Me> {
  const { id, name, zone } = orNotFound(
    await database.organization.findUnique({ where: { id: caller.organisationId } }),
  );
  const providers = await senders.of(caller.organisationId);
  const user = orNotFound(
    await database.user.findUnique({
      where: { id: caller.userId },
      include: { members: { include: { organization: true }, orderBy: { createdAt: 'asc' } } },
    }),
  );
  const answered = await findStoodFor(database, caller);
  const filled = await database.jobRole.findMany({
    where: { userId: { in: answered }, job: { organisationId: caller.organisationId } },
    take: 1_000,
  });
  const named = await findNamedIn(database, caller, filled);
  return {
    userId: caller.userId,
    name: caller.name,
    email: caller.email,
    language: caller.language,
    organisation: { id, name, zone },
    organisations: user.members.map(({ organization }) => ({ id: organization.id, name: organization.name })),
    role: caller.role,
    jobRoles: [
      ...filled.flatMap(({ jobId, role }) => {
        const may = (rolesByJobRole as Readonly<Record<string, 'recruiter' | 'interviewer' | 'viewer'>>)[role];
        return may === undefined ? [] : [{ jobId, role: may }];
      }),
      ...named.map((jobId) => ({ jobId, role: 'interviewer' as const })),
    ],
    ...(await awayOf(database, caller)),
    twoFactor: user.twoFactorEnabled === true,
    needsTwoFactor: caller.needsTwoFactor === true,
    firstPasswords: !(await areSeveral(database)),
    delivery: { email: providers.email[0]?.name ?? 'mailbox', sms: providers.sms[0]?.name ?? 'mailbox' },
    smsDeclining: decliningBy(providers)(swedishNumber),
    smsPrice: environment.smsPrice ? { ...environment.smsPrice, isAssumed: false } : assumedSmsPrice,
  };
}

type Filled = readonly { readonly jobId: string; readonly role: string }[];

/** Of the jobs at which an interviewer looks on, those whose drawing names them besides: there they assess too. */
async function findNamedIn(database: Database, caller: Caller, filled: Filled): Promise<string[]> {
  const lookedAt = new Set(filled.flatMap(({ jobId, role }) => (role === 'viewer' ? [jobId] : [])));
  if (caller.role !== 'interviewer' || lookedAt.size === 0) return [];
  const inside = await findOwnJobs(database, caller, { lookingOn: false });
  return inside.filter(
    (jobId) => lookedAt.has(jobId) && filled.every((one) => one.jobId !== jobId || one.role === 'viewer'),
  );
}
