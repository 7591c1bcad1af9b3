import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NearNames as Answer } from '../../../server/contract/near-names.ts';
import classes from './page.module.css';
import './texts.ts';

type Props = {
  /** What was searched for. */
  readonly search: string;
  readonly near: Answer | undefined;
  readonly onSearch: (words: string) => void;
};

/** How people are called whose names are nearly what was searched for, each to search for instead. Nothing where there are none. */
export function NearNames({ search, near, onSearch }: Props) {
  const { t } = useTranslation('page');
  if (search === '' || near === undefined || near.items.length === 0) return null;
  return (
    <div className={classes.near} role="group" aria-label={t('nearNames')}>
      <span role="status">{near.found === 0 ? t('nobodyNear', { search }) : t('alsoNear')}</span>
      {near.items.map((name) => (
        <Button key={name} variant="default" size="compact-sm" onClick={() => onSearch(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
