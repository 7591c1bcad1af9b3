import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { OutcomeName } from '../board/outcome-name.tsx';
import { When } from '../page/when.tsx';
import classes from './merge.module.css';
import './texts.ts';

type Props = { readonly others: ApplicationDetail['others'] };

/** What the same person has applied for besides, in this job too; nothing where there is nothing. */
export function OtherApplications({ others }: Props) {
  const { t } = useTranslation('merge');
  const language = useLanguage();
  if (others.length === 0) return null;
  return (
    <section className={classes.same} aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <ul>
        {others.map(({ applicationId, jobTitle, isSameJob, appliedAt, status, outcome, stepName }) => (
          <li key={applicationId}>
            <div>
              <Link to={`/applications/${applicationId}`}>{jobTitle}</Link>
              <div className={classes.soft}>
                {isSameJob && <strong>{t('sameJob')} · </strong>}
                {status === 'active' || status === 'new' ? (
                  inLanguage(stepName ?? undefined, language)
                ) : (
                  <OutcomeName outcome={outcome} />
                )}
                {' · '}
                <When at={appliedAt} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
