import { Button, Group, Modal, Text } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';
import { useEditing } from '../editing.ts';
import type { DraftSaver } from './draft-saver.ts';

/** Somebody else saved a newer draft: theirs or mine. Either way the other one is one Undo away. */
export function OvertakenDialog({ process, saver }: { readonly process: ProcessDetail; readonly saver: DraftSaver }) {
  const { t } = useTranslation('canvas');
  const { store, language } = useEditing();
  const state = useSyncExternalStore(saver.subscribe, saver.get);
  const [isBusy, setBusy] = useState(false);
  const overtaken = state.kind === 'overtaken' ? state : undefined;

  const settle = (use: (theirs: Definition, revision: number) => void) => {
    setBusy(true);
    readNewest(process.id)
      .then(({ definition, revision }) => use(definition, revision))
      .catch(showError)
      .finally(() => setBusy(false));
  };
  const takeTheirs = () =>
    settle((theirs, revision) => {
      saver.rebase(revision, theirs, true);
      store.edit('edit.takeTheirs', () => theirs);
    });
  const keepMine = () =>
    settle((theirs, revision) => {
      const mine = store.get().present;
      saver.rebase(revision, theirs, true);
      store.edit('edit.theirs', () => theirs);
      store.edit('edit.keepMine', () => mine);
    });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Modal
      opened={overtaken !== undefined}
      onClose={() => undefined}
      withCloseButton={false}
      title={t('overtaken.title')}
    >
      <Text mb="md">
        {t('overtaken.text', {
          who: overtaken?.by ?? t('overtaken.somebody'),
          when: overtaken?.at ? formatInstant(Date.parse(overtaken.at), zone, language) : '',
        })}
      </Text>
      <Group gap="xs">
        <Button onClick={takeTheirs} loading={isBusy}>
          {t('overtaken.theirs')}
        </Button>
        <Button variant="default" onClick={keepMine} loading={isBusy}>
          {t('overtaken.mine')}
        </Button>
      </Group>
    </Modal>
  );
}

async function readNewest(processId: string): Promise<{ definition: Definition; revision: number }> {
  const { draft, draftRevision } = await call(routes.getProcess, { params: { processId } });
  const parsed = parseDefinition(draft);
  if (parsed.kind === 'problems') throw new Error(`the newest draft of ${processId} cannot be read`);
  return { definition: parsed.definition, revision: draftRevision };
}
