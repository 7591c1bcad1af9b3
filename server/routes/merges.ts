import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { compareCandidates } from '../use-cases/merges/compare-candidates.ts';
import { findAlike } from '../use-cases/merges/find-alike.ts';
import { findLookalikes } from '../use-cases/merges/find-lookalikes.ts';
import { mergeCandidates } from '../use-cases/merges/merge-candidates.ts';
import { findMerges } from '../use-cases/merges/merge-views.ts';
import { sayApart } from '../use-cases/merges/say-apart.ts';
import { undoMerge } from '../use-cases/merges/undo-merge.ts';

export function serveMerges(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.listAlike, ({ caller, query }) => findAlike(database, caller, query));
  serve(routes.listLookalikes, ({ caller, params, query }) =>
    findLookalikes(database, caller, { ...params, ...query }),
  );
  serve(routes.compareCandidates, ({ caller, params }) => compareCandidates(database, caller, params));
  serve(routes.sayApart, ({ caller, params, body }) => sayApart(database, caller, { ...params, ...body }));
  serve(routes.mergeCandidates, ({ caller, params, body, newId }) =>
    mergeCandidates(parts, caller, { id: newId('merge'), ...params, ...body }),
  );
  serve(routes.listMerges, ({ caller, params, query }) => findMerges(database, caller, { ...params, ...query }));
  serve(routes.undoMerge, ({ caller, params }) => undoMerge(parts, caller, params.mergeId));
}
