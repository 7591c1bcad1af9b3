import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMe } from '../../shell/use-me.ts';
import classes from './people-tabs.module.css';
import './texts.ts';

const places = [
  { to: '/people', text: 'title' },
  { to: '/people/keys', text: 'keysTab' },
  { to: '/people/calendar', text: 'calendarTab' },
  { to: '/people/senders', text: 'sendersTab' },
  { to: '/people/blocked', text: 'blockedTab' },
  { to: '/people/audit', text: 'auditTab' },
] as const;

/** What belongs to people and their access, side by side; for administrators, who alone see more than the list. */
export function PeopleTabs() {
  const { t } = useTranslation('people');
  const me = useMe();
  if (me.role !== 'administrator') return null;
  return (
    <nav className={classes.tabs} aria-label={t('tabs')}>
      {places.map(({ to, text }) => (
        <NavLink key={to} to={to} end className={classes.tab ?? ''}>
          {t(text)}
        </NavLink>
      ))}
    </nav>
  );
}
