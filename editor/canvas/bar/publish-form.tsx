import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../process/problem.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { detailOf, titleOf } from '../../shell/toast.tsx';
import { useDefinition } from '../editing.ts';
import { ProblemList } from '../problems/problems-panel.tsx';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { NoMoving } from '../versions/no-moving.tsx';
import { PeopleSection } from '../versions/people-section.tsx';
import { useMoving } from '../versions/use-moving.ts';
import { ChangesSection } from './changes-section.tsx';
import { type AfterPublish, usePublish } from './use-publish.ts';

export type FormProps = {
  readonly process: ProcessDetail;
  readonly saver: DraftSaver;
  readonly note: string | undefined;
  readonly warnings: readonly Problem[];
  readonly onClose: () => void;
  readonly onPublished: (after: AfterPublish) => void;
  readonly children: ReactNode;
};

/** What publishing means, from top to bottom: what changes, what stands wrong, whom it concerns, and what is said of it. */
export function PublishForm({
  process,
  saver,
  note: suggested = '',
  warnings,
  onClose,
  onPublished,
  children,
}: FormProps) {
  const { t } = useTranslation(['canvas', 'moving']);
  const target = useDefinition();
  const [note, setNote] = useState(suggested);
  const [moves, setMoves] = useState(false);
  const { moving, error: unknown, again } = useMoving(process.id, target);
  const number = (process.live?.number ?? 0) + 1;
  const publish = usePublish({ process, saver, onClose, onPublished });
  return (
    <Stack gap="lg">
      <Text>{t(process.live ? 'publish.text' : 'publish.firstText', { number })}</Text>
      {process.live && <ChangesSection versionId={process.live.versionId} />}
      {warnings.length > 0 && <ProblemList problems={warnings} onChosen={onClose} />}
      {children}
      {process.live && !moving && (
        <Stack gap="xs">
          <Text fw={600}>{t('moving:peopleTitle')}</Text>
          <NoMoving error={unknown} again={again} />
        </Stack>
      )}
      {process.live && moving && (
        <PeopleSection
          processId={process.id}
          saver={saver}
          target={target}
          moving={moving}
          moves={moves}
          onMoves={setMoves}
        />
      )}
      <Textarea
        label={t('publish.note')}
        placeholder={t('publish.notePlaceholder')}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {publish.error && (
        <Text c="var(--red)" role="alert">
          {titleOf(publish.error)} {detailOf(publish.error)}
        </Text>
      )}
      <Group justify="flex-end">
        <Button
          onClick={() => publish.mutate({ note: note.trim(), plan: moves ? moving?.plan : undefined })}
          // Nobody publishes before it has been said whom it concerns, or that this cannot be said.
          disabled={process.live !== null && !moving && !unknown}
          loading={publish.isPending}
        >
          {t('publish.do', { number })}
        </Button>
      </Group>
    </Stack>
  );
}
