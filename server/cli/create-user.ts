import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '../../prisma/client.ts';
import { createAccount } from '../auth/create-account.ts';
import { roles } from '../contract/route.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { addOrganisation, namesOf } from './create-organisation.ts';
import { CommandError, type ExitCode, tell } from './output.ts';

type Options = {
  readonly email: string;
  readonly name?: string;
  readonly role: string;
  readonly organisation?: string;
  readonly json: boolean;
};

/** An account with a first password, which is printed once. In the only organisation, or in the one named; the first account makes its own. */
export async function createUser(database: PrismaClient, options: Options): Promise<ExitCode> {
  const email = options.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new CommandError(`${options.email} is not an e-mail address.`, 'Write it as name@example.com.');
  const role = roles.find((one) => one === options.role);
  if (!role) throw new CommandError(`There is no role ${options.role}.`, `Roles: ${roles.join(', ')}.`);
  const password = randomBytes(15).toString('base64url');
  const userId = await database.$transaction(async (transaction) => {
    if (await transaction.user.findUnique({ where: { email } }))
      throw new CommandError(`${email} has an account already.`, 'They can sign in with it.');
    const organisationId = await organisationOf(transaction, options.organisation);
    const id = await createAccount(transaction, {
      name: options.name ?? email,
      email,
      password,
      language: 'sv',
      organisationId,
      role,
    });
    // By nobody whom Besked knows: whoever may run it on the machine.
    const by = { kind: 'besked' } as const;
    const entry = { action: 'addPerson', target: 'user', targetId: id, after: { role } };
    await recordAudit(transaction, { organisationId, by, ...entry });
    return id;
  });
  tell(options.json, { userId, email, password }, [
    `Account for ${email} as ${role}. First password, shown only now: ${password}`,
  ]);
  return 0;
}

async function organisationOf(
  transaction: Pick<PrismaClient, 'organization'>,
  name: string | undefined,
): Promise<string> {
  const all = await transaction.organization.findMany({
    where: { rehearsalOf: null, ...(name === undefined ? {} : { OR: [{ name }, { slug: name }, { id: name }] }) },
    take: 2,
  });
  const [only, second] = all;
  if (only && !second) return only.id;
  if (second) throw new CommandError('There are several organisations.', 'Say which with --organisation.');
  if (name === undefined)
    throw new CommandError(
      'There is no organisation yet.',
      "Use the first administrator's link, or name one with --organisation to make it.",
    );
  const there = await namesOf(transaction);
  if (there.length > 0)
    throw new CommandError(
      `There is no organisation ${name}.`,
      `Organisations: ${there.join(', ')}. Another one is made by besked organisation create.`,
    );
  return addOrganisation(transaction, name);
}
