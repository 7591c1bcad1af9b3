import { findAbsences } from '../absences/find-absences.ts';
import { findMeetingsThen } from '../absences/find-meetings-then.ts';
import { changeAbsence, createAbsence, endAbsence } from '../absences/set-absence.ts';
import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';

export function serveAbsences(serve: Serve, { database }: Parts): void {
  serve(routes.listAbsences, ({ caller, query }) => findAbsences(database, caller, query));
  serve(routes.listMeetingsThen, ({ caller, query }) => findMeetingsThen(database, caller, query));
  serve(routes.createAbsence, ({ caller, body, newId }) => createAbsence(database, caller, body, newId('absence')));
  serve(routes.changeAbsence, ({ caller, params, body }) => changeAbsence(database, caller, { ...params, ...body }));
  serve(routes.endAbsence, ({ caller, params }) => endAbsence(database, caller, params.absenceId));
}
