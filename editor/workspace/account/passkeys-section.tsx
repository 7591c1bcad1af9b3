import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../shell/api/api-error.ts';
import { authError, postAuth } from '../../shell/api/post-auth.ts';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { useWhen } from '../page/when.tsx';
import rows from '../page/rows.module.css';
import { addPasskey } from './add-passkey.ts';
import { Section } from './section.tsx';
import './texts.ts';

type Passkey = { readonly id: string; readonly deviceType: string; readonly createdAt: string | null };
const key = ['passkeys'];

/** The devices that sign in instead of a password. */
export function PasskeysSection() {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const found = useQuery({
    queryKey: key,
    queryFn: async () => {
      const { status, body } = await postAuth('passkey/list-user-passkeys');
      if (status >= 300) throw authError(status, '');
      return body as Passkey[];
    },
  });
  const refresh = () => void client.invalidateQueries({ queryKey: key });
  const add = useChange(
    async () => {
      const outcome = await addPasskey();
      if (outcome !== 'added') {
        const title = t(outcome === 'stale' ? 'passkeyStale' : 'passkeyFailed');
        throw new ApiError({ type: 'about:blank', title, status: 400, code: outcome });
      }
    },
    () => t('passkeyAdded'),
    refresh,
  );
  // The device has a say in it only where the page is secure.
  const isPossible = typeof window.PublicKeyCredential === 'function';
  return (
    <Section title={t('passkeys')} text={t('passkeysText')}>
      {found.data && found.data.length > 0 && (
        <ul className={rows.list}>
          {found.data.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} then={refresh} />
          ))}
        </ul>
      )}
      {isPossible && (
        <Button variant="default" loading={add.isPending} onClick={() => add.mutate(undefined)}>
          {t('addPasskey')}
        </Button>
      )}
    </Section>
  );
}

function PasskeyRow({
  passkey: { id, deviceType, createdAt },
  then,
}: {
  readonly passkey: Passkey;
  readonly then: () => void;
}) {
  const { t } = useTranslation('account');
  const when = useWhen(useMe().organisation.zone);
  const remove = useChange(
    async () => {
      const { status } = await postAuth('passkey/delete-passkey', { id });
      if (status >= 300) throw authError(status, t('passkeyFailed'));
    },
    () => t('passkeyRemoved'),
    then,
  );
  const kind = t(deviceType === 'multiDevice' ? 'synced' : 'ofOneDevice');
  return (
    <li className={rows.row}>
      <span>{createdAt ? t('passkeyName', { kind, when: when(createdAt) }) : kind}</span>
      <Button variant="subtle" size="compact-sm" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
        {t('remove')}
      </Button>
    </li>
  );
}
