import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFileDrop } from '../../processes/import/use-file-drop.ts';
import { showRefusal } from '../../shell/toast.tsx';
import { useEditing } from '../editing.ts';
import '../keys/texts.ts';
import { DropOverlay, ImportDialog } from '../parts-loaded-later.tsx';

/** Files dropped on the editor are offered for import, or refused with words; the drawing stays where it is. */
export function FileDropping() {
  const { t } = useTranslation('keys');
  const { readOnly } = useEditing();
  const [files, setFiles] = useState<readonly File[]>([]);
  const navigate = useNavigate();
  const isOver = useFileDrop(readOnly ? () => showRefusal(t('readOnly'), '') : setFiles);
  const open = (processId: string) => void navigate(`/processes/${processId}`);
  return (
    <>
      {isOver && <DropOverlay mayImport={!readOnly} />}
      {files.length > 0 && <ImportDialog files={files} onClose={() => setFiles([])} onOpen={open} />}
    </>
  );
}
