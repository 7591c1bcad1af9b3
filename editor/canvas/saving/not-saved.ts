import i18next from 'i18next';
import { ApiError } from '../../shell/api/api-error.ts';
import type { SaveState } from './draft-saver.ts';

/** Why something that needs the draft on the server has to wait, and what has become of the draft. */
export function notSaved(state: SaveState): ApiError {
  const values = state.kind === 'refused' ? { why: state.why } : {};
  const detail = i18next.t(`canvas:save.${state.kind}`, values);
  return new ApiError({
    type: 'about:blank',
    title: i18next.t('canvas:save.first'),
    status: 0,
    code: 'unsaved',
    detail,
  });
}
