import { Chip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NoticeSettings } from '../../../server/contract/notices.ts';
import { useLanguage } from '../../shell/language.ts';
import { MinutesInput } from './minutes-input.tsx';
import classes from './notices.module.css';

// 5 January 2026 is a Monday.
const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, date: new Date(Date.UTC(2026, 0, 4 + day)) }));

type DigestProps = {
  readonly settings: Pick<NoticeSettings, 'digestAt' | 'digestDays'>;
  readonly onChange: (some: Partial<NoticeSettings>) => void;
};

/** At which hour and on which days the digest comes. */
export function DigestInput({ settings: { digestAt, digestDays }, onChange }: DigestProps) {
  const { t } = useTranslation('notices');
  const short = new Intl.DateTimeFormat(useLanguage(), { weekday: 'short', timeZone: 'UTC' });
  return (
    <section>
      <h2>{t('digestTitle')}</h2>
      <div className={classes.times}>
        <MinutesInput
          label={t('digestAt')}
          minutes={digestAt}
          onChange={(minutes) => onChange({ digestAt: minutes })}
        />
        <fieldset className={classes.fieldset}>
          <legend>{t('days')}</legend>
          <Chip.Group
            multiple
            value={digestDays.map(String)}
            onChange={(days) => onChange({ digestDays: days.map(Number).toSorted((one, other) => one - other) })}
          >
            <div className={classes.days}>
              {weekdays.map(({ day, date }) => (
                <Chip key={day} value={String(day)} size="sm">
                  {short.format(date)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </fieldset>
      </div>
    </section>
  );
}
