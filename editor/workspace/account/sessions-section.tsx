import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import type { SessionView } from '../../../server/contract/sessions.ts';
import { call } from '../../shell/api/call.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useChange } from '../act/use-act.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import rows from '../page/rows.module.css';
import { refreshSessions } from './refresh-sessions.ts';
import { Section } from './section.tsx';
import './texts.ts';

/** Where one is signed in, to be ended one by one or all at once. */
export function SessionsSection() {
  const { t } = useTranslation('account');
  const sessions = usePages(routes.listSessions, {});
  const others = useChange(
    () => call(routes.endOtherSessions, {}),
    () => t('endedOthers'),
    refreshSessions,
  );
  return (
    <Section title={t('sessions')}>
      {sessions.error && <Failed error={sessions.error} again={sessions.refetch} />}
      <ul className={rows.list}>
        {sessions.items.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <LoadMore pages={sessions} />
      {sessions.items.some(({ isThis }) => !isThis) && (
        <Button variant="default" loading={others.isPending} onClick={() => others.mutate(undefined)}>
          {t('endOthers')}
        </Button>
      )}
    </Section>
  );
}

function SessionRow({ session: { id, isThis, agent, address, since } }: { readonly session: SessionView }) {
  const { t } = useTranslation('account');
  const end = useChange(
    () => call(routes.endSession, { params: { sessionId: id } }),
    () => t('ended'),
    refreshSessions,
  );
  return (
    <li className={rows.row}>
      <div>
        <strong>{agent ?? t('unknownAgent')}</strong> {isThis && <small>({t('thisOne')})</small>}
        <div className={rows.soft}>
          {address && `${address} · `}
          {t('since')} <When at={since} />
        </div>
      </div>
      {!isThis && (
        <Button variant="subtle" size="compact-sm" loading={end.isPending} onClick={() => end.mutate(undefined)}>
          {t('end')}
        </Button>
      )}
    </li>
  );
}
