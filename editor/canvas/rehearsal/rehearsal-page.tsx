import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { designers, isAmong } from '../../../server/contract/access.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed, NotAllowed, Notice } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { Waiting } from '../../shell/layout/layout.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useAddress } from '../../workspace/page/use-address.ts';
import { Rehearsal } from './rehearsal.tsx';
import { StartRehearsal } from './start-rehearsal.tsx';
import './texts.ts';

/** A draft run on the real engine: the form to begin with, then the rehearsal itself. */
export function RehearsalPage() {
  const me = useMe();
  const { processId = '' } = useParams();
  const [address] = useAddress();
  const mayRehearse = isAmong(designers, me);
  const params = { processId };
  const process = useRoute(routes.getProcess, { params }, { enabled: mayRehearse });
  const going = useRoute(routes.listRehearsals, { params, query: { limit: 50 } }, { enabled: mayRehearse });
  if (!mayRehearse) return <NotAllowed />;
  const failed = [process, going].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if (!process.data || !going.data) return <Waiting />;
  const chosen = address.get('rehearsal');
  const found = going.data.items.find(({ id, mine }) => (chosen === null ? mine : id === chosen));
  if (found) return <Rehearsal key={found.id} process={process.data} rehearsalId={found.id} />;
  return <Start process={process.data} others={going.data.items} />;
}

type StartProps = { readonly process: ProcessDetail; readonly others: Parameters<typeof StartRehearsal>[0]['others'] };

function Start({ process, others }: StartProps) {
  const { t } = useTranslation('rehearsal');
  const language = useLanguage();
  const name = inLanguage(process.name, language);
  useEffect(() => {
    document.title = `${t('of', { process: name })} · Besked`;
  }, [t, name]);
  const parsed = parseDefinition(process.draft);
  if (parsed.kind === 'problems')
    return (
      <Notice
        title={t('of', { process: name })}
        text={parsed.problems.map(({ message }) => message[language]).join(' ')}
      />
    );
  return <StartRehearsal process={process} definition={parsed.definition} others={others} />;
}
