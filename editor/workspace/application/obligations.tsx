import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useLanguage } from '../../shell/language.ts';
import { useAct } from '../act/use-act.ts';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
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
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setWaiving(obligation)}>
                {t('waive')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Modal opened={waiving !== null} onClose={() => setWaiving(null)} title={t('waiveTitle')}>
        {waiving && <Waive obligation={waiving} onClose={() => setWaiving(null)} />}
      </Modal>
    </section>
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
        </p>
      )}
    </div>
  );
}

function Waive({ obligation, onClose }: { readonly obligation: Obligation; readonly onClose: () => void }) {
  const { t } = useTranslation('application');
  const [reason, setReason] = useState('');
  const waive = useAct(
    () => call(routes.waive, { params: { obligationId: obligation.id }, body: { reason: reason.trim() } }),
    t('waivedSaid'),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') waive.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('waiveText')}</Text>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
          required
          data-autofocus
        />
        <Button type="submit" color="red" disabled={reason.trim() === ''} loading={waive.isPending}>
          {t('waiveButton')}
        </Button>
      </Stack>
    </form>
  );
}
