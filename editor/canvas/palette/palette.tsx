import { Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconNote, IconSearch, IconSquareRounded } from '@tabler/icons-react';
import { type KeyboardEvent, memo, type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../shell/language.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { useDefinitionOf, useEditing } from '../editing.ts';
import { focusNode } from '../flow/focus-node.ts';
import '../flow/texts.ts';
import { kindIcons } from '../steps/kind-icon.ts';
import { type NewKind, newKinds } from '../steps/new-step.ts';
import { startDraggingKind } from './dragged-kind.ts';
import classes from './palette.module.css';

/** Only who searches asks for the steps, and hears of edits. */
const noSteps: Definition['steps'] = {};

/** The left rail: what can be added, and, while one searches, the steps that are there. */
export const Palette = memo(function Palette({
  searchRef,
  onAdd,
  onAddNote,
  onAddArea,
}: {
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onAdd: (kind: NewKind) => void;
  readonly onAddNote: () => void;
  readonly onAddArea: () => void;
}) {
  const { t } = useTranslation('canvas');
  const { readOnly, language, focusSteps } = useEditing();
  const searchFor = t(readOnly ? 'palette.onlySearch' : 'palette.search');
  const [search, setSearch] = useState('');
  const cameFrom = useRef<HTMLElement>(null);
  const wanted = search.trim().toLowerCase();
  const steps = useDefinitionOf((definition) => (wanted === '' ? noSteps : definition.steps));
  const matches = (...texts: readonly string[]) =>
    wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted));
  const kinds = newKinds.filter((kind) => !readOnly && matches(t(`kind.${kind}`), t(`kindHint.${kind}`)));
  const found = Object.entries(steps).filter(([id, step]) => matches(id, inLanguage(step.name, language)));
  const add = (kind: NewKind) => {
    onAdd(kind);
    setSearch('');
  };
  // What is pressed next is meant for the step that was found.
  const goTo = (id: string) => {
    focusSteps([id]);
    focusNode(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      setSearch('');
      // The keys are the drawing's again, and mean what they meant before.
      event.currentTarget.blur();
      cameFrom.current?.focus({ preventScroll: true });
    }
    if (event.key !== 'Enter') return;
    const [kind] = kinds;
    const [step] = found;
    if (kind) {
      // The new card takes the focus; another Enter must not add another one before it has it.
      event.currentTarget.blur();
      add(kind);
    } else if (step) goTo(step[0]);
  };
  return (
    <aside className={classes.rail} aria-label={readOnly ? searchFor : t('palette.title')}>
      <TextInput
        ref={searchRef}
        aria-label={searchFor}
        placeholder={searchFor}
        leftSection={<IconSearch size={16} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onFocus={({ relatedTarget }) => {
          cameFrom.current = relatedTarget as HTMLElement | null;
        }}
        onKeyDown={onKeyDown}
      />
      <div className={classes.list}>
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind} onAdd={() => add(kind)} />
        ))}
        {!readOnly && wanted === '' && (
          <UnstyledButton className={classes.kind} onClick={onAddNote}>
            <IconNote size={20} stroke={1.6} aria-hidden="true" />
            <span>
              {t('note')}
              <small>{t('kindHint.note')}</small>
            </span>
          </UnstyledButton>
        )}
        {!readOnly && wanted === '' && (
          <UnstyledButton className={classes.kind} onClick={onAddArea}>
            <IconSquareRounded size={20} stroke={1.6} aria-hidden="true" />
            <span>
              {t('area', { ns: 'marks' })}
              <small>{t('areaHint', { ns: 'marks' })}</small>
            </span>
          </UnstyledButton>
        )}
        {found.length > 0 && (
          <Text c="dimmed" size="xs" mt="sm" mb={4} px={8}>
            {t('palette.found')}
          </Text>
        )}
        {found.map(([id, step]) => (
          <UnstyledButton key={id} className={classes.found} onClick={() => goTo(id)}>
            {inLanguage(step.name, language) || id}
          </UnstyledButton>
        ))}
        {wanted !== '' && kinds.length === 0 && found.length === 0 && (
          <Text c="dimmed" size="xs" p={8}>
            {t('palette.nothing')}
          </Text>
        )}
      </div>
    </aside>
  );
});

function Kind({ kind, onAdd }: { readonly kind: NewKind; readonly onAdd: () => void }) {
  const { t } = useTranslation('canvas');
  const Icon = kindIcons[kind];
  return (
    <UnstyledButton
      className={classes.kind}
      draggable
      onDragStart={(event) => startDraggingKind(event, kind)}
      onClick={onAdd}
    >
      <Icon size={20} stroke={1.6} aria-hidden="true" />
      <span>
        {t(`kind.${kind}`)}
        <small>{t(`kindHint.${kind}`)}</small>
      </span>
    </UnstyledButton>
  );
}
