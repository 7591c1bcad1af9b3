import { Button, Drawer, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { useConditionalChange } from '../act/use-conditional-change.ts';
import { rebaseTeam } from './rebase-team.ts';
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

function Team(props: TeamProps) {
  const job = useRoute(routes.getJob, { params: { jobId: props.jobId } });
  return job.data ? <TeamForm {...props} job={job.data} /> : <ListSkeleton rows={3} />;
}

type JobDetail = z.output<typeof routes.getJob.answer>;
const rolesOf = (job: JobDetail): JobRole[] => job.roles.map(({ role, userId }) => ({ role, userId }));

function TeamForm({ jobId, job, onClose }: TeamProps & { readonly job: JobDetail }) {
  const { t } = useTranslation('jobs');
  const [made, setMade] = useState(job);
  const [changed, setChanged] = useState<JobRole[] | null>(null);
  // Until something is changed here the team is shown as it becomes.
  const from = changed === null ? job : made;
  const roles = changed ?? rolesOf(from);
  const change = (next: JobRole[]) => {
    setMade(from);
    setChanged(next);
  };
  const save = useConditionalChange({
    ask: () => call(routes.setJobRoles, { params: { jobId }, body: { roles }, ifMatch: made.teamTag }),
    said: () => t('teamSaved'),
    then: onClose,
    async reload() {
      const fresh = await call(routes.getJob, { params: { jobId } });
      setChanged(rebaseTeam(rolesOf(made), { changed: roles, theirs: rolesOf(fresh) }));
      setMade(fresh);
    },
  });
  return (
    <Stack gap="md">
      {save.meanwhile && (
        <ChangedMeanwhile {...save.meanwhile} zone={job.zone}>
          {t('teamMeanwhile')}
        </ChangedMeanwhile>
      )}
      <Text c="dimmed">{t('rolesHint')}</Text>
      <RoleInputs roles={roles} named={job.roles} onChange={change} />
      <Button disabled={changed === null} loading={save.isPending} onClick={() => save.mutate(undefined)}>
        {t('saveTeam')}
      </Button>
    </Stack>
  );
}
