import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useMe } from '../../shell/use-me.ts';
import { useMayDraw } from '../../processes/use-may-draw.ts';
import { createDraft } from './create-draft.ts';
import type { DraftSaver, SaveState } from './draft-saver.ts';
import { holdWindow } from './kept-draft.ts';
import { type OpenDraft, rememberDraft, rememberedDraft } from './open-drafts.ts';
import { useProcessChanges } from './use-process-changes.ts';

/** An answer is of this very visit for so many milliseconds: reading the page of the editor takes some of them. */
const justAsked = 2_000;

/** The draft as a document with its history, saved as it changes and brought together with what others save. */
export function useDraft(process: ProcessDetail, draft: Definition): OpenDraft {
  const client = useQueryClient();
  const { userId } = useMe();
  const mayDraw = useMayDraw();
  const [{ open, isNew }] = useState(() => {
    const known = rememberedDraft(userId, process.id);
    return { open: known ?? createDraft(client, userId, process, draft), isNew: known === undefined };
  });
  const { saver, meeting, doubt } = open;
  const overtaken = useSyncExternalStore(saver.subscribe, () => overtakenOf(saver.get()));

  useEffect(() => {
    // Another page of the process may have asked for it a while ago, and has not heard of what was saved since.
    const asked = client.getQueryState(keyOf(routes.getProcess, { params: { processId: process.id } }))?.dataUpdatedAt;
    const isOld = asked !== undefined && Date.now() - asked > justAsked;
    const begin = async () => {
      if (isNew) await meeting.recover();
      if (isOld || !isNew) await meeting.hear(isOld ? undefined : process.draftRevision);
    };
    rememberDraft(userId, process.id, open);
    holdWindow();
    void begin();
    const online = () => void saver.flush();
    window.addEventListener('online', online);
    // Back from another window, in which the organisation may be this one again.
    const focus = () => {
      doubt();
      if (saver.get().kind === 'gone') void meeting.hear(undefined);
    };
    window.addEventListener('focus', focus);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('focus', focus);
      void saver.flush().then(() => client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) }));
    };
    // The revision that the page was opened with: later ones are heard of as they are saved.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, open, isNew, process.id, userId]);

  useEffect(() => {
    if (!mayDraw) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!wouldBeMissed(saver)) return;
      event.preventDefault();
      void saver.flush();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [mayDraw, saver]);

  useEffect(() => {
    if (overtaken) void meeting.meetNewest();
  }, [meeting, overtaken]);

  useProcessChanges(process.id, ({ kind, data }) => {
    if (kind === 'deleted') saver.lose('deleted');
    if (kind === 'draftSaved' || kind === 'reload') void meeting.hear(data['draftRevision']);
    if (changesProcess.includes(kind)) {
      void client.invalidateQueries({ queryKey: keyOf(routes.getProcess, { params: { processId: process.id } }) });
      void client.invalidateQueries({ queryKey: keyOf(routes.listVersions) });
    }
  });
  return open;
}

/** What the process says of itself is other than it was. */
const changesProcess: readonly string[] = ['published', 'archived', 'broughtBack', 'reload'];

/** Whether anything may be gone with the window: the drawing of a process that is gone stays in this browser, where that has room. */
const wouldBeMissed = ({ get, isKept }: DraftSaver) => (get().kind === 'gone' ? !isKept() : get().kind !== 'saved');

/** The state where somebody else was quicker, and no other: each save would draw the whole editor anew. */
const overtakenOf = (state: SaveState) => (state.kind === 'overtaken' ? state : undefined);
