import { useNavigate } from 'react-router';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { isSafe } from '../saving/is-safe.ts';

/** Goes to the rehearsal of a draft once it is saved, or says why it is not: what is rehearsed is what the server has. */
export function useRehearse(processId: string, saver: DraftSaver): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    if (await isSafe(saver)) await navigate(`/processes/${processId}/rehearsal`);
  };
}
