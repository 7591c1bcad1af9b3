import { Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { useLanguage } from '../../shell/language.ts';
import { onWaiting, stateOf } from '../../shell/waiting-acts.ts';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
import { WaiveDialog } from './parts-loaded-later.ts';
import { stepName } from './step-name.ts';

type Obligation = ApplicationDetail['obligations'][number];
type ObligationsProps = {
  readonly application: ApplicationDetail;
  readonly zone: string;
  readonly steps: readonly BoardStep[];
  readonly recruits: boolean;
};

/** Every promise made to this candidate: the dates as they were told, and how it ended. */
export function Obligations({ application, zone, steps, recruits }: ObligationsProps) {
  const { t } = useTranslation('application');
  const names = stepName(steps, useLanguage());
  const [waiving, setWaiving] = useState<Obligation | null>(null);
  if (application.obligations.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('promises')}</h2>
      <ul>
        {application.obligations.map((obligation) => (
          <li key={obligation.id}>
            <div className={classes.pair}>
              <strong>{names.step(obligation.stepId)}</strong>
              <span className={classes.soft}>{t(obligation.status)}</span>
            </div>
            <Told obligation={obligation} zone={zone} />
            {recruits && obligation.status === 'open' && (
              <WaiveButton obligation={obligation} onClick={() => setWaiving(obligation)} />
            )}
          </li>
        ))}
      </ul>
      <WaiveDialog obligation={waiving} onClose={() => setWaiving(null)} />
    </section>
  );
}

function WaiveButton({ obligation, onClick }: { readonly obligation: Obligation; readonly onClick: () => void }) {
  const { t } = useTranslation('application');
  const waits = useSyncExternalStore(onWaiting, () => stateOf(`waive ${obligation.id}`)) !== undefined;
  return (
    <Button size="compact-xs" variant="subtle" color="gray" disabled={waits} onClick={onClick}>
      {t('waive')}
    </Button>
  );
}

function Told({ obligation, zone }: { readonly obligation: Obligation; readonly zone: string }) {
  const { t } = useTranslation('application');
  const dates =
    obligation.told.length > 0 ? obligation.told : [{ due: obligation.originalDue, toldAt: obligation.openedAt }];
  return (
    <div className={classes.soft}>
      {dates.map(({ due, toldAt }) => (
        <p key={toldAt + due}>
          <When at={due} zone={zone} /> · {t('told', { when: '' })}
          <When at={toldAt} zone={zone} />
        </p>
      ))}
      {obligation.endedAt && (
        <p>
          {t(obligation.status)} <When at={obligation.endedAt} zone={zone} />
          {obligation.endedBy !== null && ` · ${obligation.endedBy}`}
        </p>
      )}
      {obligation.reason !== null && <p className={classes.reason}>{obligation.reason}</p>}
    </div>
  );
}
