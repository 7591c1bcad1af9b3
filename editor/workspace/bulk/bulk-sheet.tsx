import { Drawer, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchShow } from '../../../server/contract/decision-batches.ts';
import type { BoardStep, Card, JobSummary } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { BlockedList } from './blocked-list.tsx';
import { isOverride } from '../decide/decision-body.ts';
import { KeptNotice } from '../decide/kept-notice.tsx';
import { type BulkActs, bulkActs, ownKeeper } from './bulk-acts.ts';
import { bulkBodyOf, partsOf } from './bulk-draft.ts';
import { BulkFoot } from './bulk-foot.tsx';
import { BulkForm } from './bulk-form.tsx';
import { BulkMessages, outcomeOf } from './bulk-messages.tsx';
import classes from './bulk.module.css';
import { HeldBy } from './held-by.tsx';
import { OwnState } from './own-state.tsx';
import { type BulkPreview, useBulkPreview } from './use-bulk-preview.ts';
import { useDecideForMany } from './use-decide-for-many.ts';
import { useKeptBulk } from './use-kept-bulk.ts';
import { useOwnWords } from './use-own-words.ts';
import './texts.ts';

type BulkSheetProps = {
  readonly job: JobSummary;
  readonly steps: readonly BoardStep[];
  /** Null is closed. */
  readonly cards: readonly Card[] | null;
  readonly exitId?: string | undefined;
  readonly onClose: () => void;
  readonly onDecided: () => void;
};

/** One decision for many: the exit, the texts, every message as its candidate will read it, and whom it cannot be made for. */
export function BulkSheet({ cards, ...props }: BulkSheetProps) {
  const { t } = useTranslation('bulk');
  const [asks, setAsks] = useState(false);
  return (
    <Drawer
      opened={cards !== null}
      // It closes what is asked above the sheet, and not the sheet as well.
      closeOnEscape={!asks}
      onClose={props.onClose}
      position="right"
      size="min(1160px, 100vw)"
      title={
        <Text span fz="h3" fw={600}>
          {t('title', { count: cards?.length ?? 0 })}
        </Text>
      }
    >
      {cards && <Sheet cards={cards} onAsk={setAsks} {...props} />}
    </Drawer>
  );
}

function Sheet({
  job,
  steps,
  cards,
  exitId,
  onClose,
  onDecided,
  onAsk,
}: BulkSheetProps & { readonly cards: readonly Card[]; readonly onAsk: BulkActs['onAsk'] }) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const stages = useMemo(() => stagesOf(steps, cards), [steps, cards]);
  const [stepId, setStepId] = useState(stages[0]?.step.stepId);
  const step = stages.find((one) => one.step.stepId === stepId)?.step;
  const only = step?.exits.length === 1 ? step.exits[0]?.id : undefined;
  const kept = useKeptBulk(job.id, stepId, exitId ?? only);
  const { draft, setDraft } = kept;
  const exit = step?.exits.find(({ id }) => id === draft.exitId);
  const ids = useMemo(() => cards.map(({ applicationId }) => applicationId), [cards]);
  const { reason, texts, fields, fieldsOf, override } = draft;
  const words = step && step.competencies.length > 0 ? draft.words : 'same';
  const body = useMemo(
    () => (exit && step ? bulkBodyOf({ reason, texts, fields, fieldsOf, words }, exit, step.stepId, ids) : undefined),
    [reason, texts, fields, fieldsOf, words, exit, step, ids],
  );
  const [settled] = useDebouncedValue(body, 500);
  const [show, setShow] = useState<BatchShow>();
  const preview = useBulkPreview(job.id, settled, show);
  const decide = useDecideForMany(job.id, () => {
    kept.forget();
    onDecided();
    onClose();
  });
  const isSettled = settled === body && !preview.isStale;
  const [shownWords, setShownWords] = useState(words);
  if (isSettled && shownWords !== words) setShownWords(words);
  const about = { jobId: job.id, stepId: step?.stepId, exitId: exit?.id };
  const writing = useOwnWords(about, isSettled ? preview.about?.unwritten : undefined);
  const [keeper] = useState(ownKeeper);
  const acts =
    exit && step
      ? bulkActs({
          about: { jobId: job.id, stepId: step.stepId, exitId: exit.id },
          ...{ keeper, onAsk },
          parts: partsOf(exit),
          suggests: words === 'own',
          isShown: shownWords === words,
          writing,
        })
      : undefined;
  const held = useSyncExternalStore(keeper.subscribe, () => keeper.heldBy(acts?.about));
  const isStopped = hasStopped(preview);
  const isWritten = writing.progress === null && (preview.about?.unwritten ?? []).length === 0;
  const mayGo = isSettled && isWritten && !held && (!isStopped || isOverride(override));
  if (!step) return <Text c="dimmed">{t('noStage')}</Text>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const ready = preview.about?.ready ?? [];
    const why = isStopped ? { override: { reason: override.trim() } } : {};
    const seen = preview.about?.seen ?? {};
    if (exit && mayGo)
      decide.mutate({
        ...bulkBodyOf({ ...draft, words }, exit, step.stepId, ready),
        ...why,
        seen,
        count: ready.length,
      });
  };
  return (
    <form className={classes.sheet} onSubmit={submit}>
      <Stack gap="lg" className={classes.left ?? ''}>
        {stages.length > 1 && (
          <Select
            label={t('stage')}
            description={t('stageHint')}
            allowDeselect={false}
            data={stages.map(({ step: one, count }) => ({
              value: one.stepId,
              label: `${inLanguage(one.name, language)} (${count})`,
            }))}
            value={step.stepId}
            onChange={(next) => setStepId(next ?? undefined)}
          />
        )}
        {kept.isFromBefore && <KeptNotice startAnew={kept.startAnew} />}
        <BulkForm
          versionId={job.version.id}
          step={step}
          exit={exit}
          draft={draft}
          setDraft={setDraft}
          choose={kept.choose}
          about={preview.about}
          isStopped={isStopped}
        />
      </Stack>
      <div className={classes.right}>
        {preview.about && <BlockedList key={acts && outcomeOf(acts)} blocked={preview.about.blocked} acts={acts} />}
        {preview.about && acts && <OwnState about={preview.about} acts={acts} />}
        <BulkMessages preview={preview} zone={job.zone} acts={acts} show={show} setShow={setShow} />
      </div>
      <BulkFoot exit={exit} preview={preview} mayGo={mayGo} decide={decide}>
        {acts && held && <HeldBy held={held} acts={acts} />}
      </BulkFoot>
    </form>
  );
}

/** Whether somebody's words are not sent without a reason. */
function hasStopped({ about, items }: BulkPreview): boolean {
  const blocks = items.some(({ findings }) => findings.some(({ severity }) => severity === 'blocks'));
  return blocks || (about?.stopped ?? 0) > 0;
}

/** The stages in which the selected stand, the one of most of them first. */
function stagesOf(steps: readonly BoardStep[], cards: readonly Card[]) {
  return steps
    .filter(({ kind }) => kind === 'stage')
    .map((step) => ({ step, count: cards.filter((card) => card.stepId === step.stepId).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
