import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { pathOf } from '../../shell/api/call.ts';
import classes from './documents.module.css';
import './texts.ts';

export type DocumentViewerProps = {
  readonly documentId: string;
  readonly name: string;
  readonly kind: 'pdf' | 'picture' | 'text';
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** A document over the page. What it holds is somebody else's: it gets neither scripts nor our origin. */
export function DocumentViewer({ documentId, name, kind, isOpen, onClose }: DocumentViewerProps) {
  const { t } = useTranslation('documents');
  const params = { documentId };
  const source = pathOf(routes.viewDocument.path, { params });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={name}
      size="min(1000px, 100vw)"
      classNames={{ title: classes.name ?? '' }}
    >
      {kind === 'picture' && <img className={classes.picture} src={source} alt={name} />}
      {kind === 'text' && <iframe className={classes.read} title={name} sandbox="" src={source} />}
      {/* Browsers' readers of PDF do not start in a sandbox. */}
      {kind === 'pdf' && <iframe className={classes.read} title={name} src={source} />}
      <a href={pathOf(routes.downloadDocument.path, { params })} download={name}>
        {t('download')}
      </a>
    </Modal>
  );
}
