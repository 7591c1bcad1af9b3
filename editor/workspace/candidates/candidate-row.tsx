import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import type { routes } from '../../../server/contract/routes.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { OutcomeName } from '../board/outcome-name.tsx';
import { When } from '../page/when.tsx';
import classes from './candidates.module.css';

type Found = z.output<typeof routes.listCandidates.answer>['items'][number];

/** One person: how to reach them, and each job in which they stand or have stood. */
export function CandidateRow({ candidate }: { readonly candidate: Found }) {
  const { t } = useTranslation('candidates');
  const { firstName, lastName, email, phone, applications } = candidate;
  const [newest] = applications;
  const name = `${firstName} ${lastName}`.trim();
  return (
    <li className={classes.row} data-application={newest?.applicationId}>
      <div className={classes.who}>
        {newest ? <Link to={`/applications/${newest.applicationId}`}>{name}</Link> : <strong>{name}</strong>}
        <span>{[email, phone].filter(Boolean).join(' · ') || t('noContact')}</span>
      </div>
      <ul className={classes.places}>
        {applications.map((one) => (
          <Place key={one.applicationId} application={one} />
        ))}
        {applications.length === 0 && <li className={classes.soft}>{t('nowhere')}</li>}
      </ul>
    </li>
  );
}

function Place({ application }: { readonly application: Found['applications'][number] }) {
  const language = useLanguage();
  const { applicationId, jobTitle, status, outcome, stepName, appliedAt } = application;
  const isOver = status === 'ended' || status === 'gone';
  return (
    <li>
      <Link to={`/applications/${applicationId}`}>{jobTitle}</Link>
      <span className={classes.soft}>
        {isOver ? <OutcomeName outcome={outcome} /> : inLanguage(stepName ?? undefined, language)}
        {' · '}
        <When at={appliedAt} />
      </span>
    </li>
  );
}
