import { useTranslation } from 'react-i18next';
import { useEditing } from '../../editing.ts';
import { AmountInput } from './amount-input.tsx';
import { Sentence } from './sentence.tsx';
import { kept } from './kept.tsx';
import { Select } from './select.tsx';
import { Switch } from './switch.tsx';

export type Limit = { times: number; then: string };

/** How often an exit may be taken, and which exit of the same step stands in afterwards. */
export const LimitInput = kept(function LimitInput({
  value,
  others,
  onChange,
}: {
  readonly value: Limit | undefined;
  readonly others: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (limit: Limit | undefined) => void;
}) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const [first] = others;
  if (!first) return null;
  return (
    <>
      <Switch
        label={t('limit.title')}
        checked={value !== undefined}
        disabled={readOnly}
        onChange={(event) => onChange(event.currentTarget.checked ? { times: 2, then: first.value } : undefined)}
      />
      {value && (
        <Sentence
          text={t('limit.sentence')}
          parts={{
            times: (
              <AmountInput
                label={t('limit.times')}
                value={value.times}
                min={1}
                max={1000}
                readOnly={readOnly}
                onLeave={store.endGesture}
                onChange={(times) => onChange({ ...value, times })}
              />
            ),
            then: (
              <Select
                aria-label={t('limit.then')}
                data={[...others]}
                value={value.then}
                readOnly={readOnly}
                w={160}
                onChange={(then) => then && onChange({ ...value, then })}
              />
            ),
          }}
        />
      )}
    </>
  );
});
