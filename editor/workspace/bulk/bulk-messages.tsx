import { Alert, Text, Title } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchShow } from '../../../server/contract/decision-batches.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { titleOf } from '../../shell/toast.tsx';
import type { BulkActs } from './bulk-acts.ts';
import classes from './bulk.module.css';
import { BulkShown } from './bulk-shown.tsx';
import { OneMessage } from './one-message.tsx';
import type { BulkPreview } from './use-bulk-preview.ts';

type BulkMessagesProps = {
  readonly preview: BulkPreview;
  readonly zone: string;
  /** What can be done about each; undefined until an outcome is chosen. */
  readonly acts: BulkActs | undefined;
  readonly show: BatchShow | undefined;
  readonly setShow: (show: BatchShow | undefined) => void;
};

/** Every message as its candidate will read it; only those in sight are drawn, and pages come as one scrolls. */
export function BulkMessages({ preview, zone, acts, show, setShow }: BulkMessagesProps) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const { about, error } = preview;
  if (!acts) return <Text c="dimmed">{t('choose')}</Text>;
  if (error && !about)
    return (
      <Alert color="red" variant="light">
        {titleOf(error)}
      </Alert>
    );
  if (!about) return <ListSkeleton rows={3} height={64} />;
  if (about.missing.length > 0)
    return (
      <Alert variant="light" color="yellow" title={t('missing')}>
        <ul className={classes.missing}>
          {about.missing.map(({ code, message }) => (
            <li key={code}>{inLanguage(message, language)}</li>
          ))}
        </ul>
      </Alert>
    );
  if (about.ready.length === 0) return about.unwritten.length > 0 ? null : <Text>{t('nobody')}</Text>;
  return (
    <>
      <Title order={3} size="h4">
        {t('messages', { count: about.ready.length })}
      </Title>
      <BulkShown about={about} show={show} setShow={setShow} />
      <Messages key={outcomeOf(acts)} {...preview} zone={zone} acts={acts} />
    </>
  );
}

/** Nothing that is open for one outcome stays open for another. */
export const outcomeOf = ({ about: { stepId, exitId } }: BulkActs): string => `${stepId} ${exitId}`;

function Messages({ items, loadMore, zone, acts }: BulkPreview & { readonly zone: string; readonly acts: BulkActs }) {
  const { t } = useTranslation('bulk');
  const scroll = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 420,
    overscan: 2,
    gap: 24,
    getItemKey: (index) => items[index]?.applicationId ?? index,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= items.length - 5) loadMore();
  }, [last, items.length, loadMore]);
  return (
    <div ref={scroll} className={classes.messages} tabIndex={0} role="group" aria-label={t('list')}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {drawn.map((row) => {
          const item = items[row.index];
          if (!item) return null;
          return (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className={classes.slot}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <OneMessage
                {...{ item, zone, acts }}
                isOpen={opened === item.applicationId}
                setOpen={(isOpen) => setOpened(isOpen ? item.applicationId : null)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
