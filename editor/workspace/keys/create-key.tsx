import { Button, Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeyScope, keyScopes } from '../../../server/contract/key-scopes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { HandOver } from '../people/hand-over.tsx';
import { refreshKeys } from './refresh-keys.ts';
import './texts.ts';

const spans = ['30', '90', '365', 'never'] as const;

/** A new key: its name, what it may do and for how long; shown once. */
export function CreateKey({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('keys');
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly KeyScope[]>(['read']);
  const [span, setSpan] = useState<(typeof spans)[number]>('90');
  const [secret, setSecret] = useState<string | null>(null);
  const days = span === 'never' ? null : Number(span);
  const create = useChange(
    () => call(routes.createKey, { body: { name: name.trim(), scopes: [...scopes], days } }),
    (made) => t('created', { name: made.name }),
    (made) => {
      setSecret(made.key);
      refreshKeys();
    },
  );
  if (secret !== null)
    return <HandOver title={t('secretTitle', { name })} text={t('secretText')} secret={secret} onClose={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={32}
          required
          data-autofocus
        />
        <Checkbox.Group
          label={t('scopes')}
          value={[...scopes]}
          onChange={(chosen) => setScopes(keyScopes.filter((scope) => chosen.includes(scope)))}
        >
          <Stack gap="xs" mt="xs">
            {keyScopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(scope)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Select
          label={t('expiry')}
          data={spans.map((value) => ({ value, label: t(`days_${value}`) }))}
          value={span}
          onChange={(value) => setSpan(spans.find((one) => one === value) ?? span)}
          allowDeselect={false}
        />
        <Button type="submit" loading={create.isPending} disabled={scopes.length === 0}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
