import { Kbd, Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageKey } from './page-key.ts';
import classes from './page-keys.module.css';
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
      {keys.length > 0 && <Keys title={t('here')} keys={keys} />}
      <Keys title={t('everywhere')} keys={everywhere} />
    </Modal>
  );
}

function Keys({ title, keys }: { readonly title: string; readonly keys: readonly PageKey[] }) {
  return (
    <section className={classes.group}>
      <h3>{title}</h3>
      <dl>
        {keys.map(({ keys: ways, does }) => (
          <div key={does} className={classes.row}>
            <dt>{does}</dt>
            <dd>
              {ways.map((way, at) => (
                <Fragment key={way}>
                  {at > 0 && ' / '}
                  <Kbd>{way}</Kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
