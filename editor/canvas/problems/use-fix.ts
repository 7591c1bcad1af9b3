import { useTranslation } from 'react-i18next';
import { isSame } from '../../../process/difference/is-same.ts';
import type { OfferedFix } from '../../../process/fixes/contract.ts';
import type { Problem } from '../../../process/problem.ts';
import { showAgain, showToast } from '../../shell/toast.tsx';
import { useEditing } from '../editing.ts';
import { undoLater } from '../undo-later.ts';
import { useCheckingOf } from './checking.ts';
import { checkContext } from './check-context.ts';
import './texts.ts';

/** Does what was offered about a problem, as one entry of the history, and says so with Undo. */
export function useFix(): (problem: Problem, offered: OfferedFix) => Promise<void> {
  const { t } = useTranslation('problems');
  const { store, language, readOnly } = useEditing();
  const facts = useCheckingOf((checks) => checks.facts);
  return async function fix(problem, offered) {
    if (readOnly) return;
    const { id, label } = offered;
    // With all that reads templates: too much to load before anybody has asked for it.
    const loaded = await import('../../../process/fixes/fixes-of.ts').catch(() => undefined);
    if (!loaded) return showAgain(() => void fix(problem, offered));
    store.endGesture();
    const before = store.get();
    const { present } = before;
    const found = loaded
      .fixesOf(present, problem, checkContext(present, Date.now(), facts))
      .find((one) => one.id === id);
    if (!found) return showToast(t('gone'));
    store.edit('edit.fix', (now) => {
      const fixed = found.apply(now);
      return isSame(fixed, now) ? now : fixed;
    });
    if (store.get() === before) return showToast(t('gone'));
    showToast(t('done', { what: label[language] }), undoLater(store, before));
  };
}
