import { type NodeProps, NodeResizer } from '@xyflow/react';
import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { putNote } from '../edits/change-notes.ts';
import { smallest } from '../edits/resize-marks.ts';
import { useEditing } from '../editing.ts';
import type { NoteNode } from './flow-types.ts';
import classes from './flow.module.css';
import { leaveWords } from './leave-words.ts';

/** A note on the canvas: plain words, no meaning for the run. It is dragged like a card; a double click, or Enter, writes in it. */
export const NoteCard = memo(function NoteCard({ data: { note }, selected }: NodeProps<NoteNode>) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const words = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <NodeResizer
        isVisible={selected && !readOnly}
        minWidth={smallest.note.width}
        minHeight={smallest.note.height}
        onResizeEnd={(_, { x, y, width, height }) =>
          store.edit('edit.changeNote', (definition) =>
            putNote(definition, {
              ...note,
              x: Math.round(x),
              y: Math.round(y),
              width: Math.round(width),
              height: Math.round(height),
            }),
          )
        }
      />
      <div className={classes.noteGround} onDoubleClick={() => words.current?.focus()}>
        <textarea
          ref={words}
          className={`${classes.note} nodrag nopan nowheel`}
          data-selected={selected || undefined}
          aria-label={t('note')}
          placeholder={readOnly ? '' : t('notePlaceholder')}
          maxLength={2000}
          readOnly={readOnly}
          value={note.text}
          onKeyDown={leaveWords}
          onBlur={store.endGesture}
          onChange={(event) => {
            const text = event.currentTarget.value;
            store.edit('edit.changeNote', (definition) => putNote(definition, { ...note, text }), `note.${note.id}`);
          }}
        />
      </div>
    </>
  );
});
