import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestView } from '../../../server/contract/requests.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import classes from '../application/application.module.css';
import { When } from '../page/when.tsx';
import { AnsweredRequests } from './answered-requests.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { MeritsDialog } from './merits-dialog.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import './texts.ts';

export type RequestsProps = {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly name: string;
  /** The candidate's, in which they read. */
  readonly language: 'sv' | 'en';
  readonly zone: string;
  /** Whether anything was ever asked for. */
  readonly isNeeded: boolean;
};

/** What the candidate has asked for by law: what nobody has answered with its date and what can be done, and below it what was answered, as it was sent. */
export function Requests({ applicationId, candidateId, name, language, zone, isNeeded }: RequestsProps) {
  const { t } = useTranslation('requests');
  const found = useRoute(routes.listRequests, { params: { applicationId }, query: {} }, { enabled: isNeeded });
  const all = found.data?.items ?? [];
  const open = all.filter(({ status }) => status === 'open');
  const answered = all.filter(({ status }) => status !== 'open');
  if (isNeeded && found.error && !found.data) return <Failed error={found.error} again={() => void found.refetch()} />;
  if (!isNeeded || all.length === 0) return null;
  return (
    <section className={classes.section} id="requests">
      <h2>{t('title')}</h2>
      <ul>
        {open.map((request) => (
          <li key={request.id}>
            <strong>{t(request.kind)}</strong>
            <div className={classes.soft}>
              {t('asked')} <When at={request.askedAt} zone={zone} /> · {t('due')} <When at={request.due} zone={zone} />
            </div>
            {request.kind === 'deletion' ? (
              <Deletion {...{ request, candidateId, name, language }} />
            ) : (
              <Merits request={request} name={name} language={language} />
            )}
          </li>
        ))}
      </ul>
      <AnsweredRequests requests={answered} zone={zone} />
    </section>
  );
}

type Of = Pick<RequestsProps, 'name' | 'language'> & { readonly request: RequestView };

function Deletion({ request, candidateId, name, language }: Of & Pick<RequestsProps, 'candidateId'>) {
  const { t } = useTranslation('requests');
  const [opened, setOpened] = useState<'erase' | 'refuse' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <p className={classes.soft}>{t('deletionText')}</p>
      <Group gap="xs">
        <Button size="compact-sm" color="red" variant="light" onClick={() => setOpened('erase')}>
          {t('erase')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setOpened('refuse')}>
          {t('refuse')}
        </Button>
      </Group>
      <EraseDialog
        requestId={request.id}
        applicationId={request.applicationId}
        candidateId={candidateId}
        name={name}
        opened={opened === 'erase'}
        onClose={close}
      />
      <RefuseDialog
        requestId={request.id}
        name={name}
        language={language}
        opened={opened === 'refuse'}
        onClose={close}
      />
    </>
  );
}

function Merits({ request, name, language }: Of) {
  const { t } = useTranslation('requests');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <p className={classes.soft}>{t('meritsWhat')}</p>
      <Group>
        <Button size="compact-sm" onClick={() => setOpened(true)}>
          {t('meritsWrite')}
        </Button>
      </Group>
      <MeritsDialog
        requestId={request.id}
        name={name}
        language={language}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </>
  );
}
