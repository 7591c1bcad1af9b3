import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { usePages } from '../page/use-pages.ts';
import { MyScorecardRow } from './my-scorecard-row.tsx';
import classes from './my-scorecards.module.css';
import './texts.ts';

const query = { state: 'owed' as const, limit: 5 };

/** The first scorecards that I owe. */
export function useOwedScorecards(enabled = true) {
  return usePages(routes.listMyScorecards, { query }, { refetchInterval: 60_000, enabled });
}

/** On Today: the first scorecards that I owe and that nothing else offers there, with the way to all of them; nothing at all where there are none. */
export function OwedScorecards({ offered }: { readonly offered: ReadonlySet<string> }) {
  const { t } = useTranslation('myScorecards');
  const owed = useOwedScorecards();
  const shown = owed.items.slice(0, query.limit).filter(({ applicationId }) => !offered.has(applicationId));
  if (shown.length === 0 && !owed.hasMore) return null;
  return (
    <section className={classes.today} aria-labelledby="today-scorecards">
      <h2 id="today-scorecards">{t('owedTitle')}</h2>
      {shown.length > 0 && (
        <ul className={classes.list}>
          {shown.map((item) => (
            <MyScorecardRow key={`${item.applicationId} ${item.visit}`} item={item} state="owed" />
          ))}
        </ul>
      )}
      <Link to="/scorecards" className={classes.all}>
        {t('all')}
      </Link>
    </section>
  );
}
