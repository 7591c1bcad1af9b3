import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../shell/api/new-id.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { showToast } from '../../shell/toast.tsx';
import { type Competency, isBlank, type Item, type Rating } from './content.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { LevelChoice } from './level-choice.tsx';
import classes from './scorecard.module.css';

const blankItem = (shows: Item['shows']): Item => ({ id: newId(), shows, situation: '', behaviour: '', impact: '' });

/** One competency: its level with what one sees at each, and the evidence behind it. */
export function CompetencyStep({
  competency,
  rating,
  disabled,
  latest,
  onChange,
}: {
  readonly competency: Competency;
  readonly rating: Rating | undefined;
  readonly disabled: boolean;
  /** The rating as it is when it is asked for: an undo may come long after, when other things have been written here or after a way round. */
  readonly latest: () => Rating;
  readonly onChange: (rating: Rating) => void;
}) {
  const { t } = useTranslation('scorecard');
  const language = useLanguage();
  const [first] = useState(() => blankItem('strength'));
  const evidence = rating?.evidence ?? [];
  const items = evidence.length > 0 ? evidence : [first];
  const setItems = (next: readonly Item[]) => onChange({ ...latest(), evidence: [...next] });
  const remove = (item: Item, at: number) => {
    setItems(items.filter(({ id }) => id !== item.id));
    const putBack = () => setItems(latest().evidence.toSpliced(at, 0, item));
    if (!isBlank(item)) showToast(t('removed'), putBack);
  };
  return (
    <>
      {competency.description && <Text c="dimmed">{inLanguage(competency.description, language)}</Text>}
      <LevelChoice
        competency={competency}
        level={rating?.level}
        disabled={disabled}
        onChoose={(level) => onChange({ ...latest(), level })}
      />
      <h3 className={classes.part}>{t('evidence')}</h3>
      <Text size="sm" c="dimmed" mb="sm">
        {t('evidenceText')}
      </Text>
      {items.map((item, at) => (
        <EvidenceItem
          key={item.id}
          item={item}
          number={at + 1}
          disabled={disabled}
          onChange={(changed) => setItems(items.map((one) => (one.id === changed.id ? changed : one)))}
          onRemove={disabled || (items.length === 1 && isBlank(item)) ? undefined : () => remove(item, at)}
        />
      ))}
      {!disabled && items.length < 20 && (
        <Button
          variant="default"
          size="md"
          fullWidth
          leftSection={<IconPlus size={16} />}
          onClick={() => setItems([...items, blankItem('development')])}
        >
          {t('add')}
        </Button>
      )}
    </>
  );
}
