import { type ReactNode, useState } from 'react';
import classes from '../inspector.module.css';

/** A part that is folded away until it is wanted. What nobody sees is not drawn: the fields of a stage with many exits would follow each letter that is typed. */
export function Fold({
  summary,
  children,
  place,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** By what `unfold` finds it. */
  readonly place?: string;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.exit} data-place={place} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {/* The fields are there before Tab can be pressed, which the browser's own word comes too late for. */}
      <summary onClick={() => setOpen(true)}>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
