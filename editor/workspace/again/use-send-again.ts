import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgainBody } from '../../../server/contract/again.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { ApiError } from '../../shell/api/api-error.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { showError } from '../../shell/toast.tsx';
import { followAct } from '../act/use-act.ts';

type Given = {
  readonly params: { readonly applicationId: string; readonly messageId: string };
  readonly name: string;
  readonly again: () => void;
  readonly onClose: () => void;
};

const stale: readonly string[] = ['textChanged', 'wayClosed', 'mayHaveCome', 'againNotNeeded'];

/** Sends what was read, once however often it is pressed; where it stands otherwise by now it is shown anew. */
export function useSendAgain({ params, name, again, onClose }: Given) {
  const { t } = useTranslation('again');
  const once = useOnce();
  return useMutation({
    mutationFn: (body: AgainBody) =>
      once(body, (idempotencyKey) => call(routes.sendAgain, { params, body, idempotencyKey })),
    onSuccess: (signal) => {
      followAct(signal, t('sent', { name }));
      onClose();
    },
    onError: (error) => {
      showError(error);
      if (error instanceof ApiError && stale.includes(error.problem.code)) again();
    },
  });
}
