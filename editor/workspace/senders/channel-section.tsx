import { Button, Modal, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SendersView } from '../../../server/contract/senders.ts';
import { InstallationRow } from './installation-row.tsx';
import { kindsOf } from './kinds-of.ts';
import { nameOf } from './name-of.ts';
import { SenderForm } from './sender-form.tsx';
import { SenderRow } from './sender-row.tsx';
import classes from './senders.module.css';

type ChannelSectionProps = { readonly channel: 'email' | 'sms'; readonly senders: SendersView };

/** The ways out of one channel: the own ones in their order, and what the installation lends where none is on. */
export function ChannelSection({ channel, senders }: ChannelSectionProps) {
  const { t } = useTranslation('senders');
  const [adding, setAdding] = useState(false);
  const { own, installation } = senders[channel];
  const lent = channel === 'sms' ? senders.smsSenders : senders.domains;
  const left = kindsOf[channel].filter((kind) => kind !== 'mailbox' || own.every((sender) => sender.kind !== kind));
  const isLent = !own.some(({ isOn }) => isOn);
  return (
    <section className={classes.section} aria-labelledby={`senders-${channel}`}>
      <div className={classes.head}>
        <Title order={2} size="h3" id={`senders-${channel}`}>
          {t(channel)}
        </Title>
        {left.length > 0 && (
          <Button size="compact-md" onClick={() => setAdding(true)} aria-label={t(`addTo_${channel}`)}>
            {t('add')}
          </Button>
        )}
      </div>
      <ul className={classes.list}>
        {own.map((sender, index) => (
          <SenderRow
            key={sender.id}
            sender={sender}
            name={nameOf(sender, own, t(sender.kind))}
            ids={own.map(({ id }) => id)}
            index={index}
            isFirst={sender.isOn && own.findIndex(({ isOn }) => isOn) === index}
            lent={lent}
          />
        ))}
        {installation.map((lent) => (
          <InstallationRow key={lent.kind} lent={lent} channel={channel} isUsed={isLent} />
        ))}
      </ul>
      <Modal opened={adding} onClose={() => setAdding(false)} title={t(`addTo_${channel}`)}>
        {adding && <SenderForm channel={channel} kinds={left} lent={lent} onClose={() => setAdding(false)} />}
      </Modal>
    </section>
  );
}
