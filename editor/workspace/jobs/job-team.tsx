import { Button, Drawer, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useChange } from '../act/use-act.ts';
import { type JobRole, RoleInputs } from './role-inputs.tsx';
import './texts.ts';

type TeamProps = { readonly jobId: string; readonly onClose: () => void };

/** Who fills the roles of a job; every running candidate's reminders follow at once. */
export function JobTeam({ opened, ...props }: TeamProps & { readonly opened: boolean }) {
  const { t } = useTranslation('jobs');
  return (
    <Drawer opened={opened} onClose={props.onClose} position="right" size="min(480px, 100vw)" title={t('roles')}>
      {opened && <Team {...props} />}
    </Drawer>
  );
}

function Team({ jobId, onClose }: TeamProps) {
  const { t } = useTranslation('jobs');
  const job = useRoute(routes.getJob, { params: { jobId } });
  const [changed, setChanged] = useState<JobRole[] | null>(null);
  const roles = changed ?? job.data?.roles.map(({ role, userId }) => ({ role, userId })) ?? [];
  const save = useChange(
    () => call(routes.setJobRoles, { params: { jobId }, body: { roles } }),
    () => t('teamSaved'),
    onClose,
  );
  if (!job.data) return <ListSkeleton rows={3} />;
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('rolesHint')}</Text>
      <RoleInputs roles={roles} onChange={setChanged} />
      <Button disabled={changed === null} loading={save.isPending} onClick={() => save.mutate(undefined)}>
        {t('saveTeam')}
      </Button>
    </Stack>
  );
}
