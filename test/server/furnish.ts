import { randomUUID } from 'node:crypto';
import { swedishHolidays } from '../../activities/holidays/swedish-holidays.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import type { PrismaClient } from '../../prisma/client.ts';

export type Published = { readonly organisationId: string; readonly processId: string; readonly versionId: string };

/** An organisation of that name, without anybody in it. */
export async function createOrganisation(database: PrismaClient, name: string): Promise<string> {
  const id = randomUUID();
  await database.organization.create({ data: { id, name, slug: id, createdAt: new Date() } });
  return id;
}

/** A published version of a drawing, also of one that the checks would not let pass. */
export async function publish(
  database: PrismaClient,
  organisationId: string,
  definition: Definition,
): Promise<Published> {
  const year = new Date().getUTCFullYear();
  const calendar = {
    holidays: swedishHolidays([year, year + 1, year + 2]),
    horizon: { from: `${year}-01-01`, to: `${year + 2}-12-31` },
  };
  const { id: processId } = await database.process.create({
    data: { organisationId, slug: `${definition.id}-${randomUUID().slice(0, 8)}`, draft: definition },
  });
  const version = await database.version.create({
    data: { organisationId, processId, number: 1, definition, hash: '', calendar },
  });
  return { organisationId, processId, versionId: version.id };
}

/** A job on that version. */
export async function openJob(database: PrismaClient, { organisationId, versionId }: Published): Promise<string> {
  const { id } = await database.job.create({ data: { organisationId, versionId, title: 'Sjuksköterska' } });
  return id;
}

/** A job on the gallery's nurse process. */
export async function openNurseJob(database: PrismaClient, organisationId: string): Promise<string> {
  return openJob(database, await publish(database, organisationId, nurse as unknown as Definition));
}
