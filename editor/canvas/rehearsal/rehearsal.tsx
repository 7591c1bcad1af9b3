import { Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import type { RehearsalView } from '../../../server/contract/rehearsals.ts';
import { routes } from '../../../server/contract/routes.ts';
import { ApiError } from '../../shell/api/api-error.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf, useRoute } from '../../shell/api/use-route.ts';
import { Failed, Notice } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { Waiting } from '../../shell/layout/layout.tsx';
import { setRehearsing } from '../../shell/rehearsing.ts';
import { useAddress } from '../../workspace/page/use-address.ts';
import { Stage } from './stage.tsx';

type RehearsalProps = { readonly process: ProcessDetail; readonly rehearsalId: string };

/** A rehearsal that goes on: while it is on screen everything that is done is done in it, in its time. */
export function Rehearsal({ process, rehearsalId }: RehearsalProps) {
  const { t } = useTranslation('rehearsal');
  const language = useLanguage();
  const rehearsal = useRoute(routes.getRehearsal, { params: { rehearsalId } }, { refetchInterval: 5_000 });
  const isEntered = useEntered(rehearsal.data);
  const name = inLanguage(process.name, language);
  useEffect(() => {
    document.title = `${t('of', { process: name })} · Besked`;
  }, [t, name]);
  if (rehearsal.error instanceof ApiError && rehearsal.error.problem.status === 404) return <Ended />;
  if (rehearsal.error && !rehearsal.data)
    return <Failed error={rehearsal.error} again={() => void rehearsal.refetch()} />;
  if (!rehearsal.data || !isEntered) return <Waiting />;
  return <Stage rehearsal={rehearsal.data} process={process} />;
}

/** Somebody else has ended it, or it was forgotten for a day. */
function Ended() {
  const { t } = useTranslation('rehearsal');
  const [, address] = useAddress();
  const leave = async () => {
    await queryClient.invalidateQueries({ queryKey: keyOf(routes.listRehearsals) });
    address({ rehearsal: '' });
  };
  return (
    <Notice title={t('goneTitle')} text={t('goneText')}>
      <Button onClick={() => void leave()}>{t('again')}</Button>
    </Notice>
  );
}

/** Whether what is asked for from now on is asked in the rehearsal: nothing of it may be asked before. */
function useEntered(rehearsal: RehearsalView | undefined): boolean {
  const [isEntered, enter] = useState(false);
  const { id, now } = rehearsal ?? {};
  useLayoutEffect(() => {
    if (id === undefined || now === undefined) return;
    setRehearsing({ id, clockAhead: Math.max(0, Date.parse(now) - Date.now()) });
    enter(true);
  }, [id, now]);
  useEffect(() => () => setRehearsing(undefined), []);
  return isEntered;
}
