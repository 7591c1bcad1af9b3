import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty, NoMatch } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { SearchInput } from '../page/search-input.tsx';
import { useAddress } from '../page/use-address.ts';
import { usePages } from '../page/use-pages.ts';
import { PeopleTabs } from '../people/people-tabs.tsx';
import classes from '../people/people.module.css';
import { BlockedRow } from './blocked-row.tsx';
import './texts.ts';

/** The addresses and numbers that nothing is sent to, why and since when. */
export function BlockedPage() {
  const { t } = useTranslation('blocked');
  const [params, setAddress] = useAddress();
  const search = params.get('search') ?? '';
  const blocked = usePages(routes.listSuppressions, { query: search === '' ? {} : { search } });
  const isNone = !blocked.isPending && !blocked.error && blocked.items.length === 0;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PeopleTabs />
      {(!isNone || search !== '') && (
        <SearchInput
          aria-label={t('search')}
          placeholder={t('search')}
          value={search}
          onSearch={(words) => setAddress({ search: words })}
        />
      )}
      {blocked.error && <Failed error={blocked.error} again={blocked.refetch} />}
      {blocked.isPending && <ListSkeleton />}
      {isNone && search === '' && <Empty title={t('none')} text={t('noneText')} />}
      {isNone && search !== '' && (
        <NoMatch text={t('noMatch', { search })} showAll={() => setAddress({ search: '' })} />
      )}
      {blocked.items.length > 0 && (
        <ul className={classes.list}>
          {blocked.items.map((entry) => (
            <BlockedRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <LoadMore pages={blocked} />
    </Page>
  );
}
