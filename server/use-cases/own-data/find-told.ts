import type { Database } from '../../parts.ts';
import { findStanding } from '../find-standing.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';

/** How far an application's candidate has had their answers: everything up to `until`, and of visits and decisions those whose answer was heard. */
export type Told = {
  readonly isAll: boolean;
  readonly until: number;
  readonly decisionIds: ReadonlySet<string>;
  readonly visits: ReadonlySet<string>;
};

export const visitKey = ({ stepId, visit }: { readonly stepId: string; readonly visit: number }) =>
  `${stepId}/${visit}`;

/** What has been told, by the messages that were accepted. */
export async function findTold(database: Database, application: LinkedApplication): Promise<Told> {
  const { standing, messages } = await findStanding(database, application);
  const answers = messages.filter(({ decisionId }) => decisionId !== null);
  const decisionIds = new Set(answers.flatMap(({ decisionId }) => decisionId ?? []));
  const decided = await database.decision.findMany({ where: { id: { in: [...decisionIds] } } });
  return {
    isAll: standing.kind === 'ended',
    until: Math.max(0, ...answers.map(({ acceptedAt }) => acceptedAt?.getTime() ?? 0)),
    decisionIds,
    visits: new Set(decided.map(visitKey)),
  };
}
