import { IconFileImport, IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';

/** Over the whole page while files are dragged across it: what they can be dropped for, or why not. */
export function DropOverlay({ mayImport }: { readonly mayImport: boolean }) {
  const { t } = useTranslation('processes');
  const Icon = mayImport ? IconFileImport : IconFileOff;
  return (
    <div className={classes.overlay} data-refused={!mayImport || undefined} role="status">
      <Icon size={40} stroke={1.4} aria-hidden="true" />
      <span>{t(mayImport ? 'import.drop' : 'import.mayNot')}</span>
    </div>
  );
}
