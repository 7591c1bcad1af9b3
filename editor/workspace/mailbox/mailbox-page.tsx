import { Button, Drawer, SegmentedControl, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDeviceMobileMessage, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { Empty, NoMatch } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { SearchInput } from '../page/search-input.tsx';
import { useAddress } from '../page/use-address.ts';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import classes from './mailbox.module.css';
import './texts.ts';

type MailboxAnswer = z.output<typeof routes.listMailbox.answer>;

const channels = ['email', 'sms'] as const;

const arriving = [
  { mark: <IconMail size={20} stroke={1.6} />, width: 120 },
  { mark: <IconDeviceMobileMessage size={20} stroke={1.6} />, width: 88 },
  { mark: <IconMail size={20} stroke={1.6} />, width: 104 },
];

/** Where the list and the message no longer fit beside each other. */
const narrow = '(max-width: 62em)';

/** The built-in mailbox: what candidates have got, as they see it. On a phone the list comes first, and a message is opened from it. */
export function MailboxPage() {
  const { t } = useTranslation('mailbox');
  const [params, setAddress] = useAddress();
  const isNarrow = useMediaQuery(narrow, window.matchMedia(narrow).matches);
  const channel = channels.find((one) => one === params.get('channel'));
  const search = params.get('search') ?? '';
  const box = usePages(
    routes.listMailbox,
    { query: { ...(channel ? { channel } : {}), ...(search === '' ? {} : { search }) } },
    { refetchInterval: 5_000 },
  );
  const change = (key: string, value: string) => setAddress({ [key]: value, message: '' });
  const wanted = params.get('message');
  const found = box.items.find(({ id }) => id === wanted);
  // What is being read stays where newer ones move it on to a page that is not there.
  const [read, setRead] = useState(found);
  if (found && found !== read) setRead(found);
  const chosen = found ?? (read?.id === wanted ? read : undefined);
  const opened = chosen ?? (isNarrow ? undefined : box.items[0]);
  const isFiltered = channel !== undefined || search !== '';
  const isNone = !box.isPending && !box.error && box.items.length === 0;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {(isFiltered || !isNone) && <Filters channel={channel ?? ''} search={search} change={change} />}
      {box.error && <Failed error={box.error} again={box.refetch} />}
      {box.isPending && <ListSkeleton />}
      {isNone && isFiltered && <NoMatch text={t('noMatch')} showAll={() => setAddress({ channel: '', search: '' })} />}
      {isNone && !isFiltered && (
        <Empty title={t('none')} text={t('noneText')} picture={<Picture lines={arriving} />}>
          <Button component={Link} to="/jobs" variant="default">
            {t('toJobs')}
          </Button>
        </Empty>
      )}
      {box.items.length > 0 && (
        <div className={classes.layout}>
          <div className={classes.list} role="group" aria-label={t('list')}>
            {box.items.map((message) => (
              <Item
                key={message.id}
                message={message}
                isOpened={message.id === opened?.id}
                open={() => setAddress({ message: message.id }, { replace: !isNarrow })}
              />
            ))}
            <LoadMore pages={box} />
          </div>
          {opened && !isNarrow && <Opened message={opened} />}
        </div>
      )}
      {isNarrow && (
        <Drawer
          opened={opened !== undefined}
          onClose={() => setAddress({ message: '' })}
          position="right"
          size="100%"
          title={opened?.applicationId === null ? t('test') : opened?.candidateName}
        >
          {opened && (
            <div className={classes.message}>
              <MessageFrame {...opened} />
              <ToCandidate message={opened} />
            </div>
          )}
        </Drawer>
      )}
    </Page>
  );
}

type Message = MailboxAnswer['items'][number];

function Item({
  message,
  isOpened,
  open,
}: {
  readonly message: Message;
  readonly isOpened: boolean;
  readonly open: () => void;
}) {
  const { t } = useTranslation('mailbox');
  const Icon = message.channel === 'sms' ? IconDeviceMobileMessage : IconMail;
  return (
    <button type="button" className={classes.item} aria-pressed={isOpened} onClick={open}>
      <Icon size={18} stroke={1.6} aria-label={t(message.channel)} />
      <span className={classes.itemText}>
        <span className={classes.itemTop}>
          <strong>{message.applicationId === null ? t('test') : message.candidateName}</strong>
          <When at={message.acceptedAt} />
        </span>
        <span className={classes.line}>{message.subject ?? message.text}</span>
      </span>
    </button>
  );
}

function Opened({ message }: { readonly message: Message }) {
  const { t } = useTranslation('mailbox');
  return (
    <div className={classes.message}>
      <div className={classes.messageHead}>
        <Text fw={550}>{message.applicationId === null ? t('test') : message.candidateName}</Text>
        <ToCandidate message={message} />
      </div>
      <MessageFrame {...message} />
    </div>
  );
}

function ToCandidate({ message }: { readonly message: Message }) {
  const { t } = useTranslation('mailbox');
  if (message.applicationId === null) return null;
  return (
    <Button
      component={Link}
      to={`/applications/${message.applicationId}`}
      variant="subtle"
      size="compact-sm"
      flex="none"
    >
      {t('toCandidate')}
    </Button>
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
  return (
    <div className={classes.filters}>
      <SearchInput
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onSearch={(words) => change('search', words)}
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
