import { Notifications, notificationsStore, updateNotificationsState, useNotifications } from '@mantine/notifications';
import { useEffect } from 'react';

const most = 3;

/** Three toasts at a time, and all those beside them whose time to undo is running. */
export function ShownToasts() {
  const { notifications, queue } = useNotifications();
  const limit = most + [...notifications, ...queue].filter(({ priority = 0 }) => priority > 0).length;
  // What was queued under the earlier limit is shown only when the toasts are dealt out anew.
  useEffect(() => updateNotificationsState(notificationsStore, (all) => all), [limit]);
  return <Notifications position="bottom-center" limit={limit} />;
}
