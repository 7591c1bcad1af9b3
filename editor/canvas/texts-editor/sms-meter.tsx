import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language, Text as ProcessText } from '../../../process/definition/schema.ts';
import { type DearSign, dearSigns } from '../../../process/texts/dear-signs.ts';
import { withDeclining } from '../../../process/texts/declining.ts';
import { type SmsText, toSmsText } from '../../../process/texts/render-sms.ts';
import { exampleData } from '../../../process/texts/text-data.ts';
import { useMe } from '../../shell/use-me.ts';
import { useEditing } from '../editing.ts';
import { changeText } from '../edits/change-text.ts';
import classes from './text-editor.module.css';
import './texts.ts';

type MeterProps = {
  readonly textId: string;
  readonly text: ProcessText;
  readonly language: Language;
  readonly sms: SmsText;
};

/** What the SMS is charged as and about what it costs, and which signs make it dearer, each replaced in one click. */
export function SmsMeter({ textId, text, language, sms }: MeterProps) {
  const { t } = useTranslation('writing');
  const { language: screen } = useEditing();
  const { smsPrice, smsDeclining } = useMe();
  const money = new Intl.NumberFormat(screen, { style: 'currency', currency: smsPrice.currency });
  const signs = dearSigns(text.sms?.[language] ?? '', sms.unicodeBecause);
  const { segments, characters } = sms;
  const pageUrl = String(exampleData(language)['page']?.['url'] ?? '');
  const first = smsDeclining === null ? sms.text : withDeclining(sms.text, smsDeclining, { language, pageUrl });
  return (
    <div className={classes.meter} role="status">
      <Text size="sm" className="tabular" c={segments > 2 ? 'var(--amber)' : 'var(--ink)'}>
        {t('segments', { count: segments, characters })} ·{' '}
        {t('cost', { cost: money.format(segments * smsPrice.amount) })}
      </Text>
      <Text size="xs" c="dimmed">
        {t(smsPrice.isAssumed ? 'costHint' : 'costHintSet', { price: money.format(smsPrice.amount) })}
      </Text>
      {first !== sms.text && (
        <Text size="xs" c="dimmed">
          {t('firstSms', { count: toSmsText(first).segments, words: first.slice(sms.text.length).trim() })}
        </Text>
      )}
      {signs.length > 0 && <Text size="sm">{t('unicode')}</Text>}
      {signs.map((sign) => (
        <Sign key={sign.sign} sign={sign} textId={textId} text={text} language={language} />
      ))}
    </div>
  );
}

type SignProps = Omit<MeterProps, 'sms'> & { readonly sign: DearSign };

function Sign({ sign: { sign, name, plain, isWritten }, textId, text, language }: SignProps) {
  const { t } = useTranslation('writing');
  const { store, language: screen, readOnly } = useEditing();
  const named = { sign: name[screen] };
  if (!isWritten) return <Text size="sm">{t('inValue', { sign: upper(name[screen]) })}</Text>;
  if (plain === null || readOnly) return <Text size="sm">{t('noPlain', { sign: upper(name[screen]) })}</Text>;
  const replace = () => {
    const template = text.sms?.[language]?.normalize('NFC') ?? '';
    const next = { ...text, sms: { ...text.sms, [language]: template.replaceAll(sign, plain) } };
    store.endGesture();
    store.edit('edit.text', (now) => changeText(now, textId, next));
  };
  return (
    <Button variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={replace}>
      {plain === '' ? t('drop', named) : t('replace', { ...named, plain })}
    </Button>
  );
}

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
