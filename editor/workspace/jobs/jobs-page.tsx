import { Badge, Button, Group, SegmentedControl } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JobSummary } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { RingMark } from '../../shell/ring-mark.tsx';
import { useMe } from '../../shell/use-me.ts';
import { maySeeContacts, mayRecruit } from '../may-recruit.ts';
import { Empty, NoMatch } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { SearchInput } from '../page/search-input.tsx';
import { useAddress } from '../page/use-address.ts';
import { usePages } from '../page/use-pages.ts';
import { CreateJob } from './create-job.tsx';
import classes from './jobs.module.css';
import './texts.ts';

const statuses = ['open', 'closing', 'closed'] as const;

const openings = ([0.9, 0.6, 0.25] as const).map((left, index) => ({
  mark: <IconBriefcase size={20} stroke={1.6} />,
  width: 120 - index * 16,
  end: <RingMark state={left < 0.5 ? 'near' : 'ample'} left={left} size={20} />,
}));

/** Every job with what is owed in it. */
export function JobsPage() {
  const { t } = useTranslation('jobs');
  const me = useMe();
  const [address, setAddress] = useAddress();
  const [creating, setCreating] = useState(false);
  const status = statuses.find((one) => one === address.get('status'));
  const search = (address.get('search') ?? '').slice(0, 100);
  const query = { ...(status && { status }), ...(search && { search }) };
  const jobs = usePages(routes.listJobs, { query }, { refetchInterval: 60_000 });
  const isFiltered = status !== undefined || search !== '';
  const recruits = mayRecruit(me);
  const newJob = recruits && <Button onClick={() => setCreating(true)}>{t('new')}</Button>;
  const none = !jobs.isPending && !jobs.error && jobs.items.length === 0;
  return (
    <Page
      title={t('title')}
      actions={
        !(none && !isFiltered) && (
          <>
            {maySeeContacts(me) && (
              <Button component={Link} to="/jobs/surveys" variant="subtle">
                {t('surveys')}
              </Button>
            )}
            {recruits && (
              <Button component={Link} to="/same" variant="subtle">
                {t('doubles')}
              </Button>
            )}
            {newJob}
          </>
        )
      }
    >
      {!(none && !isFiltered) && (
        <Group mb="md" gap="sm">
          <SearchInput
            aria-label={t('search')}
            placeholder={t('search')}
            value={search}
            onSearch={(words) => setAddress({ search: words })}
          />
          <SegmentedControl
            aria-label={t('status')}
            data={[{ value: 'any', label: t('any') }, ...statuses.map((value) => ({ value, label: t(value) }))]}
            value={status ?? 'any'}
            onChange={(value) => setAddress({ status: value === 'any' ? '' : value })}
          />
        </Group>
      )}
      {jobs.error && <Failed error={jobs.error} again={jobs.refetch} />}
      {jobs.isPending && <ListSkeleton />}
      {none && isFiltered && (
        <NoMatch
          text={t(search === '' ? 'emptyFilter' : status === undefined ? 'nothingFound' : 'nothingFoundThere')}
          showAll={() => setAddress({ search: '', status: '' })}
        />
      )}
      {none && !isFiltered && (
        <Empty title={t('emptyTitle')} text={t('emptyText')} picture={<Picture lines={openings} />}>
          {newJob}
        </Empty>
      )}
      {jobs.items.length > 0 && <JobList jobs={jobs.items} />}
      <LoadMore pages={jobs} />
      <CreateJob opened={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}

function JobList({ jobs }: { readonly jobs: readonly JobSummary[] }) {
  const { t } = useTranslation('jobs');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('job')}</th>
          {['candidates', 'owed', 'dueToday', 'late'].map((key) => (
            <th key={key} scope="col" className={classes.number}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </tbody>
    </table>
  );
}

function JobRow({ job }: { readonly job: JobSummary }) {
  const { t } = useTranslation('jobs');
  const language = useLanguage();
  const count = (value: number) => value.toLocaleString(language);
  return (
    <tr>
      <th scope="row">
        <Link to={`/jobs/${job.id}`}>{job.title}</Link>
        {job.status !== 'open' && (
          <Badge variant="light" color="gray" ml={8} tt="none">
            {t(job.status === 'closing' ? 'isClosing' : 'isClosed')}
          </Badge>
        )}
        <small>
          {t('version', { name: inLanguage(job.version.processName, language), number: job.version.number })}
        </small>
      </th>
      <td data-label={t('candidates')}>{count(job.candidates)}</td>
      <td data-label={t('owed')}>{count(job.open)}</td>
      <td data-label={t('dueToday')} data-state={job.dueToday > 0 ? 'near' : undefined}>
        {count(job.dueToday)}
      </td>
      <td data-label={t('late')} data-state={job.late > 0 ? 'late' : undefined}>
        {count(job.late)}
      </td>
    </tr>
  );
}
