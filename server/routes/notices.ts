import { streamChanges } from '../changes/stream-changes.ts';
import { routes } from '../contract/routes.ts';
import type { Serve } from '../http/serve.ts';
import { findNotices } from '../notices/find-notices.ts';
import { countUnread, readNotice, readNotices, readNoticesOf } from '../notices/read-notices.ts';
import { getSettings, setSettings } from '../notices/set-settings.ts';
import type { Parts } from '../parts.ts';

export function serveNotices(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.listNotices, ({ caller, query }) => findNotices(database, caller, query));
  serve(routes.countNotices, async ({ caller }) => ({ unread: await countUnread(database, caller) }));
  serve(routes.readNotices, ({ caller, body }) => readNotices(database, caller, new Date(body.until)));
  serve(routes.readNotice, ({ caller, params, body }) => readNotice(database, caller, params.noticeId, body.read));
  serve(routes.readNoticesOf, ({ caller, params }) => readNoticesOf(database, caller, params.applicationId));
  serve(routes.noticeChanges, async ({ caller, admitAgain, request, response }) => {
    const topicId = `${caller.organisationId}/${caller.userId}`;
    await streamChanges(parts, { caller, admitAgain, request, response }, { topic: 'person', topicId });
    return undefined;
  });
  serve(routes.getNoticeSettings, ({ caller }) => getSettings(database, caller));
  serve(routes.setNoticeSettings, ({ caller, body }) => setSettings(database, caller, body));
}
