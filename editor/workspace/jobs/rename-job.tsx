import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JobSummary } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { RenameForm } from '../page/rename-form.tsx';
import './texts.ts';

type RenameJobProps = { readonly job: JobSummary; readonly opened: boolean; readonly onClose: () => void };

/** What a job is called from now on. */
export function RenameJob({ job, opened, onClose }: RenameJobProps) {
  const { t } = useTranslation('jobs');
  const change = useChange(
    (title: string) => call(routes.renameJob, { params: { jobId: job.id }, body: { title } }),
    ({ title }) => t('renameSaid', { title }),
    onClose,
  );
  return (
    <Modal opened={opened} onClose={onClose} title={t('rename')}>
      <Stack gap="md">
        <Text c="dimmed">{t('renameText')}</Text>
        <RenameForm
          label={t('renameLabel')}
          name={job.title}
          save={t('renameSave')}
          isSaving={change.isPending}
          onSave={change.mutate}
        />
      </Stack>
    </Modal>
  );
}
