import { Select, TextInput } from '@mantine/core';

import { useTranslation } from 'react-i18next';
import { SearchInput } from '../page/search-input.tsx';
import { usePeople } from '../people/use-people.ts';
import { auditActionWords } from './action-words.ts';
import classes from './audit.module.css';
import './texts.ts';
import { useAuditFilter } from './use-audit-filter.ts';

/** Narrows the audit log; what is chosen stands in the address. */
export function AuditFilters() {
  const { t, i18n } = useTranslation(['audit', 'audit-action']);
  const people = usePeople();
  const { entered, set } = useAuditFilter();
  const actions = Object.keys(auditActionWords)
    .map((value) => ({ value, label: t(`audit-action:${value}`) }))
    .sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  return (
    <div className={classes.filters}>
      <SearchInput label={t('search')} value={entered.search} onSearch={(words) => set('search', words)} />
      <Select
        label={t('action')}
        searchable
        data={[{ value: '', label: t('anyAction') }, ...actions]}
        value={entered.action}
        onChange={(value) => set('action', value ?? '')}
      />
      <Select
        label={t('actor')}
        searchable
        data={[
          { value: '', label: t('anyActor') },
          ...people.map(({ userId, name, email }) => ({ value: userId, label: `${name} (${email})` })),
        ]}
        value={entered.actorId}
        onChange={(value) => set('actorId', value ?? '')}
      />
      <TextInput
        type="date"
        label={t('from')}
        value={entered.from}
        onChange={(event) => set('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('until')}
        value={entered.until}
        onChange={(event) => set('until', event.currentTarget.value)}
      />
    </div>
  );
}
