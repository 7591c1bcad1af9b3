import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf, useRoute } from '../../shell/api/use-route.ts';
import './texts.ts';

type JobSelectProps = {
  readonly label: string;
  /** What the empty choice means; without it there is none. */
  readonly all?: string | undefined;
  /** The id of a job, or empty. */
  readonly value: string;
  readonly onChange: (jobId: string) => void;
  /** Which jobs are among those to choose. */
  readonly may?: (jobId: string) => boolean;
};

/** Typing goes on this long, in milliseconds, before the server is asked. */
const pause = 200;
/** As many as one looks through; more are found by typing. */
const most = 50;
const everyJob = () => true;

/** One job, found by the server by words of its title, newest first. */
export function JobSelect({ label, all, value, onChange, may = everyJob }: JobSelectProps) {
  const { t } = useTranslation('jobs');
  const [words, setWords] = useState('');
  const chosen = useRoute(routes.getJob, { params: { jobId: value } }, { enabled: value !== '', staleTime: 60_000 });
  // What is chosen stands in the field, and nobody looks for it.
  const chosenName = value === '' ? all : chosen.data?.title;
  const typed = words === chosenName ? '' : words.trim();
  const [search] = useDebouncedValue(typed, pause);
  const jobs = useFound(search).filter(({ id }) => may(id));
  const isFound = new Set<unknown>(jobs.map(({ id }) => id));
  const isOther = value !== '' && chosen.data !== undefined && !isFound.has(value);
  const data = [
    ...(all === undefined ? [] : [{ value: '', label: all }]),
    ...(isOther ? [{ value, label: chosenName ?? '' }] : []),
    ...jobs.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <Select
      label={label}
      data={data}
      value={value}
      searchable
      onSearchChange={setWords}
      nothingFoundMessage={t('noJobFound')}
      allowDeselect={false}
      // The server has found them, among all there are.
      filter={({ options }) =>
        options.filter((option) => typed === '' || ('value' in option && isFound.has(option.value)))
      }
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

/** The newest jobs whose titles the words are a part of. */
function useFound(search: string) {
  const query = { limit: most, ...(search === '' ? {} : { search }) };
  const { data } = useQuery({
    queryKey: keyOf(routes.listJobs, { query }),
    queryFn: ({ signal }) => call(routes.listJobs, { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return data?.items ?? [];
}
