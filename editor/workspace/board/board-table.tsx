import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { PromiseRing } from '../../shell/ring.tsx';
import { useMe } from '../../shell/use-me.ts';
import { mayTakeBack } from '../may-recruit.ts';
import { useInSight } from '../page/use-in-sight.ts';
import { usePages } from '../page/use-pages.ts';
import { useWhen } from '../page/when.tsx';
import classes from './board.module.css';
import { OutcomeName } from './outcome-name.tsx';
import { SelectAll } from './select/select-all.tsx';
import { SelectMark } from './select/select-mark.tsx';
import type { Selection } from './select/use-selection.ts';
import { type BoardFilter, queryOf } from './use-board-filter.ts';
import { TakeBack, WaitingWords } from './waiting-line.tsx';

type BoardTableProps = {
  readonly jobId: string;
  readonly zone: string;
  readonly filter: BoardFilter;
  readonly exitName: (stepId: string | null, exitId: string) => string;
  readonly canDecide: (card: Card) => boolean;
  readonly decide: (card: Card) => void;
  readonly selection: Selection;
  readonly onShown: (cards: readonly Card[]) => void;
};

/** Pixels; a phone has the promise under the name. */
const rowHeight = { wide: 52, narrow: 68 };
const narrow = '(max-width: 48em)';

/** Everybody in the job by promise, one line each. */
export function BoardTable(props: BoardTableProps) {
  const { t } = useTranslation('board');
  const { jobId, filter, selection, canDecide, onShown } = props;
  const { t: say } = useTranslation('select');
  const query = queryOf(filter);
  const pages = usePages(routes.listCards, { params: { jobId }, query });
  const scroll = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery(narrow, window.matchMedia(narrow).matches);
  const height = isNarrow ? rowHeight.narrow : rowHeight.wide;
  const rows = useVirtualizer({
    count: pages.items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 10,
  });
  useEffect(() => rows.measure(), [rows, height]);
  const drawn = rows.getVirtualItems();
  useInSight(pages.key, drawn);
  const last = drawn.at(-1)?.index ?? -1;
  const { items, loadMore } = pages;
  useEffect(() => {
    if (last >= items.length - 12) loadMore();
  }, [last, items.length, loadMore]);
  useEffect(() => onShown(items), [items, onShown]);
  if (pages.error) return <Failed error={pages.error} again={pages.refetch} />;
  if (pages.isPending) return <ListSkeleton rows={8} />;
  return (
    <>
      <div ref={scroll} className={classes.tableScroll} role="table" aria-rowcount={items.length} tabIndex={0}>
        <div className={classes.tableHead} role="row">
          <span role="columnheader">
            {items.some(canDecide) && (
              <SelectAll
                {...{ jobId, query, selection }}
                shown={items}
                name={say('everybody')}
                isSelectable={canDecide}
              />
            )}
          </span>
          {['name', 'step', 'promise', 'condition'].map((key) => (
            <span key={key} role="columnheader">
              {t(key)}
            </span>
          ))}
          <span role="columnheader">
            <span className="visually-hidden">{t('decide')}</span>
          </span>
        </div>
        {items.length === 0 && <p className={classes.nobody}>{t('emptyFilter')}</p>}
        <div role="rowgroup" className={classes.rows} style={{ height: rows.getTotalSize() }}>
          {drawn.map((row) => {
            const card = items[row.index];
            return card ? (
              <TableRow
                key={card.applicationId}
                card={card}
                within={items}
                top={row.start}
                height={height}
                {...props}
              />
            ) : null;
          })}
        </div>
      </div>
      {pages.failedMore && <Failed {...pages.failedMore} />}
    </>
  );
}

function TableRow({
  card,
  jobId,
  top,
  height,
  zone,
  exitName,
  canDecide,
  decide,
  selection,
  within,
}: BoardTableProps & {
  readonly card: Card;
  readonly within: readonly Card[];
  readonly top: number;
  readonly height: number;
}) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const me = useMe();
  const write = useWhen(zone);
  return (
    <div
      role="row"
      className={classes.tableRow}
      data-application={card.applicationId}
      data-selected={selection.has(card) || undefined}
      style={{ position: 'absolute', insetInline: 0, height, transform: `translateY(${top}px)` }}
    >
      <span role="cell">
        {canDecide(card) && (
          <SelectMark
            card={card}
            isSelected={selection.has(card)}
            select={(one, range) => selection.toggle(one, within, range)}
          />
        )}
      </span>
      <span role="cell">
        <Link to={`/applications/${card.applicationId}`}>{card.name}</Link>
      </span>
      <span role="cell">{inLanguage(card.stepName ?? undefined, language)}</span>
      <span role="cell">{card.ring && <PromiseRing ring={card.ring} zone={zone} size={16} />}</span>
      <span role="cell">
        {card.waiting && (
          <WaitingWords waiting={card.waiting} exitName={exitName(card.stepId, card.waiting.exitId)} zone={zone} />
        )}
        {card.pausedUntil && t('pausedUntil', { when: write(card.pausedUntil) })}
        {card.status === 'ended' && <OutcomeName outcome={card.outcome} />}
      </span>
      <span role="cell">
        {card.waiting && mayTakeBack(me, jobId, card.waiting.decidedById) && (
          <TakeBack decisionId={card.waiting.decisionId} name={card.name} size="compact-sm" />
        )}
        {canDecide(card) && !card.waiting && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => decide(card)}
            aria-label={`${t('decide')}: ${card.name}`}
          >
            {t('decide')}
          </Button>
        )}
      </span>
    </div>
  );
}
