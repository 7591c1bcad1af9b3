import { Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { useAddress } from '../page/use-address.ts';
import { usePages } from '../page/use-pages.ts';
import { MessageRow } from './message-row.tsx';
import classes from './messages.module.css';
import './texts.ts';

const statuses = [
  'waiting',
  'queued',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'undelivered',
  'failed',
  'cancelled',
] as const;

/** The log of every message and every attempt, newest first. */
export function MessagesPage() {
  const { t } = useTranslation('messages');
  const [params, setAddress] = useAddress();
  const status = statuses.find((one) => one === params.get('status'));
  const jobId = params.get('job') ?? '';
  const jobs = usePages(routes.listJobs, { query: { limit: 200 } });
  const messages = usePages(
    routes.listMessages,
    { query: { ...(status ? { status } : {}), ...(jobId === '' ? {} : { jobId }) } },
    { refetchInterval: 15_000 },
  );
  const change = (key: string, value: string) => setAddress({ [key]: value });
  const isFiltered = status !== undefined || jobId !== '';
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Group mb="md" gap="sm">
        <Select
          aria-label={t('status')}
          w={200}
          data={[{ value: '', label: t('any') }, ...statuses.map((value) => ({ value, label: t(value) }))]}
          value={status ?? ''}
          onChange={(value) => change('status', value ?? '')}
        />
        <Select
          aria-label={t('job')}
          w={280}
          searchable
          data={[
            { value: '', label: t('anyJob') },
            ...jobs.items.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={jobId}
          onChange={(value) => change('job', value ?? '')}
        />
      </Group>
      {messages.error && <Failed error={messages.error} again={messages.refetch} />}
      {messages.isPending && <ListSkeleton />}
      {!messages.isPending &&
        !messages.error &&
        messages.items.length === 0 &&
        (isFiltered ? <p>{t('noMatch')}</p> : <Empty title={t('none')} text={t('noneText')} />)}
      {messages.items.length > 0 && (
        <ul className={classes.list}>
          {messages.items.map((message) => (
            <MessageRow key={message.id} message={message} />
          ))}
        </ul>
      )}
      <LoadMore pages={messages} />
    </Page>
  );
}
