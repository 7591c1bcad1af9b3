import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JobSurvey } from '../../../server/contract/surveys.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useLanguage } from '../../shell/language.ts';
import jobClasses from '../jobs/jobs.module.css';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { sayMean, sayShare } from './say-share.ts';
import classes from './surveys.module.css';
import './texts.ts';

const columns = ['asked', 'answers', 'meanShort', 'onTimeShort'] as const;

/** The figures of each job in which anybody was asked; nothing where there is none. */
export function JobList() {
  const { t } = useTranslation('surveys');
  const jobs = usePages(routes.listJobSurveys, { query: {} });
  if (jobs.error) return <Failed error={jobs.error} again={jobs.refetch} />;
  if (jobs.items.length === 0) return null;
  return (
    <section className={classes.part}>
      <h2>{t('jobs')}</h2>
      <table className={jobClasses.table}>
        <thead>
          <tr>
            <th scope="col">{t('job')}</th>
            {columns.map((key) => (
              <th key={key} scope="col" className={jobClasses.number}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jobs.items.map((job) => (
            <JobRow key={job.jobId} job={job} />
          ))}
        </tbody>
      </table>
      <LoadMore pages={jobs} />
    </section>
  );
}

function JobRow({ job: { jobId, jobTitle, invited, answers } }: { readonly job: JobSurvey }) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  const heard = answers?.heardOnTime;
  return (
    <tr>
      <th scope="row">
        <Link to={`/jobs/${jobId}/surveys`}>{jobTitle}</Link>
      </th>
      <td data-label={t('asked')}>{invited.toLocaleString(language)}</td>
      <td data-label={t('answers')}>{answers ? answers.count.toLocaleString(language) : t('fewShort')}</td>
      <td data-label={t('meanShort')}>{answers ? sayMean(answers.mean, language) : '–'}</td>
      <td data-label={t('onTimeShort')}>
        {(heard && sayShare(heard.yes, heard.yes + heard.no, language, (percent) => percent)) ?? '–'}
      </td>
    </tr>
  );
}
