import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMasksTheater, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { useEditing } from '../editing.ts';
import '../live/texts.ts';
import '../rehearsal/texts.ts';
import type { DraftSaver } from '../saving/draft-saver.ts';

/** From the draft to the people on what is published, and to its rehearsal. */
export function OtherViews({ process, saver }: { readonly process: ProcessDetail; readonly saver: DraftSaver }) {
  const { t } = useTranslation();
  const { readOnly } = useEditing();
  const navigate = useNavigate();
  // What is rehearsed is the draft as it is saved.
  const rehearse = async () => {
    if (await saver.flush()) await navigate(`/processes/${process.id}/rehearsal`);
  };
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
