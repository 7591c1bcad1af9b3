import { Button } from '@mantine/core';
import { ReactFlowProvider } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { ProcessDetail } from '../../server/contract/processes.ts';
import { routes } from '../../server/contract/routes.ts';
import { useRoute } from '../shell/api/use-route.ts';
import { Failed, Notice } from '../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../shell/language.ts';
import { Waiting } from '../shell/layout/layout.tsx';
import { ProcessEditor } from './process-editor.tsx';
import './texts/register.ts';

/** The process editor of one process. */
export function CanvasPage() {
  const { processId = '' } = useParams();
  // The draft is asked for once per visit: afterwards this page is the one that changes it.
  const loaded = useRoute(
    routes.getProcess,
    { params: { processId } },
    { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  );
  if (loaded.error) return <Failed error={loaded.error} again={() => void loaded.refetch()} />;
  if (!loaded.data) return <Waiting />;
  return <Loaded key={processId} process={loaded.data} />;
}

function Loaded({ process }: { readonly process: ProcessDetail }) {
  const { t } = useTranslation('canvas');
  const language = useLanguage();
  const parsed = useMemo(() => parseDefinition(process.draft), [process.draft]);
  if (parsed.kind === 'problems')
    return (
      <Notice
        title={t('unreadable.title')}
        text={parsed.problems.map((problem) => problem.message[language]).join(' ')}
      >
        <Button component={Link} to="/processes">
          {t('unreadable.back', { name: inLanguage(process.name, language) })}
        </Button>
      </Notice>
    );
  return (
    <ReactFlowProvider>
      <ProcessEditor process={process} draft={parsed.definition} />
    </ReactFlowProvider>
  );
}
