import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../shell/use-me.ts';
import { useDayWords } from '../absence/use-day-words.ts';
import classes from './today.module.css';

/** That I am away, and for whom I answer while they are. */
export function Absences() {
  const { t } = useTranslation('today');
  const { away, answersFor } = useMe();
  const day = useDayWords();
  if (away === null && answersFor.length === 0) return null;
  return (
    <div className={classes.absences}>
      {away && (
        <span>
          {t('away', { day: day(away.lastDay), name: away.deputyName })} <Link to="/account">{t('absenceOpen')}</Link>
        </span>
      )}
      {answersFor.map(({ name, until, lastDay }) => (
        <span key={name + until}>{t('answersFor', { name, day: day(lastDay) })}</span>
      ))}
    </div>
  );
}
