import {
  Badge,
  Button,
  Drawer,
  Group,
  Menu,
  SegmentedControl,
  Stack,
  Tabs,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, Text as ProcessText } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { changeText } from '../edits/change-text.ts';
import { without, withOptional } from '../edits/without.ts';
import { textUses } from '../steps/text-uses.ts';
import { pickableVariables } from './pickable-variables.ts';
import { Preview } from './preview.tsx';
import { SmsCount } from './sms-count.tsx';
import classes from './text-editor.module.css';

export type TextChannel = 'email' | 'sms';

/** A text edited beside the canvas: per channel and language, with variables to pick and the result as the candidate sees it. */
export function TextEditor({ textId, onClose }: { readonly textId: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('canvas');
  const { store } = useEditing();
  const { texts } = useDefinition();
  const text = textId === undefined ? undefined : texts[textId];
  const close = () => {
    store.endGesture();
    onClose();
  };
  return (
    <Drawer
      opened={text !== undefined}
      onClose={close}
      position="right"
      size={880}
      title={t('text.title')}
      closeButtonProps={{ 'aria-label': t('inspector.close') }}
    >
      {text && textId !== undefined && <TextForm key={textId} textId={textId} text={text} />}
    </Drawer>
  );
}

type FormProps = { readonly textId: string; readonly text: ProcessText };

function TextForm({ textId, text }: FormProps) {
  const { t } = useTranslation('canvas');
  const { store, language: screen, readOnly } = useEditing();
  const definition = useDefinition();
  const { languages, steps } = definition;
  const [channel, setChannel] = useState<TextChannel>(text.email || !text.sms ? 'email' : 'sms');
  const [chosen, setLanguage] = useState<Language>(languages.includes(screen) ? screen : (languages[0] ?? 'sv'));
  const set = (next: ProcessText, gesture: string) =>
    store.edit('edit.text', (now) => changeText(now, textId, next), `text.${textId}.${gesture}`);
  const uses = textUses(definition, textId).map((id) =>
    id === 'policy' ? t('text.policy') : inLanguage(steps[id]?.name, screen) || id,
  );
  return (
    <Stack gap="md">
      <TextInput
        label={t('text.name')}
        description={uses.length > 0 ? t('text.sentBy', { steps: uses.join(', ') }) : t('text.unused')}
        maxLength={120}
        readOnly={readOnly}
        value={text.name}
        onBlur={store.endGesture}
        onChange={(event) => set({ ...text, name: event.currentTarget.value }, 'name')}
      />
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('text.channel')}
          data={[
            { value: 'email', label: t('text.email') },
            { value: 'sms', label: t('text.sms') },
          ]}
          value={channel}
          onChange={(value) => setChannel(value as TextChannel)}
        />
        <Tabs value={chosen} onChange={(value) => value && setLanguage(value as Language)} variant="pills">
          <Tabs.List aria-label={t('text.language')}>
            {languages.map((language) => (
              <Tabs.Tab
                key={language}
                value={language}
                rightSection={
                  isMissing(text, channel, language) ? (
                    <Badge size="sm" color="var(--amber)" variant="light" c="var(--amber)" tt="none">
                      {t('text.missing')}
                    </Badge>
                  ) : undefined
                }
              >
                {t(`language.${language}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      </Group>
      <div className={classes.columns}>
        {channel === 'email' ? (
          <MailForm key={`mail.${chosen}`} text={text} language={chosen} set={set} />
        ) : (
          <SmsForm key={`sms.${chosen}`} text={text} language={chosen} set={set} />
        )}
        <Preview text={text} channel={channel} language={chosen} />
      </div>
    </Stack>
  );
}

function isMissing(text: ProcessText, channel: TextChannel, language: Language): boolean {
  if (channel === 'sms') return text.sms !== undefined && !text.sms[language]?.trim();
  const mail = text.email?.[language];
  return text.email !== undefined && (!mail?.subject.trim() || !mail.body.trim());
}

type ChannelProps = {
  readonly text: ProcessText;
  readonly language: Language;
  readonly set: (text: ProcessText, gesture: string) => void;
};

function MailForm({ text, language, set }: ChannelProps) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const body = useRef<HTMLTextAreaElement>(null);
  if (!text.email)
    return (
      <Missing
        channel="email"
        onAdd={() => set({ ...text, email: { [language]: { subject: '', body: '' } } }, 'add')}
      />
    );
  const mail = text.email[language] ?? { subject: '', body: '' };
  const put = (change: Partial<typeof mail>) =>
    set({ ...text, email: { ...text.email, [language]: { ...mail, ...change } } }, `email.${language}`);
  return (
    <Stack gap="xs">
      <TextInput
        label={t('text.subject')}
        maxLength={300}
        readOnly={readOnly}
        value={mail.subject}
        onBlur={store.endGesture}
        onChange={(event) => put({ subject: event.currentTarget.value })}
      />
      <Textarea
        ref={body}
        label={t('text.body')}
        description={t('text.bodyHint')}
        maxLength={20_000}
        autosize
        minRows={12}
        maxRows={24}
        readOnly={readOnly}
        value={mail.body}
        onBlur={store.endGesture}
        onChange={(event) => put({ body: event.currentTarget.value })}
      />
      <Group justify="space-between">
        <VariablePicker target={body} onText={(value) => put({ body: value })} />
        <RemoveChannel
          label={t('text.removeEmail')}
          onRemove={() => set(without(text, 'email') as ProcessText, 'remove')}
        />
      </Group>
    </Stack>
  );
}

function SmsForm({ text, language, set }: ChannelProps) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const body = useRef<HTMLTextAreaElement>(null);
  if (!text.sms) return <Missing channel="sms" onAdd={() => set({ ...text, sms: { [language]: '' } }, 'add')} />;
  const value = text.sms[language] ?? '';
  const put = (next: string) =>
    set({ ...text, sms: withOptional(text.sms ?? {}, language, next || undefined) }, `sms.${language}`);
  return (
    <Stack gap="xs">
      <Textarea
        ref={body}
        label={t('text.smsText')}
        maxLength={2_000}
        autosize
        minRows={6}
        readOnly={readOnly}
        value={value}
        onBlur={store.endGesture}
        onChange={(event) => put(event.currentTarget.value)}
      />
      <SmsCount template={value} language={language} />
      <Group justify="space-between">
        <VariablePicker target={body} onText={put} />
        <RemoveChannel
          label={t('text.removeSms')}
          onRemove={() => set(without(text, 'sms') as ProcessText, 'remove')}
        />
      </Group>
    </Stack>
  );
}

function Missing({ channel, onAdd }: { readonly channel: TextChannel; readonly onAdd: () => void }) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  return (
    <Stack gap="xs" align="flex-start">
      <Text c="dimmed">{t(channel === 'email' ? 'text.noEmail' : 'text.noSms')}</Text>
      {!readOnly && <Button onClick={onAdd}>{t(channel === 'email' ? 'text.writeEmail' : 'text.writeSms')}</Button>}
    </Stack>
  );
}

function RemoveChannel({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  const { readOnly } = useEditing();
  if (readOnly) return null;
  return (
    <Button variant="subtle" size="compact-sm" c="var(--red)" onClick={onRemove}>
      {label}
    </Button>
  );
}

type PickerProps = { readonly target: RefObject<HTMLTextAreaElement | null>; readonly onText: (text: string) => void };

function VariablePicker({ target, onText }: PickerProps) {
  const { t } = useTranslation('canvas');
  const { language, readOnly, store } = useEditing();
  const definition = useDefinition();
  const insert = (path: string) => {
    const area = target.current;
    if (!area) return;
    const { value, selectionStart, selectionEnd } = area;
    store.endGesture();
    onText(`${value.slice(0, selectionStart)}{{ ${path} }}${value.slice(selectionEnd)}`);
  };
  if (readOnly) return null;
  return (
    <Menu position="top-start" width={340}>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconBraces size={16} />}>
          {t('text.variables')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {pickableVariables(definition, language).map(({ path, label, example }) => (
          <Menu.Item key={path} onClick={() => insert(path)}>
            {label}
            <Text size="xs" c="dimmed" truncate>
              {path}
              {example && ` · ${example}`}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
