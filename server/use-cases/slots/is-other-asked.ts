import type { State } from '../../../process/interpreter/contract.ts';
import type { Database, Transaction } from '../../parts.ts';

type Visit = { readonly stepId: string; readonly visit: number };

/** Whether a person has been asked for another time in this visit and has not called that done: the run itself does not hear of it. */
export async function isOtherAsked(
  database: Database | Transaction,
  applicationId: string,
  { tasks, stepId, visit }: Visit & { readonly tasks: State['tasks'] },
): Promise<boolean> {
  const asking = Object.entries(tasks).filter(
    ([, task]) => task.about === 'otherTime' && task.stepId === stepId && task.visit === visit,
  );
  const key = { in: asking.map(([one]) => one) };
  return asking.length > 0 && (await database.task.count({ where: { applicationId, key, doneAt: null } })) > 0;
}
