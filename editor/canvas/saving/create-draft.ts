import type { QueryClient } from '@tanstack/react-query';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Me } from '../../../server/contract/people.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { createDocumentStore } from '../../document/document-store.ts';
import { drawsProcesses } from '../../processes/use-may-draw.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { createDraftSaver } from './draft-saver.ts';
import { keepDraft, storedDrafts } from './kept-draft.ts';
import { lateMeeting } from './late-meeting.ts';
import type { OpenDraft } from './open-drafts.ts';
import { createSavingAs } from './save-as.ts';
import { saveDraft } from './save-draft.ts';

/** A draft that was opened just now, as a document whose changes are saved for as long as anything makes them, on whatever page their user is. */
export function createDraft(client: QueryClient, userId: string, process: ProcessDetail, draft: Definition): OpenDraft {
  const whose = { userId, processId: process.id };
  // Before anything is drawn here, so that nothing of it is among that.
  const stored = storedDrafts(whose);
  const me = () => client.getQueryData<Me>(keyOf(routes.getMe, {}));
  const mayDraw = () => {
    const role = me()?.role;
    return role !== undefined && drawsProcesses(role);
  };
  const { saveAs, doubt } = createSavingAs({
    userId,
    known: () => me()?.userId,
  });
  const store = createDocumentStore(draft);
  const saver = createDraftSaver({
    revision: process.draftRevision,
    definition: draft,
    savedAt: Date.parse(process.draftSavedAt),
    save: (definition, revision) => saveAs(() => saveDraft(process.id, definition, revision)),
    keep: (unsaved) => keepDraft(whose, unsaved),
  });
  // Undo in a toast, and what another window left, still change it after the canvas was left.
  store.subscribe(() => saver.changed(store.get().present));
  return { store, saver, doubt, meeting: lateMeeting(process.id, { store, saver, stored, mayDraw }) };
}
