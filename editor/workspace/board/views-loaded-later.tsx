import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { loadLater } from '../../shell/load-later.tsx';

// What stands in the place of the columns: most look at those.
export const BoardTable = loadLater(async () => (await import('./board-table.tsx')).BoardTable, {
  waiting: () => <ListSkeleton rows={8} />,
});
export const FirstCandidates = loadLater(async () => (await import('./first-candidates.tsx')).FirstCandidates);
