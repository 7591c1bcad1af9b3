import { notifications, notificationsStore } from '@mantine/notifications';
import { afterEach, expect, test, vi } from 'vitest';
import { showNews } from '../../../editor/shell/toast.tsx';

const gone = vi.fn();
const shown = () => notificationsStore.getState().notifications;
afterEach(() => notifications.clean());

test('what is said under the same id takes the place of what is there, and stays as long again', async () => {
  showNews('bo', 'one', undefined, gone);
  showNews('bo', 'two', undefined, gone);
  showNews('cecilia', 'three', undefined, gone);
  await vi.waitFor(() => expect(shown().map(({ id }) => id)).toEqual(['bo', 'cecilia']));
  const words = JSON.stringify(shown()[0]?.message);
  expect([words.includes('two'), words.includes('one')]).toEqual([true, false]);
  // Where the time that a toast stays is the same as before, it ends when the first would have.
  expect(shown()[0]?.autoClose).not.toBe(shown()[1]?.autoClose);
  notifications.hide('bo');
  expect(gone).toHaveBeenCalledTimes(1);
});
