import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SendersView } from '../../../server/contract/senders.ts';
import { ActButton } from './act-button.tsx';
import { MailDomain } from './mail-domain.tsx';
import { isUnread } from './is-unread.ts';
import { Refusal } from './refusal.tsx';
import { TrySender } from './try-sender.tsx';
import classes from './senders.module.css';

type InstallationRowProps = {
  readonly lent: SendersView['email']['installation'][number];
  readonly channel: 'email' | 'sms';
  readonly isUsed: boolean;
};

/** What whoever operates Besked has set: it carries the channel where none of the own ones is on, and is not changed here. */
export function InstallationRow({ lent, channel, isUsed }: InstallationRowProps) {
  const { t } = useTranslation('senders');
  const [open, setOpen] = useState<'test' | 'domain' | null>(null);
  const { kind, from, refuses } = lent;
  const name = `${t('installation')} · ${t(kind)}`;
  const says = kind === 'mailbox' ? t('installationMailbox') : t('installationUsed');
  const unused = kind === 'mailbox' && channel === 'email' ? 'mailbox' : channel;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <strong>{name}</strong>
        {from !== null && <div>{from}</div>}
        <div className={classes.soft}>{isUsed ? says : t(`installationUnused_${unused}`)}</div>
        {refuses && <Refusal {...refuses} />}
        {isUsed && isUnread(lent) && <p className={classes.warning}>{t('unreadLent')}</p>}
      </div>
      {kind !== 'mailbox' && (
        <div className={classes.acts}>
          <ActButton act="test" name={name} onOpen={() => setOpen('test')} />
          {channel === 'email' && <ActButton act="domain" name={name} onOpen={() => setOpen('domain')} />}
        </div>
      )}
      <Modal opened={open !== null} onClose={() => setOpen(null)} title={t(`${open ?? 'test'}Of`, { name })}>
        {open === 'test' && <TrySender sender={kind} channel={channel} />}
        {open === 'domain' && <MailDomain sender={kind} />}
      </Modal>
    </li>
  );
}
