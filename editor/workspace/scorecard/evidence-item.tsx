import { ActionIcon, SegmentedControl, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from './content.ts';
import classes from './scorecard.module.css';

/** One piece of evidence: what it shows, the situation, what the person did, what came of it. */
export function EvidenceItem({
  item,
  number,
  disabled,
  onChange,
  onRemove,
}: {
  readonly item: Item;
  readonly number: number;
  readonly disabled: boolean;
  readonly onChange: (item: Item) => void;
  readonly onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslation('scorecard');
  const title = useId();
  const part = (name: 'situation' | 'behaviour' | 'impact') => (
    <Textarea
      size="md"
      label={t(name)}
      placeholder={t(`${name}Hint`)}
      autosize
      minRows={name === 'behaviour' ? 2 : 1}
      maxLength={2000}
      disabled={disabled}
      value={item[name]}
      onChange={(event) => onChange({ ...item, [name]: event.currentTarget.value })}
    />
  );
  return (
    <section className={classes.item} aria-labelledby={title}>
      <div className={classes.itemHead}>
        <h3 id={title}>{t('item', { number })}</h3>
        {onRemove && (
          <ActionIcon size={44} variant="subtle" color="gray" aria-label={t('remove', { number })} onClick={onRemove}>
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </div>
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t('shows')}
        disabled={disabled}
        data={(['strength', 'development'] as const).map((value) => ({ value, label: t(value) }))}
        value={item.shows}
        onChange={(shows) => onChange({ ...item, shows })}
      />
      {part('situation')}
      {part('behaviour')}
      {part('impact')}
    </section>
  );
}
