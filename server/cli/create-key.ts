import type { PrismaClient } from '../../prisma/client.ts';
import { createAuth } from '../auth/create-auth.ts';
import { isKeyScope, keyScopes } from '../contract/key-scopes.ts';
import type { Environment } from '../environment.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { CommandError, type ExitCode, tell } from './output.ts';

type Options = {
  readonly name: string;
  readonly scopes: string;
  readonly email?: string;
  readonly days?: number;
  readonly json: boolean;
};

const longestName = 32;

/** A key for scripts that acts as a member, within its scopes; printed once. Without `email` it acts as the first administrator. */
export async function createKey(database: PrismaClient, environment: Environment, options: Options): Promise<ExitCode> {
  const scopes = options.scopes.split(',').map((scope) => scope.trim());
  const unknown = scopes.filter((scope) => !isKeyScope(scope));
  if (unknown.length > 0)
    throw new CommandError(`Unknown scope: ${unknown.join(', ')}.`, `Scopes: ${keyScopes.join(', ')}.`);
  if (options.name.length < 1 || options.name.length > longestName)
    throw new CommandError('The name of a key has 1 to 32 characters.', 'Give a shorter --name.');
  const member = await database.member.findFirst({
    where: options.email === undefined ? { role: 'administrator' } : { user: { email: options.email.toLowerCase() } },
    orderBy: { createdAt: 'asc' },
    include: { user: true },
  });
  if (!member)
    throw new CommandError(
      'There is nobody for whom the key could act.',
      'Make an account first, or name its address with --email.',
    );
  const auth = createAuth(database, environment);
  const key = await auth.api.createApiKey({
    body: {
      name: options.name,
      userId: member.userId,
      permissions: { besked: scopes, organisation: [member.organizationId] },
      ...(options.days === undefined ? {} : { expiresIn: options.days * 86_400 }),
    },
  });
  const entry = { action: 'createKey', target: 'key', targetId: key.id, after: { scopes } };
  await recordAudit(database, { organisationId: member.organizationId, by: { kind: 'besked' }, ...entry });
  tell(options.json, { key: key.key, name: options.name, scopes, actsAs: member.user.email }, [
    `Key "${options.name}" for ${member.user.email} (${scopes.join(', ')}), shown only now:`,
    key.key,
  ]);
  return 0;
}
