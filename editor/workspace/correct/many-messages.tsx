import { Alert, Button, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { titleOf } from '../../shell/toast.tsx';
import bulk from '../bulk/bulk.module.css';
import { MessageFrame } from '../decide/message-frame.tsx';
import classes from './correct.module.css';
import type { useManyPreview } from './use-many-preview.ts';

type ManyMessagesProps = {
  readonly preview: ReturnType<typeof useManyPreview>;
  readonly leaveOut: (messageIds: readonly string[]) => void;
};

/** Who cannot be told and why, what is missing, and the correction as each will read it, page by page. */
export function ManyMessages({ preview: { query, items, about }, leaveOut }: ManyMessagesProps) {
  const { t } = useTranslation('correct');
  const language = useLanguage();
  if (query.error && !about)
    return (
      <Alert color="red" variant="light">
        {titleOf(query.error)}
      </Alert>
    );
  if (!about) return <ListSkeleton rows={3} height={64} />;
  const { blocked, missing } = about;
  return (
    <div className={classes.previews}>
      {blocked.length > 0 && (
        <Alert variant="light" color="yellow" title={t('blocked', { count: blocked.length })}>
          <ul className={bulk.blocked}>
            {blocked.map(({ messageId, name, why }) => (
              <li key={messageId}>
                <strong>{name}</strong> {inLanguage(why, language)}
              </li>
            ))}
          </ul>
          <Button
            variant="default"
            size="compact-sm"
            mt="xs"
            onClick={() => leaveOut(blocked.map(({ messageId }) => messageId))}
          >
            {t('leaveOut')}
          </Button>
        </Alert>
      )}
      {missing.length > 0 && (
        <Alert variant="light" color="yellow" title={t('missing')}>
          <ul className={bulk.missing}>
            {missing.map(({ code, message }) => (
              <li key={code}>{inLanguage(message, language)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {items.length > 0 && (
        <Title order={3} size="h4">
          {t('asSeen')}
        </Title>
      )}
      {items.map((item) => (
        <article key={item.messageId} className={bulk.message}>
          <header>
            <strong>{item.name}</strong>
          </header>
          {item.findings.some(({ severity }) => severity === 'blocks') && (
            <p className={bulk.stopped}>
              <strong>{t('stopped')}</strong>{' '}
              {[...new Set(item.findings.map(({ reason }) => inLanguage(reason, language)))].join(' ')}
            </p>
          )}
          {item.channel && <MessageFrame {...item} />}
        </article>
      ))}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
