import classes from './surveys.module.css';

type Bar = { readonly label: string; readonly count: number };
type BarsProps = { readonly title: string; readonly figure: string; readonly bars: readonly Bar[] };

/** One question: the figure that counts, and how many gave each answer. */
export function Bars({ title, figure, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section className={classes.question}>
      <h2>{title}</h2>
      <p className={classes.figure}>{figure}</p>
      <dl className={classes.bars}>
        {bars.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={classes.track} aria-hidden="true">
                <span className={classes.bar} style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <span className={classes.number}>{count}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
