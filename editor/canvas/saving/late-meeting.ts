import type { Definition } from '../../../process/definition/schema.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import type { Meeting } from './create-meeting.ts';
import type { DraftSaver } from './draft-saver.ts';
import type { StoredDraft } from './kept-draft.ts';
import { patiently } from './patiently.ts';

/** Brings drafts together as `createMeeting` does, which comes after the drawing: until then there is nothing to choose. */
export function lateMeeting(
  processId: string,
  draft: {
    readonly store: DocumentStore<Definition>;
    readonly saver: DraftSaver;
    readonly stored: readonly StoredDraft[];
    readonly mayDraw: () => boolean;
  },
): Meeting {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  let meeting: Meeting | undefined;
  let coming: Promise<Meeting> | undefined;
  const load = async (): Promise<Meeting> => {
    const { createMeeting } = await patiently(() => import('./create-meeting.ts'));
    meeting = createMeeting(processId, draft);
    meeting.subscribe(tell);
    return meeting;
  };
  const loaded = () => {
    coming ??= load();
    return coming;
  };
  return {
    get: () => meeting?.get(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recover: async () => {
      if (draft.stored.length > 0) await (await loaded()).recover();
    },
    hear: async (revision) => (await loaded()).hear(revision),
    meetNewest: async () => (await loaded()).meetNewest(),
    settle: (merged) => meeting?.settle(merged),
  };
}
