import { useTranslation } from 'react-i18next';
import { agreementOf } from '../../../process/feedback/agreement-of.ts';
import { EvidenceList } from './evidence-list.tsx';
import { LevelScale } from './level-scale.tsx';
import classes from './panel.module.css';
import type { Card } from './visits-of.ts';

/** What the panel says of one competency: how far they agree, who stands where, and their evidence side by side. */
export function CompetencyPanel({
  id,
  name,
  cards,
}: {
  readonly id: string;
  readonly name: string;
  readonly cards: readonly Card[];
}) {
  const { t } = useTranslation('panel');
  const rated = cards.map((card) => ({ card, rating: card.ratings?.[id] }));
  const { kind, lowest, highest } = agreementOf(rated.map(({ rating }) => rating?.level ?? null));
  return (
    <section className={classes.competency}>
      <div className={classes.head}>
        <h2>{name}</h2>
        <span className={classes.agreement} data-kind={kind}>
          {t(kind, { lowest, highest })}
        </span>
      </div>
      <LevelScale rated={rated.map(({ card, rating }) => ({ name: card.authorName, level: rating?.level ?? null }))} />
      <div className={classes.beside}>
        {rated.map(({ card, rating }) => (
          <div key={card.id}>
            <h3>
              {card.authorName}{' '}
              <span className={classes.soft}>
                {rating?.level ? `${rating.level} · ${t(`level${rating.level}`)}` : t('notAssessed')}
              </span>
            </h3>
            <EvidenceList items={rating?.evidence ?? []} />
          </div>
        ))}
      </div>
    </section>
  );
}
