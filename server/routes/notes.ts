import { routes } from '../contract/routes.ts';
import { readRevision } from '../http/read-revision.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findApplication } from '../use-cases/find-application.ts';
import { changeNote } from '../use-cases/notes/change-note.ts';
import { findMentionable } from '../use-cases/notes/find-mentionable.ts';
import { findMentions, readMentions } from '../use-cases/notes/find-mentions.ts';
import { findNoteRevisions } from '../use-cases/notes/find-note-revisions.ts';
import { findNotes } from '../use-cases/notes/find-notes.ts';
import { getNoteDraft, saveNoteDraft } from '../use-cases/notes/note-draft.ts';
import { removeNote, restoreNote } from '../use-cases/notes/remove-note.ts';
import { writeNote } from '../use-cases/notes/write-note.ts';

export function serveNotes(serve: Serve, { database }: Parts): void {
  serve(routes.listNotes, ({ caller, params, query }) => findNotes(database, caller, { ...params, ...query }));
  serve(routes.writeNote, ({ caller, params, body, newId }) =>
    writeNote(database, caller, { id: newId('note'), ...params, ...body }),
  );
  serve(routes.changeNote, async ({ caller, params, body, request, response }) => {
    const revision = readRevision(request.get('if-match'));
    const changed = await changeNote(database, caller, { ...params, ...body, revision });
    response.set('ETag', `"${changed.number}"`);
    return changed;
  });
  serve(routes.removeNote, ({ caller, params }) => removeNote(database, caller, params.noteId));
  serve(routes.restoreNote, ({ caller, params }) => restoreNote(database, caller, params.noteId));
  serve(routes.listNoteRevisions, ({ caller, params, query }) =>
    findNoteRevisions(database, caller, { ...params, ...query }),
  );

  serve(routes.getNoteDraft, ({ caller, params }) => getNoteDraft(database, caller, params.applicationId));
  serve(routes.saveNoteDraft, ({ caller, params, body }) => saveNoteDraft(database, caller, { ...params, ...body }));

  serve(routes.listMentionable, async ({ caller: { organisationId }, params: { applicationId }, query }) =>
    findMentionable(database, await findApplication(database, organisationId, applicationId), query),
  );
  serve(routes.listMentions, ({ caller, query }) => findMentions(database, caller, query));
  serve(routes.readMentions, ({ caller, params }) => readMentions(database, caller, params.applicationId));
}
