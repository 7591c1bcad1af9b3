import { SegmentedControl, Switch, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, Language, Text as ProcessText } from '../../../process/definition/schema.ts';
import { type SamplePerson, samplePeople } from '../../../process/texts/sample-people.ts';
import { type Shown, showSample } from '../../../process/texts/show-sample.ts';
import { templateErrorText } from '../../../process/texts/template-error.ts';
import { useEditing } from '../editing.ts';
import { kept } from '../inspector/inputs/kept.tsx';
import { Select } from '../inspector/inputs/select.tsx';
import { useReckoning } from '../problems/use-reckoning.ts';
import { SmsMeter } from './sms-meter.tsx';
import classes from './text-editor.module.css';

type Device = 'phone' | 'desktop';

/** In milliseconds: how long nothing is typed before the letter is laid out again, which costs more than the letter that was typed. */
const stillMs = 150;

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
  const reckoningNow = useReckoning();
  const now = useMemo(() => ({ reckoning: reckoningNow, words: text }), [reckoningNow, text]);
  const [{ reckoning, words }] = useDebouncedValue(now, stillMs, { leading: true });
  const [personId, setPerson] = useState('asa');
  const [device, setDevice] = useState<Device>('phone');
  const [isDark, setDark] = useState(false);
  const person = samplePeople.find(({ id }) => id === personId) ?? samplePeople[0];
  const shown = useMemo(
    () =>
      reckoning && person
        ? showSample(reckoning, words, { textId, channel, language, person, stepId })
        : ({ kind: 'nothing' } as const),
    [reckoning, words, textId, channel, language, person, stepId],
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
            <DeviceChoice value={device} onChange={setDevice} />
            <DarkSwitch isDark={isDark} onChange={setDark} />
          </>
        )}
      </div>
      <Letter shown={shown} language={language} device={device} isDark={isDark} />
      {shown.kind === 'sms' && <SmsMeter textId={textId} text={text} language={language} sms={shown.sms} />}
      {(shown.kind === 'mail' || shown.kind === 'sms') && children(person)}
    </section>
  );
}

const DeviceChoice = kept(function DeviceChoice({
  value,
  onChange,
}: {
  readonly value: Device;
  readonly onChange: (device: Device) => void;
}) {
  const { t } = useTranslation('writing');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('device')}
      data={[
        { value: 'phone', label: <DeviceIcon device="phone" label={t('phone')} /> },
        { value: 'desktop', label: <DeviceIcon device="desktop" label={t('desktop')} /> },
      ]}
      value={value}
      onChange={(next) => onChange(next as Device)}
    />
  );
});

const DarkSwitch = kept(function DarkSwitch({
  isDark,
  onChange,
}: {
  readonly isDark: boolean;
  readonly onChange: (isDark: boolean) => void;
}) {
  const { t } = useTranslation('writing');
  return (
    <Switch size="xs" label={t('dark')} checked={isDark} onChange={(event) => onChange(event.currentTarget.checked)} />
  );
});

function DeviceIcon({ device, label }: { readonly device: Device; readonly label: string }) {
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
  readonly device: Device;
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
