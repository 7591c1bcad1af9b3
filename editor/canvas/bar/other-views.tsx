import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMasksTheater, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { useEditing } from '../editing.ts';
import '../live/texts.ts';
import '../rehearsal/texts.ts';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { useRehearse } from './use-rehearse.ts';

/** From the draft to the people on what is published, and to its rehearsal. */
export function OtherViews({ process, saver }: { readonly process: ProcessDetail; readonly saver: DraftSaver }) {
  const { t } = useTranslation();
  const { readOnly } = useEditing();
  const rehearse = useRehearse(process.id, saver);
  return (
    <>
      <Tooltip label={t('live:open')}>
        <ActionIcon component={Link} to={`/processes/${process.id}/live`} aria-label={t('live:open')}>
          <IconUsersGroup size={20} />
        </ActionIcon>
      </Tooltip>
      {!readOnly && (
        <Tooltip label={t('rehearsal:begin')}>
          <ActionIcon aria-label={t('rehearsal:begin')} onClick={() => void rehearse()}>
            <IconMasksTheater size={20} />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}
