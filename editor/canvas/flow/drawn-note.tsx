import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { NoteNode } from './flow-types.ts';
import classes from './flow.module.css';

/** A note of a drawing that is only looked at. */
export const DrawnNote = memo(function DrawnNote({ data: { note } }: NodeProps<NoteNode>) {
  return <div className={classes.note}>{note.text}</div>;
});
