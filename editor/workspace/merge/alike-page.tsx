import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { usePages } from '../page/use-pages.ts';
import { AlikeRow } from './alike-row.tsx';
import classes from './merge.module.css';
import './texts.ts';

const lines = [120, 120].map((width) => ({ mark: <IconUsers size={20} stroke={1.6} />, width }));

/** Everybody in the organisation who may stand there twice, pair by pair. */
export function AlikePage() {
  const { t } = useTranslation('merge');
  const pairs = usePages(routes.listAlike, { query: {} });
  const isEmpty = !pairs.isPending && !pairs.error && pairs.items.length === 0 && !pairs.hasMore;
  return (
    <Page title={t('allTitle')} lead={t('allLead')}>
      {pairs.error && <Failed error={pairs.error} again={pairs.refetch} />}
      {pairs.isPending && <ListSkeleton />}
      {isEmpty && <Empty title={t('noPairs')} text={t('noPairsText')} picture={<Picture lines={lines} />} />}
      <ul className={classes.pairs}>
        {pairs.items.map((pair) => (
          <AlikeRow key={`${pair.one.candidate.id} ${pair.other.candidate.id}`} pair={pair} />
        ))}
      </ul>
      <LoadMore pages={pairs} />
    </Page>
  );
}
