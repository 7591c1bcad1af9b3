import { UnstyledButton } from '@mantine/core';
import { IconDeviceMobileMessage, IconMail, IconPhone } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant, zoneCity } from '../../../process/calendar/format-instant.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { SimulatedRun } from '../../../process/simulation/record.ts';
import { type Reader, languageOf } from '../../../process/simulation/render-message.ts';
import { MessageFrame } from '../../workspace/decide/message-frame.tsx';
import { inLanguage } from '../../shell/language.ts';
import classes from './inbox.module.css';
import { type Received, receivedIn } from './received.ts';

type InboxProps = {
  readonly definition: Definition;
  readonly standing: SimulatedRun;
  readonly reader: Reader;
  readonly language: Language;
};

/** The candidate's phone and mailbox as they have filled by now, the newest message open. */
export function Inbox({ definition, standing, reader, language }: InboxProps) {
  const { t } = useTranslation('simulation');
  const received = useMemo(() => receivedIn(definition, standing, reader), [definition, standing, reader]);
  // Chosen by hand until something newer comes.
  const [chosen, choose] = useState<{ id: string | null; newest: string | undefined }>();
  const newest = received[0]?.id;
  const opened = chosen && chosen.newest === newest ? chosen.id : newest;
  const { zone } = reader.candidate;
  return (
    <section className={classes.inbox} aria-label={t('inbox')}>
      <div className={classes.top}>
        <span className={classes.who}>
          {reader.firstName} {reader.lastName}
        </span>
        <span className={classes.zone}>{t('localTime', { city: zoneCity(zone) })}</span>
      </div>
      {received.length === 0 && <p className={classes.empty}>{t('nothingYet')}</p>}
      <ul className={classes.list}>
        {received.map((one) => (
          <li key={one.id}>
            <Item
              one={one}
              language={language}
              when={formatInstant(one.at, zone, language)}
              isOpen={one.id === opened}
              toggle={() => choose({ id: one.id === opened ? null : one.id, newest })}
            />
            {one.id === opened && <Shown one={one} lang={languageOf(definition, reader.candidate)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ItemProps = {
  readonly one: Received;
  readonly when: string;
  readonly language: Language;
  readonly isOpen: boolean;
  readonly toggle: () => void;
};

function Item({ one, when, language, isOpen, toggle }: ItemProps) {
  const { t } = useTranslation('simulation');
  const kind = one.how === 'phoned' ? 'call' : one.shown.kind === 'sms' ? 'sms' : 'email';
  const Icon = { call: IconPhone, sms: IconDeviceMobileMessage, email: IconMail }[kind];
  return (
    <UnstyledButton className={classes.item} aria-expanded={isOpen} onClick={toggle}>
      <Icon size={16} stroke={1.6} aria-label={t(kind)} />
      <span className={classes.subject}>
        {one.shown.kind === 'mail' ? one.shown.subject : inLanguage(one.textName, language)}
      </span>
      <time>{when}</time>
      {one.how === 'phoned' && <span className={classes.note}>{t('callText')}</span>}
      {one.how === 'bounced' && <span className={classes.note}>{t('bounced')}</span>}
    </UnstyledButton>
  );
}

function Shown({ one: { shown }, lang }: { readonly one: Received; readonly lang: Language }) {
  const { t } = useTranslation('simulation');
  return (
    <div className={classes.shown} lang={lang}>
      {shown.kind === 'broken' && <p className={classes.note}>{t('brokenText', { why: shown.why })}</p>}
      {shown.kind === 'sms' && <MessageFrame channel="sms" subject={null} text={shown.text} html={null} />}
      {shown.kind === 'mail' && (
        <MessageFrame channel="email" subject={shown.subject} text={shown.text} html={shown.html} />
      )}
    </div>
  );
}
