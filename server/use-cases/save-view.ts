import type { SavedView, ViewPage } from '../contract/views.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { toView } from './find-views.ts';

/** More than a menu can hold. */
const most = 50;

type Wanted = { readonly page: ViewPage; readonly name: string; readonly query: string };

/** The view as it is kept; one of the same name is replaced. Throws `tooManyViews` where fifty of the page are kept. */
export function saveView(database: Database, caller: Caller, { page, name, query }: Wanted): Promise<SavedView> {
  const { organisationId, userId } = caller;
  const own = { organisationId, userId, page };
  return database.$transaction(async (transaction) => {
    const others = await transaction.savedView.count({ where: { ...own, name: { not: name } } });
    if (others >= most) throw new Refusal('tooManyViews');
    return toView(
      await transaction.savedView.upsert({
        where: { organisationId_userId_page_name: { ...own, name } },
        create: { ...own, name, query },
        update: { query },
      }),
    );
  });
}
