import { Alert, Text, Title } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchPreviewItem } from '../../../server/contract/decision-batches.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { titleOf } from '../../shell/toast.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { useWhen } from '../page/when.tsx';
import classes from './bulk.module.css';
import type { BulkPreview } from './use-bulk-preview.ts';

type BulkMessagesProps = { readonly preview: BulkPreview; readonly zone: string; readonly isChosen: boolean };

/** Every message as its candidate will read it; only those in sight are drawn, and pages come as one scrolls. */
export function BulkMessages({ preview, zone, isChosen }: BulkMessagesProps) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const { about, error } = preview;
  if (!isChosen) return <Text c="dimmed">{t('choose')}</Text>;
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
  if (about.ready.length === 0) return <Text>{t('nobody')}</Text>;
  return (
    <>
      <Title order={3} size="h4">
        {t('messages', { count: about.ready.length })}
      </Title>
      <Messages {...preview} zone={zone} />
    </>
  );
}

function Messages({ items, loadMore, zone }: BulkPreview & { readonly zone: string }) {
  const { t } = useTranslation('bulk');
  const scroll = useRef<HTMLDivElement>(null);
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
              <OneMessage item={item} zone={zone} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What stops these words, also what only the server knows: names of others, levels given. */
function Stopped({ item: { findings } }: { readonly item: BatchPreviewItem }) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const reasons = new Set(
    findings.filter(({ severity }) => severity === 'blocks').map(({ reason }) => reason[language]),
  );
  if (reasons.size === 0) return null;
  return (
    <p className={classes.stopped}>
      <strong>{t('stoppedWords')}</strong> {[...reasons].join(' ')}
    </p>
  );
}

function OneMessage({ item, zone }: { readonly item: BatchPreviewItem; readonly zone: string }) {
  const { t } = useTranslation('bulk');
  const write = useWhen(zone);
  return (
    <article className={classes.message}>
      <header>
        <strong>{item.name}</strong>
        <span>
          {[
            item.channel && t(item.channel),
            t(item.language),
            item.leavesAt && t('leaves', { when: write(item.leavesAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {item.late && <span className={classes.late}>{t('late')}</span>}
      </header>
      <Stopped item={item} />
      {item.channel ? <MessageFrame {...item} /> : <Text c="dimmed">{t('noMessage')}</Text>}
    </article>
  );
}
