import { Button, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconDeviceMobileMessage, IconMail, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { useAddress } from '../page/use-address.ts';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import classes from './mailbox.module.css';
import './texts.ts';

const channels = ['email', 'sms'] as const;

/** The built-in mailbox: what candidates have got, as they see it. */
export function MailboxPage() {
  const { t } = useTranslation('mailbox');
  const [params, setAddress] = useAddress();
  const channel = channels.find((one) => one === params.get('channel'));
  const search = params.get('search') ?? '';
  const box = usePages(
    routes.listMailbox,
    { query: { ...(channel ? { channel } : {}), ...(search === '' ? {} : { search }) } },
    { refetchInterval: 5_000 },
  );
  const change = (key: string, value: string) => setAddress({ [key]: value });
  const opened = box.items.find(({ id }) => id === params.get('message')) ?? box.items[0];
  const isFiltered = channel !== undefined || search !== '';
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters channel={channel ?? ''} search={search} change={change} />
      {box.error && <Failed error={box.error} again={box.refetch} />}
      {box.isPending && <ListSkeleton />}
      {!box.isPending &&
        !box.error &&
        box.items.length === 0 &&
        (isFiltered ? <p>{t('noMatch')}</p> : <Empty title={t('none')} text={t('noneText')} />)}
      {box.items.length > 0 && (
        <div className={classes.layout}>
          <div className={classes.list} role="group" aria-label={t('list')}>
            {box.items.map((message) => {
              const Icon = message.channel === 'sms' ? IconDeviceMobileMessage : IconMail;
              return (
                <button
                  key={message.id}
                  type="button"
                  className={classes.item}
                  aria-pressed={message.id === opened?.id}
                  onClick={() => change('message', message.id)}
                >
                  <Icon size={18} stroke={1.6} aria-label={t(message.channel)} />
                  <span className={classes.itemText}>
                    <span className={classes.itemTop}>
                      <strong>{message.candidateName}</strong>
                      <When at={message.acceptedAt} />
                    </span>
                    <span className={classes.line}>{message.subject ?? message.text}</span>
                  </span>
                </button>
              );
            })}
            <LoadMore pages={box} />
          </div>
          {opened && (
            <div className={classes.message}>
              <div className={classes.messageHead}>
                <Text fw={550}>{opened.candidateName}</Text>
                <Button
                  component={Link}
                  to={`/applications/${opened.applicationId}`}
                  variant="subtle"
                  size="compact-sm"
                  flex="none"
                >
                  {t('toCandidate')}
                </Button>
              </div>
              <MessageFrame {...opened} />
            </div>
          )}
        </div>
      )}
    </Page>
  );
}

function Filters({
  channel,
  search,
  change,
}: {
  readonly channel: string;
  readonly search: string;
  readonly change: (key: string, value: string) => void;
}) {
  const { t } = useTranslation('mailbox');
  const [typed, setTyped] = useState(search);
  const find = useDebouncedCallback((value: string) => change('search', value.trim()), 250);
  return (
    <div className={classes.filters}>
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={typed}
        maxLength={100}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
      />
      <SegmentedControl
        aria-label={t('channel')}
        data={[{ value: '', label: t('all') }, ...channels.map((value) => ({ value, label: t(value) }))]}
        value={channel}
        onChange={(value) => change('channel', value)}
      />
    </div>
  );
}
