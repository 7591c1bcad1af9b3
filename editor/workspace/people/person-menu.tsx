import { ActionIcon, Button, Menu, Modal, Stack, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  administrators,
  assessors,
  designers,
  exceptInterviewers,
  isAmong,
  recruiters,
  type Role,
} from '../../../server/contract/access.ts';
import type { ListedPerson, Person } from '../../../server/contract/people.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { useMe } from '../../shell/use-me.ts';
import { call } from '../../shell/api/call.ts';
import { Absences } from '../absence/absences.tsx';
import { useChange } from '../act/use-act.ts';
import { refreshPeople } from './refresh-people.ts';
import { RemovePerson } from './remove-person.tsx';
import { RoleSelect } from './role-select.tsx';
import './texts.ts';

/** What an administrator does about a member. */
export function PersonMenu({ person }: { readonly person: ListedPerson }) {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState<'role' | 'absence' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const params = { userId: person.userId };
  const endSessions = useChange(
    () => call(routes.endSessionsOf, { params }),
    () => t('sessionsEnded', { name: person.name }),
  );
  const turnOff = useChange(
    () => call(routes.turnOffSecondStep, { params }),
    () => t('secondStepOffSaid', { name: person.name }),
    refreshPeople,
  );
  const isMe = useMe().userId === person.userId;
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
          <Menu.Item onClick={() => setOpen('absence')}>{t('absence')}</Menu.Item>
          <Menu.Item onClick={() => endSessions.mutate(undefined)}>{t('endSessions')}</Menu.Item>
          {person.twoFactor && !isMe && (
            <Menu.Item onClick={() => turnOff.mutate(undefined)}>{t('secondStepOff')}</Menu.Item>
          )}
          <Menu.Item onClick={() => setOpen('remove')}>{t('remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={open === 'role'} onClose={close} title={t('roleOf', { name: person.name })}>
        {open === 'role' && <ChangeRole person={person} onClose={close} />}
      </Modal>
      <Modal opened={open === 'absence'} onClose={close} title={t('absenceOf', { name: person.name })}>
        {open === 'absence' && <Absences userId={person.userId} />}
      </Modal>
      <Modal opened={open === 'remove'} onClose={close} title={t('removeTitle', { name: person.name })}>
        {open === 'remove' && <RemovePerson person={person} onClose={close} />}
      </Modal>
    </>
  );
}

type Of = { readonly person: Person; readonly onClose: () => void };

const accesses = [exceptInterviewers, recruiters, assessors, designers, administrators];

/** Whether there is anything that somebody may do in the one role and may not in the other. */
const mayLess = (before: Role, after: Role) =>
  accesses.some((access) => isAmong(access, { role: before }) && !isAmong(access, { role: after }));

function ChangeRole({ person: { userId, name, role: before }, onClose }: Of) {
  const { t } = useTranslation('people');
  const [role, setRole] = useState(before);
  const losesBy = mayLess(before, role);
  const duties = useRoute(routes.getDuties, { params: { userId } }, { staleTime: 0, enabled: losesBy });
  const keys = losesBy ? (duties.data?.keys ?? []) : [];
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
      {keys.length > 0 && <Text role="status">{t('keysLose', { name, keys })}</Text>}
      <Button
        loading={change.isPending}
        disabled={role === before || duties.isLoading}
        onClick={() => change.mutate(undefined)}
      >
        {t('changeRole')}
      </Button>
    </Stack>
  );
}
