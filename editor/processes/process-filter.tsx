import { Group, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchInput } from '../workspace/page/search-input.tsx';
import classes from './processes.module.css';

type Props = {
  readonly search: string;
  readonly archived: boolean;
  /** Where there is nothing yet there is nothing to look for. */
  readonly hasSearch: boolean;
  readonly onChange: (part: Readonly<Record<string, string>>) => void;
};

/** Which processes the list shows: those with some words in their name, and those that are put away. */
export function ProcessFilter({ search, archived, hasSearch, onChange }: Props) {
  const { t } = useTranslation('processes');
  return (
    <Group mb="md" gap="lg">
      {hasSearch && (
        <SearchInput
          className={classes.search ?? ''}
          aria-label={t('search')}
          placeholder={t('searchExample')}
          value={search}
          onSearch={(words) => onChange({ search: words })}
        />
      )}
      <Switch
        label={t('archived')}
        checked={archived}
        onChange={(event) => onChange({ archived: event.currentTarget.checked ? 'true' : '' })}
      />
    </Group>
  );
}
