import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Language, Text as ProcessText } from '../../../process/definition/schema.ts';
import { renderMail } from '../../../process/texts/render-mail.ts';
import { renderSms } from '../../../process/texts/render-sms.ts';
import type { TemplateError } from '../../../process/texts/template-error.ts';
import { useDefinition } from '../editing.ts';
import { exampleData } from './pickable-variables.ts';
import classes from './text-editor.module.css';

type PreviewProps = { readonly text: ProcessText; readonly channel: 'email' | 'sms'; readonly language: Language };
type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mail'; readonly subject: string; readonly html: string }
  | { readonly kind: 'sms'; readonly text: string }
  | { readonly kind: 'broken'; readonly errors: readonly TemplateError[] };

/** The text as the candidate would see it, with invented values. */
export function Preview({ text, channel, language }: PreviewProps) {
  const { t } = useTranslation('canvas');
  const definition = useDefinition();
  const shown = useMemo(() => show(definition, text, channel, language), [definition, text, channel, language]);
  return (
    <div className={classes.preview} aria-label={t('text.preview')} role="region">
      {shown.kind === 'nothing' && <Text c="dimmed">{t('text.nothingYet')}</Text>}
      {shown.kind === 'broken' && (
        <Text c="var(--red)">
          {t('text.broken')}{' '}
          {shown.errors
            .map(({ detail }) => detail)
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
      {shown.kind === 'mail' && (
        <>
          <div className={classes.subject}>{shown.subject}</div>
          <iframe className={classes.frame} title={t('text.preview')} sandbox="" srcDoc={shown.html} />
        </>
      )}
      {shown.kind === 'sms' && (
        <div className={classes.phone}>
          <p className={classes.bubble} lang={language}>
            {shown.text}
          </p>
        </div>
      )}
    </div>
  );
}

function show(definition: Definition, text: ProcessText, channel: 'email' | 'sms', language: Language): Shown {
  const data = exampleData(definition, language);
  const { zone } = definition.policy.calendar;
  const mail = text.email?.[language];
  const sms = text.sms?.[language];
  if (channel === 'email' && mail && (mail.subject.trim() || mail.body.trim())) {
    const rendered = renderMail({ ...mail, data, language, zone });
    return rendered.kind === 'failed'
      ? { kind: 'broken', errors: rendered.errors }
      : { kind: 'mail', subject: rendered.subject, html: rendered.html };
  }
  if (channel === 'sms' && sms?.trim()) {
    const rendered = renderSms(sms, data, { language, zone });
    return rendered.kind === 'failed'
      ? { kind: 'broken', errors: rendered.errors }
      : { kind: 'sms', text: rendered.text };
  }
  return { kind: 'nothing' };
}
