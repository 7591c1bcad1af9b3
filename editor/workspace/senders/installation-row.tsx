import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SendersView } from '../../../server/contract/senders.ts';
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
  const [trying, setTrying] = useState(false);
  const { kind, from, refuses } = lent;
  const name = `${t('installation')} · ${t(kind)}`;
  const says = kind === 'mailbox' ? t('installationMailbox') : t('installationUsed');
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <strong>{name}</strong>
        {from !== null && <div>{from}</div>}
        <div className={classes.soft}>{isUsed ? says : t('installationUnused')}</div>
        {refuses && <Refusal {...refuses} />}
      </div>
      {kind !== 'mailbox' && (
        <div className={classes.acts}>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('testOf', { name })}
            onClick={() => setTrying(true)}
          >
            {t('test')}
          </Button>
        </div>
      )}
      <Modal opened={trying} onClose={() => setTrying(false)} title={t('testOf', { name })}>
        {trying && <TrySender sender={kind} channel={channel} />}
      </Modal>
    </li>
  );
}
