import { useTranslation } from 'react-i18next';
import type { Proof } from '../../../server/contract/proof.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './proof.module.css';
import './texts.ts';

type Week = Proof['weeks'][number];

/** How each week's answers came: a column of those on the first date, those after another date and those that were late. */
export function Weeks({ weeks }: { readonly weeks: readonly Week[] }) {
  const { t } = useTranslation('proof');
  const most = Math.max(1, ...weeks.map(({ due }) => due));
  return (
    <section className={classes.part}>
      <h2>{t('weeks')}</h2>
      <p className={classes.key} aria-hidden="true">
        <span data-kind="first">{t('firstDate')}</span>
        <span data-kind="moved">{t('afterNewDate')}</span>
        <span data-kind="late">{t('late')}</span>
      </p>
      <ol className={classes.weeks} data-many={weeks.length > 16}>
        {weeks.map((week, index) => (
          <Column
            key={week.monday}
            week={week}
            most={most}
            isNamed={(weeks.length - 1 - index) % stepOf(weeks.length) === 0}
          />
        ))}
      </ol>
    </section>
  );
}

/** Every so many weeks the day stands under the column: all of them would run into one another. */
const stepOf = (weeks: number) => (weeks > 16 ? 8 : weeks > 6 ? 3 : 1);

type ColumnProps = { readonly week: Week; readonly most: number; readonly isNamed: boolean };

function Column({ week: { monday, due, kept, keptAsFirstTold }, most, isNamed }: ColumnProps) {
  const { t } = useTranslation('proof');
  const day = useDay(monday);
  // Whoever heard on the first date may have been told an earlier one since: those count as kept too.
  const first = Math.min(kept, keptAsFirstTold);
  const parts = { first, moved: kept - first, late: due - kept };
  const words = t('barsOf', { monday: day, ...parts });
  return (
    <li title={words}>
      <span className="visually-hidden">{words}</span>
      <span className={classes.number} aria-hidden="true">
        {due > 0 && due}
      </span>
      <span className={classes.column} aria-hidden="true">
        {(['late', 'moved', 'first'] as const).map(
          (kind) =>
            parts[kind] > 0 && (
              <span key={kind} data-kind={kind} style={{ height: `${(100 * parts[kind]) / most}%` }} />
            ),
        )}
      </span>
      <span className={classes.day} aria-hidden="true">
        {isNamed && day}
      </span>
    </li>
  );
}

function useDay(monday: string): string {
  const language = useLanguage();
  return new Date(`${monday}T12:00:00Z`).toLocaleDateString(language, { day: 'numeric', month: 'short' });
}
