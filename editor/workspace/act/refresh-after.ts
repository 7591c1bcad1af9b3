import type { Change } from '../../shell/changes/follow-changes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { moving } from './moving.ts';
import { refreshQueries } from './refresh-queries.ts';
import { refreshWork } from './refresh-work.ts';

type Addressed = { readonly path: string };

const notes = [routes.listNotes, routes.listNoteRevisions, routes.listMentions, routes.listTimeline];
const jobs = [routes.getJob, routes.listJobs];

/** What a change of this kind can be seen in; of any other kind in everything that moves. */
const seenIn: Readonly<Record<string, readonly Addressed[]>> = {
  note: [...notes, routes.listNotices, routes.countNotices],
  document: [routes.listDocuments, routes.listTimeline, routes.getApplication],
  applyPage: jobs,
};

/** Asks anew for what the changes that a live stream told of can be seen in: of candidates' own answers those of the candidates who were named. */
export function refreshAfter(changes: readonly Change[]): void {
  if (changes.some(({ kind }) => kind === 'reload')) return refreshWork();
  const paths = new Set(changes.flatMap(({ kind }) => (seenIn[kind] ?? moving).map(({ path }) => path)));
  const named = changes.map(({ data }) => data.applicationId);
  const isOfAll = named.some((id) => id === undefined);
  refreshQueries(({ queryKey: [path, params, query] }) => {
    if (!paths.has(String(path))) return false;
    const whose = applicationOf(params) ?? applicationOf(query);
    return isOfAll || whose === undefined || named.includes(whose);
  });
}

function applicationOf(part: unknown): unknown {
  return (part as { readonly applicationId?: string } | null | undefined)?.applicationId;
}
