import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';

/** What an exit of a job's process is called; its id until the drawing has come. */
export function useExitName(jobId: string | undefined): (stepId: string | null, exitId: string) => string {
  const language = useLanguage();
  const board = useRoute(
    routes.getBoard,
    { params: { jobId: jobId ?? '' }, query: {} },
    { enabled: jobId !== undefined },
  );
  return (stepId, exitId) => {
    const step = board.data?.steps.find((one) => one.stepId === stepId);
    return inLanguage(step?.exits.find(({ id }) => id === exitId)?.name, language) || exitId;
  };
}
