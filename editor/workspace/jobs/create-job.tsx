import { Alert, Button, Drawer, Fieldset, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { usePages } from '../page/use-pages.ts';
import { type JobRole, RoleInputs } from './role-inputs.tsx';
import { ProcessSelect } from './process-select.tsx';
import { ZoneSelect } from './zone-select.tsx';

/** Opens a job on a published version; whoever opens it is its recruiter until said otherwise. */
export function CreateJob({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('jobs');
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="min(480px, 100vw)" title={t('new')}>
      <CreateForm onClose={onClose} />
    </Drawer>
  );
}

function CreateForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('jobs');
  const me = useMe();
  const navigate = useNavigate();
  const processes = usePages(routes.listProcesses, { query: { limit: 200 } });
  const live = processes.items.flatMap(({ live: version }) => version ?? []);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [zone, setZone] = useState(me.organisation.zone);
  const [roles, setRoles] = useState<JobRole[]>([
    { role: 'recruiter', userId: me.userId },
    { role: 'manager', userId: me.userId },
    { role: 'interviewer', userId: me.userId },
    { role: 'administrator', userId: me.userId },
  ]);
  const versionId = chosen ?? (live.length === 1 ? live[0]?.versionId : null) ?? null;
  const once = useOnce();
  const create = useChange(
    () => {
      const body = { title: title.trim(), versionId: versionId ?? '', zone, roles };
      return once(body, (idempotencyKey) => call(routes.createJob, { body, idempotencyKey }));
    },
    (job) => t('created', { title: job.title }),
    (job) => {
      onClose();
      void navigate(`/jobs/${job.id}`);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (versionId && title.trim() !== '') create.mutate(undefined);
  };
  if (processes.error) return <Failed error={processes.error} again={processes.refetch} />;
  if (!processes.isPending && !processes.hasMore && live.length === 0)
    return (
      <Alert variant="light">
        <Text mb="sm">{t('noProcess')}</Text>
        <Button component={Link} to="/processes">
          {t('toProcesses')}
        </Button>
      </Alert>
    );
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t('jobTitle')}
          description={t('jobTitleHint')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={200}
          required
          data-autofocus
        />
        <ProcessSelect value={versionId} onChange={setChosen} />
        <ZoneSelect label={t('zone')} description={t('zoneHint')} value={zone} onChange={setZone} />
        <Fieldset legend={t('roles')} variant="unstyled">
          <Text c="dimmed" mb="xs">
            {t('rolesHint')}
          </Text>
          <Stack gap="sm">
            <RoleInputs roles={roles} named={[me]} onChange={setRoles} />
          </Stack>
        </Fieldset>
        <Button type="submit" disabled={!versionId || title.trim() === ''} loading={create.isPending}>
          {t('create')}
        </Button>
      </Stack>
    </form>
  );
}
