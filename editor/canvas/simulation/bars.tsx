import type { Distribution } from '../../../process/simulation/distribution.ts';
import classes from './crowd.module.css';

const mostBars = 48;
const size = { width: 480, height: 36 };

type BarsProps = {
  readonly distribution: Distribution;
  readonly label: string;
  /** Where the axis ends: the same for all that are to be compared. */
  readonly most: number;
  /** What a bar says of itself: between which two numbers, and how many lie there. */
  readonly barWords: (from: number, to: number, count: number) => string;
};

/** How numbers lie, as bars from nothing to `most`; median and nine in ten as lines. What it shows stands in the table beside it too. */
export function Bars({ distribution, label, most, barWords }: BarsProps) {
  const { bars, median, p90 } = distribution;
  const perBar = Math.max(1, Math.ceil((Math.floor(most) + 1) / mostBars));
  const counts: number[] = Array.from({ length: Math.floor(most / perBar) + 1 }, () => 0);
  for (const [value, count] of bars)
    counts[Math.floor(value / perBar)] = (counts[Math.floor(value / perBar)] ?? 0) + count;
  const highest = Math.max(1, ...counts);
  const width = size.width / counts.length;
  const x = (value: number) => Math.min(size.width - 1, ((Math.floor(value) + 0.5) / perBar) * width);
  return (
    <svg
      className={classes.bars}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {counts.map((count, index) => {
        const height = count === 0 ? 0 : Math.max(1.5, (count / highest) * (size.height - 4));
        return (
          <rect
            // oxlint-disable-next-line no-array-index-key -- a bar is its place
            key={index}
            className={classes.bar}
            x={index * width + width * 0.08}
            y={size.height - 1 - height}
            width={width * 0.84}
            height={height}
          >
            <title>{barWords(index * perBar, (index + 1) * perBar - 1, count)}</title>
          </rect>
        );
      })}
      <line className={classes.base} x1={0} x2={size.width} y1={size.height - 0.5} y2={size.height - 0.5} />
      <line className={classes.median} x1={x(median)} x2={x(median)} y1={0} y2={size.height} />
      <line className={classes.p90} x1={x(p90)} x2={x(p90)} y1={0} y2={size.height} />
    </svg>
  );
}
