import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../../process/feedback/composed.ts';
import type { Kept } from '../../../process/feedback/keep-edits.ts';
import { gap, type Piece } from '../../../process/feedback/pieces.ts';
import type { WordingContext } from '../../../process/wording/contract.ts';
import { readingEase } from '../../../process/feedback/reading-ease.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import classes from './feedback.module.css';
import { isOf } from './is-of.ts';
import { Margin } from './margin.tsx';

type Shown = Source | { readonly kind: 'hand' };
type Props = {
  readonly name: string;
  readonly kept: Kept;
  readonly language: 'sv' | 'en';
  readonly isEdited: boolean;
  /** What the reader must not learn. */
  readonly context: WordingContext;
  readonly lit: Shown | null;
  readonly light: (source: Shown | null) => void;
  readonly sayOf: (source: Shown) => string;
  /** What is written by hand; undefined goes back to the suggestion. */
  readonly onWrite: (text: string | undefined) => void;
};

/** One box of the decision: its sentences, each with its source, or the text to change; beside it what the wording lint says. */
export function Box({ name, kept, language, isEdited, context, lit, light, sayOf, onWrite }: Props) {
  const { t } = useTranslation('feedback');
  const shown = useLanguage();
  const [isWriting, setWriting] = useState(false);
  const ease = readingEase(kept.text, language);
  return (
    <article className={classes.box}>
      <header className={classes.boxHead}>
        <h3>{name}</h3>
        {isEdited && !isWriting && (
          <Button variant="subtle" size="compact-sm" onClick={() => onWrite(undefined)}>
            {t('own')}
          </Button>
        )}
        <Button variant="default" size="compact-sm" onClick={() => setWriting(!isWriting)} aria-pressed={isWriting}>
          {t(isWriting ? 'done' : 'edit')}
        </Button>
      </header>
      {isWriting ? (
        <Textarea
          aria-label={name}
          lang={language}
          autosize
          minRows={5}
          maxLength={5000}
          data-autofocus
          value={kept.text}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
      ) : (
        <Sentences pieces={kept.pieces} language={language} lit={lit} light={light} sayOf={sayOf} />
      )}
      {kept.text === '' && !isWriting && <p className={classes.soft}>{t('nothingHere')}</p>}
      {kept.overruled.length > 0 && (
        <p className={classes.soft}>
          {t('overruled')} <span lang={language}>{kept.overruled.map(({ text }) => text).join(' ')}</span>
        </p>
      )}
      {kept.text !== '' && (
        <>
          <Margin text={kept.text} language={language} context={context} />
          <p className={classes.soft}>
            {t('ease', {
              measure: ease.measure === 'lix' ? 'LIX' : 'Flesch',
              value: ease.value,
              meaning: inLanguage(ease.meaning, shown),
            })}
          </p>
        </>
      )}
    </article>
  );
}

function Sentences({
  pieces,
  language,
  lit,
  light,
  sayOf,
}: Pick<Props, 'language' | 'lit' | 'light' | 'sayOf'> & { readonly pieces: readonly Piece[] }) {
  const paragraphs = pieces.reduce<Piece[][]>(
    (all, piece) => (piece.text === gap ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), piece]]),
    [[]],
  );
  return (
    <div className={classes.sentences} lang={language}>
      {paragraphs.map((paragraph, place) => (
        <p key={`${place} ${paragraph[0]?.text ?? ''}`}>
          {paragraph.map((piece, at) => (
            <span
              key={`${at} ${piece.text}`}
              role="button"
              tabIndex={0}
              className={classes.sentence}
              data-lit={isOf(piece.source, lit) || undefined}
              data-kind={piece.source.kind}
              title={sayOf(piece.source)}
              aria-description={sayOf(piece.source)}
              onMouseEnter={() => light(piece.source)}
              onMouseLeave={() => light(null)}
              onFocus={() => light(piece.source)}
              onBlur={() => light(null)}
              onClick={() => light(piece.source)}
            >
              {piece.text}{' '}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
