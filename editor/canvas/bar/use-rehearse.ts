import { useNavigate } from 'react-router';
import type { DraftSaver } from '../saving/draft-saver.ts';

/** Goes to the rehearsal of a draft once it is saved: what is rehearsed is what the server has. */
export function useRehearse(processId: string, saver: DraftSaver): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    if (await saver.flush()) await navigate(`/processes/${processId}/rehearsal`);
  };
}
