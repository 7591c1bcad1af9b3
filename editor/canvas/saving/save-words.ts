import i18next from 'i18next';
import type { SaveState } from './draft-saver.ts';

/** What became of the draft, in the language of the screen; that the changes are kept in this browser it says only where they are. */
export function saveWords(state: SaveState, isKept: boolean): string {
  if (state.kind === 'refused') return i18next.t('canvas:save.refused', { why: state.why });
  const isUnkept = !isKept && (state.kind === 'offline' || state.kind === 'signedOut' || state.kind === 'gone');
  return i18next.t(`canvas:${isUnkept ? 'unkept' : 'save'}.${state.kind}`);
}
