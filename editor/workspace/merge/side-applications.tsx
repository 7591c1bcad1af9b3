import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CandidatePair } from '../../../server/contract/merges.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { When } from '../page/when.tsx';
import classes from './merge.module.css';

/** What hangs on each of two entries: since when it is there, and its applications with what stands in them. */
export function SideApplications({ pair }: { readonly pair: CandidatePair }) {
  const { t } = useTranslation('merge');
  const sides = [
    ['one', pair.one],
    ['other', pair.other],
  ] as const;
  return (
    <>
      <tr>
        <th scope="row">{t('since')}</th>
        {sides.map(([side, { candidate }]) => (
          <td key={side} data-label={t(side)}>
            <When at={candidate.createdAt} />
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('applications')}</th>
        {sides.map(([side, { applications }]) => (
          <td key={side} data-label={t(side)}>
            {applications.length === 0 && t('noApplications')}
            <ul className={classes.list}>
              {applications.map((application) => (
                <Application key={application.applicationId} application={application} />
              ))}
            </ul>
          </td>
        ))}
      </tr>
    </>
  );
}

function Application({ application }: { readonly application: CandidatePair['one']['applications'][number] }) {
  const { t } = useTranslation('merge');
  const step = inLanguage(application.stepName ?? undefined, useLanguage());
  return (
    <li>
      <Link to={`/applications/${application.applicationId}`}>{application.jobTitle}</Link>
      <div className={classes.soft}>
        {step !== '' && `${step} · `}
        <When at={application.appliedAt} />
      </div>
      <div className={classes.soft}>{t('counts', application)}</div>
    </li>
  );
}
