import { Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { QueryKey } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Step } from '../../../process/definition/schema.ts';
import type { Card } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { loadLater } from '../../shell/load-later.tsx';
import { LateDecideSheet } from '../../workspace/decide/late-decide-sheet.tsx';
import { mayRecruit } from '../../workspace/may-recruit.ts';
import { useInSight } from '../../workspace/page/use-in-sight.ts';
import { type Pages, usePages } from '../../workspace/page/use-pages.ts';
import type { DockProps } from './live-dock.tsx';
import classes from './live.module.css';
import { type Act, PersonRow } from './person-row.tsx';

const BookModal = loadLater(async () => (await import('./book-modal.tsx')).BookModal, {
  isNeeded: ({ card }) => card !== undefined,
});

const AnswerModal = loadLater(async () => (await import('./answer-modal.tsx')).AnswerModal, {
  isNeeded: ({ card }) => card !== undefined,
});

const WithdrawModal = loadLater(async () => (await import('./withdraw-modal.tsx')).WithdrawModal, {
  isNeeded: ({ card }) => card !== undefined,
});

const states = ['all', 'late', 'today', 'waiting', 'paused'] as const;
type State = (typeof states)[number];
type Acting = { readonly kind: Act; readonly card: Card };

/** The people of a step, or of the whole version, by promise; any number of them, page by page, and what can be done for each. */
export function LivePeople({ version, definition, stepId, onFollow }: DockProps & { readonly definition: Definition }) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const [state, setState] = useState<State>('all');
  const [acting, act] = useState<Acting>();
  const pages = usePages(routes.listLivePeople, {
    params: { versionId: version.id },
    query: { state, ...(stepId === undefined ? {} : { stepId }) },
  });
  const cardFor = (kind: Act) => (acting?.kind === kind ? acting.card : undefined);
  const close = () => act(undefined);
  const name = stepId === undefined ? t('people') : inLanguage(definition.steps[stepId]?.name, language) || stepId;
  return (
    <section className={classes.people} aria-label={name}>
      <header className={classes.peopleHead}>
        <h2>{name}</h2>
        <Select
          size="xs"
          w={150}
          aria-label={t('filter')}
          data={states.map((value) => ({ value, label: t(value === 'all' ? 'all' : `state_${value}`) }))}
          value={state}
          allowDeselect={false}
          onChange={(value) => setState(states.find((one) => one === value) ?? 'all')}
        />
      </header>
      <People pages={pages} definition={definition} act={act} onFollow={onFollow} isStep={stepId !== undefined} />
      <LateDecideSheet card={cardFor('decide') ?? null} onClose={close} />
      <BookModal card={cardFor('book')} onClose={close} />
      <AnswerModal card={cardFor('answer')} onClose={close} />
      <WithdrawModal card={cardFor('withdraw')} onClose={close} />
    </section>
  );
}

type PeopleProps = {
  readonly pages: Pages<Card> & { readonly key: QueryKey };
  readonly definition: Definition;
  readonly act: (acting: Acting) => void;
  readonly onFollow: DockProps['onFollow'];
  readonly isStep: boolean;
};

/** Pixels of a row; a phone has the promise and what can be done under the name. */
const rowHeight = { wide: 56, narrow: 120 };
const narrow = '(max-width: 48em)';

function People({ pages, definition, act, onFollow, isStep }: PeopleProps) {
  const { t } = useTranslation('live');
  const me = useMe();
  const scroll = useRef<HTMLUListElement>(null);
  const { items, loadMore } = pages;
  const isNarrow = useMediaQuery(narrow, window.matchMedia(narrow).matches);
  const height = isNarrow ? rowHeight.narrow : rowHeight.wide;
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
  });
  useEffect(() => rows.measure(), [rows, height]);
  const drawn = rows.getVirtualItems();
  useInSight(pages.key, drawn);
  const last = drawn.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= items.length - 12) loadMore();
  }, [last, items.length, loadMore]);
  if (pages.error) return <Failed error={pages.error} again={pages.refetch} />;
  if (pages.isPending) return <ListSkeleton rows={3} />;
  if (items.length === 0) return <p className={classes.nobody}>{t(isStep ? 'nobody' : 'nobodyAtAll')}</p>;
  return (
    <>
      <ul ref={scroll} className={classes.rows} tabIndex={0} aria-label={t('people')}>
        <li aria-hidden="true" style={{ height: rows.getTotalSize() }} />
        {drawn.map(({ index, start }) => {
          const card = items[index];
          if (!card) return null;
          const step = card.stepId === null ? undefined : definition.steps[card.stepId];
          const mayAct = mayRecruit(me, card.jobId) && card.status === 'active';
          return (
            <PersonRow
              key={card.applicationId}
              card={card}
              step={step}
              top={start}
              zone={me.organisation.zone}
              namesStep={!isStep}
              acts={mayAct ? actsFor(card, step) : []}
              mayGoOn={mayAct && card.pausedUntil !== null && !card.waiting}
              onAct={(kind) => act({ kind, card })}
              onFollow={() => onFollow({ applicationId: card.applicationId, name: card.name })}
            />
          );
        })}
      </ul>
      {pages.failedMore && <Failed {...pages.failedMore} />}
    </>
  );
}

/** What can be done for somebody who stands in the step, the likeliest first. */
function actsFor({ waiting }: Card, step: Step | undefined): Act[] {
  if (step?.kind === 'ask') return ['answer', 'withdraw'];
  if (step?.kind !== 'stage') return ['withdraw'];
  if (waiting) return [];
  return step.meeting ? ['decide', 'book'] : ['decide'];
}
