import { loadLater } from './load-later.tsx';
import { whenIdle } from './when-idle.ts';

const Loaded = loadLater(
  async () => {
    await whenIdle();
    return (await import('./shown-toasts.tsx')).ShownToasts;
  },
  { isInBackground: true },
);

/** Where toasts are shown. Its code comes once the page stands; a toast before that is shown when it has come. */
export function Toasts() {
  return <Loaded />;
}
