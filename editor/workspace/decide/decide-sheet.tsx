import { Alert, Button, Drawer, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionPreview } from '../../../server/contract/applications.ts';
import type { BoardStep, Card } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { titleOf } from '../../shell/toast.tsx';
import { useWhen } from '../page/when.tsx';
import { OverrideField } from '../wording/override-field.tsx';
import { WordingField } from '../wording/wording-field.tsx';
import { bodyOf, type Draft, type Exit, isComplete, isOverride } from './decision-body.ts';
import classes from './decide.module.css';
import { ExitCard } from './exit-card.tsx';
import { FieldInput } from './field-input.tsx';
import { InTheWay } from './in-the-way.tsx';
import { PreviewPane, type Shown } from './preview-pane.tsx';
import { useDecide } from './use-decide.ts';
import { KeptNotice } from './kept-notice.tsx';
import { UndoneNotice } from './undone-notice.tsx';
import { useFindings } from './use-findings.ts';
import { useFieldOptions } from './use-field-options.ts';
import { type Undone, undoneOf } from './undone-decision.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { WriteFromScorecards } from './write-from-scorecards.tsx';
import './texts.ts';

export type DecideSheetProps = {
  /** Whom it is about; null is closed. */
  readonly card: Card | null;
  readonly exitId?: string | undefined;
  /** It was opened to write feedback: the composer comes once an exit that owes some is chosen. */
  readonly writes?: boolean;
  readonly onClose: () => void;
};

/** The one place where a decision is made, opened from the board, Today and the candidate. */
export function DecideSheet({ card, exitId, writes = false, onClose }: DecideSheetProps) {
  const { t } = useTranslation('decide');
  const [isWriting, setWriting] = useState(false);
  return (
    <Drawer
      opened={card !== null}
      onClose={onClose}
      // Escape leaves the composer alone, which stands over the sheet.
      closeOnEscape={!isWriting}
      position="right"
      size="min(1040px, 100vw)"
      title={
        <Text span fz="h3" fw={600}>
          {card ? t('title', { name: card.name }) : ''}
        </Text>
      }
      classNames={{ body: classes.body ?? '' }}
    >
      {card && (
        <SheetForCard
          key={`${card.applicationId} ${exitId ?? ''}`}
          card={card}
          exitId={exitId}
          writes={writes}
          onClose={onClose}
          onWriting={setWriting}
        />
      )}
    </Drawer>
  );
}

type SheetProps = {
  readonly card: Card;
  readonly exitId?: string | undefined;
  readonly writes: boolean;
  readonly onClose: () => void;
  readonly onWriting: (isWriting: boolean) => void;
};

function SheetForCard({ card, exitId, ...rest }: SheetProps) {
  const { t } = useTranslation('decide');
  const board = useRoute(routes.getBoard, {
    params: { jobId: card.jobId },
    query: { applicationId: card.applicationId },
  });
  const job = useRoute(routes.getJob, { params: { jobId: card.jobId } });
  const application = useRoute(routes.getApplication, { params: { applicationId: card.applicationId } });
  // What was decided and undone is read anew before anything is written; without it the sheet begins empty. Later readings take nothing away.
  const [hasBegun, setBegun] = useState(false);
  if (!hasBegun && (!application.isFetching || application.isFetchedAfterMount)) setBegun(true);
  const failed = board.error ?? job.error;
  if (failed && !(board.data && job.data))
    return <Failed error={failed} again={() => void Promise.all([board.refetch(), job.refetch()])} />;
  if (!board.data || !job.data || !hasBegun) return <ListSkeleton />;
  const step = board.data.steps.find(({ stepId }) => stepId === card.stepId);
  if (!step || step.kind !== 'stage' || card.visit === null) return <Text c="dimmed">{t('noStage')}</Text>;
  return (
    <Sheet
      card={card}
      step={step}
      visit={card.visit}
      zone={job.data.zone}
      versionId={job.data.version.id}
      exitId={exitId}
      undone={undoneOf(application.data?.decisions ?? [], { step, visit: card.visit })}
      {...rest}
    />
  );
}

type InnerProps = SheetProps & {
  readonly step: BoardStep;
  readonly visit: number;
  readonly zone: string;
  readonly versionId: string;
  readonly undone: Undone | undefined;
};

