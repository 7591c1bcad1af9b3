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
import { keptDrafts, storedDrafts } from './saving/kept-draft.ts';
import { rememberedDraft } from './saving/open-drafts.ts';

/** In the place of a process that is not there (any more): what this browser has kept of it can leave as a file. */
export function MissingProcess({ processId }: { readonly processId: string }) {
  const { t } = useTranslation(['gone', 'canvas']);
  const drawing = useKeptDrawing(processId);
  return (
    <Notice title={t('title')} text={t(drawing ? 'stillKept' : 'missing')}>
      {drawing && (
        <Button
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          onClick={() => void exportFile(drawing.id, () => drawing)}
        >
          {t('download')}
        </Button>
      )}
      <Button component={Link} to="/processes" variant={drawing ? 'default' : 'filled'}>
        {t('canvas:bar.back')}
      </Button>
    </Notice>
  );
}

/** What I last drew of the process in this browser and the server did not take. */
function useKeptDrawing(processId: string): Definition | undefined {
  const { userId } = useMe();
  const [drawing, setDrawing] = useState(() => rememberedDraft(userId, processId)?.store.get().present);
  useEffect(() => {
    void keptDrafts(storedDrafts({ userId, processId })).then((drafts) => {
      const last = drafts.at(-1);
      if (last) setDrawing((now) => now ?? last.definition);
    });
  }, [userId, processId]);
  return drawing;
}
