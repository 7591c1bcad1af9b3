import { createHash, randomBytes } from 'node:crypto';
import { generateId } from 'better-auth';
import type { Language } from '../../process/definition/schema.ts';
import type { Database } from '../parts.ts';
import { Refusal } from '../http/refusal.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { createAccount } from './create-account.ts';

const settingKey = 'first-administrator-link';
const lifetimeMs = 7 * 86_400_000;

/** Whether nobody has an account yet: the one-time link is open. */
export async function isFirstAdministratorMissing(database: Database): Promise<boolean> {
  return (await database.user.findFirst({ select: { id: true } })) === null;
}

/** A new one-time link for the first administrator, good for seven days; earlier ones stop working. Null once somebody has an account. */
export async function createFirstAdministratorLink(database: Database, publicUrl: string): Promise<string | null> {
  if (!(await isFirstAdministratorMissing(database))) return null;
  const token = randomBytes(24).toString('base64url');
  const value = { hash: hashOf(token), expiresAt: new Date(Date.now() + lifetimeMs).toISOString() };
  await database.setting.upsert({ where: { key: settingKey }, create: { key: settingKey, value }, update: { value } });
  return `${publicUrl}/welcome/${token}`;
}

export type FirstAdministrator = {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly organisation: string;
  readonly language: Language;
};

/** The first account with its organisation, by the one-time link, which is used up; refuses a wrong, old or used link. */
export async function createFirstAdministrator(
  database: Database,
  given: FirstAdministrator,
): Promise<{ userId: string }> {
  return database.$transaction(async (transaction) => {
    // Two posts with one link: the second waits here and then finds the link gone.
    await transaction.$queryRaw`select 1 from "setting" where "key" = ${settingKey} for update`;
    const setting = await transaction.setting.findUnique({ where: { key: settingKey } });
    const link = setting?.value as { hash: string; expiresAt: string } | undefined;
    if (await transaction.user.findFirst({ select: { id: true } })) throw new Refusal('linkUsed');
    if (!link || link.hash !== hashOf(given.token) || Date.parse(link.expiresAt) < Date.now())
      throw new Refusal('notFound');
    const organisationId = generateId();
    await transaction.organization.create({
      data: { id: organisationId, name: given.organisation, slug: organisationId, createdAt: new Date() },
    });
    const userId = await createAccount(transaction, { ...given, organisationId, role: 'administrator' });
    await transaction.setting.delete({ where: { key: settingKey } });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'createOrganisation',
      target: 'user',
      targetId: userId,
      after: { role: 'administrator' },
    });
    return { userId };
  });
}

const hashOf = (token: string) => createHash('sha256').update(`first-administrator/${token}`).digest('hex');
