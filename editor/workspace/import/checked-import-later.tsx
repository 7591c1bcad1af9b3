import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { loadLater } from '../../shell/load-later.tsx';

/** A list that has been checked; it comes once there is one. */
export const CheckedImport = loadLater(async () => (await import('./checked-import.tsx')).CheckedImport, {
  waiting: () => <ListSkeleton />,
});
