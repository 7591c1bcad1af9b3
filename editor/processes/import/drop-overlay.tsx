import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';

/** Over the whole page while files are dragged across it. */
export function DropOverlay() {
  const { t } = useTranslation('processes');
  return (
    <div className={classes.overlay} role="status">
      <IconFileImport size={40} stroke={1.4} aria-hidden="true" />
      {t('import.drop')}
    </div>
  );
}
