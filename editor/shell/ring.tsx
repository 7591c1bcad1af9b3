import { useEffect, useState } from 'react';
import type { Ring } from '../../server/contract/jobs.ts';
import { useLanguage } from './language.ts';
import { useClockAhead } from './rehearsing.ts';
import classes from './ring.module.css';
import { type RingState, ringStateAt, ringWords } from './ring-state.ts';

type MarkProps = {
  readonly state: RingState;
  /** Share of the time that is left, 1 to 0. */
  readonly left: number;
  /** Pixels. */
  readonly size?: number;
  /** Shares of the time at which something happens, cut into the ring. */
  readonly notches?: readonly number[];
};

/** The ring alone: a promise that empties clockwise. Decorative; words must stand beside it. */
export function RingMark({ state, left, size = 20, notches = [] }: MarkProps) {
  const width = Math.max(2.5, size / 7);
  const radius = (size - width) / 2;
  const round = 2 * Math.PI * radius;
  const centre = size / 2;
  return (
    <svg className={`${classes.mark} ${classes[state]}`} width={size} height={size} aria-hidden="true">
      <circle className={classes.track} cx={centre} cy={centre} r={radius} strokeWidth={width} />
      {state === 'answered' ? (
        <Tick size={size} width={width} />
      ) : (
        <circle
          className={classes.arc}
          cx={centre}
          cy={centre}
          r={radius}
          strokeWidth={width}
          strokeDasharray={`${round} ${round}`}
          strokeDashoffset={-round * (1 - left)}
          visibility={left <= 0 ? 'hidden' : 'visible'}
          transform={`rotate(-90 ${centre} ${centre})`}
        />
      )}
      {state === 'late' && left <= 0 && (
        <circle cx={centre} cy={centre} r={width * 0.9} style={{ fill: 'currentColor' }} />
      )}
      {notches.map((at) => (
        <line
          key={at}
          className={classes.notch}
          x1={centre}
          y1={0}
          x2={centre}
          y2={width + 0.5}
          strokeWidth={1.5}
          transform={`rotate(${at * 360} ${centre} ${centre})`}
        />
      ))}
    </svg>
  );
}

function Tick({ size, width }: { readonly size: number; readonly width: number }) {
  return (
    <path
      d={`M${size * 0.28} ${size * 0.52} L${size * 0.44} ${size * 0.68} L${size * 0.74} ${size * 0.34}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

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
