import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { SearchInput } from '../page/search-input.tsx';
import { usePages } from '../page/use-pages.ts';
import classes from './messages.module.css';
import './texts.ts';
import { type FilterKey, providers, statuses, useMessageFilter } from './use-message-filter.ts';

/** Narrows the log of messages; what is chosen stands in the address. */
export function MessageFilters() {
  const { t } = useTranslation('messages');
  const { entered, set } = useMessageFilter();
  const jobs = usePages(routes.listJobs, { query: { limit: 200 } });
  const choice = (key: FilterKey, label: string, all: string, of: readonly { value: string; label: string }[]) => (
    <Select
      label={t(label)}
      searchable={key === 'job'}
      data={[{ value: '', label: t(all) }, ...of]}
      value={entered[key]}
      onChange={(value) => set(key, value ?? '')}
    />
  );
  return (
    <div className={classes.filters}>
      {choice(
        'status',
        'status',
        'any',
        statuses.map((value) => ({ value, label: t(value) })),
      )}
      {choice(
        'job',
        'job',
        'anyJob',
        jobs.items.map(({ id, title }) => ({ value: id, label: title })),
      )}
      {choice('channel', 'channel', 'anyChannel', [
        { value: 'email', label: t('email') },
        { value: 'sms', label: t('sms') },
      ])}
      {choice(
        'provider',
        'provider',
        'anyProvider',
        providers.map((value) => ({ value, label: t(`by_${value}`) })),
      )}
      {choice('only', 'only', 'onlyNone', [
        { value: 'late', label: t('onlyLate') },
        { value: 'unclear', label: t('onlyUnclear') },
        { value: 'page', label: t('onlyPage') },
      ])}
      <SearchInput label={t('code')} value={entered.code} onSearch={(code) => set('code', code)} />
      {(['from', 'until'] as const).map((key) => (
        <TextInput
          key={key}
          type="date"
          label={t(key)}
          value={entered[key]}
          onChange={(event) => set(key, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}
