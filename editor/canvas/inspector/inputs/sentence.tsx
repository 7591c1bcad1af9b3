import { Fragment, type ReactNode } from 'react';
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
      {text.split(/(\[\w+\])/).map((piece, at) => {
        const name = /^\[(\w+)\]$/.exec(piece)?.[1];
        if (name) return <Fragment key={name}>{parts[name]}</Fragment>;
        return piece.trim() === '' ? null : <span key={at}>{piece.trim()}</span>;
      })}
    </div>
  );
}
