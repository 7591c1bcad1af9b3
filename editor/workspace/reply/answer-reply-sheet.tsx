import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { SideSheet } from '../page/side-sheet.tsx';
import { AnswerReplyForm } from './answer-reply-form.tsx';
import './texts.ts';

export type AnswerReplySheetProps = {
  readonly applicationId: string;
  readonly replyId: string;
  /** The candidate's. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Answers what a candidate wrote: their words, the answer, by which way it goes, and how it will be read. */
export function AnswerReplySheet({ isOpen, onClose, ...about }: AnswerReplySheetProps) {
  const { t } = useTranslation('reply');
  return (
    <SideSheet title={t('title', { name: about.name })} width={640} isOpen={isOpen} onClose={onClose}>
      <Loaded {...about} onClose={onClose} />
    </SideSheet>
  );
}

function Loaded({ applicationId, replyId, onClose }: Omit<AnswerReplySheetProps, 'isOpen'>) {
  const params = { applicationId, replyId };
  const form = useRoute(routes.getReplyAnswerForm, { params }, { gcTime: 0 });
  if (form.error && !form.data) return <Failed error={form.error} again={() => void form.refetch()} />;
  if (!form.data) return <ListSkeleton rows={6} />;
  return <AnswerReplyForm params={params} form={form.data} onClose={onClose} onRefused={() => void form.refetch()} />;
}
