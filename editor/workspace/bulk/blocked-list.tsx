import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Blocked } from '../../../server/contract/decision-batches.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import classes from './bulk.module.css';

const few = 4;

/** Whom nothing can be decided for here, why, and what to do; they are left out. */
export function BlockedList({ blocked }: { readonly blocked: readonly Blocked[] }) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (blocked.length === 0) return null;
  return (
    <Alert variant="light" color="yellow" title={t('blocked', { count: blocked.length })}>
      <ul className={classes.blocked}>
        {blocked.slice(0, isOpen ? undefined : few).map(({ applicationId, name, why, todo }) => (
          <li key={applicationId}>
            <Link to={`/applications/${applicationId}`}>{name}</Link>
            <span>
              {inLanguage(why, language)} {inLanguage(todo, language)}
            </span>
          </li>
        ))}
      </ul>
      {blocked.length > few && (
        <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('fewer') : t('all', { count: blocked.length })}
        </Button>
      )}
    </Alert>
  );
}
