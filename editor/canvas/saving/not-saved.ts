import i18next from 'i18next';
import { ApiError } from '../../shell/api/api-error.ts';
import type { DraftSaver } from './draft-saver.ts';
import { saveWords } from './save-words.ts';

/** Why something that needs the draft on the server has to wait, and what has become of the draft. */
export function notSaved(saver: DraftSaver): ApiError {
  const detail = saveWords(saver.get(), saver.isKept());
  return new ApiError({
    type: 'about:blank',
    title: i18next.t('canvas:save.first'),
    status: 0,
    code: 'unsaved',
    detail,
  });
}
