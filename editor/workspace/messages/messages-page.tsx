import { Button } from '@mantine/core';
import { IconCircleCheck, IconDeviceMobileMessage, IconHourglass, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { callForFile, pathOf } from '../../shell/api/call.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty, NoMatch } from '../page/empty.tsx';
import { Held, useHeldItems } from '../page/held-items.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { saveAsFile } from '../page/save-as-file.ts';
import { SavedViews } from '../page/saved-views.tsx';
import { usePages } from '../page/use-pages.ts';
import { MessageFilters } from './message-filters.tsx';
import { MessageRow } from './message-row.tsx';
import classes from './messages.module.css';
import './texts.ts';
import { useMessageFilter } from './use-message-filter.ts';

const arrived = <IconCircleCheck size={20} stroke={1.6} color="var(--green)" />;
const log = [
  { mark: <IconMail size={20} stroke={1.6} />, width: 120, end: arrived },
  { mark: <IconDeviceMobileMessage size={20} stroke={1.6} />, width: 88, end: arrived },
  { mark: <IconMail size={20} stroke={1.6} />, width: 104, end: <IconHourglass size={20} stroke={1.6} /> },
];

/** The log of every message and every attempt, newest first. */
export function MessagesPage() {
  const { t } = useTranslation('messages');
  const { query, isFiltered, clear } = useMessageFilter();
  const messages = usePages(routes.listMessages, { query }, { refetchInterval: 15_000 });
  const { items, count } = useHeldItems(messages.items);
  const isNone = !messages.isPending && !messages.error && items.length === 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button component={Link} to="/stops" variant="default">
            {t('stop')}
          </Button>
          <Button
            component="a"
            href={pathOf(routes.exportMessages.path, { query })}
            download
            variant="default"
            onClick={(event) => {
              if (query['search'] === undefined) return;
              event.preventDefault();
              void saveAsFile(callForFile(routes.exportMessages, { query }), 'messages.csv');
            }}
          >
            {t('export')}
          </Button>
          <SavedViews page="messages" />
        </>
      }
    >
      {(isFiltered || !isNone) && <MessageFilters />}
      {messages.error && <Failed error={messages.error} again={messages.refetch} />}
      {messages.isPending && <ListSkeleton />}
      {isNone && isFiltered && <NoMatch text={t('noMatch')} showAll={clear} />}
      {isNone && !isFiltered && (
        <Empty title={t('none')} text={t('noneText')} picture={<Picture lines={log} />}>
          <Button component={Link} to="/jobs" variant="default">
            {t('toJobs')}
          </Button>
        </Empty>
      )}
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.map((message) => (
            <Held key={message.id} id={message.id} count={count}>
              <MessageRow message={message} />
            </Held>
          ))}
        </ul>
      )}
      <LoadMore pages={messages} />
    </Page>
  );
}
