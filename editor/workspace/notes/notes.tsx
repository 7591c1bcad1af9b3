import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { NoteView } from '../../../server/contract/notes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { NoteComposer } from './parts-loaded-later.tsx';
import { NoteItem } from './note-item.tsx';
import classes from './notes.module.css';
import './texts.ts';

type Props = { readonly applicationId: string; readonly zone: string };

/** What colleagues tell one another about a candidate, newest first, and where one writes more. Looking at it marks what mentions one as read. */
export function Notes({ applicationId, zone }: Props) {
  const { t } = useTranslation('notes');
  const notes = usePages(routes.listNotes, { params: { applicationId }, query: { limit: 20 } });
  const [query] = useSearchParams();
  useReadMentions(applicationId, !notes.isPending && !notes.error);
  const blind = notes.items.filter(({ isBlind }) => isBlind);
  const readable = notes.items.filter(({ isBlind }) => !isBlind);
  return (
    <section className={classes.notes} aria-labelledby="notes">
      <h2 id="notes">{t('title')}</h2>
      <NoteComposer applicationId={applicationId} />
      {notes.error && <Failed error={notes.error} again={notes.refetch} />}
      {notes.isPending && <ListSkeleton rows={2} />}
      {!notes.isPending && !notes.error && notes.items.length === 0 && <p className={classes.soft}>{t('none')}</p>}
      {blind.length > 0 && <p className={classes.blind}>{t('blind', { count: blind.length })}</p>}
      <List notes={readable} zone={zone} sought={query.get('note')} />
      <LoadMore pages={notes} />
    </section>
  );
}

type ListProps = { readonly notes: readonly NoteView[]; readonly zone: string; readonly sought: string | null };

function List({ notes, zone, sought }: ListProps) {
  return (
    <ul className={classes.list}>
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} zone={zone} isSought={note.id === sought} />
      ))}
    </ul>
  );
}

function useReadMentions(applicationId: string, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    // Whoever cannot be reached now is told again the next time.
    call(routes.readMentions, { params: { applicationId } })
      .then(({ read }) => {
        if (read > 0) void queryClient.invalidateQueries({ queryKey: keyOf(routes.listMentions) });
      })
      .catch(() => undefined);
  }, [applicationId, isShown]);
}
