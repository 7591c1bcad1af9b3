import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../server/contract/notices.ts';
import './texts.ts';

/** A function that says in a few words what a notice is. */
export function useNoticeWords(): (notice: Pick<Notice, 'about' | 'kind' | 'by'>) => string {
  const { t } = useTranslation('notices');
  return ({ about, kind, by }) => t([`about_${about}`, `about_${kind}`, 'about_other'], { by: by ?? t('somebody') });
}
