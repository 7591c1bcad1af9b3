import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import type { ReadFile } from './read-file.ts';
import { firstTarget, isId, type Target } from './target.ts';

type TargetProps = {
  readonly read: Extract<ReadFile, { kind: 'good' }>;
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
};

/**
 * Where a process of the file's id is there already: beside it under another id, or as its new draft. Nobody would see the draft of an
 * archived one, so that there is only the id to choose. Nothing to choose otherwise.
 */
export function ChooseTarget({ read, target, onTarget }: TargetProps) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const { taken } = read;
  if (!taken) return null;
  const named = { id: taken.slug, name: inLanguage(taken.name, language) };
  if (taken.archivedAt !== null)
    return (
      <Stack gap="xs" mt="md">
        <Text size="sm">{t('import.takenByArchived', named)}</Text>
        <NewId target={target} onTarget={onTarget} />
      </Stack>
    );
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const choose = (kind: string) => onTarget(kind === 'draft' ? { kind: 'draft' } : firstTarget(read));
  return (
    <Radio.Group mt="md" value={target.kind} onChange={choose} label={t('import.taken', named)}>
      <Stack gap="xs" mt="xs">
        <Radio value="new" label={t('import.asNew')} />
        <NewId ml={32} target={target} onTarget={onTarget} />
        <Radio
          value="draft"
          label={t('import.asDraft')}
          description={t('import.asDraftHelp', {
            when: formatInstant(Date.parse(taken.draftSavedAt), zone, language, { relativeTo: Date.now() }),
            who: taken.draftSavedBy ?? t('import.somebody'),
          })}
        />
      </Stack>
    </Radio.Group>
  );
}

/** The id of the new process; nothing where it goes elsewhere. */
function NewId({ target, onTarget, ml }: Omit<TargetProps, 'read'> & { readonly ml?: number }) {
  const { t } = useTranslation('processes');
  if (target.kind !== 'new') return null;
  return (
    <TextInput
      {...(ml === undefined ? {} : { ml })}
      maw={360}
      label={t('import.id')}
      description={t('import.idHelp')}
      maxLength={48}
      value={target.id}
      error={isId(target.id) ? undefined : t('import.idWrong')}
      onChange={(event) => onTarget({ kind: 'new', id: event.currentTarget.value })}
    />
  );
}
