import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { currentLanguage } from '../../shell/language.ts';

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

/**
 * The nurse process published, a job on it and three invented candidates; answers the job's id. Whoever asks fills every role. Each step
 * repeats harmlessly: a process that is live already is used as it is.
 */
export async function createExample(title: string, userId: string): Promise<string> {
  const versionId = await liveNurseVersion();
  const roles = (['recruiter', 'manager', 'interviewer', 'administrator'] as const).map((role) => ({ role, userId }));
  const job = await call(routes.createJob, { body: { title, versionId, roles } });
  for (const person of invented)
    await call(routes.createApplication, {
      params: { jobId: job.id },
      body: { ...person, source: currentLanguage() === 'sv' ? 'Påhittad' : 'Invented' },
    });
  return job.id;
}

async function liveNurseVersion(): Promise<string> {
  const { items } = await call(routes.listProcesses, { query: { limit: 200 } });
  const live = items.find(({ slug, live: version }) => slug.startsWith('nurse') && version !== null)?.live;
  if (live) return live.versionId;
  const process = await call(routes.createProcess, { body: { from: 'gallery', galleryId: 'nurse' } });
  const version = await call(routes.publishProcess, {
    params: { processId: process.id },
    body: { draftRevision: process.draftRevision },
  });
  return version.id;
}
