import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import { NoteText } from './note-text.tsx';
import classes from './notes.module.css';

/** Everything that a note has said, newest first. */
export function NoteHistory({ noteId, zone }: { readonly noteId: string; readonly zone: string }) {
  const { t } = useTranslation('notes');
  const revisions = usePages(routes.listNoteRevisions, { params: { noteId } });
  return (
    <>
      {revisions.error && <Failed error={revisions.error} again={revisions.refetch} />}
      {revisions.isPending && <ListSkeleton rows={2} />}
      <ol className={classes.list}>
        {revisions.items.map(({ number, text, at, mentioned }, index) => (
          <li key={number} className={classes.note}>
            <div className={classes.soft}>
              {index === 0 && `${t('now')} · `}
              <When at={at} zone={zone} />
            </div>
            <NoteText text={text} mentioned={mentioned} />
          </li>
        ))}
      </ol>
      <LoadMore pages={revisions} />
    </>
  );
}
