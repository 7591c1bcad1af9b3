import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RehearsalView } from '../../../server/contract/rehearsals.ts';
import { useAddress } from '../../workspace/page/use-address.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import classes from './rehearsal.module.css';

/** Rehearsals of the process that somebody has begun and not ended. */
export function GoingOn({
  rehearsals,
  zone,
}: {
  readonly rehearsals: readonly RehearsalView[];
  readonly zone: string;
}) {
  const { t } = useTranslation('rehearsal');
  const [, address] = useAddress();
  const write = useWhen(zone);
  if (rehearsals.length === 0) return null;
  return (
    <section className={classes.going} aria-label={t('others')}>
      <h2>{t('others')}</h2>
      <ul>
        {rehearsals.map(({ id, candidateName, startedAt, startedBy }) => (
          <li key={id}>
            <span>{t('otherLine', { name: candidateName, when: write(startedAt), by: startedBy })}</span>
            <Button size="compact-sm" variant="default" onClick={() => address({ rehearsal: id })}>
              {t('open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
