import { useSyncExternalStore } from 'react';
import { MergeDialog } from '../parts-loaded-later.tsx';
import type { Meeting } from './create-meeting.ts';

/** Asks what is to be kept where two drafts changed the same; nothing of it is loaded before that. */
export function Merging({ meeting }: { readonly meeting: Meeting }) {
  const conflict = useSyncExternalStore(meeting.subscribe, meeting.get);
  return conflict ? <MergeDialog meeting={meeting} /> : null;
}
