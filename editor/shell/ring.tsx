import { useEffect, useState } from 'react';
import type { Ring } from '../../server/contract/jobs.ts';
import { useLanguage } from './language.ts';
import { useClockAhead } from './rehearsing.ts';
import classes from './ring.module.css';
import { RingMark } from './ring-mark.tsx';
import { ringStateAt, ringWords } from './ring-state.ts';

/** The time now (in a rehearsal that of its run) in epoch milliseconds, drawn anew every half minute. */
export function useNow(): number {
  const clockAhead = useClockAhead();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now + clockAhead;
}

type PromiseRingProps = {
  readonly ring: Ring;
  /** The zone that the promise was told in, an IANA name. */
  readonly zone: string;
  readonly size?: number;
  /** The words stay readable to assistive technology and on hover when they are not shown. */
  readonly words?: 'shown' | 'hidden';
};

/** A promise as a ring with its words beside it. */
export function PromiseRing({ ring, zone, size, words = 'shown' }: PromiseRingProps) {
  const now = useNow();
  const language = useLanguage();
  const { state, left } = ringStateAt(ring, now);
  const text = ringWords(ring, now, zone, language);
  return (
    <span className={classes.row} data-state={state} title={text}>
      <RingMark state={state} left={left} {...(size === undefined ? {} : { size })} />
      <span className={words === 'shown' ? classes.words : 'visually-hidden'}>{text}</span>
    </span>
  );
}
