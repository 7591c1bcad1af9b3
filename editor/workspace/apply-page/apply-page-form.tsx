import { Button, SegmentedControl, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { zoneCity } from '../../../process/calendar/format-instant.ts';
import type { ApplyPageView } from '../../../server/contract/apply-page.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { PageLink } from './page-link.tsx';
import { useApplyPage } from './use-apply-page.ts';

type Props = { readonly jobId: string; readonly page: ApplyPageView };
const documents = ['none', 'optional', 'required'] as const;

/** Opening and shutting is done at once, with whatever has been written; what it says is saved by its button. */
export function ApplyPageForm({ jobId, page }: Props) {
  const { t } = useTranslation('applyPage');
  const language = useLanguage();
  const label = useId();
  const { zone } = useMe().organisation;
  const { draft, change, save, saving, isChanged, meanwhile } = useApplyPage(jobId, page);
  const asks = page.asks.map((one) => inLanguage(one, language)).join(', ');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({});
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        {meanwhile && (
          <ChangedMeanwhile {...meanwhile} zone={zone}>
            {t('meanwhile')}
          </ChangedMeanwhile>
        )}
        <Switch
          size="md"
          label={t('isOpen')}
          description={t(page.isOpen && page.isOver ? 'overHint' : page.isOpen ? 'openHint' : 'shutHint')}
          checked={page.isOpen}
          disabled={saving}
          onChange={(event) => save({ isOpen: event.currentTarget.checked })}
        />
        <PageLink jobId={jobId} page={page} isChanged={isChanged} />
        <TextInput
          type="date"
          label={t('lastDay')}
          description={t('lastDayHint', { zone: zoneCity(page.zone) })}
          value={draft.lastDay ?? ''}
          onChange={(event) => change({ lastDay: event.currentTarget.value || null })}
        />
        <LanguageTexts
          name="about"
          languages={page.languages}
          hint={t('aboutHint')}
          texts={draft.about}
          onChange={(about) => change({ about })}
        />
        <div>
          <Text fw={500}>{t('asks')}</Text>
          <Text c="dimmed" size="sm">
            {asks === '' ? t('asksNothing') : t('asksHint', { list: asks })}
          </Text>
        </div>
        <div>
          <Text fw={500} id={label}>
            {t('documents')}
          </Text>
          <SegmentedControl
            aria-labelledby={label}
            data={documents.map((value) => ({ value, label: t(value) }))}
            value={draft.documents}
            onChange={(value) => change({ documents: documents.find((one) => one === value) ?? 'optional' })}
          />
        </div>
        <LanguageTexts
          name="consent"
          languages={page.languages}
          hint={page.consent.number === 0 ? t('consentFirst') : t('consentHint', { number: page.consent.number })}
          texts={draft.consent}
          onChange={(consent) => change({ consent })}
          required
        />
        <Button type="submit" loading={saving} disabled={!isChanged && page.revision > 0}>
          {t('save')}
        </Button>
      </Stack>
    </form>
  );
}

type Texts = ApplyPageView['about'];
type TextsProps = {
  readonly name: 'about' | 'consent';
  readonly languages: ApplyPageView['languages'];
  readonly hint: string;
  readonly texts: Texts;
  readonly onChange: (texts: Texts) => void;
  readonly required?: boolean;
};

function LanguageTexts({ name, languages, hint, texts, onChange, required = false }: TextsProps) {
  const { t } = useTranslation('applyPage');
  return languages.map((one, index) => (
    <Textarea
      key={one}
      label={languages.length === 1 ? t(name) : t(`${name}In`, { language: t(one) })}
      description={index === 0 ? hint : undefined}
      lang={one}
      value={texts[one] ?? ''}
      onChange={(event) => onChange({ ...texts, [one]: event.currentTarget.value })}
      autosize
      minRows={4}
      maxRows={12}
      maxLength={8000}
      required={required}
    />
  ));
}
