import type { ReactNode } from 'react';
import classes from './picture.module.css';

/** One line of a picture: a mark, a text of so many pixels, and what stands at its end. */
export type PictureLine = { readonly mark: ReactNode; readonly width: number; readonly end?: ReactNode };

/** A list as it will look, drawn with lines instead of words; decorative. */
export function Picture({ lines }: { readonly lines: readonly PictureLine[] }) {
  return (
    <div className={classes.picture} aria-hidden="true">
      {lines.map(({ mark, width, end }) => (
        <div key={width} className={classes.line}>
          {mark}
          <span style={{ width }} />
          {end && <span className={classes.end}>{end}</span>}
        </div>
      ))}
    </div>
  );
}

/** A board as it will look: so many cards in each column, each with what marks it; decorative. */
export function BoardPicture({ columns }: { readonly columns: readonly (readonly ReactNode[])[] }) {
  return (
    <div className={`${classes.picture} ${classes.board}`} aria-hidden="true">
      {columns.map((cards, column) => (
        <div key={column} className={classes.column}>
          <span style={{ width: 40 }} />
          {cards.map((mark, card) => (
            <div key={card} className={classes.card}>
              {mark}
              <span style={{ width: 28 }} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
