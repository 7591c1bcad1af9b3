import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { Waiting } from '../../shell/layout/layout.tsx';
import { LiveView } from './live-view.tsx';
import './texts.ts';

/** The people on a process' published drawings, as a page of its own. */
export function LivePage() {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const { processId = '' } = useParams();
  const process = useRoute(routes.getProcess, { params: { processId } });
  const name = process.data ? inLanguage(process.data.name, language) : '';
  useEffect(() => {
    if (name) document.title = `${name} · ${t('title')} · Besked`;
  }, [t, name]);
  if (process.error && !process.data) return <Failed error={process.error} again={() => void process.refetch()} />;
  if (!process.data) return <Waiting />;
  return <LiveView processId={processId} name={name} />;
}
