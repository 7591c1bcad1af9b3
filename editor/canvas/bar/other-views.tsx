import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMasksTheater, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { useEditing } from '../editing.ts';
import type { DraftSaver } from '../saving/draft-saver.ts';
import './texts.ts';
import { useRehearse } from './use-rehearse.ts';

/** From the draft to the people on what is published, and to its rehearsal. */
export function OtherViews({ process, saver }: { readonly process: ProcessDetail; readonly saver: DraftSaver }) {
  const { t } = useTranslation();
  const { readOnly } = useEditing();
  const rehearse = useRehearse(process.id, saver);
  return (
    <>
      <Tooltip label={t('views:live')}>
        <ActionIcon component={Link} to={`/processes/${process.id}/live`} aria-label={t('views:live')}>
          <IconUsersGroup size={20} />
        </ActionIcon>
      </Tooltip>
      {!readOnly && (
        <Tooltip label={t('views:rehearsal')}>
          <ActionIcon aria-label={t('views:rehearsal')} onClick={() => void rehearse()}>
            <IconMasksTheater size={20} />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}
