import { ActionIcon, Modal, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import type { SenderView } from '../../../server/contract/senders.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useMe } from '../../shell/use-me.ts';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { useConditionalChange } from '../act/use-conditional-change.ts';
import { ActButton } from './act-button.tsx';
import { MailDomain } from './mail-domain.tsx';
import { isUnread } from './is-unread.ts';
import { Refusal } from './refusal.tsx';
import { refreshSenders } from './refresh-senders.ts';
import { RemoveSender } from './remove-sender.tsx';
import { SenderForm } from './sender-form.tsx';
import { TrySender } from './try-sender.tsx';
import { sayFrom } from './say-from.ts';
import { useOrder } from './use-order.ts';
import classes from './senders.module.css';

type SenderRowProps = {
  readonly sender: SenderView;
  /** What tells it from the others of the channel. */
  readonly name: string;
  /** All of the channel, in their order. */
  readonly ids: readonly string[];
  readonly index: number;
  readonly isFirst: boolean;
  /** Who messages may be from by the keys of the installation. */
  readonly lent: readonly string[];
};

/** One own way out: who it is from, how it stands, and what can be done with it. */
export function SenderRow({ sender, name, ids, index, isFirst, lent }: SenderRowProps) {
  const { t } = useTranslation('senders');
  const [open, setOpen] = useState<'test' | 'edit' | 'remove' | 'domain' | null>(null);
  const { id, kind, isOn, isLocked, credentials, refuses, revision, channel } = sender;
  const move = useOrder({ channel, ids, index, name });
  const { organisation } = useMe();
  const turn = useConditionalChange({
    ask: () => call(routes.changeSender, { params: { senderId: id }, body: { isOn: !isOn }, ifMatch: revision }),
    said: () => t(isOn ? 'turnedOff' : 'turnedOn', { name }),
    then: refreshSenders,
    async reload() {
      queryClient.setQueryData(keyOf(routes.getSenders, {}), await call(routes.getSenders, {}));
    },
  });
  const close = () => setOpen(null);
  const keys = kind === 'mailbox' ? t('mailboxHint') : t(credentials === 'own' ? 'ownKeys' : 'lentKeys');
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <strong>{name}</strong>
        <div>{sayFrom(sender)}</div>
        <div className={classes.soft}>
          {isFirst && `${t('first')} · `}
          {!isOn && `${t('off')} · `}
          {keys}
        </div>
        {isLocked && <p className={classes.wrong}>{t('locked')}</p>}
        {refuses && <Refusal {...refuses} />}
        {isUnread(sender) && <p className={classes.warning}>{t('unread')}</p>}
        {turn.meanwhile && !turn.isSuccess && (
          <ChangedMeanwhile {...turn.meanwhile} zone={organisation.zone}>
            {t(isOn ? 'isStillOn' : 'isStillOff', { name })}
          </ChangedMeanwhile>
        )}
      </div>
      <div className={classes.acts}>
        {ids.length > 1 && (
          <>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('up', { name })}
              disabled={index === 0}
              onClick={() => move(-1)}
            >
              <IconArrowUp size={16} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('down', { name })}
              disabled={index === ids.length - 1}
              onClick={() => move(1)}
            >
              <IconArrowDown size={16} aria-hidden="true" />
            </ActionIcon>
          </>
        )}
        <Switch
          checked={isOn}
          aria-label={t('isOn', { name })}
          disabled={turn.isPending}
          onChange={() => turn.mutate(undefined)}
        />
        <ActButton act="test" name={name} onOpen={() => setOpen('test')} />
        {channel === 'email' && kind !== 'mailbox' && (
          <ActButton act="domain" name={name} onOpen={() => setOpen('domain')} />
        )}
        <ActButton act="edit" name={name} onOpen={() => setOpen('edit')} />
        <ActButton act="remove" name={name} onOpen={() => setOpen('remove')} />
      </div>
      <Modal opened={open !== null} onClose={close} title={t(`${open ?? 'edit'}Of`, { name })}>
        {open === 'test' && <TrySender sender={id} channel={channel} />}
        {open === 'domain' && <MailDomain sender={id} />}
        {open === 'edit' && <SenderForm channel={channel} kinds={[kind]} sender={sender} lent={lent} onClose={close} />}
        {open === 'remove' && <RemoveSender id={id} name={name} onClose={close} />}
      </Modal>
    </li>
  );
}
