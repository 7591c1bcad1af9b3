import { Button } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty, NoMatch } from '../page/empty.tsx';
import { NearNames } from '../page/near-names.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { SearchInput } from '../page/search-input.tsx';
import { useAddress } from '../page/use-address.ts';
import { usePages } from '../page/use-pages.ts';
import { useListKeys } from '../today/use-list-keys.ts';
import { CandidateRow } from './candidate-row.tsx';
import { Written } from './written.tsx';
import classes from './candidates.module.css';
import './texts.ts';

const people = [120, 88, 104].map((width) => ({ mark: <IconUser size={20} stroke={1.6} />, width }));

/** Everybody who has applied anywhere in the organisation, found by name, address or number, with where they stand, and by what they wrote. */
export function CandidatesPage() {
  const { t } = useTranslation('candidates');
  const [params, setAddress] = useAddress();
  const search = params.get('search') ?? '';
  const found = usePages(routes.listCandidates, { query: search === '' ? {} : { search } });
  const near = useRoute(routes.listNearNames, { query: { search } }, { enabled: search !== '' });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const rows = found.items.flatMap(({ applications: [newest] }) => newest ?? []);
  const list = useListKeys(rows, {});
  const isNone = !found.isPending && !found.error && found.items.length === 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      onFind={() => {
        field.current?.focus();
        field.current?.select();
      }}
      keys={[
        { keys: ['j', 'k'], does: t('keyWalk') },
        { keys: ['Enter'], does: t('keyOpen') },
      ]}
    >
      <SearchInput
        ref={field}
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onSearch={(words) => setAddress({ search: words })}
        className={classes.search ?? ''}
      />
      {found.error && <Failed error={found.error} again={found.refetch} />}
      {found.isPending && <ListSkeleton />}
      {isNone && search === '' && (
        <Empty title={t('none')} text={t('noneText')} picture={<Picture lines={people} />}>
          <Button component={Link} to="/jobs" variant="default">
            {t('toJobs')}
          </Button>
        </Empty>
      )}
      {found.first?.cut && <p className={classes.cut}>{t('cut')}</p>}
      <div ref={list}>
        <ul className={classes.list} aria-label={t('title')}>
          {found.items.map((candidate) => (
            <CandidateRow key={candidate.id} candidate={candidate} />
          ))}
        </ul>
      </div>
      <NearNames search={search} near={near.data} onSearch={(words) => setAddress({ search: words })} />
      {isNone && search !== '' && !near.isPending && (
        <NoMatch
          text={near.data?.items.length ? '' : t('noMatch', { search })}
          showAll={() => setAddress({ search: '' })}
        />
      )}
      <LoadMore pages={found} />
      <Written search={search} />
    </Page>
  );
}
