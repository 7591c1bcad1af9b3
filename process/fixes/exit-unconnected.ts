import type { Fixer } from './contract.ts';
import { leadsFor } from './leads-for.ts';

/** The exit is connected to where it most likely leads. */
export const exitUnconnected: Fixer = ({ stepId, exitId }, { definition }) =>
  stepId === undefined || exitId === undefined ? [] : leadsFor(definition, stepId, exitId);
