import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgainForm as Form } from '../../../server/contract/again.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { SideSheet } from '../page/side-sheet.tsx';
import { AgainForm } from './again-form.tsx';
import './texts.ts';

export type AgainSheetProps = {
  readonly applicationId: string;
  readonly messageId: string;
  /** The candidate's. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Sends a message again that has not arrived: by which way, what will be read, and when it leaves. */
export function AgainSheet({ isOpen, onClose, ...about }: AgainSheetProps) {
  const { t } = useTranslation('again');
  return (
    <SideSheet title={t('title', { name: about.name })} width={640} isOpen={isOpen} onClose={onClose}>
      <Loaded {...about} onClose={onClose} />
    </SideSheet>
  );
}

function Loaded({ applicationId, messageId, name, onClose }: Omit<AgainSheetProps, 'isOpen'>) {
  const language = useLanguage();
  const params = { applicationId, messageId };
  const form = useRoute(routes.getAgainForm, { params }, { gcTime: 0 });
  // What is being written stays where the message can be sent again no longer.
  const [offered, setOffered] = useState<Form>();
  if (form.data && !form.data.refused && form.data !== offered) setOffered(form.data);
  if (form.error && !form.data) return <Failed error={form.error} again={() => void form.refetch()} />;
  if (!form.data) return <ListSkeleton rows={6} />;
  const { refused } = form.data;
  return (
    <>
      {refused && <Alert variant="light">{inLanguage(refused.why, language)}</Alert>}
      {offered && (
        <AgainForm params={params} name={name} form={offered} again={() => void form.refetch()} onClose={onClose} />
      )}
    </>
  );
}
