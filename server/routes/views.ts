import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { deleteView } from '../use-cases/delete-view.ts';
import { findViews } from '../use-cases/find-views.ts';
import { saveView } from '../use-cases/save-view.ts';

export function serveViews(serve: Serve, { database }: Parts): void {
  serve(routes.listViews, ({ caller, query }) => findViews(database, caller, query));
  serve(routes.saveView, ({ caller, body }) => saveView(database, caller, body));
  serve(routes.deleteView, async ({ caller, params }) => {
    await deleteView(database, caller, params.viewId);
    return undefined;
  });
}
