import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { inLanguage } from '../../shell/language.ts';
import { type Selection, useDefinitionOf, useEditing } from '../editing.ts';
import { kept } from '../inspector/inputs/kept.tsx';
import { TextForm } from './text-form.tsx';
import classes from './text-editor.module.css';
import type { TextPlace } from './text-place.ts';
import './texts.ts';

type PanelProps = {
  readonly textId: string;
  readonly at: TextPlace | undefined;
  readonly selection: Selection;
  readonly onOpen: (textId: string) => void;
  readonly onClose: () => void;
};

/** A text edited beside the drawing, in the place of the inspector: the steps stay in sight, and one goes back to the one that sends it. */
export function TextPanel({ textId, at, selection, onOpen, onClose }: PanelProps) {
  const { t } = useTranslation('writing');
  const { store, language } = useEditing();
  const panel = useRef<HTMLElement>(null);
  const text = useDefinitionOf(({ texts }) => texts[textId]);
  const steps = useDefinitionOf((definition) => definition.steps);
  const close = () => {
    store.endGesture();
    onClose();
  };
  useEffect(() => {
    // Whoever goes through what was found goes on from there.
    if (document.activeElement?.closest('search')) return;
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  }, []);
  if (!text) return null;
  const [stepId] = selection.kind === 'steps' && selection.ids.length === 1 ? selection.ids : [];
  const step = stepId === undefined ? undefined : steps[stepId];
  return (
    <aside
      ref={panel}
      className={classes.panel}
      aria-label={`${t('title')}: ${inLanguage(nameOfText(text), language) || textId}`}
      onKeyDown={(event) => {
        // A list that is open lies elsewhere in the page, and Escape closes that.
        const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key !== 'Escape' || !isHere || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <PanelTop step={step && (inLanguage(step.name, language) || stepId)} onClose={close} />
      <div className={classes.scroll}>
        <TextForm at={at} key={textId} textId={textId} text={text} stepId={step ? stepId : undefined} onOpen={onOpen} />
      </div>
    </aside>
  );
}

/** The ways out of the text: back to the step that it was opened from, and away. */
const PanelTop = kept(function PanelTop({
  step,
  onClose,
}: {
  readonly step: string | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('writing');
  return (
    <div className={classes.top}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
        onClick={onClose}
      >
        {step === undefined ? t('backToProcess') : t('back', { step })}
      </Button>
      <ActionIcon size={28} visibleFrom="sm" aria-label={t('close', { ns: 'problems' })} onClick={onClose}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
});
