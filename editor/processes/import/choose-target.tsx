import { Radio, Stack, TextInput } from '@mantine/core';
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

/** Where a process of the file's id is there already: beside it under another id, or as its new draft. Nothing to choose otherwise. */
export function ChooseTarget({ read, target, onTarget }: TargetProps) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const { taken } = read;
  if (!taken) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const choose = (kind: string) => onTarget(kind === 'draft' ? { kind: 'draft' } : firstTarget(read));
  return (
    <Radio.Group
      mt="md"
      value={target.kind}
      onChange={choose}
      label={t('import.taken', { id: taken.slug, name: inLanguage(taken.name, language) })}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="new" label={t('import.asNew')} />
        {target.kind === 'new' && (
          <TextInput
            ml={32}
            maw={360}
            label={t('import.id')}
            description={t('import.idHelp')}
            maxLength={48}
            value={target.id}
            error={isId(target.id) ? undefined : t('import.idWrong')}
            onChange={(event) => onTarget({ kind: 'new', id: event.currentTarget.value })}
          />
        )}
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
