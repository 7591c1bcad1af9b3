import { Alert, Radio, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchPreview } from '../../../server/contract/decision-batches.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { useLanguage } from '../../shell/language.ts';
import { FindingsList } from '../wording/findings-list.tsx';
import { InsertDetail } from '../wording/insert-detail.tsx';
import { useWording } from '../wording/use-wording.ts';
import { type BulkDraft, type Part, partsOf } from './bulk-draft.ts';

type BulkTextsProps = {
  /** The stage has scorecards to write from. */
  readonly hasScorecards: boolean;
  readonly exit: BoardStep['exits'][number];
  readonly draft: BulkDraft;
  readonly setDraft: (draft: BulkDraft) => void;
  readonly about: BatchPreview | undefined;
};

/** What each of them is told, by language, with what should not be sent of it underneath. */
export function BulkTexts({ hasScorecards, exit, draft, setDraft, about }: BulkTextsProps) {
  const { t } = useTranslation('bulk');
  const [written, setWritten] = useState<'sv' | 'en'>(useLanguage());
  const unwritten = about?.blocked.filter(({ code }) => code === 'languageMissing').length ?? 0;
  return (
    <Stack gap="md">
      {hasScorecards && (
        <Radio.Group
          label={t('words')}
          value={draft.words}
          onChange={(words) => setDraft({ ...draft, words: words as BulkDraft['words'] })}
        >
          <Stack gap={6} mt={6}>
            {(['same', 'own'] as const).map((value) => (
              <Radio key={value} value={value} label={t(`words_${value}`)} description={t(`words_${value}_hint`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <SegmentedControl
        aria-label={t('language')}
        data={(['sv', 'en'] as const).map((value) => ({ value, label: t(value) }))}
        value={written}
        onChange={(value) => setWritten(value as 'sv')}
      />
      {unwritten > 0 && <Alert variant="light">{t('unwritten', { count: unwritten })}</Alert>}
      {partsOf(exit).map((part) => (
        <OneText
          key={`${part} ${written}`}
          part={part}
          lang={written}
          value={draft.texts[part][written]}
          write={(text) =>
            setDraft({ ...draft, texts: { ...draft.texts, [part]: { ...draft.texts[part], [written]: text } } })
          }
        />
      ))}
    </Stack>
  );
}

type OneTextProps = {
  readonly part: Part;
  readonly lang: 'sv' | 'en';
  readonly value: string;
  readonly write: (text: string) => void;
};

function OneText({ part, lang, value, write }: OneTextProps) {
  const { t } = useTranslation('bulk');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const findings = useWording(value, lang);
  return (
    <div>
      <Textarea
        ref={box}
        label={t(part)}
        description={t(`${part}Hint`)}
        lang={lang}
        autosize
        minRows={part === 'feedbackText' ? 4 : 2}
        maxLength={part === 'feedbackText' ? 5000 : 2000}
        value={value}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <FindingsList id={id} text={value} findings={findings} field={box} />
      <InsertDetail label={t('insert')} field={box} text={value} onWrite={write} />
    </div>
  );
}
