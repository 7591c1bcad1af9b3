import { Button, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep, Card } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import type { Composed, Exit } from '../decide/decision-body.ts';
import type { BoxKey } from '../../../process/feedback/boxes.ts';
import { openCards } from './compose-input.ts';
import { Composer } from './composer.tsx';
import { useAround } from './use-around.ts';
import classes from './feedback.module.css';
import './texts.ts';

export type FeedbackComposerProps = {
  readonly opened: boolean;
  readonly card: Card;
  readonly step: BoardStep;
  readonly exit: Exit;
  /** What stands in the decision already: it is what is written on. */
  readonly written: Readonly<Record<BoxKey, string>>;
  /** Takes the texts over into the decision, with what their sentences rest on. */
  readonly onUse: (texts: Readonly<Partial<Record<BoxKey, string>>>, composed: Composed) => void;
  readonly onClose: () => void;
};

/** The feedback of a decision, written from the scorecards: evidence on one side, the text on the other. */
export function FeedbackComposer(props: FeedbackComposerProps) {
  const { t } = useTranslation('feedback');
  const { opened, card, onClose } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      fullScreen
      title={
        <Text span fz="h3" fw={600}>
          {t('title', { name: card.name })}
        </Text>
      }
    >
      {opened && <Loaded {...props} />}
    </Modal>
  );
}

function Loaded(props: FeedbackComposerProps) {
  const { data, error, refetch } = useRoute(routes.getApplication, {
    params: { applicationId: props.card.applicationId },
  });
  if (error && !data) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  return openCards(data).length > 0 ? <Ready {...props} application={data} /> : <Nothing application={data} />;
}

function Ready(props: FeedbackComposerProps & { readonly application: ApplicationDetail }) {
  const { application, step, exit } = props;
  const { applicationId, candidate, visit } = application;
  const around = useAround({
    ...{ applicationId, exit, stepId: step.stepId, visit: visit ?? 1 },
    channel: candidate.channel,
  });
  return around ? <Composer {...props} around={around} /> : <ListSkeleton />;
}

function Nothing({ application }: { readonly application: ApplicationDetail }) {
  const { t } = useTranslation('feedback');
  const { scorecards, stepId, visit } = application;
  const isBlind = scorecards.some((card) => card.stepId === stepId && card.visit === visit);
  return (
    <div className={classes.empty}>
      <p>{t(isBlind ? 'blind' : 'none')}</p>
      <Button component={Link} to={`/applications/${application.applicationId}/scorecards`} variant="default">
        {t('toScorecards')}
      </Button>
    </div>
  );
}
