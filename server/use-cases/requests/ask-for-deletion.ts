import type { Database } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { openRequest } from './open-request.ts';

/** The law gives a month. */
const withinMs = 30 * 86_400_000;

/** Asks the recruiters to erase the candidate within thirty days. */
export function askForDeletion(database: Database, application: LinkedApplication, id: string): Promise<void> {
  return openRequest(database, application, { id, kind: 'deletion', due: new Date(Date.now() + withinMs) });
}
