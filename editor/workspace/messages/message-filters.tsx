import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { JobSelect } from '../jobs/job-select.tsx';
import { SearchInput } from '../page/search-input.tsx';
import classes from './messages.module.css';
import './texts.ts';
import { type FilterKey, providers, statuses, useMessageFilter } from './use-message-filter.ts';

/** Narrows the log of messages; what is chosen stands in the address. */
export function MessageFilters() {
  const { t } = useTranslation('messages');
  const { entered, set } = useMessageFilter();
  const choice = (key: FilterKey, label: string, all: string, of: readonly { value: string; label: string }[]) => (
    <Select
      label={t(label)}
      data={[{ value: '', label: t(all) }, ...of]}
      value={entered[key]}
      onChange={(value) => set(key, value ?? '')}
    />
  );
  return (
    <div className={classes.filters}>
      <SearchInput label={t('search')} value={entered.search} onSearch={(words) => set('search', words)} />
      {choice(
        'status',
        'status',
        'any',
        statuses.map((value) => ({ value, label: t(value) })),
      )}
      <JobSelect label={t('job')} all={t('anyJob')} value={entered.job} onChange={(id) => set('job', id)} />
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
