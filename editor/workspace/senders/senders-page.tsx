import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Page } from '../page/page.tsx';
import { PeopleTabs } from '../people/people-tabs.tsx';
import { ChannelSection } from './channel-section.tsx';
import './texts.ts';

/** Who carries the organisation's messages by each channel, in which order, and from whom. */
export function SendersPage() {
  const { t } = useTranslation('senders');
  const senders = useRoute(routes.getSenders, {});
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PeopleTabs />
      {senders.error && <Failed error={senders.error} again={() => void senders.refetch()} />}
      {senders.isPending && <ListSkeleton rows={4} />}
      {senders.data &&
        (['email', 'sms'] as const).map((channel) => (
          <ChannelSection key={channel} channel={channel} senders={senders.data} />
        ))}
    </Page>
  );
}
