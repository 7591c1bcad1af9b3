import { routes } from '../contract/routes.ts';
import { readRevision } from '../http/read-revision.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { getCalendar } from '../use-cases/calendar/get-calendar.ts';
import { previewCalendar } from '../use-cases/calendar/preview-calendar.ts';
import { setCalendar } from '../use-cases/calendar/set-calendar.ts';

export function serveCalendar(serve: Serve, parts: Parts): void {
  const { database } = parts;
  serve(routes.getCalendar, ({ caller: { organisationId } }) => getCalendar(database, organisationId, new Date()));
  serve(routes.previewCalendar, ({ caller, body, query }) => previewCalendar(database, caller, body, query));
  serve(routes.setCalendar, ({ caller, body, request }) =>
    setCalendar(parts, caller, { body, revision: readRevision(request.get('if-match')) }),
  );
}
