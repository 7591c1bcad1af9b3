import type { Fixer } from './contract.ts';
import { recruiterFor } from './standing-in.ts';

/** The recruiter of each job stands in their place. */
export const personCannotDecide: Fixer = recruiterFor;
