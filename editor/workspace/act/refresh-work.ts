import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

const moving = [
  routes.listToday,
  routes.listTasks,
  routes.listNotices,
  routes.countNotices,
  routes.listJobs,
  routes.getJob,
  routes.getBoard,
  routes.listCards,
  routes.getApplication,
  routes.listTimeline,
  routes.listDocuments,
  routes.listNotes,
  routes.listLookalikes,
  routes.listAlike,
  routes.listMyScorecards,
  routes.listMerges,
  routes.compareCandidates,
  routes.listNoteRevisions,
  routes.listMentions,
  routes.listApplicationMessages,
  routes.listMessages,
  routes.listMailbox,
  routes.listLiveVersions,
  routes.getLive,
  routes.listLivePeople,
  routes.listPath,
  routes.getRehearsal,
  routes.listDecisionBatches,
  routes.getDecisionBatch,
  routes.listDecisionBatchItems,
  routes.listWaitingDecisions,
  routes.listOwed,
];

/** Asks anew for everything on screen that a person's act can change. */
export function refreshWork(): void {
  for (const route of moving) void queryClient.invalidateQueries({ queryKey: keyOf(route) });
}
