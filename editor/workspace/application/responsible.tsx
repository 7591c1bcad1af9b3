import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { useDayWords } from '../absence/use-day-words.ts';
import classes from './application.module.css';

/** Who has to answer here, and for those who are away or have left who does so instead. */
export function ResponsiblePeople({ responsible }: { readonly responsible: ApplicationDetail['responsible'] }) {
  const { t } = useTranslation('application');
  const day = useDayWords();
  if (responsible.length === 0) return null;
  const there = responsible.filter(({ awayLastDay, hasLeft }) => awayLastDay === null && !hasLeft);
  return (
    <div className={classes.soft}>
      {there.length > 0 && <p>{t('responsible', { names: there.map(({ name }) => name).join(', ') })}</p>}
      {responsible.map(({ userId, name, awayLastDay, hasLeft, answering }) => {
        const others = answering.join(', ');
        if (awayLastDay) return <p key={userId}>{t('personAway', { name, day: day(awayLastDay), others })}</p>;
        return hasLeft && <p key={userId}>{t('personLeft', { name, others })}</p>;
      })}
    </div>
  );
}
