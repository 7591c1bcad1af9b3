import { Button, Menu, Text, Textarea, TextInput } from '@mantine/core';
import { IconVariable } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../process/definition/schema.ts';
import { textVariables } from '../../../process/texts/variables.ts';
import { useLanguage } from '../../shell/language.ts';
import { FindingsList } from '../wording/findings-list.tsx';
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

const always = textVariables.filter(({ knownFrom, path }) => knownFrom === 'always' && path !== 'page.url');
const dates = textVariables.filter(({ path }) => path === 'promise.long' || path === 'promise.date');

/** The words of a correction, with what should not be sent of them underneath. */
export function CorrectionText({ words, lang, tells, hasSubject, mistake, onChange }: CorrectionTextProps) {
  const { t } = useTranslation('correct');
  const language = useLanguage();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { text } = words;
  const findings = useWording(text, lang);
  const insert = (path: string) => {
    const at = box.current?.selectionStart ?? text.length;
    onChange({ ...words, text: `${text.slice(0, at)}{{ ${path} }}${text.slice(box.current?.selectionEnd ?? at)}` });
    box.current?.focus();
  };
  return (
    <div>
      {hasSubject && (
        <TextInput
          label={t('subject')}
          lang={lang}
          maxLength={250}
          mb="sm"
          required
          value={words.subject}
          onChange={(event) => onChange({ ...words, subject: event.currentTarget.value })}
        />
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
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" mt={4} leftSection={<IconVariable size={16} aria-hidden="true" />}>
            {t('insert')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {[...(tells ? dates : []), ...always].map(({ path, label, example }) => (
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
