import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JobSummary } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { ZoneForm } from './zone-form.tsx';
import './texts.ts';

type JobZoneProps = { readonly job: JobSummary; readonly opened: boolean; readonly onClose: () => void };

/** In which zone a job's dates are told: to be changed until the first one has applied, and from then on to be read. */
export function JobZone({ job, opened, onClose }: JobZoneProps) {
  const { t } = useTranslation('jobs');
  const change = useChange(
    (zone: string) => call(routes.setJobZone, { params: { jobId: job.id }, body: { zone } }),
    ({ zone }) => t('zoneSaid', { zone }),
    onClose,
  );
  return (
    <Modal opened={opened} onClose={onClose} title={t('zoneTitle')}>
      {job.candidates > 0 ? (
        <Text>{t('zoneStays', { zone: job.zone })}</Text>
      ) : (
        <Stack gap="md">
          <Text c="dimmed">{t('zoneText')}</Text>
          <ZoneForm
            label={t('zone')}
            zone={job.zone}
            save={t('zoneSave')}
            isSaving={change.isPending}
            onSave={change.mutate}
          />
        </Stack>
      )}
    </Modal>
  );
}
