import { Alert, Button, Menu, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { IconVariable } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textVariables } from '../../../process/texts/variables.ts';
import type { BatchPreview } from '../../../server/contract/decision-batches.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { useLanguage } from '../../shell/language.ts';
import { FindingsList } from '../wording/findings-list.tsx';
import { useWording } from '../wording/use-wording.ts';
import { type BulkDraft, type Part, partsOf } from './bulk-draft.ts';

type BulkTextsProps = {
  readonly exit: BoardStep['exits'][number];
  readonly draft: BulkDraft;
  readonly setDraft: (draft: BulkDraft) => void;
  readonly about: BatchPreview | undefined;
};

/** What each of them is told, by language, with what should not be sent of it underneath. */
export function BulkTexts({ exit, draft, setDraft, about }: BulkTextsProps) {
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
  const id = useId();
  const findings = useWording(value, lang);
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
      <FindingsList id={id} text={value} findings={findings} field={box} />
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
