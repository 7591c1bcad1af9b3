import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usualSettings } from '../../../server/contract/notice-kinds.ts';
import type { NoticeSettings } from '../../../server/contract/notices.ts';
import { MinutesInput } from './minutes-input.tsx';
import classes from './notices.module.css';

type Quiet = NoticeSettings['quiet'];

/** From when until when no mail comes. */
export function QuietInput({ quiet, onChange }: { readonly quiet: Quiet; readonly onChange: (quiet: Quiet) => void }) {
  const { t } = useTranslation('notices');
  return (
    <section>
      <h2>{t('quietTitle')}</h2>
      <p className={classes.soft}>{t('quietText')}</p>
      <div className={classes.times}>
        <Switch
          label={t('quiet')}
          checked={quiet !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? usualSettings.quiet : null)}
        />
        {quiet && (
          <>
            <MinutesInput label={t('from')} minutes={quiet.from} onChange={(from) => onChange({ ...quiet, from })} />
            <MinutesInput
              label={t('until')}
              minutes={quiet.until}
              onChange={(until) => onChange({ ...quiet, until })}
            />
          </>
        )}
      </div>
    </section>
  );
}
