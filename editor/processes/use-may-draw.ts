import type { Me } from '../../server/contract/people.ts';
import { useMe } from '../shell/use-me.ts';

/** Designers and administrators draw; others look. */
export const drawsProcesses = (role: Me['role']): boolean => role === 'administrator' || role === 'designer';

/** Whether whoever is signed in does. */
export function useMayDraw(): boolean {
  return drawsProcesses(useMe().role);
}
