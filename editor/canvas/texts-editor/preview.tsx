import { SegmentedControl, Select, Switch, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, Language, Text as ProcessText } from '../../../process/definition/schema.ts';
import { type SamplePerson, samplePeople } from '../../../process/texts/sample-people.ts';
import { type Shown, showSample } from '../../../process/texts/show-sample.ts';
import { templateErrorText } from '../../../process/texts/template-error.ts';
import { useEditing } from '../editing.ts';
import { useReckoning } from '../problems/use-reckoning.ts';
import { SmsMeter } from './sms-meter.tsx';
import classes from './text-editor.module.css';

type PreviewProps = {
  readonly textId: string;
  readonly text: ProcessText;
  readonly channel: Channel;
  readonly language: Language;
  readonly stepId: string | undefined;
  readonly children: (person: SamplePerson) => ReactNode;
};

/** The text as an invented candidate would get it now: as mail on a phone or a desktop, light or dark, or as an SMS with its price. */
export function Preview({ textId, text, channel, language, stepId, children }: PreviewProps) {
  const { t } = useTranslation('writing');
  const { language: screen } = useEditing();
  const reckoning = useReckoning();
  const [personId, setPerson] = useState('asa');
  const [device, setDevice] = useState<'phone' | 'desktop'>('phone');
  const [isDark, setDark] = useState(false);
  const person = samplePeople.find(({ id }) => id === personId) ?? samplePeople[0];
  const shown = useMemo(
    () =>
      reckoning && person
        ? showSample(reckoning, text, { textId, channel, language, person, stepId })
        : ({ kind: 'nothing' } as const),
    [reckoning, text, textId, channel, language, person, stepId],
  );
  if (!person) return null;
  return (
    <section className={classes.preview} aria-label={t('preview', { name: person.firstName })}>
      <div className={classes.previewTop}>
        <Select
          aria-label={t('person')}
          size="xs"
          w={240}
          data={samplePeople.map(({ id, firstName, lastName, why }) => ({
            value: id,
            label: `${firstName} ${lastName}, ${why[screen]}`,
          }))}
          value={person.id}
          onChange={(id) => id && setPerson(id)}
        />
        {channel === 'email' && (
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('device')}
              data={[
                { value: 'phone', label: <DeviceIcon device="phone" label={t('phone')} /> },
                { value: 'desktop', label: <DeviceIcon device="desktop" label={t('desktop')} /> },
              ]}
              value={device}
              onChange={(value) => setDevice(value as 'phone' | 'desktop')}
            />
            <Switch
              size="xs"
              label={t('dark')}
              checked={isDark}
              onChange={(event) => setDark(event.currentTarget.checked)}
            />
          </>
        )}
      </div>
      <Letter shown={shown} language={language} device={device} isDark={isDark} />
      {shown.kind === 'sms' && <SmsMeter textId={textId} text={text} language={language} sms={shown.sms} />}
      {(shown.kind === 'mail' || shown.kind === 'sms') && children(person)}
    </section>
  );
}

function DeviceIcon({ device, label }: { readonly device: 'phone' | 'desktop'; readonly label: string }) {
  const Icon = device === 'phone' ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <span style={{ display: 'inline-flex' }} title={label}>
      <Icon size={16} aria-hidden="true" />
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

type LetterProps = {
  readonly shown: Shown;
  readonly language: Language;
  readonly device: 'phone' | 'desktop';
  readonly isDark: boolean;
};

function Letter({ shown, language, device, isDark }: LetterProps) {
  const { t } = useTranslation('canvas');
  const { language: screen } = useEditing();
  if (shown.kind === 'nothing') return <Text c="dimmed">{t('text.nothingYet')}</Text>;
  if (shown.kind === 'broken')
    return (
      <Text c="var(--red)" role="status">
        {t('text.broken')} {shown.errors.map((error) => templateErrorText(error, screen)).join(' ')}
      </Text>
    );
  if (shown.kind === 'sms')
    return (
      <div className={classes.phone}>
        <p className={classes.bubble} lang={language}>
          {shown.sms.text}
        </p>
      </div>
    );
  // The mail itself asks the system for dark or light; here the choice is made for it.
  const html = shown.mail.html.replace('(prefers-color-scheme:dark)', isDark ? 'all' : 'not all');
  return (
    <div className={classes.mail} data-device={device}>
      <div className={classes.subject} lang={language}>
        <small>{shown.from}</small>
        {shown.mail.subject}
      </div>
      <div className={classes.screen}>
        <iframe className={classes.frame} title={t('text.preview')} sandbox="" srcDoc={html} />
      </div>
    </div>
  );
}
