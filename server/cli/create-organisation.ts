import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '../../prisma/client.ts';
import { CommandError, type ExitCode, tell } from './output.ts';

type Organisations = Pick<PrismaClient, 'organization'>;

/** An organisation of that name, with nobody in it yet; refuses a name that there is already. */
export async function createOrganisation(
  database: PrismaClient,
  { name: given, json }: { readonly name: string; readonly json: boolean },
): Promise<ExitCode> {
  const name = given.trim();
  if (name === '' || name.length > 200)
    throw new CommandError('An organisation needs a name of at most 200 characters.', 'Give it in quotes.');
  const organisationId = await database.$transaction(async (transaction) => {
    const there = await namesOf(transaction);
    if (there.includes(name))
      throw new CommandError(`There is an organisation ${name} already.`, `Organisations: ${there.join(', ')}.`);
    return addOrganisation(transaction, name);
  });
  tell(json, { organisationId, name }, [
    `Organisation ${name}. Its first account: besked user create --organisation ${JSON.stringify(name)} --email …`,
  ]);
  return 0;
}

/** The names of all organisations, in order. */
export async function namesOf({ organization }: Organisations): Promise<string[]> {
  const all = await organization.findMany({
    where: { rehearsalOf: null },
    orderBy: { name: 'asc' },
    select: { name: true },
  });
  return all.map(({ name }) => name);
}

/** A new organisation; its id. */
export async function addOrganisation({ organization }: Organisations, name: string): Promise<string> {
  const id = randomBytes(12).toString('hex');
  await organization.create({ data: { id, name, slug: id, createdAt: new Date() } });
  return id;
}
