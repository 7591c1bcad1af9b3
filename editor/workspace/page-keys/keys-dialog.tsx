import { Kbd, Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyList } from '../../shell/key-list.tsx';
import type { PageKey } from './page-key.ts';
import './texts.ts';

type Props = {
  readonly opened: boolean;
  readonly keys: readonly PageKey[];
  readonly findsPeople: boolean;
  readonly onClose: () => void;
};

/** Every key of the page that is shown, and those of every page. */
export function KeysDialog({ opened, keys, findsPeople, onClose }: Props) {
  const { t } = useTranslation('pageKeys');
  const everywhere = [
    ...(findsPeople ? [{ keys: ['/'], does: t('find') }] : []),
    { keys: ['?'], does: t('help') },
    { keys: ['Esc'], does: t('close') },
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={t('title')} size="md">
      {keys.length > 0 && <KeyList title={t('here')} rows={keys.map(toRow)} />}
      <KeyList title={t('everywhere')} rows={everywhere.map(toRow)} />
    </Modal>
  );
}

const toRow = ({ keys, does }: PageKey) => ({
  does,
  keys: keys.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && ' / '}
      <Kbd>{key}</Kbd>
    </Fragment>
  )),
});
