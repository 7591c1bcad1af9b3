import type { Definition } from '../../../process/definition/schema.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import type { Meeting } from './create-meeting.ts';
import type { DraftSaver } from './draft-saver.ts';

/** A draft that was open on this page, with its history and what is still on its way to the server. */
export type OpenDraft = {
  readonly store: DocumentStore<Definition>;
  readonly saver: DraftSaver;
  /** Where what somebody else saved meets what is here. */
  readonly meeting: Meeting;
};

const most = 5;
const open = new Map<string, OpenDraft>();
const keyOf = (userId: string, processId: string) => `${userId}/${processId}`;

/** Remembers an open draft while its user goes to other pages; of the last few processes alone. */
export function rememberDraft(userId: string, processId: string, draft: OpenDraft): void {
  const key = keyOf(userId, processId);
  open.delete(key);
  open.set(key, draft);
  for (const old of [...open.keys()].slice(0, -most)) open.delete(old);
}

/** The draft as its user left it, with its history; what the server has by now is met by it as by any other. */
export function rememberedDraft(userId: string, processId: string): OpenDraft | undefined {
  return open.get(keyOf(userId, processId));
}
