import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../process/definition/schema.ts';
import { renderSms } from '../../../process/texts/render-sms.ts';
import { useDefinition } from '../editing.ts';
import { exampleData } from './pickable-variables.ts';

/** What the SMS would be charged as, with invented values, and which signs make it dearer. */
export function SmsCount({ template, language }: { readonly template: string; readonly language: Language }) {
  const { t } = useTranslation('canvas');
  const definition = useDefinition();
  if (template.trim() === '') return null;
  const rendered = renderSms(template, exampleData(definition, language), {
    language,
    zone: definition.policy.calendar.zone,
  });
  if (rendered.kind === 'failed') return null;
  const { segments, characters, unicodeBecause } = rendered;
  return (
    <Text size="xs" c={segments > 2 ? 'var(--amber)' : 'dimmed'} className="tabular">
      {t('text.segments', { count: segments, characters })}
      {unicodeBecause.length > 0 && ` ${t('text.unicode', { signs: unicodeBecause.join(' ') })}`}
    </Text>
  );
}
