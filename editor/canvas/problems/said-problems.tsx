import { useEffect, useRef } from 'react';
import { say } from '../announcing/say.ts';
import { useCheckingOf } from './checking.ts';

/** In milliseconds: what was just done is heard before what has come of it, and one who types is left alone. */
const rest = 1_500;

/** Says how many problems there are whenever that has become another number and the hand rests; what the page opens with is in its bar. Shows nothing. */
export function SaidProblems() {
  const said = useRef<number>(undefined);
  const count = useCheckingOf(({ problems }) => problems.length);
  const isSwept = useCheckingOf((checks) => checks.isSwept);
  const isChecking = useCheckingOf((checks) => checks.isChecking);
  useEffect(() => {
    if (!isSwept || isChecking || said.current === count) return;
    if (said.current === undefined) {
      said.current = count;
      return;
    }
    const timer = setTimeout(() => {
      said.current = count;
      if (count === 0) say('noProblems');
      else say('problems', { count });
    }, rest);
    return () => clearTimeout(timer);
  }, [count, isSwept, isChecking]);
  return null;
}
