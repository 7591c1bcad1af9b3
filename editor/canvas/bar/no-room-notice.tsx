import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSaver } from '../saving/draft-saver.ts';
import classes from './canvas-bar.module.css';

type NoticeProps = { readonly saver: DraftSaver; readonly onExport: () => void };

/** Below the bar while this browser keeps nothing of the draft: what that puts at risk, and a way to keep it all the same. */
export function NoRoomNotice({ saver, onExport }: NoticeProps) {
  const { t } = useTranslation('canvas');
  const { kind } = useSyncExternalStore(saver.subscribe, saver.get);
  const isKept = useSyncExternalStore(saver.subscribe, saver.isKept);
  if (isKept) return null;
  const isOnServer = kind === 'saved' || kind === 'dirty' || kind === 'saving';
  return (
    <div className={classes.noRoom} role="alert" data-wrong={!isOnServer || undefined}>
      <span>{t(isOnServer ? 'unkept.onServer' : 'unkept.nowhere')}</span>
      <Button variant="default" size="xs" leftSection={<IconDownload size={16} />} onClick={onExport}>
        {t('unkept.download')}
      </Button>
    </div>
  );
}
