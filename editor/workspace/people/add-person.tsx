import { Button, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../process/definition/schema.ts';
import type { Role } from '../../../server/contract/route.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { HandOver } from './hand-over.tsx';
import { refreshPeople } from './refresh-people.ts';
import { RoleSelect } from './role-select.tsx';
import './texts.ts';

type Way = 'mail' | 'password';

/** A new member: invited by mail, or with a first password to hand over where there is no mail. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('people');
  const [way, setWay] = useState<Way>('mail');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('recruiter');
  const mayHandOver = useMe().firstPasswords;
  const given = { email: email.trim(), role };
  const fields = (
    <>
      <TextInput
        label={t('email')}
        type="email"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        maxLength={254}
        required
        data-autofocus
      />
      <RoleSelect value={role} onChange={setRole} />
    </>
  );
  return (
    <Stack gap="md">
      {mayHandOver && (
        <SegmentedControl
          fullWidth
          aria-label={t('way')}
          data={[
            { value: 'mail', label: t('byMail') },
            { value: 'password', label: t('byPassword') },
          ]}
          value={way}
          onChange={(value) => setWay(value as Way)}
        />
      )}
      {way === 'mail' ? (
        <Invite given={given} onClose={onClose}>
          {fields}
        </Invite>
      ) : (
        <WithPassword given={given} onClose={onClose}>
          {fields}
        </WithPassword>
      )}
    </Stack>
  );
}

type Form = {
  readonly given: { readonly email: string; readonly role: Role };
  readonly onClose: () => void;
  readonly children: ReactNode;
};

function Invite({ given, onClose, children }: Form) {
  const { t } = useTranslation(['people', 'page']);
  const own = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const invite = useChange(
    () => call(routes.invitePerson, { body: { ...given, language } }),
    ({ mail, email }) => t(mail.provider === 'mailbox' ? 'invitedInside' : `invited_${mail.outcome}`, { email }),
    () => {
      refreshPeople();
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {children}
        <Select
          label={t('mailLanguage')}
          data={(['sv', 'en'] as const).map((value) => ({ value, label: t(`page:${value}`) }))}
          value={language}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'sv')}
        />
        <Text size="sm" c="dimmed">
          {t('inviteHint')}
        </Text>
        <Button type="submit" loading={invite.isPending}>
          {t('inviteSubmit')}
        </Button>
      </Stack>
    </form>
  );
}

function WithPassword({ given, onClose, children }: Form) {
  const { t } = useTranslation('people');
  const [name, setName] = useState('');
  const [handOver, setHandOver] = useState<{ readonly name: string; readonly password: string } | null>(null);
  const add = useChange(
    () => call(routes.addPerson, { body: { ...given, name: name.trim() } }),
    (person) => t('added', { name: person.name }),
    (person) => {
      setHandOver({ name: person.name, password: person.firstPassword });
      refreshPeople();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(undefined);
  };
  if (handOver)
    return (
      <HandOver
        title={t('passwordTitle', handOver)}
        text={t('passwordText')}
        secret={handOver.password}
        onClose={onClose}
      />
    );
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
          required
        />
        {children}
        <Button type="submit" loading={add.isPending}>
          {t('addSubmit')}
        </Button>
      </Stack>
    </form>
  );
}
