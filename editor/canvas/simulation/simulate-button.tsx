import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Panel } from '../panel.ts';
import classes from './dock.module.css';

/** Opens the simulation under the canvas, and closes it. */
export function SimulateButton({ onShow }: { readonly onShow: (panel: Panel) => void }) {
  const { t } = useTranslation('canvas');
  return (
    <Button
      variant="default"
      className={classes.opens ?? ''}
      aria-label={t('bar.simulate')}
      leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
      onClick={() => onShow('simulation')}
    >
      {t('bar.simulate')}
    </Button>
  );
}
