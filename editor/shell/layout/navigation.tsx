import { Menu, Tooltip } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate } from 'react-router';
import { loadLater } from '../load-later.tsx';
import { whenIdle } from '../when-idle.ts';
import { useMe } from '../use-me.ts';
import { AccountMenu } from './account-menu.tsx';
import { destinationsFor, onBottomBar } from './destinations.ts';
import classes from './layout.module.css';

/** How many are unread comes when there is nothing else to do: nobody waits for it. */
const UnreadCount = loadLater(
  async () => {
    await whenIdle();
    return (await import('../../workspace/notices/unread-count.tsx')).UnreadCount;
  },
  { isInBackground: true },
);

function Unread() {
  return (
    <span className={classes.unread}>
      <UnreadCount />
    </span>
  );
}

/** The left side: where one can go, and who one is. */
export function SideNavigation({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className={classes.side}>
      <NavLink to="/" className={classes.brand ?? ''} aria-label="Besked">
        <img src="/icon.svg" width={24} height={24} alt="" />
        <span className={classes.word}>Besked</span>
      </NavLink>
      <nav aria-label={t('navigation.title')}>
        {destinationsFor(me).map(({ to, text, icon: Icon }) => (
          <Tooltip key={to} label={t(text)} position="right" disabled={!narrow}>
            <NavLink to={to} end={to === '/'} className={classes.item ?? ''}>
              <Icon size={20} stroke={1.6} aria-hidden="true" />
              <span className={narrow ? 'visually-hidden' : classes.word}>{t(text)}</span>
              {to === '/notices' && <Unread />}
            </NavLink>
          </Tooltip>
        ))}
      </nav>
      <div className={classes.foot}>
        <AccountMenu
          className={classes.account}
          label={t('account')}
          button={
            <>
              <span className={classes.initials}>{initialsOf(me.name)}</span>
              <span className={`${classes.who} ${classes.word}`}>
                <span>{me.name}</span>
                <small>{me.organisation.name}</small>
              </span>
            </>
          }
        />
      </div>
    </div>
  );
}

/** The bottom bar of a phone: the first four, the rest under "More". */
export function BottomNavigation() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const places = destinationsFor(useMe());
  return (
    <nav className={classes.bottom} aria-label={t('navigation.title')}>
      {places.slice(0, onBottomBar).map(({ to, text, icon: Icon }) => (
        <NavLink key={to} to={to} end={to === '/'} className={classes.tab ?? ''}>
          <Icon size={20} stroke={1.6} aria-hidden="true" />
          <span>{t(text)}</span>
          {to === '/notices' && <Unread />}
        </NavLink>
      ))}
      <AccountMenu
        className={classes.tab}
        label={t('account')}
        button={
          <>
            <IconDots size={20} stroke={1.6} aria-hidden="true" />
            <span>{t('navigation.more')}</span>
          </>
        }
      >
        {places.slice(onBottomBar).map(({ to, text, icon: Icon }) => (
          <Menu.Item key={to} leftSection={<Icon size={16} />} onClick={() => void navigate(to)}>
            {t(text)}
          </Menu.Item>
        ))}
        <Menu.Divider />
      </AccountMenu>
    </nav>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
