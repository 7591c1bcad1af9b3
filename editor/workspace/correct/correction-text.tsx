import { Box, Textarea } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../process/definition/schema.ts';
import { FindingsList } from '../wording/findings-list.tsx';
import { InsertDetail } from '../wording/insert-detail.tsx';
import { SubjectField } from '../wording/subject-field.tsx';
import { useWording } from '../wording/use-wording.ts';

export type Words = { readonly subject: string; readonly text: string };
type CorrectionTextProps = {
  readonly words: Words;
  readonly lang: Language;
  /** Whether a date is told, and can be put in. */
  readonly tells: boolean;
  /** Shown where a mail may be sent. */
  readonly hasSubject: boolean;
  readonly mistake?: string | undefined;
  readonly onChange: (words: Words) => void;
};

/** The words of a correction, with what should not be sent of them underneath. */
export function CorrectionText({ words, lang, tells, hasSubject, mistake, onChange }: CorrectionTextProps) {
  const { t } = useTranslation('correct');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { text } = words;
  const findings = useWording(text, lang);
  return (
    <div>
      {hasSubject && (
        <Box mb="sm">
          <SubjectField
            label={t('subject')}
            lang={lang}
            maxLength={250}
            required
            value={words.subject}
            onChange={(event) => onChange({ ...words, subject: event.currentTarget.value })}
          />
        </Box>
      )}
      <Textarea
        ref={box}
        label={t('text')}
        description={t('textHint')}
        lang={lang}
        autosize
        minRows={8}
        maxRows={20}
        maxLength={10_000}
        required
        error={mistake}
        value={text}
        onChange={(event) => onChange({ ...words, text: event.currentTarget.value })}
      />
      <FindingsList id={id} text={text} findings={findings} field={box} />
      <InsertDetail
        label={t('insert')}
        field={box}
        text={text}
        onWrite={(next) => onChange({ ...words, text: next })}
        tells={tells}
      />
    </div>
  );
}
