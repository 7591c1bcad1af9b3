import { Anchor, Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Language, LocalText } from '../../../process/definition/schema.ts';
import { textUsesOf } from '../../../process/definition/text-uses-of.ts';
import { copyTextFor, idOfCopy } from '../../../process/texts/copy-text-for.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { inLanguage } from '../../shell/language.ts';
import { showToast } from '../../shell/toast.tsx';
import { useEditing, useOnPaper } from '../editing.ts';
import { kept } from '../inspector/inputs/kept.tsx';
import { inLanguagesOf } from '../steps/new-step.ts';
import { undoLater } from '../undo-later.ts';
import classes from './text-editor.module.css';

type NoticeProps = {
  readonly textId: string;
  readonly stepId: string | undefined;
  readonly onOpen: (textId: string) => void;
};

/** Where the text is sent, each place a way there; where more than one step sends it, a copy for the step that it was opened from. */
export const UsesNotice = kept(function UsesNotice({ textId, stepId, onOpen }: NoticeProps) {
  const { t } = useTranslation('writing');
  const { language, focusSteps, select, readOnly } = useEditing();
  const definition = useOnPaper();
  const uses = textUsesOf(definition).filter((use) => use.textId === textId);
  const places = [...new Set(uses.map((use) => use.stepId))];
  const isShared = uses.some((use) => use.stepId === stepId) && uses.some((use) => use.stepId !== stepId);
  if (uses.length === 0) return <p className={classes.notice}>{t('unused')}</p>;
  const nameOf = (id: string) => inLanguage(definition.steps[id]?.name, language) || id;
  const [before = '', after = ''] = t(places.length > 1 ? 'usedMany' : 'usedOnce', {
    steps: '\u0000',
    count: places.length,
  }).split('\u0000');
  return (
    <div className={classes.notice} data-shared={places.length > 1 || undefined}>
      <p>
        {before}
        {places.map((place, at) => (
          <Fragment key={place ?? 'policy'}>
            {at > 0 && ', '}
            <Anchor
              component="button"
              type="button"
              inherit
              underline="always"
              onClick={() =>
                place === undefined ? select({ kind: 'process' }) : focusSteps([place], { keepsText: true })
              }
            >
              {place === undefined ? t('policy') : nameOf(place)}
            </Anchor>
          </Fragment>
        ))}
        {after}
      </p>
      {isShared && stepId !== undefined && !readOnly && (
        <CopyButton textId={textId} stepId={stepId} name={nameOf(stepId)} onOpen={onOpen} />
      )}
    </div>
  );
});

const longest = 200;

/** The text's name with the step's behind it, in each language of the process. */
function nameOfCopy(definition: Definition, textId: string, stepId: string): LocalText {
  const text = definition.texts[textId];
  const step = definition.steps[stepId]?.name;
  const inOne = (language: Language) =>
    `${(text && inLanguage(nameOfText(text), language)) || textId} (${inLanguage(step, language) || stepId})`.slice(
      0,
      longest,
    );
  return inLanguagesOf(definition, { sv: inOne('sv'), en: inOne('en') });
}

type CopyProps = {
  readonly textId: string;
  readonly stepId: string;
  readonly name: string;
  readonly onOpen: (textId: string) => void;
};

function CopyButton({ textId, stepId, name, onOpen }: CopyProps) {
  const { t } = useTranslation('writing');
  const { store } = useEditing();
  const copy = () => {
    const { present } = store.get();
    const paths = textUsesOf(present).flatMap((use) =>
      use.textId === textId && use.stepId === stepId ? [use.path] : [],
    );
    const id = idOfCopy(textId, present.texts);
    const title = nameOfCopy(present, textId, stepId);
    store.endGesture();
    const before = store.get();
    store.edit('edit.copyText', (now) => copyTextFor(now, textId, paths, title));
    onOpen(id);
    const takeBack = undoLater(store, before);
    const undo = () => {
      takeBack?.();
      onOpen(textId);
    };
    showToast(t('copied', { step: name }), takeBack && undo);
  };
  return (
    <Button variant="default" size="compact-sm" leftSection={<IconCopy size={14} aria-hidden="true" />} onClick={copy}>
      {t('copy', { step: name })}
    </Button>
  );
}
