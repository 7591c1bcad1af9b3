import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { takeBack } from '../decide/use-decide.ts';
import { mayTakeBack } from '../may-recruit.ts';
import { When } from '../page/when.tsx';
import '../board/texts.ts';
import classes from './application.module.css';
import { Basis } from './basis.tsx';
import { stepName } from './step-name.ts';

/** What people decided, who and why; a waiting one can be taken back. */
export function Decisions({
  application,
  zone,
  steps,
}: {
  readonly application: ApplicationDetail;
  readonly zone: string;
  readonly steps: readonly BoardStep[];
}) {
  const { t } = useTranslation(['application', 'board']);
  const me = useMe();
  const { jobId, waiting } = application;
  const names = stepName(steps, useLanguage());
  if (application.decisions.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('decisions')}</h2>
      <ul>
        {application.decisions.map((decision) => (
          <li key={decision.id}>
            <div className={classes.pair}>
              <strong>{names.exit(decision.stepId, decision.exitId)}</strong>
              <span className={classes.soft}>{t(decision.status)}</span>
            </div>
            <div className={classes.soft}>
              {decision.decidedBy} · <When at={decision.decidedAt} zone={zone} />
            </div>
            {(['feedbackText', 'strength', 'development', 'reason'] as const).map(
              (kind) =>
                decision[kind] && (
                  <div key={kind} className={classes.rating}>
                    <div className={classes.soft}>{t(kind === 'reason' ? 'ownReason' : kind)}</div>
                    <p className={classes.quote}>{decision[kind]}</p>
                  </div>
                ),
            )}
            {decision.wordingReason && (
              <div className={classes.rating}>
                <div className={classes.soft}>{t('wordingReason')}</div>
                <p className={classes.quote}>{decision.wordingReason}</p>
              </div>
            )}
            {decision.basis && <Basis decision={decision} basis={decision.basis} steps={steps} />}
            {decision.status === 'refused' && (
              <p className={classes.quote}>{decision.refusedReason ?? decision.refusedCode}</p>
            )}
            {decision.status === 'waiting' && mayTakeBack(me, jobId, waiting?.decidedById) && (
              <Button size="compact-sm" variant="subtle" onClick={() => void takeBack(decision.id)}>
                {t('board:takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
