import { useSyncExternalStore } from 'react';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { ArchivedNotice, GoneNotice } from '../parts-loaded-later.tsx';
import type { DraftSaver, SaveState } from '../saving/draft-saver.ts';

type NoticeProps = {
  readonly process: Pick<ProcessDetail, 'archivedAt'>;
  readonly saver: DraftSaver;
  readonly onExport: () => void;
};

/** Below the bar, where the process was deleted or put away, by whomever: what that means for what is drawn here. */
export function FateNotice({ process, saver, onExport }: NoticeProps) {
  const why = useSyncExternalStore(saver.subscribe, () => whyGone(saver.get()));
  if (why) return <GoneNotice why={why} onExport={onExport} />;
  return process.archivedAt === null ? null : <ArchivedNotice />;
}

const whyGone = (state: SaveState) => (state.kind === 'gone' ? state.why : undefined);
