import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Panel } from '../panel.ts';
import classes from './dock.module.css';
import './texts.ts';

/** Opens the simulation under the canvas, and closes it. */
export function SimulateButton({ onShow }: { readonly onShow: (panel: Panel) => void }) {
  const { t } = useTranslation('simulation');
  return (
    <Button
      variant="default"
      className={classes.opens ?? ''}
      aria-label={t('open')}
      leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
      onClick={() => onShow('simulation')}
    >
      {t('open')}
    </Button>
  );
}
