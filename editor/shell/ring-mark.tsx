import classes from './ring.module.css';
import type { RingState } from './ring-state.ts';

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
