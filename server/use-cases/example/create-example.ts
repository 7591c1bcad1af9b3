import type { Definition } from '../../../process/definition/schema.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database, Parts } from '../../parts.ts';
import { createApplication } from '../create-application.ts';
import { createJob } from '../create-job.ts';
import { createProcess } from '../create-process.ts';
import { findNotGiven } from '../find-not-given.ts';
import { loadVersion } from '../load-versions.ts';
import { publishVersion } from '../publish-version.ts';
import { deleteExample } from './delete-example.ts';

// Names that nobody bears; addresses at a domain and numbers in a range that are reserved for examples.
const invented = [
  {
    firstName: 'Alva',
    lastName: 'Exempelsson',
    email: 'alva.exempelsson@example.com',
    channel: 'email',
    language: 'sv',
  },
  { firstName: 'Hamid', lastName: 'Provander', phone: '070-174 06 05', channel: 'sms', language: 'sv' },
  {
    firstName: 'Grace',
    lastName: 'Samplewood',
    email: 'grace.samplewood@example.com',
    channel: 'email',
    language: 'en',
  },
] as const;

const roles = ['recruiter', 'manager', 'interviewer', 'administrator'] as const;

type NewId = (purpose: string) => string;

/**
 * A job with three invented candidates, on the nurse process that is live where that wants no more than they have, or else on one that is made for it;
 * whoever asks fills every role. It is known by what was made that it can be taken away, and it is where one of them is refused. Each step repeats
 * harmlessly under the same ids.
 */
export async function createExample(parts: Parts, caller: Caller, title: string, newId: NewId) {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const ownId = newId('process');
  const { versionId, processId } =
    (await findLive(database, organisationId)) ?? (await publishNurse(parts, caller, ownId, newId('version')));
  const filled = roles.map((role) => ({ role, userId }));
  const job = await createJob(database, caller, { title, versionId, roles: filled }, newId('job'));
  const source = caller.language === 'sv' ? 'Påhittad' : 'Invented';
  const people = invented.map((applicant, at) => ({
    applied: { jobId: job.id, applicant: { ...applicant, source } },
    ids: { applicationId: newId(`application ${at}`), candidateId: newId(`candidate ${at}`) },
  }));
  const applicationIds = people.map(({ ids }) => ids.applicationId);
  const made = processId === ownId ? processId : null;
  await database.example.createMany({
    data: [{ jobId: job.id, organisationId, processId: made, applicationIds }],
    skipDuplicates: true,
  });
  // A domain that is reserved for examples takes no mail, as whoever looks it up is told.
  const unasked: Parts = { ...parts, mailCheck: async () => new Set() };
  try {
    for (const { applied, ids } of people) await createApplication(unasked, caller, applied, ids);
  } catch (error) {
    if (error instanceof Refusal) await deleteExample(parts, caller, job.id);
    throw error;
  }
  return job;
}

type Live = { readonly versionId: string; readonly processId: string };

/** The version that is live of the newest nurse process, if it takes the invented people as they are. */
async function findLive(database: Database, organisationId: string): Promise<Live | null> {
  const found = await database.version.findFirst({
    where: { organisationId, process: { slug: { startsWith: 'nurse' }, archivedAt: null } },
    orderBy: [{ process: { createdAt: 'desc' } }, { number: 'desc' }],
    select: { id: true, processId: true },
  });
  if (found === null || !takesInvented((await loadVersion(database, found.id)).definition)) return null;
  return { versionId: found.id, processId: found.processId };
}

const takesInvented = (definition: Definition) =>
  invented.every((one) => {
    const [email, mobile] = ['email' in one, 'phone' in one];
    return findNotGiven(definition, { email, mobile, fields: {} }).length === 0;
  });

async function publishNurse(parts: Parts, caller: Caller, id: string, versionId: string): Promise<Live> {
  const process = await createProcess(parts.database, caller, { from: 'gallery', galleryId: 'nurse' }, id);
  const { draftRevision } = process;
  const version = await publishVersion(parts, caller, { processId: process.id, draftRevision }, versionId);
  return { versionId: version.id, processId: process.id };
}
