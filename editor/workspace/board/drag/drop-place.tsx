import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardStep } from '../../../../server/contract/jobs.ts';
import classes from './drag.module.css';
import type { Drag } from './use-drag.ts';
import './texts.ts';

type DropPlaceProps = {
  readonly drag: Drag;
  /** What a drop here would choose; nothing where no exit leads here. */
  readonly exits: readonly BoardStep['exits'][number][];
  readonly drop: (exitIds: readonly string[]) => void;
  readonly className?: string | undefined;
  readonly label: string;
  readonly children: ReactNode;
};

/** Something that a card can be dropped on while one is dragged: lit where an exit leads there, else it says that none does. */
export function DropPlace({ drag, exits, drop, className, label, children }: DropPlaceProps) {
  const { t } = useTranslation('drag');
  const [isOver, setOver] = useState(false);
  const isDragging = drag.from !== null;
  const isOpen = isDragging && exits.length > 0;
  return (
    <section
      className={`${className ?? ''} ${classes.place}`}
      aria-label={label}
      data-drop={isDragging ? (isOpen ? 'open' : 'closed') : undefined}
      data-over={(isDragging && isOver) || undefined}
      onDragOver={(event) => {
        if (isDragging) setOver(true);
        if (isOpen) event.preventDefault();
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop(exits.map(({ id }) => id));
      }}
    >
      {isDragging && isOver && !isOpen && <p className={classes.none}>{t('none')}</p>}
      {children}
    </section>
  );
}
