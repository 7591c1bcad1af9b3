import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { LocalText } from '../../../process/definition/schema.ts';
import type { Merge, MergedUnit, Side, UnitKey } from '../../../process/difference/contract.ts';
import { conflictsOf, mergeDrafts } from '../../../process/difference/merge-drafts.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { DifferenceList } from '../versions/difference-list.tsx';
import type { Conflict, Meeting } from './create-meeting.ts';
import classes from './merge-dialog.module.css';
import { MergeDrawings } from './merge-drawings.tsx';
import './texts.ts';

/** Both changed the same steps: both are shown, and one of them is chosen for each. Everything else is merged already. */
export function MergeDialog({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('saving');
  const conflict = useSyncExternalStore(meeting.subscribe, meeting.get);
  return (
    <Modal
      opened={conflict !== undefined}
      onClose={() => undefined}
      withCloseButton={false}
      title={t('title')}
      size="xl"
    >
      {conflict && <Choosing key={conflict.newest.revision} conflict={conflict} meeting={meeting} />}
    </Modal>
  );
}

type Choices = Readonly<Record<UnitKey, Side>>;

function Choosing({ conflict, meeting }: { readonly conflict: Conflict; readonly meeting: Meeting }) {
  const { t } = useTranslation('saving');
  const language = useLanguage();
  const [choices, choose] = useState<Choices>({});
  const merge = useMemo(() => mergeDrafts(conflict, choices), [conflict, choices]);
  const conflicts = conflictsOf(merge);
  const who = conflict.newest.by ?? t('somebody');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const when = formatInstant(Date.parse(conflict.newest.at), zone, language, { relativeTo: Date.now() });
  const around = useMemo(() => stepsOf(conflictsOf(mergeDrafts(conflict))), [conflict]);
  const list = useRef<HTMLUListElement>(null);
  const goTo = (stepId: string) =>
    list.current?.querySelector<HTMLElement>(`[data-unit="step/${stepId}"] input:checked`)?.focus();
  const all = (side: Side) => choose(Object.fromEntries(conflicts.map(({ key }) => [key, side])) as Choices);
  return (
    <Stack gap="md">
      {/* The first that could take the keyboard is a drawing, and that cannot until it has been measured. */}
      <Text tabIndex={-1} data-autofocus className={classes.asked}>
        {t('text', { who, when })}
      </Text>
      <MergeDrawings three={conflict} who={who} around={around} onStep={goTo} />
      <ul className={classes.conflicts} ref={list}>
        {conflicts.map((unit) => (
          <ConflictItem
            key={unit.key}
            unit={unit}
            who={who}
            onChoose={(side) => choose({ ...choices, [unit.key]: side })}
          />
        ))}
      </ul>
      <AlsoIn merge={merge} who={who} />
      <OtherIds merge={merge} conflict={conflict} who={who} />
      <Group justify="space-between">
        <Group gap="xs">
          <Button variant="subtle" onClick={() => all('mine')}>
            {t('allMine')}
          </Button>
          <Button variant="subtle" onClick={() => all('theirs')}>
            {t('allTheirs', { who })}
          </Button>
        </Group>
        <Button onClick={() => meeting.settle(merge.merged)}>{t('merge')}</Button>
      </Group>
    </Stack>
  );
}

const stepsOf = (units: readonly MergedUnit[]) =>
  units.flatMap(({ key }) => (key.startsWith('step/') ? [key.slice('step/'.length)] : []));

type ItemProps = { readonly unit: MergedUnit; readonly who: string; readonly onChoose: (side: Side) => void };

function ConflictItem({ unit, who, onChoose }: ItemProps) {
  const { t } = useTranslation('saving');
  const language = useLanguage();
  const what = unit.name[language];
  return (
    <li className={classes.conflict} data-unit={unit.key}>
      <div className={classes.head}>
        <strong>{what}</strong>
        <SegmentedControl
          aria-label={t('choose', { what })}
          value={unit.from}
          onChange={(side) => onChoose(side as Side)}
          data={[
            { value: 'mine', label: t('mine') },
            { value: 'theirs', label: t('theirs', { who }) },
          ]}
        />
      </div>
      <div className={classes.sides}>
        <section data-chosen={unit.from === 'mine' || undefined}>
          <small>{t('mineIs')}</small>
          {unit.mine.length > 0 ? <DifferenceList changes={unit.mine} /> : <p>{t('untouched')}</p>}
        </section>
        <section data-chosen={unit.from === 'theirs' || undefined}>
          <small>{t('theirsIs', { who })}</small>
          {unit.theirs.length > 0 ? <DifferenceList changes={unit.theirs} /> : <p>{t('untouched')}</p>}
        </section>
      </div>
    </li>
  );
}

/** What needed no choice, and whose it is. */
function AlsoIn({ merge, who }: { readonly merge: Merge; readonly who: string }) {
  const { t } = useTranslation('saving');
  const language = useLanguage();
  const rest = merge.units.filter(({ isConflict }) => !isConflict);
  const whose = { mine: t('fromMine'), theirs: t('fromTheirs', { who }), both: t('fromBoth') };
  if (rest.length === 0) return null;
  return (
    <section>
      <Text fw={600}>{t('alsoIn')}</Text>
      <ul className={classes.rest}>
        {rest.map(({ key, name, from }) => (
          <li key={key}>
            {name[language]} <small>{whose[from]}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

type OtherIdsProps = { readonly merge: Merge; readonly conflict: Conflict; readonly who: string };

/** What had to give way to make both fit. */
function OtherIds({ merge, conflict: { mine, theirs }, who }: OtherIdsProps) {
  const { t } = useTranslation('saving');
  const language = useLanguage();
  const name = (named: LocalText | undefined, id: string) => inLanguage(named, language) || id;
  return (
    <>
      {Object.entries(merge.renamed).map(([from, to]) => (
        <Text key={from}>
          {t('renamed', {
            mine: name(mine.steps[from]?.name, from),
            theirs: name(theirs.steps[from]?.name, from),
            ...{ from, to, who },
          })}
        </Text>
      ))}
      {Object.entries(merge.renamedFields).map(([from, to]) => (
        <Text key={from}>
          {t('renamedField', {
            mine: name(mine.fields[from]?.label, from),
            theirs: name(theirs.fields[from]?.label, from),
            ...{ from, to, who },
          })}
        </Text>
      ))}
      {merge.loosened.length > 0 && <Text>{t('loosened', { count: merge.loosened.length })}</Text>}
    </>
  );
}
