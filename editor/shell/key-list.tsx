import type { ReactNode } from 'react';
import classes from './key-list.module.css';

type Row = { readonly does: string; readonly keys: ReactNode };

/** What a group of keys or gestures does, a line each: first what is done, then by what. */
export function KeyList({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section className={classes.group}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ does, keys }) => (
          <div key={does} className={classes.row}>
            <dt>{does}</dt>
            <dd>{keys}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
