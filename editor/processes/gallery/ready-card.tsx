import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GalleryItem } from '../../../server/contract/processes.ts';
import { useLanguage } from '../../shell/language.ts';
import { DrawingPicture } from '../drawing-picture.tsx';
import { useCreateProcess } from '../use-create-process.ts';
import classes from './gallery.module.css';
import { ReadyFacts } from './ready-facts.tsx';
import { useReady } from './use-ready.ts';

/** One ready process: its picture and words lead to the preview, the button makes a copy of one's own at once. */
export function ReadyCard({ item, mayCreate }: { readonly item: GalleryItem; readonly mayCreate: boolean }) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const { data: definition } = useReady(item.id);
  const create = useCreateProcess();
  const name = item.name[language];
  return (
    <li className={classes.card}>
      <div className={classes.picture}>{definition && <DrawingPicture definition={definition} />}</div>
      <span className={classes.audience}>{item.audience[language]}</span>
      <h2 className={classes.name}>
        <Link to={`/processes/gallery/${item.id}`}>{name}</Link>
      </h2>
      <p className={classes.description}>{item.description[language]}</p>
      <ReadyFacts item={item} />
      {mayCreate && (
        <Button
          className={classes.use ?? ''}
          variant="default"
          aria-label={t('gallery.useNamed', { name })}
          loading={create.isPending}
          onClick={() => create.mutate({ from: 'gallery', galleryId: item.id })}
        >
          {t('gallery.use')}
        </Button>
      )}
    </li>
  );
}
