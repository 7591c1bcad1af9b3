import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { When } from '../page/when.tsx';
import classes from './panel.module.css';
import { Revisions } from './revisions.tsx';
import type { Card, Visit } from './visits-of.ts';

/** Who has handed in and when, and who reads without assessing: what everybody may know. */
export function Assessors({
  visit,
  step,
  zone,
}: {
  readonly visit: Visit;
  readonly step: BoardStep | undefined;
  readonly zone: string;
}) {
  const { t } = useTranslation('panel');
  const [shown, show] = useState<Card>();
  const required = step?.scorecardsRequired ?? 0;
  return (
    <section className={classes.who}>
      <h2>
        {t('who')}
        {required > 0 && (
          <span className={classes.soft}>
            {' '}
            · {t(visit.cards.length > required ? 'inAll' : 'in', { count: visit.cards.length, required })}
          </span>
        )}
      </h2>
      <ul>
        {visit.cards.map((card) => (
          <li key={card.id}>
            <span>
              <strong>{card.authorName}</strong>
              {card.mine && ` (${t('mine')})`}
              <span className={classes.soft}>
                {' · '}
                {card.number === 1
                  ? t('handedIn')
                  : t(card.number === 2 ? 'revisedOnce' : 'revised', { count: card.number - 1 })}{' '}
                <When at={card.revisedAt} zone={zone} />
              </span>
            </span>
            {card.number > 1 && (card.mine || card.ratings !== null) && (
              <Button variant="subtle" size="compact-sm" onClick={() => show(card)}>
                {t('revisions')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {visit.aside.length > 0 && (
        <p className={classes.soft}>{t('aside', { names: visit.aside.map(({ name }) => name) })}</p>
      )}
      <Revisions card={shown} step={step} zone={zone} onClose={() => show(undefined)} />
    </section>
  );
}
