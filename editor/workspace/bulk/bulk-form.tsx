import { Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BatchPreview } from '../../../server/contract/decision-batches.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { ExitCard } from '../decide/exit-card.tsx';
import { OverrideField } from '../wording/override-field.tsx';
import { type BulkDraft, partsOf } from './bulk-draft.ts';
import { BulkFields } from './bulk-fields.tsx';
import { BulkTexts } from './bulk-texts.tsx';

type Exit = BoardStep['exits'][number];
type BulkFormProps = {
  readonly versionId: string;
  readonly step: BoardStep;
  readonly exit: Exit | undefined;
  readonly draft: BulkDraft;
  readonly setDraft: (draft: BulkDraft) => void;
  /** Another exit. */
  readonly choose: (exitId: string) => void;
  readonly about: BatchPreview | undefined;
  /** Something in the texts is not sent without a reason. */
  readonly isStopped: boolean;
};

/** What is chosen and written for all of them. */
export function BulkForm({ versionId, step, exit, draft, setDraft, choose, about, isStopped }: BulkFormProps) {
  const { t } = useTranslation('bulk');
  return (
    <>
      <Radio.Group label={t('exit')} value={draft.exitId} onChange={choose} required>
        <Stack gap={6} mt={6}>
          {step.exits.map((one) => (
            <ExitCard key={one.id} exit={one} />
          ))}
        </Stack>
      </Radio.Group>
      {exit && partsOf(exit).length > 0 && (
        <BulkTexts hasScorecards={step.competencies.length > 0} {...{ exit, draft, setDraft, about }} />
      )}
      {exit && exit.requires.length > 0 && about && about.lacking.length > 0 && (
        <BulkFields {...{ versionId, exit, draft, setDraft }} lacking={about.lacking} />
      )}
      {exit && isStopped && (
        <OverrideField value={draft.override} onChange={(override) => setDraft({ ...draft, override })} />
      )}
      {exit && (
        <Textarea
          label={t('reason')}
          description={t('reasonHint')}
          maxLength={2000}
          autosize
          minRows={1}
          required={exit.kind === 'reject'}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}
