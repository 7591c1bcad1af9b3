import { useTranslation } from 'react-i18next';
import { formatDateLong } from '../../../process/calendar/format-instant.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import type { Slot } from '../../../server/contract/slots.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { SlotRow } from './slot-row.tsx';
import classes from './slots.module.css';

type StageSlotsProps = {
  readonly step: BoardStep;
  readonly slots: readonly Slot[];
  readonly waiting: number;
  readonly zone: string;
  readonly recruits: boolean;
};

/** The times of one stage by day, and how many still stand there without one. */
export function StageSlots({ step, slots, waiting, zone, recruits }: StageSlotsProps) {
  const { t } = useTranslation('slots');
  const language = useLanguage();
  const dayOf = ({ startsAt }: Slot) => formatDateLong(Date.parse(startsAt), zone, language, { relativeTo: nowHere() });
  const days = [...new Set(slots.map(dayOf))];
  return (
    <section className={classes.stage}>
      <div className={classes.head}>
        <h2>{inLanguage(step.name, language)}</h2>
        <span className={classes.soft}>{waiting === 0 ? t('noneWaiting') : t('waiting', { count: waiting })}</span>
      </div>
      {slots.length === 0 ? (
        <p className={classes.soft}>{t('none')}</p>
      ) : (
        <ul className={classes.days}>
          {days.map((day) => (
            <li key={day}>
              <h3>{day}</h3>
              <ul className={classes.slots}>
                {slots
                  .filter((slot) => dayOf(slot) === day)
                  .map((slot) => (
                    <SlotRow key={slot.id} slot={slot} zone={zone} recruits={recruits} />
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
