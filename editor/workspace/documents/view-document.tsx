import { ActionIcon } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewedAs } from '../../../server/contract/viewed-types.ts';
import { loadLater } from '../../shell/load-later.tsx';
import type { DocumentViewerProps } from './document-viewer.tsx';
import './texts.ts';

const Viewer = loadLater<DocumentViewerProps>(async () => (await import('./document-viewer.tsx')).DocumentViewer, {
  isNeeded: ({ isOpen }) => isOpen,
});

type ViewDocumentProps = { readonly documentId: string; readonly name: string; readonly mediaType: string };

/** Opens a document in place; nothing for a kind that can only be downloaded. */
export function ViewDocument({ documentId, name, mediaType }: ViewDocumentProps) {
  const { t } = useTranslation('documents');
  const [isOpen, setOpen] = useState(false);
  const kind = viewedAs(mediaType);
  if (kind === null) return null;
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={t('read', { name })} onClick={() => setOpen(true)}>
        <IconEye size={16} aria-hidden="true" />
      </ActionIcon>
      <Viewer {...{ documentId, name, kind, isOpen }} onClose={() => setOpen(false)} />
    </>
  );
}
