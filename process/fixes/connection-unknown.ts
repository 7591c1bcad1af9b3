import { putAt } from './at-path.ts';
import type { Fixer } from './contract.ts';
import { leadsFor } from './leads-for.ts';

/** A connection from an exit that is gone goes too; one to a step that is gone leads elsewhere. */
export const connectionUnknown: Fixer = ({ stepId, exitId, path }, { definition }) => {
  const removing = {
    id: 'remove',
    label: { sv: 'Ta bort kopplingen', en: 'Remove the connection' },
    apply: (now: typeof definition) => putAt(now, path, undefined),
  };
  return stepId === undefined || exitId === undefined
    ? [removing]
    : [...leadsFor(definition, stepId, exitId), removing];
};
