import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CandidatePair, MergeField } from '../../../server/contract/merges.ts';
import { fieldWords } from './field-words.ts';
import '../page/texts.ts';

type Props = {
  readonly field: MergeField;
  readonly pair: CandidatePair;
  /** Undefined where both say the same. */
  readonly taken: 'this' | 'other' | undefined;
  readonly onTake: (side: 'this' | 'other') => void;
};

/** One field of both entries: where they differ one is chosen. */
export function FieldRow({ field, pair, taken, onTake }: Props) {
  const { t } = useTranslation(['merge', 'page']);
  const sides = [
    ['this', pair.one],
    ['other', pair.other],
  ] as const;
  const said = (value: string | null) => {
    if (value === null) return t('none');
    return field === 'language' || field === 'channel' ? t(`page:${value}`) : value;
  };
  return (
    <tr data-differs={taken !== undefined || undefined}>
      <th scope="row">{t(fieldWords[field])}</th>
      {sides.map(([side, { candidate }]) => (
        <td
          key={side}
          data-label={t(side === 'this' ? 'one' : 'other')}
          data-empty={candidate[field] === null || undefined}
        >
          {taken === undefined ? (
            said(candidate[field])
          ) : (
            <Radio
              name={`merge-${field}`}
              label={said(candidate[field])}
              checked={taken === side}
              onChange={() => onTake(side)}
              aria-label={`${t(fieldWords[field])}: ${said(candidate[field])}, ${t(side === 'this' ? 'one' : 'other')}`}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
