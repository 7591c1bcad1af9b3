import { Modal, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../server/contract/routes.ts';
import { useRoute } from '../shell/api/use-route.ts';
import { Failed } from '../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../shell/language.ts';
import { ListSkeleton } from '../shell/late-skeleton.tsx';
import { GalleryPicture } from './gallery-picture.tsx';
import classes from './processes.module.css';
import { useCreateProcess } from './use-create-process.ts';

/** Ready processes with their pictures; choosing one makes a copy that is one's own. */
export function Gallery() {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const gallery = useRoute(routes.listGallery, {}, { staleTime: Number.POSITIVE_INFINITY });
  const create = useCreateProcess();
  if (gallery.error) return <Failed error={gallery.error} again={() => void gallery.refetch()} />;
  if (!gallery.data) return <ListSkeleton rows={3} height={120} />;
  return (
    <ul className={classes.gallery}>
      {gallery.data.items.map(({ id, name, description }) => (
        <li key={id}>
          <UnstyledButton
            className={classes.entry}
            disabled={create.isPending}
            onClick={() => create.mutate({ from: 'gallery', galleryId: id })}
          >
            <GalleryPicture galleryId={id} />
            <strong>{inLanguage(name, language)}</strong>
            <Text c="dimmed" size="xs">
              {description[language]}
            </Text>
            <span className={classes.use}>{t('use')}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

export function GalleryDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('processes');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={960}
      title={t('fromGallery')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Gallery />
    </Modal>
  );
}
