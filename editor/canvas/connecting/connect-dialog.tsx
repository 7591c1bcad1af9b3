import { Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { useConnect } from '../actions/use-connect.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { placeAfter } from '../edits/place-new-step.ts';
import type { Drop } from '../flow/drop.ts';
import { focusNode } from '../flow/focus-node.ts';
import { stepName } from '../labels/things-name.ts';
import { type Choice, PickList } from '../picking/pick-list.tsx';
import { stepChoices } from '../picking/step-choices.tsx';
import { exitName } from '../steps/exit-name.ts';
import { type NewKind, newKinds } from '../steps/new-step.ts';
import './texts.ts';

/** The exit that a connection shall be drawn from; without `exit` one is asked for it. */
export type Source = { readonly step: string; readonly exit?: string };

type DialogProps = {
  readonly source: Source;
  readonly onClose: () => void;
  readonly onAdd: (kind: NewKind, drop: Drop) => void;
};

/** Connecting by keyboard: which exit, then where it leads, to a step that is there or to a new one. */
export function ConnectDialog({ source, onClose, onAdd }: DialogProps) {
  const { t } = useTranslation('connecting');
  const { t: tCanvas } = useTranslation('canvas');
  const { language } = useEditing();
  const definition = useDefinition();
  const connect = useConnect();
  const step = definition.steps[source.step];
  const exits = step ? exitsOf(step) : [];
  const [exit, setExit] = useState(source.exit ?? (exits.length === 1 ? exits[0] : undefined));
  const now = exit === undefined ? undefined : definition.connections[source.step]?.[exit];
  const from = inLanguage(stepName(definition, source.step), language);
  if (!step) return null;

  const pickTarget = (id: string) => {
    if (exit === undefined) return;
    onClose();
    const kind = newKinds.find((one) => id === `new ${one}`);
    if (kind) return onAdd(kind, { at: placeAfter(definition, source.step), after: { step: source.step, exit } });
    connect(source.step, exit, id);
    focusNode(source.step);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={exit === undefined ? t('title', { from }) : t('titleExit', { from, exit: exitName(step, exit, language) })}
      closeButtonProps={{ 'aria-label': tCanvas('inspector.close') }}
    >
      {exit === undefined ? (
        <PickList
          key="exit"
          label={t('exit')}
          nothing={exits.length === 0 ? t('noExits') : t('nothing')}
          choices={exitChoices(definition, source.step, language, t)}
          onPick={setExit}
        />
      ) : (
        <PickList
          key="target"
          label={t('target')}
          nothing={t('nothing')}
          choices={[
            ...stepChoices(definition, language, (id, { kind }) => (id === now ? t('now') : tCanvas(`kind.${kind}`))),
            ...newKinds.map((kind) => ({
              id: `new ${kind}`,
              label: t('added', { kind: tCanvas(`kind.${kind}`) }),
              icon: <IconPlus size={18} aria-hidden="true" />,
            })),
          ]}
          onPick={pickTarget}
        />
      )}
    </Modal>
  );
}

function exitChoices(definition: Definition, from: string, language: Language, t: TFunction): Choice[] {
  const step = definition.steps[from];
  if (!step) return [];
  return exitsOf(step).map((exit) => {
    const to = definition.connections[from]?.[exit];
    const name = to === undefined ? undefined : inLanguage(stepName(definition, to), language);
    return {
      id: exit,
      label: exitName(step, exit, language),
      hint: name === undefined ? t('leadsNowhere') : t('leadsTo', { to: name }),
    };
  });
}
