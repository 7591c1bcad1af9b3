import { IconArrowUpRight, IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../process/feedback/contract.ts';
import classes from './panel.module.css';

const icons = { strength: IconSparkles, development: IconArrowUpRight } as const;

/** Evidence to read: what it shows, and situation, behaviour and impact as one text in the assessor's words. */
export function EvidenceList({ items }: { readonly items: readonly Evidence[] }) {
  const { t } = useTranslation('panel');
  if (items.length === 0) return <p className={classes.soft}>{t('noEvidence')}</p>;
  return (
    <ul className={classes.evidence}>
      {items.map(({ id, shows, situation, behaviour, impact }) => {
        const Icon = icons[shows];
        return (
          <li key={id}>
            <span className={classes.shows}>
              <Icon size={14} aria-hidden /> {t(shows)}
            </span>
            {situation && <p className={classes.soft}>{situation}</p>}
            <p>{behaviour}</p>
            {impact && <p className={classes.soft}>{impact}</p>}
          </li>
        );
      })}
    </ul>
  );
}
