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
      {there.length > 0 && <p>{t('responsible', { names: there.map(({ name }) => name) })}</p>}
      {responsible.map(({ userId, name, awayLastDay, hasLeft, answering }) => {
        const who = { name, others: answering, count: answering.length };
        if (awayLastDay) return <p key={userId}>{t('personAway', { ...who, day: day(awayLastDay) })}</p>;
        return hasLeft && <p key={userId}>{t('personLeft', who)}</p>;
      })}
    </div>
  );
}
