import { useMe } from '../shell/use-me.ts';

/** Designers and administrators draw; others look. */
export function useMayDraw(): boolean {
  const { role } = useMe();
  return role === 'administrator' || role === 'designer';
}
