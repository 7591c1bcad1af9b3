import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { usePages } from '../page/use-pages.ts';
import { PeopleTabs } from '../people/people-tabs.tsx';
import classes from '../people/people.module.css';
import { CreateKey } from './create-key.tsx';
import { KeyRow } from './key-row.tsx';
import './texts.ts';

/** The keys by which programs work here: what each may do, until when, and when it was last used. */
export function KeysPage() {
  const { t } = useTranslation('keys');
  const keys = usePages(routes.listKeys, {});
  const [creating, setCreating] = useState(false);
  const isNone = !keys.isPending && !keys.error && keys.items.length === 0;
  const create = <Button onClick={() => setCreating(true)}>{t('create')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} actions={!isNone && create}>
      <PeopleTabs />
      {keys.error && <Failed error={keys.error} again={keys.refetch} />}
      {keys.isPending && <ListSkeleton />}
      {isNone && (
        <Empty title={t('none')} text={t('noneText')}>
          {create}
        </Empty>
      )}
      {keys.items.length > 0 && (
        <ul className={classes.list}>
          {keys.items.map((key) => (
            <KeyRow key={key.id} entry={key} />
          ))}
        </ul>
      )}
      <LoadMore pages={keys} />
      <Modal opened={creating} onClose={() => setCreating(false)} title={t('create')}>
        {creating && <CreateKey onClose={() => setCreating(false)} />}
      </Modal>
    </Page>
  );
}
