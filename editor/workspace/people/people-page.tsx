import { Button, Code, CopyButton, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../server/contract/route.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';

import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { usePages } from '../page/use-pages.ts';
import classes from './people.module.css';
import './texts.ts';

const roles: readonly Role[] = ['administrator', 'designer', 'recruiter', 'interviewer', 'viewer'];

/** Who works here; administrators add people and hand over their first password. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const me = useMe();
  const people = usePages(routes.listPeople, {});
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('title')}
      lead={t('lead', { organisation: me.organisation.name })}
      actions={me.role === 'administrator' && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
    >
      {people.error && <Failed error={people.error} again={people.refetch} />}
      {people.isPending && <ListSkeleton />}
      {people.items.length > 0 && (
        <table className={classes.people}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('email')}</th>
              <th scope="col">{t('role')}</th>
            </tr>
          </thead>
          <tbody>
            {people.items.map(({ userId, name, email, role }) => (
              <tr key={userId}>
                <th scope="row">
                  {name} {userId === me.userId && <small>({t('you')})</small>}
                </th>
                <td>{email}</td>
                <td>{t(role)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LoadMore pages={people} />
      <Modal opened={adding} onClose={() => setAdding(false)} title={t('add')}>
        {adding && <AddPerson onClose={() => setAdding(false)} />}
      </Modal>
    </Page>
  );
}

function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('people');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('recruiter');
  const [handOver, setHandOver] = useState<{ readonly name: string; readonly password: string } | null>(null);
  const add = useChange(
    () => call(routes.addPerson, { body: { name: name.trim(), email: email.trim(), role } }),
    (person) => t('added', { name: person.name }),
    (person) => {
      setHandOver({ name: person.name, password: person.firstPassword });
      void queryClient.invalidateQueries({ queryKey: keyOf(routes.listPeople) });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(undefined);
  };
  if (handOver) return <HandOver {...handOver} onClose={onClose} />;
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
          required
          data-autofocus
        />
        <TextInput
          label={t('email')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          maxLength={254}
          required
        />
        <Select
          label={t('role')}
          description={t(`${role}Hint`)}
          data={roles.map((value) => ({ value, label: t(value) }))}
          value={role}
          onChange={(next) => setRole(roles.find((one) => one === next) ?? role)}
        />
        <Button type="submit" loading={add.isPending}>
          {t('addSubmit')}
        </Button>
      </Stack>
    </form>
  );
}

function HandOver({
  name,
  password,
  onClose,
}: {
  readonly name: string;
  readonly password: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['people', 'page']);
  return (
    <Stack gap="md">
      <Text fw={550}>{t('passwordTitle', { name })}</Text>
      <Text c="dimmed">{t('passwordText')}</Text>
      <Group wrap="nowrap">
        <Code block flex={1} fz="md">
          {password}
        </Code>
        <CopyButton value={password}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'page:copied' : 'page:copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Button onClick={onClose}>{t('done')}</Button>
    </Stack>
  );
}
