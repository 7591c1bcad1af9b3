import { Alert, Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Blocked } from '../../../server/contract/decision-batches.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import type { BulkActs } from './bulk-acts.ts';
import classes from './bulk.module.css';
import { OwnText } from './own-text.tsx';

const few = 4;

/** Whom nothing can be decided for here, why, and what to do; they are left out. */
export function BlockedList({
  blocked,
  acts,
}: {
  readonly blocked: readonly Blocked[];
  readonly acts?: BulkActs | undefined;
}) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (blocked.length === 0) return null;
  return (
    <Alert variant="light" color="yellow" title={t('blocked', { count: blocked.length })}>
      <ul className={classes.blocked}>
        {blocked.slice(0, isOpen ? undefined : few).map((one) => (
          <li key={one.applicationId}>
            <Link to={`/applications/${one.applicationId}`}>{one.name}</Link>
            <span>
              {inLanguage(one.why, language)} {inLanguage(one.todo, language)}
            </span>
            {acts && <Mend one={one} acts={acts} />}
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

/** What can be done about it on the spot: read what has changed, or write to this one. */
function Mend({
  one: { applicationId, name, language, code, words = {} },
  acts,
}: {
  readonly one: Blocked;
  readonly acts: BulkActs;
}): ReactNode {
  const { t } = useTranslation('bulk');
  const [writes, setWrites] = useState(false);
  const { writing } = acts;
  if (code === 'changedSincePreview')
    return (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('readNewOf', { name })}
        loading={writing.progress !== null}
        onClick={() => void writing.write([applicationId], { which: 'changed' })}
      >
        {t('readNew')}
      </Button>
    );
  if (code !== 'wordsMissing') return null;
  if (writes)
    return <OwnText item={{ applicationId, name, language, words }} acts={acts} onClose={() => setWrites(false)} />;
  return (
    <Button variant="default" size="compact-sm" aria-label={t('writeOwnOf', { name })} onClick={() => setWrites(true)}>
      {t('writeOwn')}
    </Button>
  );
}
