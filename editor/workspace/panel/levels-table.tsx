import { useTranslation } from 'react-i18next';
import { agreementOf } from '../../../process/feedback/agreement-of.ts';
import classes from './panel.module.css';
import type { Card } from './visits-of.ts';

type Row = { readonly id: string; readonly name: string };

/** Every level of the panel in one table: competencies down, assessors across, and how far they agree. */
export function LevelsTable({ rows, cards }: { readonly rows: readonly Row[]; readonly cards: readonly Card[] }) {
  const { t } = useTranslation('panel');
  return (
    <div className={classes.tableFrame} tabIndex={0} role="region" aria-label={t('overview')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('competency')}</th>
            {cards.map(({ id, authorName }) => (
              <th key={id} scope="col">
                {authorName}
              </th>
            ))}
            <th scope="col">{t('agreement')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name }) => {
            const levels = cards.map((card) => card.ratings?.[id]?.level ?? null);
            const { kind, lowest, highest } = agreementOf(levels);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {levels.map((level, at) => (
                  <td key={cards[at]?.id}>
                    {level ?? (
                      <span className={classes.soft}>
                        <span aria-hidden>–</span>
                        <span className="visually-hidden">{t('notAssessed')}</span>
                      </span>
                    )}
                  </td>
                ))}
                <td className={classes.agreement} data-kind={kind}>
                  {t(kind, { lowest, highest })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
