import { Radio, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CorrectionForm } from '../../../server/contract/corrections.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';

type WhatWasWrongProps = {
  readonly form: Pick<CorrectionForm, 'stages' | 'staysBecause'>;
  /** The stage into which the application goes back; undefined where only the text was wrong. */
  readonly backTo: string | undefined;
  readonly onChange: (backTo: string | undefined) => void;
};

/** Whether the text was wrong or the answer itself, and then where the candidate goes back to. */
export function WhatWasWrong({ form: { stages, staysBecause }, backTo, onChange }: WhatWasWrongProps) {
  const { t } = useTranslation('correct');
  const language = useLanguage();
  const last = stages.at(-1)?.stepId;
  const stays = staysBecause ?? (last === undefined ? 'none' : null);
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('wrong')}
        value={backTo === undefined ? 'text' : 'answer'}
        onChange={(value) => onChange(value === 'answer' ? last : undefined)}
      >
        <Stack gap={8} mt={6}>
          <Radio value="text" label={t('wrongText')} description={t('wrongTextHint')} />
          <Radio
            value="answer"
            label={t('wrongAnswer')}
            description={stays === null ? t('wrongAnswerHint') : t(`stays_${stays}`)}
            disabled={stays !== null}
          />
        </Stack>
      </Radio.Group>
      {backTo !== undefined &&
        (stages.length > 1 ? (
          <Select
            label={t('backTo')}
            allowDeselect={false}
            data={stages.map(({ stepId, name }) => ({ value: stepId, label: inLanguage(name, language) }))}
            value={backTo}
            onChange={(value) => onChange(value ?? undefined)}
          />
        ) : (
          <Text size="sm">
            {t('backTo')}: <strong>{inLanguage(stages[0]?.name, language)}</strong>
          </Text>
        ))}
    </Stack>
  );
}
