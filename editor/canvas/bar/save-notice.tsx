import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { useEditing } from '../editing.ts';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { saveWords } from '../saving/save-words.ts';
import classes from './canvas-bar.module.css';

const wrong: readonly string[] = ['offline', 'signedOut', 'refused', 'overtaken', 'gone'];

/** Draft or live, and whether the draft is safe. */
export function SaveNotice({ saver, live }: { readonly saver: DraftSaver; readonly live: ProcessDetail['live'] }) {
  const { t } = useTranslation('canvas');
  const { readOnly, mayDraw } = useEditing();
  const state = useSyncExternalStore(saver.subscribe, saver.get);
  const version = live ? t('bar.live', { number: live.number }) : t('bar.draft');
  const isWrong = wrong.includes(state.kind);
  const isKept = useSyncExternalStore(saver.subscribe, saver.isKept);
  return (
    <div className={classes.notice} role="status">
      {version}
      {' · '}
      <span data-wrong={isWrong || undefined}>
        {readOnly && !(mayDraw && isWrong) ? t(mayDraw ? 'bar.drawingOff' : 'bar.readOnly') : saveWords(state, isKept)}
      </span>
      {state.kind === 'signedOut' && <SignIn />}
    </div>
  );
}

/** Leads back here, where the draft and its history still are. */
function SignIn() {
  const { t } = useTranslation('canvas');
  const { pathname } = useLocation();
  return (
    <>
      {' · '}
      <Link to={`/sign-in?next=${encodeURIComponent(pathname)}`}>{t('save.signIn')}</Link>
    </>
  );
}
