import { createKey, signInEveryRole } from '../routes/members.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { type Client, signInFirst, startTestServer } from '../start-test-server.ts';

export const secret = 'Zebra-in-the-corridor';
export const place = { stepId: 'interview', visit: 1 };

/** Evidence in which the secret stands, so that a leak can be told by its text. */
export const seen = (id = 'seen', behaviour = `Stopped a wrong dose. ${secret}`) => ({
  ...{ id, shows: 'strength', situation: 'On the night round', behaviour, impact: 'Nobody was harmed' },
});

/** A scorecard as it is handed in. */
export const scorecard = (level: number | null = 4, change: object = {}) => ({
  ...place,
  language: 'en',
  ratings: { care: { level, evidence: level === null ? [] : [seen()] } },
  privateNote: `Wants evenings. ${secret}`,
  ...change,
});

/** A server with one candidate in an interview, and people of every role to assess her. */
export async function openInterview(options: Parameters<typeof startTestServer>[0] = {}) {
  const server = await startTestServer(options);
  const { client: first, userId, organisationId } = await signInFirst(server);
  const people = await signInEveryRole(server, first);
  const own: Furnished = await furnishOrganisation(server, organisationId, { name: 'Anna' });
  const path = `/api/v1/applications/${own.applicationId}`;
  const interviewer = await server.database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
  const role = { jobId: own.jobId, role: 'interviewer', userId: interviewer.id };
  await server.database.jobRole.create({ data: role });
  /** What is there already belongs to nobody; these tests begin without. */
  await server.database.scorecard.deleteMany({ where: { applicationId: own.applicationId } });
  return {
    ...{ server, people, own, path, userId, organisationId },
    key: async () => server.withKey(await createKey(server, userId, ['read', 'recruiting'])),
    handIn: (client: Client, body: object = scorecard()) => client('POST', `${path}/scorecard`, body),
    form: async (client: Client) => (await client('GET', `${path}/scorecard`)).body,
    shown: async (client: Client) => (await client('GET', path)).body.scorecards,
  };
}
