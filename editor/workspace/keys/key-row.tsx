import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyView } from '../../../server/contract/keys.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { When } from '../page/when.tsx';
import classes from '../people/people.module.css';
import { refreshKeys } from './refresh-keys.ts';
import './texts.ts';

/** One key, with what it may do and when it was used; revoked from here. */
export function KeyRow({ entry }: { readonly entry: KeyView }) {
  const { t } = useTranslation('keys');
  const [revoking, setRevoking] = useState(false);
  const { id, name, start, scopes, actsAs, expiresAt, lastUsedAt, isExpired, isStopped } = entry;
  const revoke = useChange(
    () => call(routes.revokeKey, { params: { keyId: id } }),
    () => t('revoked', { name }),
    refreshKeys,
  );
  return (
    <li className={classes.row}>
      <div>
        <strong>{name}</strong> <span className={classes.soft}>{start}…</span>
        <div>{scopes.map((scope) => t(scope)).join(' · ')}</div>
        <div className={classes.soft}>
          {t('by', { name: actsAs.name })} ·{' '}
          {lastUsedAt ? (
            <>
              {t('used')} <When at={lastUsedAt} />
            </>
          ) : (
            t('neverUsed')
          )}{' '}
          ·{' '}
          {expiresAt ? (
            <>
              {t(isExpired ? 'expired' : 'until')} <When at={expiresAt} />
            </>
          ) : (
            t('forever')
          )}
          {isStopped && <> · {t('stopped', { name: actsAs.name })}</>}
        </div>
      </div>
      <Button variant="default" size="compact-sm" onClick={() => setRevoking(true)}>
        {t('revoke')}
      </Button>
      <Modal opened={revoking} onClose={() => setRevoking(false)} title={t('revokeTitle', { name })}>
        <Stack gap="md">
          <Text>{t('revokeText')}</Text>
          <Button color="red" loading={revoke.isPending} onClick={() => revoke.mutate(undefined)}>
            {t('revoke')}
          </Button>
        </Stack>
      </Modal>
    </li>
  );
}
