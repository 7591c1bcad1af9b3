import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useHold } from '../page/held-items.tsx';
import { CorrectionSheet } from './correction-sheet-later.ts';
import { isCorrectable } from './is-correctable.ts';

/** Opens the correction of the answer that a candidate heard last, as one that takes them back into a stage. */
export function TakeBackButton({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('tasks');
  const [isOpen, setOpen] = useState(false);
  useHold(isOpen);
  const found = useRoute(
    routes.listApplicationMessages,
    { params: { applicationId }, query: { limit: 50 } },
    { enabled: isOpen },
  );
  const heard = found.data?.items.find((message) => message.page === null && isCorrectable(message));
  return (
    <>
      <Button
        variant="default"
        size="xs"
        loading={isOpen && found.isPending}
        onClick={() => setOpen(true)}
        style={{ justifySelf: 'start' }}
      >
        {t('takeBack')}
      </Button>
      {isOpen && found.error && !found.data && <Failed error={found.error} again={() => void found.refetch()} />}
      {isOpen && found.data && !heard && <span>{t('nothingHeard')}</span>}
      {heard && <CorrectionSheet message={heard} takesBack isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
