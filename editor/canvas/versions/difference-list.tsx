import { UnstyledButton } from '@mantine/core';
import { IconArrowsMove, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Change, How, SettingChange } from '../../../process/difference/contract.ts';
import { howWords } from '../../../process/difference/say-change.ts';
import { withNames } from '../../../process/difference/with-names.ts';
import { useLanguage } from '../../shell/language.ts';
import { usePeopleNamed } from '../../workspace/people/use-people-found.ts';
import classes from './difference.module.css';
import './texts.ts';

const icons: Readonly<Record<How, typeof IconPlus>> = {
  added: IconPlus,
  removed: IconMinus,
  changed: IconPencil,
  moved: IconArrowsMove,
};

type ListProps = {
  readonly changes: readonly Change[];
  /** A step that was chosen in the list. */
  readonly onStep?: ((stepId: string) => void) | undefined;
};

/** A difference in words, one line a change and one below it a setting. */
export function DifferenceList({ changes, onStep }: ListProps) {
  const { t } = useTranslation('versions');
  const names = new Map(usePeopleNamed(peopleOf(changes)).map(({ userId, name }) => [userId, name]));
  if (changes.length === 0) return <p className={classes.same}>{t('same')}</p>;
  return (
    <ul className={classes.list}>
      {changes.map((change) => (
        <ChangeLine
          key={`${JSON.stringify(change.about)}/${change.how}`}
          change={change}
          names={names}
          onStep={onStep}
        />
      ))}
    </ul>
  );
}

const peopleOf = (changes: readonly Change[]) => [
  ...new Set(changes.flatMap(({ settings }) => settings.flatMap(({ people }) => [...people.from, ...people.to]))),
];

type LineProps = Pick<ListProps, 'onStep'> & {
  readonly change: Change;
  /** The members of the organisation whom the changes are about, by their ids. */
  readonly names: ReadonlyMap<string, string>;
};

function ChangeLine({ change, names, onStep }: LineProps) {
  const language = useLanguage();
  const { about, how, name, settings } = change;
  const Icon = icons[how];
  const words = (
    <>
      <strong>{name[language]}</strong> {howWords(change)[language]}
    </>
  );
  return (
    <li className={classes.change} data-how={how}>
      <Icon size={16} className={classes.icon} aria-hidden="true" />
      <div className={classes.words}>
        {onStep && 'stepId' in about ? (
          <UnstyledButton className={classes.link} onClick={() => onStep(about.stepId)}>
            {words}
          </UnstyledButton>
        ) : (
          <span>{words}</span>
        )}
        {settings.length > 0 && (
          <ul className={classes.settings}>
            {settings.map((setting) => (
              <SettingLine key={setting.path.join('.')} setting={withNames(setting, names)} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function SettingLine({ setting: { name, from, to } }: { readonly setting: SettingChange }) {
  const { t } = useTranslation('versions');
  const language = useLanguage();
  return (
    <li>
      <span className={classes.setting}>{name[language]}</span>
      {from && (
        <del className={classes.from}>
          <span className="visually-hidden">{t('was')} </span>
          {from[language]}
        </del>
      )}
      <ins className={classes.to}>
        <span className="visually-hidden">{t('is')} </span>
        {to ? to[language] : t('nothing')}
      </ins>
    </li>
  );
}