function Sheet({ card, step, visit, zone, versionId, exitId, undone, writes, onClose, onWriting }: InnerProps) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  const when = useWhen(zone);
  const only = step.exits.length === 1 ? step.exits[0]?.id : undefined;
  const kept = useKeptDraft(
    { applicationId: card.applicationId, stepId: step.stepId, visit },
    { asked: exitId ?? only, undone },
  );
  const { draft, change } = kept;
  const exit = step.exits.find(({ id }) => id === draft.exitId);
  const body = exit && bodyOf(draft, exit, step.stepId, visit);
  const [settled] = useDebouncedValue(body, 350);
  const preview = usePreview(card.applicationId, settled);
  const decide = useDecide(card, () => {
    kept.forget();
    onClose();
  });
  const [seen] = useState(card.waiting?.decisionId);
  const other = isApiError(decide.error, 'decidedMeanwhile') ? decide.error.problem : undefined;
  const replaces = other?.decisionId ?? seen;
  const complete = exit !== undefined && isComplete(draft, exit);
  const missing = preview.data?.missing ?? [];
  const findings = useFindings(draft, body, settled, exit ? preview.data : undefined);
  const isStopped = Object.values(findings).some((some) => some.some(({ severity }) => severity === 'blocks'));
  // What is sent is what was shown: not the letter of the exit before, and not one that nobody has seen.
  const isShown = preview.isSuccess && !preview.isPlaceholderData && JSON.stringify(settled) === JSON.stringify(body);
  const mayGo = !isStopped || isOverride(draft.override);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body && exit && complete && mayGo && isShown)
      decide.mutate({
        body,
        replaces,
        exitName: inLanguage(exit.name, language),
        zone,
      });
  };
  return (
    <form className={classes.sheet} onSubmit={submit}>
      <Stack gap="lg" className={classes.left ?? ''}>
        {card.waiting && <Alert variant="light">{t('replaces')}</Alert>}
        <ExitChoice step={step} chosen={draft.exitId} choose={kept.choose} />
        {kept.from === 'kept' && <KeptNotice startAnew={kept.startAnew} />}
        {kept.from === 'undone' && kept.undone && (
          <UndoneNotice decision={kept.undone.decision} when={when} startAnew={kept.startAnew} />
        )}
        {exit && (
          <Owed
            writes={writes}
            onWriting={onWriting}
            step={step}
            exit={exit}
            card={card}
            draft={draft}
            change={change}
            versionId={versionId}
            findings={findings}
          />
        )}
        {isStopped && <OverrideField value={draft.override} onChange={(override) => change({ override })} />}
      </Stack>
      <div className={classes.right}>
        <PreviewPane
          name={card.name}
          zone={zone}
          preview={exit ? preview.data : undefined}
          failed={preview.isError}
          chosen={exit !== undefined}
        />
      </div>
      <div className={classes.foot}>
        {other && (
          <Alert variant="light" role="alert" title={t('decidedBy', { name: other.changedBy ?? t('somebody') })}>
            {t('decidedByText')}
          </Alert>
        )}
        {decide.isError && !other && (
          <Text c="red" role="alert">
            {titleOf(decide.error)}
          </Text>
        )}
        {exit && <InTheWay missing={missing} error={preview.error} again={() => void preview.refetch()} />}
        {/* Not taken out of the way of Tab for the moment that the letter takes. */}
        <Button
          type="submit"
          size="md"
          disabled={!complete || missing.length > 0 || !mayGo}
          data-disabled={!isShown}
          aria-disabled={!isShown}
          loading={decide.isPending}
        >
          {other ? t('replaceTheirs') : exit ? sayButton(exit, preview.data) : t('chooseFirst')}
        </Button>
      </div>
    </form>
  );

  function sayButton(chosen: Exit, shown: DecisionPreview | undefined): string {
    const name = inLanguage(chosen.name, language);
    if (!shown || shown.missing.length > 0) return name;
    if (shown.channel === null) return t('move', { exit: name, when: when(shown.releaseAt) });
    return t('send', { when: when(shown.leavesAt) });
  }
}

function usePreview(applicationId: string, body: ReturnType<typeof bodyOf> | undefined) {
  return useQuery({
    queryKey: [routes.previewDecision.path, applicationId, body ?? null],
    queryFn: async ({ signal }): Promise<Shown> => ({
      exitId: body?.exitId,
      ...(await call(routes.previewDecision, { params: { applicationId }, body: body as never, signal })),
    }),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 20_000,
  });
}

function ExitChoice({
  step,
  chosen,
  choose,
}: {
  readonly step: BoardStep;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}) {
  const { t } = useTranslation('decide');
  return (
    <Radio.Group label={t('exit')} value={chosen} onChange={choose}>
      <Stack gap={6} mt={8}>
        {step.exits.map((exit) => (
          <ExitCard key={exit.id} exit={exit} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

type OwedProps = {
  readonly writes: boolean;
  readonly onWriting: SheetProps['onWriting'];
  readonly step: BoardStep;
  readonly exit: Exit;
  readonly card: Card;
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly versionId: string;
  readonly findings: ReturnType<typeof useFindings>;
};

function Owed({ writes, onWriting, step, exit, card, draft, change, versionId, findings }: OwedProps) {
  const { t } = useTranslation('decide');
  const options = useFieldOptions(
    versionId,
    exit.requires.some(({ kind }) => kind === 'choice'),
  );
  const write = (key: 'reason' | 'feedbackText' | 'strength' | 'development') => ({
    value: draft[key],
    onChange: (event: { currentTarget: HTMLTextAreaElement }) => change({ [key]: event.currentTarget.value }),
    autosize: true,
  });
  return (
    <Stack gap="md">
      <WriteFromScorecards {...{ card, step, exit, draft, change, writes, onWriting }} />
      {exit.owes === 'text' && (
        <WordingField
          findings={findings.feedbackText}
          label={t('feedbackText', { name: card.name })}
          description={t('feedbackHint')}
          minRows={4}
          maxLength={5000}
          required
          {...write('feedbackText')}
        />
      )}
      {exit.owes === 'strengthAndDevelopment' && (
        <>
          <WordingField
            findings={findings.strength}
            label={t('strength')}
            description={t('strengthHint')}
            minRows={2}
            maxLength={2000}
            required
            {...write('strength')}
          />
          <WordingField
            findings={findings.development}
            label={t('development')}
            description={t('developmentHint')}
            minRows={2}
            maxLength={2000}
            required
            {...write('development')}
          />
        </>
      )}
      {exit.requires.map((field) => (
        <FieldInput
          key={field.id}
          kind={field.kind}
          label={field.label}
          options={options[field.id]}
          value={draft.fields[field.id] ?? ''}
          onChange={(value) => change({ fields: { ...draft.fields, [field.id]: value } })}
        />
      ))}
      <Textarea
        label={t('reason')}
        description={t('reasonHint')}
        minRows={1}
        maxLength={2000}
        required={exit.kind === 'reject'}
        {...write('reason')}
      />
    </Stack>
  );
}
