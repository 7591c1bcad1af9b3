import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { When } from '../page/when.tsx';
import classes from './candidates.module.css';

type Found = z.output<typeof routes.listWritten.answer>['items'][number];

/** The applications in which candidates wrote what is searched for, below those who are called so; nothing where nobody did. */
export function Written({ search }: { readonly search: string }) {
  const { t } = useTranslation('candidates');
  const { data, error, refetch } = useRoute(routes.listWritten, { query: { search } }, { enabled: search !== '' });
  if (search === '') return null;
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data || (data.items.length === 0 && !data.cut)) return null;
  return (
    <section className={classes.written} aria-labelledby="written">
      <h2 id="written">{t('written')}</h2>
      {data.cut && <p className={classes.cut}>{t(data.items.length === 0 ? 'writtenByMost' : 'writtenByMore')}</p>}
      <ul className={classes.list}>
        {data.items.map((one) => (
          <WrittenRow key={one.applicationId} found={one} />
        ))}
      </ul>
    </section>
  );
}

function WrittenRow({ found }: { readonly found: Found }) {
  const { applicationId, firstName, lastName, jobTitle, appliedAt, excerpt } = found;
  return (
    <li className={classes.row} data-application={applicationId}>
      <div className={classes.who}>
        <Link to={`/applications/${applicationId}`}>{`${firstName} ${lastName}`.trim()}</Link>
        <span>
          {jobTitle}
          {' · '}
          <When at={appliedAt} />
        </span>
      </div>
      <p className={classes.excerpt}>
        {excerpt.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text))}
      </p>
    </li>
  );
}
