import { ActionIcon, Button, Menu, Modal, Stack, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../server/contract/people.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { refreshPeople } from './refresh-people.ts';
import { RoleSelect } from './role-select.tsx';
import './texts.ts';

/** What an administrator does about a member. */
export function PersonMenu({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState<'role' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const params = { userId: person.userId };
  const endSessions = useChange(
    () => call(routes.endSessionsOf, { params }),
    () => t('sessionsEnded', { name: person.name }),
  );
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('actsFor', { name: person.name })}>
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('role')}>{t('changeRole')}</Menu.Item>
          <Menu.Item onClick={() => endSessions.mutate(undefined)}>{t('endSessions')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('remove')}>{t('remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={open === 'role'} onClose={close} title={t('roleOf', { name: person.name })}>
        {open === 'role' && <ChangeRole person={person} onClose={close} />}
      </Modal>
      <Modal opened={open === 'remove'} onClose={close} title={t('removeTitle', { name: person.name })}>
        {open === 'remove' && <Remove person={person} onClose={close} />}
      </Modal>
    </>
  );
}

type Of = { readonly person: Person; readonly onClose: () => void };

function ChangeRole({ person: { userId, name, role: before }, onClose }: Of) {
  const { t } = useTranslation('people');
  const [role, setRole] = useState(before);
  const change = useChange(
    () => call(routes.setRole, { params: { userId }, body: { role } }),
    () => t('roleChanged', { name, role: t(role).toLowerCase() }),
    () => {
      refreshPeople();
      onClose();
    },
  );
  return (
    <Stack gap="md">
      <RoleSelect value={role} onChange={setRole} />
      <Button loading={change.isPending} disabled={role === before} onClick={() => change.mutate(undefined)}>
        {t('changeRole')}
      </Button>
    </Stack>
  );
}

function Remove({ person: { userId, name }, onClose }: Of) {
  const { t } = useTranslation('people');
  const remove = useChange(
    () => call(routes.removePerson, { params: { userId } }),
    () => t('removed', { name }),
    () => {
      refreshPeople();
      onClose();
    },
  );
  return (
    <Stack gap="md">
      <Text>{t('removeText')}</Text>
      <Button color="red" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
        {t('remove')}
      </Button>
    </Stack>
  );
}
