import { useTranslation } from 'react-i18next';
import classes from './panel.module.css';

const levels = [1, 2, 3, 4, 5] as const;

/** The five levels in a row with who gave which: the spread at a glance. What it shows stands in words beside it. */
export function LevelScale({
  rated,
}: {
  readonly rated: readonly { readonly name: string; readonly level: number | null }[];
}) {
  const { t } = useTranslation('panel');
  return (
    <ol className={classes.scale} aria-hidden>
      {levels.map((level) => {
        const here = rated.filter((one) => one.level === level);
        return (
          <li key={level} data-taken={here.length > 0 || undefined} title={t(`level${level}`)}>
            <span className={classes.number}>{level}</span>
            <span className={classes.names}>{here.map(({ name }) => initialsOf(name)).join(' ')}</span>
          </li>
        );
      })}
    </ol>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('');
}
