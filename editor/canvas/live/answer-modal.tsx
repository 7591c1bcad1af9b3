import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { AnswerForm } from '../../workspace/application/answer-form.tsx';
import '../../workspace/application/texts.ts';

/** Records what somebody who stands in a question of the drawing has told staff. */
export function AnswerModal({ card, onClose }: { readonly card: Card | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('application');
  return (
    <Modal opened={card !== undefined} onClose={onClose} title={card && t('answerTitle', { name: card.name })}>
      {card && <OpenQuestion applicationId={card.applicationId} onClose={onClose} />}
    </Modal>
  );
}

type QuestionProps = { readonly applicationId: string; readonly onClose: () => void };

/** The list knows that a question stands open, and not what it asks. */
function OpenQuestion({ applicationId, onClose }: QuestionProps) {
  const { t } = useTranslation('application');
  const { data, error, isFetching, refetch } = useRoute(routes.getApplication, { params: { applicationId } });
  if (data?.ask) return <AnswerForm application={data} ask={data.ask} onClose={onClose} />;
  if (error) return <Failed error={error} again={() => void refetch()} />;
  return isFetching ? <ListSkeleton rows={3} /> : <Text>{t('answerGone')}</Text>;
}
