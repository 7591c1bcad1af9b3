import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Definition } from '../../process/definition/schema.ts';
import { Notice } from '../shell/error-page.tsx';
import { useMe } from '../shell/use-me.ts';
import './bar/gone-texts.ts';
import { exportFile } from './export-file.ts';
import { isOwn, keptDrafts, storedDrafts } from './saving/kept-draft.ts';
import { rememberedDraft } from './saving/open-drafts.ts';

/** In the place of a process that is not there (any more): what this browser has kept of it can leave as a file. */
export function MissingProcess({ processId }: { readonly processId: string }) {
  const { t } = useTranslation(['gone', 'canvas']);
  const drawings = useKeptDrawings(processId);
  const hasKept = drawings.length > 0;
  return (
    <Notice title={t('title')} text={t(hasKept ? 'stillKept' : 'missing')}>
      {drawings.map((drawing, index) => {
        const number = index + 1;
        const isOnly = drawings.length === 1;
        return (
          <Button
            key={number}
            leftSection={<IconDownload size={16} aria-hidden="true" />}
            onClick={() => void exportFile(isOnly ? drawing.id : `${drawing.id}-${number}`, () => drawing)}
          >
            {isOnly ? t('download') : t('downloadOf', { number, count: drawings.length })}
          </Button>
        );
      })}
      <Button component={Link} to="/processes" variant={hasKept ? 'default' : 'filled'}>
        {t('canvas:bar.back')}
      </Button>
    </Notice>
  );
}

/** What I drew of the process in this browser and the server did not take: what is open in this window, and what each window that is no more has left. */
function useKeptDrawings(processId: string): readonly Definition[] {
  const { userId } = useMe();
  const [open] = useState(() => rememberedDraft(userId, processId)?.store.get().present);
  const [left, setLeft] = useState<readonly Definition[]>([]);
  useEffect(() => {
    void keptDrafts(storedDrafts({ userId, processId })).then((drafts) =>
      // What this window has kept is what is open in it.
      setLeft(drafts.filter(({ key }) => !open || !isOwn(key)).map(({ definition }) => definition)),
    );
  }, [userId, processId, open]);
  return open ? [open, ...left] : left;
}
