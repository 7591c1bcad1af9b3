import type { Definition } from '../../../process/definition/schema.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import { onSignedOut } from '../../shell/api/session.ts';
import type { Meeting } from './create-meeting.ts';
import type { DraftSaver } from './draft-saver.ts';

/** A draft that was open on this page, with its history and what is still on its way to the server. */
export type OpenDraft = {
  readonly store: DocumentStore<Definition>;
  readonly saver: DraftSaver;
  /** Somebody else may have signed in meanwhile. */
  readonly doubt: () => void;
  /** Where what somebody else saved meets what is here. */
  readonly meeting: Meeting;
};

const most = 5;
const open = new Map<string, OpenDraft>();
const keyOf = (userId: string, processId: string) => `${userId}/${processId}`;

/** Remembers an open draft while its user goes to other pages; of the last few processes alone, and where it is not safe yet. */
export function rememberDraft(userId: string, processId: string, draft: OpenDraft): void {
  const key = keyOf(userId, processId);
  open.delete(key);
  open.set(key, draft);
  for (const [old, { saver }] of [...open].slice(0, -most)) if (saver.get().kind === 'saved') open.delete(old);
}

/** Once signed out nothing is sent any more, whoever signs in next: what is not safe waits in this browser for its user. */
function endDrafts(): void {
  for (const { saver } of open.values()) saver.stop();
  open.clear();
}
onSignedOut(endDrafts);

/** The draft as its user left it, with its history; what the server has by now is met by it as by any other. */
export function rememberedDraft(userId: string, processId: string): OpenDraft | undefined {
  return open.get(keyOf(userId, processId));
}
