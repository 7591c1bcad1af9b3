import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEditing } from '../editing.ts';
import type { WhyGone } from '../saving/draft-saver.ts';
import './gone-texts.ts';
import classes from './canvas-bar.module.css';

/** That the process is there no more: what is drawn can leave as a file, or stay here for as long as one likes. */
export function GoneNotice({ why, onExport }: { readonly why: WhyGone; readonly onExport: () => void }) {
  const { t } = useTranslation('gone');
  const { mayDraw } = useEditing();
  return (
    <div className={classes.noRoom} role="alert" data-wrong>
      <span>{`${t(why)} ${t(mayDraw ? 'kept' : 'keptToRead')}`}</span>
      <Button size="xs" leftSection={<IconDownload size={16} aria-hidden="true" />} onClick={onExport}>
        {t('download')}
      </Button>
      <ToList />
    </div>
  );
}

/** That no new job can choose the process; drawing and saving go on. */
export function ArchivedNotice() {
  const { t } = useTranslation('gone');
  const { mayDraw } = useEditing();
  return (
    <div className={classes.noRoom} role="status">
      <span>{t(mayDraw ? 'archived' : 'archivedToRead')}</span>
      <ToList />
    </div>
  );
}

function ToList() {
  const { t } = useTranslation('canvas');
  return (
    <Button component={Link} to="/processes" variant="default" size="xs">
      {t('bar.back')}
    </Button>
  );
}
