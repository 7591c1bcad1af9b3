import type { ReactNode } from 'react';
import classes from '../inspector.module.css';

/** A sentence with inputs in it: "Besked inom [within] efter [from]", where the names in brackets are filled with what is given. */
export function Sentence({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}) {
  return (
    <div className={classes.sentence}>
      {[...text.matchAll(/\[(\w+)\]([.,;:]?)|[^[]+/g)].map(([piece, name, mark]) =>
        name === undefined ? (
          piece
        ) : (
          // The mark after an input stays on its line.
          <span key={name} className={classes.part}>
            {parts[name]}
            {mark}
          </span>
        ),
      )}
    </div>
  );
}
