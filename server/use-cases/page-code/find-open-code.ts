import type { Database } from '../../parts.ts';
import type { CodePurpose } from './contract.ts';

export type OpenCode = {
  readonly to: string;
  /** Whether its message could not be handed over. */
  readonly hasFailed: boolean;
};

/** The code that can be typed in now, for a purpose; null where there is none. */
export async function findOpenCode(
  database: Database,
  applicationId: string,
  purpose: CodePurpose,
): Promise<OpenCode | null> {
  const found = await database.pageCode.findFirst({
    where: { applicationId, purpose, usedAt: null, expiresAt: { gt: new Date() }, triesLeft: { gt: 0 } },
    orderBy: { createdAt: 'desc' },
  });
  if (!found) return null;
  const message = await database.pageMessage.findUnique({ where: { id: found.messageId }, select: { status: true } });
  return { to: found.value, hasFailed: message?.status === 'failed' };
}
