import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardStep, Card } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useNow } from '../../shell/ring.tsx';
import { elapsed } from '../page/since.ts';
import { useInSight } from '../page/use-in-sight.ts';
import { usePages } from '../page/use-pages.ts';
import classes from './board.module.css';
import { CandidateCard, type CardActs } from './candidate-card.tsx';
import { DropPlace } from './drag/drop-place.tsx';
import type { Drag } from './drag/use-drag.ts';
import { SelectAll } from './select/select-all.tsx';
import type { Selection } from './select/use-selection.ts';
import { type BoardFilter, queryOf } from './use-board-filter.ts';

type StageColumnProps = {
  readonly jobId: string;
  readonly step: BoardStep;
  readonly zone: string;
  readonly filter: BoardFilter;
  readonly exitName: (stepId: string | null, exitId: string) => string;
  readonly canDecide: boolean;
  readonly decide: (card: Card) => void;
  readonly selection: Selection;
  readonly drag: Drag;
  readonly drop: (exitIds: readonly string[]) => void;
  /** Told of everybody who has come. */
  readonly onShown: (cards: readonly Card[]) => void;
};

/** One stage with everybody in it, by promise; only the cards in sight are drawn, and pages come as one scrolls. */
export function StageColumn({ jobId, step, zone, filter, exitName, canDecide, decide, ...more }: StageColumnProps) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const { selection, drag, drop, onShown } = more;
  const query = { ...queryOf(filter), stepId: step.stepId };
  const pages = usePages(routes.listCards, { params: { jobId }, query });
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: pages.items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 92,
    overscan: 6,
    gap: 8,
    getItemKey: (index) => pages.items[index]?.applicationId ?? index,
  });
  const drawn = rows.getVirtualItems();
  useInSight(pages.key, drawn);
  const last = drawn.at(-1)?.index ?? -1;
  const { loadMore, items } = pages;
  useEffect(() => {
    if (last >= items.length - 8) loadMore();
  }, [last, items.length, loadMore]);
  useEffect(() => onShown(items), [items, onShown]);
  const acts = useCardActs({ step, items, decide, selection, drag });
  const name = inLanguage(step.name, language);
  return (
    <DropPlace drag={drag} exits={drag.exitsTo(step.stepId)} drop={drop} className={classes.column} label={name}>
      <StageHead step={step} name={name}>
        {canDecide && <SelectAll jobId={jobId} query={query} shown={items} name={name} selection={selection} />}
      </StageHead>
      <div ref={scroll} className={classes.cards} tabIndex={0} role="group" aria-label={name}>
        {pages.error && <Failed error={pages.error} again={pages.refetch} />}
        {pages.isPending && <ListSkeleton rows={3} height={80} />}
        {!pages.isPending && !pages.error && items.length === 0 && (
          <p className={classes.nobody}>{step.count > 0 ? t('emptyFilter') : t('emptyColumn')}</p>
        )}
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {drawn.map((row) => {
            const card = items[row.index];
            if (!card) return null;
            return (
              <div
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                className={classes.slot}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <CandidateCard
                  card={card}
                  zone={zone}
                  exitName={exitName}
                  isSelected={canDecide && selection.has(card)}
                  acts={canDecide ? acts : undefined}
                />
              </div>
            );
          })}
        </div>
        {pages.failedMore && <Failed {...pages.failedMore} />}
      </div>
    </DropPlace>
  );
}

type Acting = Pick<StageColumnProps, 'step' | 'decide' | 'selection' | 'drag'> & { readonly items: readonly Card[] };

function useCardActs(acting: Acting): CardActs {
  const latest = useRef(acting);
  latest.current = acting;
  return useMemo(
    () => ({
      decide: (card) => latest.current.decide(card),
      select: (card, range) => latest.current.selection.toggle(card, latest.current.items, range),
      startDrag: (card, event) => latest.current.drag.start(card, latest.current.step)(event),
      endDrag: () => latest.current.drag.end(),
    }),
    [],
  );
}

type StageHeadProps = { readonly step: BoardStep; readonly name: string; readonly children: ReactNode };

function StageHead({ step, name, children }: StageHeadProps) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const now = useNow();
  return (
    <header className={classes.columnHead}>
      <h2>
        {children}
        {name} <span className={classes.count}>{step.count.toLocaleString(language)}</span>
      </h2>
      <p>
        {step.late > 0 && <span className={classes.late}>{t('lateCount', { count: step.late })} · </span>}
        {step.longestWaitSince
          ? t('longestWait', { time: elapsed(Date.parse(step.longestWaitSince), now, language) })
          : ' '}
      </p>
    </header>
  );
}
