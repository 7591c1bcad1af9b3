import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { isSame } from '../../../process/difference/is-same.ts';
import type { VersionSummary } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError, showRefusal, showToast } from '../../shell/toast.tsx';
import { useEditing } from '../editing.ts';
import { undoLater } from '../undo-later.ts';

/** Makes the draft what a version was, as one entry that can be undone; publishing it then goes through the same checks as any other. */
export function useRestore(onRestored: (note: string) => void): {
  readonly restore: (version: VersionSummary) => void;
  readonly isBusy: boolean;
} {
  const { t } = useTranslation('versions');
  const { store } = useEditing();
  const [isBusy, setBusy] = useState(false);
  const restore = ({ id, number }: VersionSummary) => {
    setBusy(true);
    call(routes.getVersion, { params: { versionId: id } })
      .then(({ definition }) => {
        const parsed = parseDefinition(definition);
        if (parsed.kind === 'problems') return showRefusal(t('restoreThis', { number }), t('unreadable'));
        // Its name in the organisation stays: that one belongs to the process and not to a version of it.
        const before = store.get();
        store.edit('versions:edit_restore', (now) => {
          const restored = { ...parsed.definition, id: now.id };
          return isSame(restored, now) ? now : restored;
        });
        showToast(t('restored', { number }), undoLater(store, before));
        onRestored(t('restoreNote', { number }));
      })
      .catch(showError)
      .finally(() => setBusy(false));
  };
  return { restore, isBusy };
}
