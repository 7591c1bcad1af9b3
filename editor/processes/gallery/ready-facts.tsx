import { useTranslation } from 'react-i18next';
import type { GalleryItem } from '../../../server/contract/processes.ts';
import classes from './gallery.module.css';

/** Steps, longest silence, channels and languages, each in words. */
export function ReadyFacts({ item }: { readonly item: GalleryItem }) {
  const { t } = useTranslation('processes');
  const facts = [
    t('gallery.steps', { count: item.steps }),
    item.longestSilence && t('gallery.silence', { count: Math.ceil(item.longestSilence.calendarDays) }),
    item.channels.map((channel) => t(`gallery.channel.${channel}`)).join(t('gallery.and')),
    item.languages.map((language) => t(`gallery.language.${language}`)).join(t('gallery.and')),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <ul className={classes.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
