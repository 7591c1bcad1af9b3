import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { SideSheet } from '../page/side-sheet.tsx';
import { CorrectOne } from './correct-one.tsx';
import './texts.ts';

export type CorrectionSheetProps = {
  readonly message: MessageView;
  /** It begins with the answer itself as what was wrong. */
  readonly takesBack?: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Puts a message right: what was wrong, the right words, and how the candidate will see them. */
export function CorrectionSheet({ message, takesBack = false, isOpen, onClose }: CorrectionSheetProps) {
  const { t } = useTranslation('correct');
  return (
    <SideSheet title={t('title', { name: message.candidateName })} width={1080} isOpen={isOpen} onClose={onClose}>
      <Loaded message={message} takesBack={takesBack} onClose={onClose} />
    </SideSheet>
  );
}

function Loaded({ message, takesBack = false, onClose }: Omit<CorrectionSheetProps, 'isOpen'>) {
  const { applicationId, id: messageId } = message;
  const form = useRoute(routes.getCorrectionForm, { params: { applicationId, messageId } }, { gcTime: 0 });
  if (form.error && !form.data) return <Failed error={form.error} again={() => void form.refetch()} />;
  if (!form.data) return <ListSkeleton rows={6} />;
  return <CorrectOne message={message} form={form.data} takesBack={takesBack} onClose={onClose} />;
}
