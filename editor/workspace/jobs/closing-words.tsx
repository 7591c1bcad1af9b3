import { Button, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingStep } from '../../../server/contract/closing.ts';
import type { ClosingTexts } from '../../../server/contract/closing-texts.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { MessageFrame } from '../decide/message-frame.tsx';
import { FoundWords } from '../wording/found-words.tsx';
import { SubjectField } from '../wording/subject-field.tsx';
import { useWording } from '../wording/use-wording.ts';
import { WordingField } from '../wording/wording-field.tsx';
import classes from './closing.module.css';
import './texts.ts';

type Words = ClosingTexts[string];
type ClosingWordsProps = {
  readonly jobId: string;
  readonly steps: readonly ClosingStep[];
  readonly languages: readonly ('sv' | 'en')[];
  readonly texts: ClosingTexts;
  readonly onChange: (texts: ClosingTexts) => void;
};

/** The words of each step for those who stand there, with how many they are; they can be changed for this closing. */
export function ClosingWords({ jobId, steps, languages, texts, onChange }: ClosingWordsProps) {
  const { t } = useTranslation('jobs');
  return (
    <section aria-label={t('words')}>
      <Text fw={550}>{t('words')}</Text>
      <ul className={classes.steps}>
        {steps.map((step) => (
          <StepWords
            key={step.stepId ?? ''}
            {...{ jobId, step, languages }}
            changed={step.stepId === null ? undefined : texts[step.stepId]}
            onChange={(words) => step.stepId !== null && onChange(withWords(texts, step.stepId, words))}
          />
        ))}
      </ul>
    </section>
  );
}

function withWords(texts: ClosingTexts, stepId: string, words: Words | undefined): ClosingTexts {
  const { [stepId]: _before, ...others } = texts;
  return words ? { ...others, [stepId]: words } : others;
}

type StepWordsProps = {
  readonly jobId: string;
  readonly step: ClosingStep;
  readonly languages: readonly ('sv' | 'en')[];
  readonly changed: Words | undefined;
  readonly onChange: (words: Words | undefined) => void;
};

function StepWords({ jobId, step, languages, changed, onChange }: StepWordsProps) {
  const { t } = useTranslation('jobs');
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const name = step.name ? inLanguage(step.name, language) : t('notBegun');
  return (
    <li>
      <div className={classes.step}>
        <span>
          {name} · {t('standing', { count: step.count })}
          {changed && ` · ${t('wordsChanged')}`}
        </span>
        {step.stepId !== null && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={opened}
            aria-label={t('changeWordsOf', { name })}
            onClick={() => setOpened(!opened)}
          >
            {t('changeWords')}
          </Button>
        )}
      </div>
      {opened && (
        <div className={classes.words}>
          {languages.map((one) => (
            <Fields key={one} lang={one} words={changed ?? step.text} onChange={onChange} />
          ))}
          {changed && (
            <Button variant="default" size="compact-sm" onClick={() => onChange(undefined)}>
              {t('asDrawn')}
            </Button>
          )}
          {changed && step.stepId !== null && <Reading {...{ jobId, changed }} stepId={step.stepId} />}
        </div>
      )}
    </li>
  );
}

type FieldsProps = {
  readonly lang: 'sv' | 'en';
  readonly words: Words;
  readonly onChange: (words: Words) => void;
};

function Fields({ lang, words, onChange }: FieldsProps) {
  const { t } = useTranslation('jobs');
  const { subject = '', body = '' } = words.email?.[lang] ?? {};
  const sms = words.sms?.[lang] ?? '';
  const mail = (part: object) => onChange({ ...words, email: { ...words.email, [lang]: { subject, body, ...part } } });
  return (
    <>
      <SubjectField
        label={t(`subject_${lang}`)}
        lang={lang}
        maxLength={300}
        value={subject}
        onChange={(event) => mail({ subject: event.currentTarget.value })}
      />
      <WordingField
        findings={useWording(body, lang)}
        label={t(`body_${lang}`)}
        lang={lang}
        autosize
        minRows={3}
        maxLength={20_000}
        value={body}
        onChange={(event) => mail({ body: event.currentTarget.value })}
      />
      <WordingField
        findings={useWording(sms, lang)}
        label={t(`sms_${lang}`)}
        lang={lang}
        autosize
        minRows={2}
        maxLength={2_000}
        value={sms}
        onChange={(event) => onChange({ ...words, sms: { ...words.sms, [lang]: event.currentTarget.value } })}
      />
    </>
  );
}

/** How the changed words read for the first who stands there, in each language and by each way of hearing. */
function Reading({ jobId, stepId, changed }: { jobId: string; stepId: string; changed: Words }) {
  const { t } = useTranslation('jobs');
  const [settled] = useDebouncedValue(changed, 500);
  const read = useQuery({
    queryKey: [routes.previewClosingTexts.path, jobId, stepId, settled],
    queryFn: ({ signal }) =>
      call(routes.previewClosingTexts, {
        params: { jobId },
        body: { stepId, texts: { [stepId]: settled } },
        signal,
      }),
    retry: false,
  });
  return (
    <>
      {read.data?.items.map((item) => (
        <article key={item.applicationId} className={classes.message}>
          <header>
            <strong>{item.name}</strong>
          </header>
          {item.channel ? <MessageFrame {...item} /> : <Text c="red">{t('cannotBeRead')}</Text>}
          <FoundWords findings={item.findings} />
        </article>
      ))}
    </>
  );
}
