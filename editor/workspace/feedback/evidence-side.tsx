import { useTranslation } from 'react-i18next';
import type { Composed, LeftOut, Source } from '../../../process/feedback/composed.ts';
import type { Evidence } from '../../../process/feedback/contract.ts';
import { sayLeftOut } from '../../../process/feedback/say-left-out.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { openCards } from './compose-input.ts';
import classes from './feedback.module.css';
import { isOf } from './is-of.ts';

type Shown = Source | { readonly kind: 'hand' };
type Props = {
  readonly application: ApplicationDetail;
  readonly step: BoardStep;
  readonly composed: Composed;
  readonly lit: Shown | null;
  readonly light: (source: Shown | null) => void;
};

/** The evidence by competency and assessor, each item with whether it is in the text, and if not why. */
export function EvidenceSide({ application, step, composed, lit, light }: Props) {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const cards = openCards(application);
  const lacking = composed.leftOut.filter(({ evidenceId }) => evidenceId === undefined);
  return (
    <section className={classes.evidence} aria-label={t('evidence')}>
      {lacking.map((one) => (
        <p key={one.reason} className={classes.lacking} role="note">
          {inLanguage(sayLeftOut(one), language)}
        </p>
      ))}
      {step.competencies.map(({ id, name }) => {
        const items = cards.flatMap((card) =>
          (card.ratings?.[id]?.evidence ?? []).map((evidence) => ({ card, evidence })),
        );
        if (items.length === 0) return null;
        return (
          <div key={id} className={classes.competency}>
            <h3>{inLanguage(name, language)}</h3>
            <ul>
              {items.map(({ card, evidence }) => {
                const source: Source = {
                  kind: 'evidence',
                  scorecardId: card.id,
                  competencyId: id,
                  evidenceId: evidence.id,
                };
                const isLit = isOf(source, lit) || (lit?.kind === 'anchor' && lit.competencyId === id);
                return (
                  <Item
                    key={`${card.id} ${evidence.id}`}
                    evidence={evidence}
                    language={card.language}
                    author={card.authorName}
                    leftOut={composed.leftOut.filter(
                      (one) => one.evidenceId === evidence.id && one.scorecardId === card.id,
                    )}
                    isLit={isLit}
                    onLight={(on) => light(on ? source : null)}
                  />
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Item({
  evidence,
  language,
  author,
  leftOut,
  isLit,
  onLight,
}: {
  readonly evidence: Evidence;
  readonly language: 'sv' | 'en';
  readonly author: string;
  readonly leftOut: readonly LeftOut[];
  readonly isLit: boolean;
  readonly onLight: (on: boolean) => void;
}) {
  const { t } = useTranslation('feedback');
  const shown = useLanguage();
  const isUsed = !leftOut.some(({ field }) => field === undefined);
  const { situation, behaviour, impact, shows } = evidence;
  return (
    <li
      className={classes.item}
      data-lit={isLit || undefined}
      data-used={isUsed || undefined}
      onMouseEnter={() => onLight(true)}
      onMouseLeave={() => onLight(false)}
    >
      <p className={classes.itemHead}>
        <strong>{t(shows === 'strength' ? 'isStrength' : 'isDevelopment')}</strong>
        <span className={classes.soft}>{author}</span>
      </p>
      <div lang={language}>
        {situation && <p className={classes.soft}>{situation}</p>}
        <p>{behaviour}</p>
        {impact && <p className={classes.soft}>{impact}</p>}
      </div>
      <p className={classes.state}>{isUsed ? t('used') : ''}</p>
      {leftOut.map((one) => (
        <p key={`${one.reason} ${one.field ?? ''}`} className={classes.state}>
          {inLanguage(sayLeftOut(one), shown)}
        </p>
      ))}
    </li>
  );
}
