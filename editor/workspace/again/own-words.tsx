import { Stack, Textarea } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../process/definition/schema.ts';
import { Failed } from '../../shell/error-page.tsx';
import { FindingsList } from '../wording/findings-list.tsx';
import { SubjectField } from '../wording/subject-field.tsx';
import { useWording } from '../wording/use-wording.ts';
import type { OwnWords as Own } from './use-own-words.ts';

type OwnWordsProps = { readonly own: Own; readonly lang: Language; readonly isMail: boolean };

/** The words for a channel that the process has no text for. */
export function OwnWords({ own, lang, isMail }: OwnWordsProps) {
  const { t } = useTranslation('again');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { words, setWords, mistake } = own;
  const findings = useWording(words.text, lang);
  return (
    <Stack gap="sm">
      {isMail && (
        <SubjectField
          label={t('subject')}
          lang={lang}
          maxLength={250}
          required
          value={words.subject}
          onChange={(event) => setWords({ ...words, subject: event.currentTarget.value })}
        />
      )}
      <div>
        <Textarea
          ref={box}
          label={t('text')}
          description={t(isMail ? 'mailHint' : 'smsHint')}
          lang={lang}
          autosize
          minRows={5}
          maxRows={16}
          maxLength={10_000}
          required
          error={mistake ? t('unrenderable') : undefined}
          value={words.text}
          onChange={(event) => setWords({ ...words, text: event.currentTarget.value })}
        />
        <FindingsList id={id} text={words.text} findings={findings} field={box} />
      </div>
      {own.error && <Failed error={own.error} again={own.tryAgain} />}
    </Stack>
  );
}
