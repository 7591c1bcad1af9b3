import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { showToast } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { createDocumentStore, type DocumentStore } from '../../document/document-store.ts';
import { createDraftSaver, type DraftSaver } from './draft-saver.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { type OpenDraft, rememberDraft, rememberedDraft } from './open-drafts.ts';
import { saveDraft } from './save-draft.ts';

/** The draft as a document with its history, saved as it changes; what this browser kept from before comes back as an edit. */
export function useDraft(
  process: ProcessDetail,
  draft: Definition,
): { store: DocumentStore<Definition>; saver: DraftSaver } {
  const { t } = useTranslation('canvas');
  const client = useQueryClient();
  const { userId } = useMe();
  const [{ store, saver }] = useState(() => rememberedDraft(userId, process.id, process.draftRevision) ?? newDraft());
  function newDraft(): OpenDraft {
    return {
      store: createDocumentStore(draft),
      saver: createDraftSaver({
        revision: process.draftRevision,
        definition: draft,
        savedAt: Date.parse(process.draftSavedAt),
        save: (definition, revision) => saveDraft(process.id, definition, revision),
        keep: (definition, revision) => keepDraft(process.id, definition, revision),
      }),
    };
  }

  useEffect(() => {
    rememberDraft(userId, process.id, { store, saver });
    const kept = keptDraft(process.id);
    const unsubscribe = store.subscribe(() => saver.changed(store.get().present));
    if (kept && JSON.stringify(kept.definition) !== JSON.stringify(store.get().present)) {
      store.edit('edit.restore', () => kept.definition);
      showToast(t('save.restored'), store.undo);
    }
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (saver.get().kind === 'saved') return;
      event.preventDefault();
      void saver.flush();
    };
    const online = () => void saver.flush();
    window.addEventListener('beforeunload', beforeUnload);
    window.addEventListener('online', online);
    return () => {
      unsubscribe();
      window.removeEventListener('beforeunload', beforeUnload);
      window.removeEventListener('online', online);
      void saver.flush().then(() => client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) }));
    };
  }, [client, process.id, saver, store, t, userId]);

  return { store, saver };
}
