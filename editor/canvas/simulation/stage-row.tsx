import { useTranslation } from 'react-i18next';
import type { Language, ScenarioBehaviour, StageStep } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { ExitsInput } from './exits-input.tsx';
import classes from './setup.module.css';
import { WhenInput } from './when-input.tsx';

type StageRowProps = {
  readonly id: string;
  readonly step: StageStep;
  readonly language: Language;
  readonly behaviour: ScenarioBehaviour;
  readonly onChange: (behaviour: ScenarioBehaviour) => void;
};

type Own = NonNullable<ScenarioBehaviour['stages']>[string];

/** How the people of one stage behave. Choosing an exit says that they decide; how soon can be said too. */
export function StageRow({ id, step, language, behaviour, onChange }: StageRowProps) {
  const { t } = useTranslation('simulation');
  const name = inLanguage(step.name, language) || id;
  const own = behaviour.stages?.[id];
  const set = (next: Own | undefined) => {
    const { [id]: _, ...others } = behaviour.stages ?? {};
    onChange({ ...behaviour, stages: next ? { ...others, [id]: next } : others });
  };
  const soon: Own = { decides: { amount: 1, unit: 'workingDays' } };
  return (
    <tr>
      <td>{name}</td>
      <td>
        <span className={classes.more}>
          <WhenInput
            label={`${name}: ${t('actsAfter')}`}
            unsaid={t('asAll')}
            value={own?.decides}
            onChange={(decides) => set(decides === undefined ? undefined : { ...own, decides })}
          />
          {step.meeting && own && (
            <>
              <small>{t('books')}</small>
              <WhenInput
                label={`${name}: ${t('books')}`}
                unsaid={t('asAll')}
                value={own.books}
                onChange={(books) => {
                  const { books: _, ...rest } = own;
                  set({ ...rest, ...(books === undefined ? {} : { books }) });
                }}
              />
              <small>{t('meets')}</small>
              <WhenInput
                label={`${name}: ${t('meets')}`}
                unsaid={t('asAll')}
                canNever={false}
                value={own.meets}
                onChange={(meets) => {
                  const { meets: _, ...rest } = own;
                  set({ ...rest, ...(typeof meets === 'object' ? { meets } : {}) });
                }}
              />
            </>
          )}
        </span>
      </td>
      <td>
        <ExitsInput
          step={step}
          name={name}
          language={language}
          exits={own?.exits}
          onChange={(exits) => set({ ...(own ?? soon), ...(exits ? { exits } : {}) })}
        />
      </td>
    </tr>
  );
}
