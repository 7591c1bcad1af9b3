import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { detailOf, showError, showToast, titleOf } from '../../shell/toast.tsx';
import type { Chosen } from './chosen.ts';
import { type Stored, storeFile } from './store-file.ts';

/** Stores the chosen files one after the other; what failed stays in the dialog with its reason, and one alone is opened. */
export function useImport(onDone: () => void, onOpen: (processId: string) => void) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const client = useQueryClient();
  const [isStoring, setStoring] = useState(false);
  const [failures, setFailures] = useState<ReadonlyMap<File, string>>(new Map());
  const [done, setDone] = useState<ReadonlySet<File>>(new Set());

  const say = (stored: readonly Stored[]) => {
    const undos = stored.flatMap(({ undo }) => (undo ? [undo] : []));
    const undo = () =>
      void Promise.all(undos.map((one) => one()))
        .then(() => client.invalidateQueries())
        .catch(showError);
    const names = stored.map(({ name }) => inLanguage(name, language)).join(', ');
    showToast(t('import.done', { count: stored.length, names }), undos.length > 0 ? undo : undefined);
  };

  const store = async (chosen: readonly Chosen[]) => {
    setStoring(true);
    const stored: Stored[] = [];
    const failed = new Map<File, string>();
    for (const { file, read, target } of chosen)
      try {
        stored.push(await storeFile(read, target));
        setDone((now) => new Set([...now, file]));
      } catch (error) {
        failed.set(file, `${titleOf(error)} ${detailOf(error)}`);
      }
    setFailures(failed);
    setStoring(false);
    await client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) });
    if (stored.length > 0) say(stored);
    if (failed.size > 0) return;
    onDone();
    const [only, ...others] = stored;
    if (only && others.length === 0) onOpen(only.processId);
  };
  return { store, isStoring, failures, done };
}
