import { Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMayDraw } from '../use-may-draw.ts';
import '../texts/register.ts';
import { Gallery } from './gallery.tsx';
import classes from './gallery.module.css';

/** Every ready process to start from. */
export function GalleryPage() {
  const { t } = useTranslation('processes');
  return (
    <div className={classes.page}>
      <Link to="/processes" className={classes.back}>
        <IconArrowLeft size={16} aria-hidden="true" /> {t('title')}
      </Link>
      <Title order={1}>{t('gallery.title')}</Title>
      <Text c="dimmed" mb="lg" maw={640}>
        {t('gallery.lead')}
      </Text>
      <Gallery mayCreate={useMayDraw()} />
    </div>
  );
}
