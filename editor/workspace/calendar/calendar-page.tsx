import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { administrators, isAmong } from '../../../server/contract/access.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { HeldSendsOfAll } from '../held/held-sends.tsx';
import { maySeeContacts } from '../may-recruit.ts';
import { Page } from '../page/page.tsx';
import { PeopleTabs } from '../people/people-tabs.tsx';
import { ChangeDays } from './change-days.tsx';
import './texts.ts';

/** The organisation's own days off, and whom a change of them concerns. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const me = useMe();
  const calendar = useRoute(routes.getCalendar, {});
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PeopleTabs />
      <HeldSendsOfAll kind="calendar" isSeen={maySeeContacts(me)} mayTakeBack={isAmong(administrators, me)}>
        {calendar.error && !calendar.data && <Failed error={calendar.error} again={() => void calendar.refetch()} />}
        {calendar.isPending && <ListSkeleton rows={5} />}
        {calendar.data && <ChangeDays calendar={calendar.data} mayChange={isAmong(administrators, me)} />}
      </HeldSendsOfAll>
    </Page>
  );
}
