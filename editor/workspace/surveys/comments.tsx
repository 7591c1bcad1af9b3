import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { type Pages, usePages } from '../page/use-pages.ts';
import classes from './surveys.module.css';
import './texts.ts';

/** What candidates of the organisation wrote. */
export function Comments() {
  return <Shown comments={usePages(routes.listSurveyComments, { query: {} })} />;
}

/** What candidates of a job wrote. */
export function JobComments({ jobId }: { readonly jobId: string }) {
  return <Shown comments={usePages(routes.listJobSurveyComments, { params: { jobId }, query: {} })} />;
}

function Shown({ comments }: { readonly comments: Pages<{ readonly id: string; readonly text: string }> }) {
  const { t } = useTranslation('surveys');
  const { items, error, isPending } = comments;
  return (
    <section className={classes.part}>
      <h2>{t('comments')}</h2>
      {error && <Failed error={error} again={comments.refetch} />}
      {!isPending && !error && <p className={classes.soft}>{t(items.length === 0 ? 'noComments' : 'commentsLead')}</p>}
      {items.length > 0 && (
        <ul className={classes.comments}>
          {items.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <LoadMore pages={comments} />
    </section>
  );
}
