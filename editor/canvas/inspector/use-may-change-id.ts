import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { useEditing } from '../editing.ts';
import { hasBirthId, isPublishedId } from '../edits/rename-step.ts';

/** Whether a step's first name may make its id readable: not once it is published, and not before it is known whether it is. */
export function useMayChangeId(stepId: string): boolean {
  const { liveVersionId: versionId } = useEditing();
  const isNewborn = hasBirthId(stepId);
  const version = useRoute(
    routes.getVersion,
    { params: { versionId: versionId ?? '' } },
    { enabled: isNewborn && versionId !== undefined, staleTime: Number.POSITIVE_INFINITY },
  );
  if (!isNewborn) return false;
  return versionId === undefined || (version.data !== undefined && !isPublishedId(stepId, version.data.definition));
}
