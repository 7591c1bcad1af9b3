import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { detailOf, showRefusal, showToast, titleOf } from '../../shell/toast.tsx';
import { refreshWork } from '../act/refresh-work.ts';

const largest = 10 * 1024 * 1024;

/** Takes files one after the other and says of each what came of it; `going` names the one that is on its way. */
export function useUploads(applicationId: string) {
  const { t } = useTranslation('documents');
  const [going, setGoing] = useState<string | null>(null);
  const upload = async (files: readonly File[]) => {
    for (const file of files) {
      const { name } = file;
      setGoing(name);
      try {
        if (file.size > largest) showRefusal(t('refused', { name }), t('tooBig', { name }));
        else {
          await call(routes.addDocument, { params: { applicationId }, file });
          showToast(t('added', { name }));
        }
      } catch (error) {
        showRefusal(t('refused', { name }), detailOf(error) || titleOf(error));
      }
      refreshWork();
    }
    setGoing(null);
  };
  return { going, upload: (files: readonly File[]) => void upload(files) };
}
