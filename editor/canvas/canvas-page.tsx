import { ReactFlowProvider } from '@xyflow/react';
import { useParams } from 'react-router';
import type { Definition } from '../../process/definition/schema.ts';
import type { ProcessDetail } from '../../server/contract/processes.ts';
import { routes } from '../../server/contract/routes.ts';
import { useRoute } from '../shell/api/use-route.ts';
import { isMissing } from '../shell/api/api-error.ts';
import { Failed } from '../shell/error-page.tsx';
import { Waiting } from '../shell/layout/layout.tsx';
import { loadLater } from '../shell/load-later.tsx';
import { useMe } from '../shell/use-me.ts';
import { ProcessEditor } from './process-editor.tsx';

/** What reads drafts is large, and the server has read this one already, unless something is wrong with it. */
const ReadDraft = loadLater(async () => (await import('./read-draft.tsx')).ReadDraft, { waiting: () => <Waiting /> });

/** Seldom seen. */
const MissingProcess = loadLater(async () => (await import('./missing-process.tsx')).MissingProcess, {
  waiting: () => <Waiting />,
});

const isNoId = (id: string) => !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);

/** The process editor of one process. */
export function CanvasPage() {
  const { processId = '' } = useParams();
  const { userId } = useMe();
  // The draft is asked for once per visit: afterwards this page is the one that changes it.
  const loaded = useRoute(
    routes.getProcess,
    { params: { processId } },
    { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  );
  // A drawing that is open stays, whatever has become of its process.
  if (!loaded.data && (isMissing(loaded.error) || isNoId(processId))) return <MissingProcess processId={processId} />;
  if (!loaded.data && loaded.error) return <Failed error={loaded.error} again={() => void loaded.refetch()} />;
  if (!loaded.data) return <Waiting />;
  // Nothing drawn by one is on the screen of the next.
  return <Loaded key={`${userId}/${processId}`} process={loaded.data} />;
}

function Loaded({ process }: { readonly process: ProcessDetail }) {
  const draw = (draft: Definition) => (
    <ReactFlowProvider>
      <ProcessEditor process={process} draft={draft} />
    </ReactFlowProvider>
  );
  if (process.isReadable) return draw(process.draft as Definition);
  return <ReadDraft process={process} draw={draw} />;
}
