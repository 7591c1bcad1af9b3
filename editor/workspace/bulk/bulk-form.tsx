import { Alert, Button, Menu, Radio, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { IconVariable } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textVariables } from '../../../process/texts/variables.ts';
import type { BatchPreview } from '../../../server/contract/decision-batches.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { useLanguage } from '../../shell/language.ts';
import { ExitCard } from '../decide/exit-card.tsx';
import { type BulkDraft, type Part, partsOf } from './bulk-draft.ts';

type Exit = BoardStep['exits'][number];
type BulkFormProps = {
  readonly step: BoardStep;
  readonly exit: Exit | undefined;
  readonly draft: BulkDraft;
  readonly setDraft: (draft: BulkDraft) => void;
  readonly about: BatchPreview | undefined;
};

/** What is chosen and written for all of them. */
export function BulkForm({ step, exit, draft, setDraft, about }: BulkFormProps) {
  const { t } = useTranslation('bulk');
  return (
    <>
      <Radio.Group
        label={t('exit')}
        value={draft.exitId}
        onChange={(exitId) => setDraft({ ...draft, exitId })}
        required
      >
        <Stack gap={6} mt={6}>
          {step.exits.map((one) => (
            <ExitCard key={one.id} exit={one} />
          ))}
        </Stack>
      </Radio.Group>
      {exit && partsOf(exit).length > 0 && <Texts exit={exit} draft={draft} setDraft={setDraft} about={about} />}
      {exit && (
        <Textarea
          label={t('reason')}
          description={t('reasonHint')}
          maxLength={2000}
          autosize
          minRows={1}
          required={exit.kind === 'reject'}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

type TextsProps = Omit<BulkFormProps, 'step' | 'exit'> & { readonly exit: Exit };

function Texts({ exit, draft, setDraft, about }: TextsProps) {
  const { t } = useTranslation('bulk');
  const [written, setWritten] = useState<'sv' | 'en'>(useLanguage());
  const unwritten = about?.blocked.filter(({ code }) => code === 'languageMissing').length ?? 0;
  return (
    <Stack gap="md">
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

const offered = textVariables.filter(({ knownFrom, path }) => knownFrom === 'always' && path !== 'page.url');

function OneText({ part, lang, value, write }: OneTextProps) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const box = useRef<HTMLTextAreaElement>(null);
  const insert = (path: string) => {
    const at = box.current?.selectionStart ?? value.length;
    write(`${value.slice(0, at)}{{ ${path} }}${value.slice(box.current?.selectionEnd ?? at)}`);
    box.current?.focus();
  };
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
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" mt={4} leftSection={<IconVariable size={16} aria-hidden="true" />}>
            {t('insert')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offered.map(({ path, label, example }) => (
            <Menu.Item key={path} onClick={() => insert(path)}>
              {label[language]}{' '}
              <Text span c="dimmed" size="sm">
                {example[language]}
              </Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
