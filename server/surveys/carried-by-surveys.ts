import { carriedFor } from '../../activities/providers/carried-channels.ts';
import type { Parts } from '../parts.ts';

/** By channel the ids of the organisations for which somebody carries it. */
export type CarriedBySurveys = { readonly email: string[]; readonly sms: string[] };

/** Which channels are carried for each of these organisations; not for those of rehearsals, which ask nobody. */
export async function carriedAmong(
  means: Pick<Parts, 'senders'>,
  organisationIds: readonly string[],
): Promise<CarriedBySurveys> {
  const carried: CarriedBySurveys = { email: [], sms: [] };
  for (const organisationId of organisationIds)
    for (const channel of await carriedFor(means, organisationId)) carried[channel].push(organisationId);
  return carried;
}

/** The same for all that ask candidates how it was. */
export async function carriedBySurveys({
  database,
  senders,
}: Pick<Parts, 'database' | 'senders'>): Promise<CarriedBySurveys> {
  const asking = await database.surveySettings.findMany({ where: { isOn: true }, select: { organisationId: true } });
  return carriedAmong(
    { senders },
    asking.map(({ organisationId }) => organisationId),
  );
}
