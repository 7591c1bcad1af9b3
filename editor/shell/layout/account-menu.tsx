import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconBuilding,
  IconDeviceDesktop,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Language } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../api/call.ts';
import { keyOf } from '../api/use-route.ts';
import { signOut } from '../api/session.ts';
import { countKeptWords, forgetKeptWords } from '../kept-words.ts';
import { changeLanguage, useLanguage } from '../language.ts';
import { loadLater } from '../load-later.tsx';
import { showError } from '../toast.tsx';
import { useMe } from '../use-me.ts';
import { carryOutAll } from '../waiting-acts.ts';

const SignOutDialog = loadLater(async () => (await import('./sign-out-dialog.tsx')).SignOutDialog, {
  isNeeded: ({ count }) => count !== null,
});

const schemes = [
  { value: 'auto', icon: IconDeviceDesktop },
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
] as const;

/** Language, theme and signing out, under a button of the caller's shape; `children` are further items above them. */
export function AccountMenu({
  button,
  className,
  label,
  children,
}: {
  readonly button: ReactNode;
  readonly className: string | undefined;
  readonly label: string;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const language = useLanguage();
  const choose = useChooseLanguage();
  const leaving = useSignOut();
  const navigate = useNavigate();
  const other: Language = language === 'sv' ? 'en' : 'sv';
  return (
    <>
      <Menu position="top-start" width={232}>
        <Menu.Target>
          <UnstyledButton className={className}>
            {button}
            <span className="visually-hidden">{label}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {children}
          <Organisations />
          <Menu.Item leftSection={<IconUserCircle size={16} />} onClick={() => void navigate('/account')}>
            {t('myAccount')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('theme.title')}</Menu.Label>
          {schemes.map(({ value, icon: Icon }) => (
            <Menu.Item
              key={value}
              leftSection={<Icon size={16} />}
              onClick={() => setColorScheme(value)}
              fw={colorScheme === value ? 600 : 400}
              aria-current={colorScheme === value}
            >
              {t(`theme.${value}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconLanguage size={16} />} lang={other} onClick={() => choose(other)}>
            {other === 'sv' ? 'Svenska' : 'English'}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={leaving.begin}>
            {t('signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SignOutDialog count={leaving.count} onLeave={leaving.leave} onStay={leaving.stay} />
    </>
  );
}

/** The others that one belongs to; nothing for whoever has one. */
function Organisations() {
  const { t } = useTranslation();
  const me = useMe();
  if (me.organisations.length < 2) return null;
  const choose = (organisationId: string) => {
    carryOutAll()
      .then(() => call(routes.switchOrganisation, { body: { organisationId } }))
      // Nothing of the one must be left on the screen of the other.
      .then(() => window.location.assign('/'))
      .catch(showError);
  };
  return (
    <>
      <Menu.Label>{t('organisations')}</Menu.Label>
      {me.organisations.map(({ id, name }) => (
        <Menu.Item
          key={id}
          leftSection={<IconBuilding size={16} />}
          fw={id === me.organisation.id ? 600 : 400}
          aria-current={id === me.organisation.id}
          onClick={() => choose(id)}
        >
          {name}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

function useChooseLanguage(): (language: Language) => void {
  const client = useQueryClient();
  return (language) => {
    changeLanguage(language);
    call(routes.setMyLanguage, { body: { language } })
      .then((me) => client.setQueryData(keyOf(routes.getMe, {}), me))
      .catch(showError);
  };
}

/** Signs out, and takes away what is kept in this browser and was not sent; where there is such a thing, `count` says how much of it until it is answered. */
function useSignOut() {
  const { userId } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [count, setCount] = useState<number | null>(null);
  const leave = () => {
    setCount(null);
    carryOutAll()
      .then(signOut)
      .then(() => {
        forgetKeptWords(userId);
        client.clear();
        return navigate('/sign-in');
      })
      .catch(showError);
  };
  const begin = () => {
    // What only waits to be sent is not lost.
    carryOutAll()
      .then(() => (countKeptWords(userId) > 0 ? setCount(countKeptWords(userId)) : leave()))
      .catch(showError);
  };
  return { count, begin, leave, stay: () => setCount(null) };
}
