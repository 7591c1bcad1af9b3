import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { mayRecruit } from '../may-recruit.ts';
import { usePages } from '../page/use-pages.ts';
import { OtherEntries } from './other-entries.tsx';
import { RequestDialog } from './request-dialog.tsx';

type Props = {
  /** By which they have asked for it; null where they have asked otherwise. */
  readonly requestId: string | null;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly name: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

type Wanted = Pick<Props, 'requestId' | 'candidateId' | 'name'>;

async function eraseWith({ requestId, candidateId, name }: Wanted): Promise<void> {
  if (requestId === null) await call(routes.eraseCandidate, { params: { candidateId }, body: { name } });
  else await call(routes.eraseByRequest, { params: { requestId }, body: { name } });
}

/** Erases for good, once the name has been typed: nothing of it can be undone. Before, it names the other entries that may be the same person's. */
export function EraseDialog({ requestId, applicationId, candidateId, name, opened, onClose }: Props) {
  const { t } = useTranslation('requests');
  const looks = mayRecruit(useMe());
  const found = usePages(routes.listLookalikes, { params: { candidateId } }, { enabled: opened && looks });
  const [typed, setTyped] = useState('');
  const isSame = typed.trim().toLowerCase() === name.toLowerCase();
  const erase = useChange(
    () => eraseWith({ requestId, candidateId, name: typed }),
    () => t('erased'),
    onClose,
  );
  return (
    <RequestDialog
      {...{ opened, onClose }}
      title={t('eraseTitle', { name })}
      button={t('eraseButton')}
      color="red"
      isReady={isSame && !(looks && found.isPending)}
      isPending={erase.isPending}
      send={() => erase.mutate(undefined)}
    >
      <Text>{t('eraseText')}</Text>
      {looks ? <OtherEntries {...{ applicationId, name, found }} /> : <Text>{t('several')}</Text>}
      <TextInput
        label={t('typeName', { name })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
      />
    </RequestDialog>
  );
}
