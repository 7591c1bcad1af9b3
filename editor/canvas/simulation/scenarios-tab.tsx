import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { scenarioStart } from '../../../process/simulation/scenario-start.ts';
import type { Scenario } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { showToast } from '../../shell/toast.tsx';
import { useDefinition, useEditing } from '../editing.ts';
import type { Checks } from '../problems/check-store.ts';
import { undoLater } from '../undo-later.ts';
import { addScenario, changeScenario, mostScenarios, removeScenario, scenarioId } from './change-scenarios.ts';
import type { Stage } from './playback.ts';
import { ScenarioForm } from './scenario-form.tsx';
import { ScenarioList } from './scenario-list.tsx';
import classes from './scenarios.module.css';
import { expectedOf, toScenario } from './to-scenario.ts';
import type { Player } from './use-playback.ts';
import { useWritten, type Written } from './use-written.ts';

type TabProps = {
  readonly stage: Stage;
  readonly player: Player;
  readonly checks: Checks;
  readonly onPlay: (scenario: Scenario) => void;
};

/** The scenarios that are saved with the process: green or red, played, changed, and what is played now saved as one more. */
export function ScenariosTab({ stage, player, checks, onPlay }: TabProps) {
  const { t } = useTranslation('simulation');
  const { store, language, readOnly } = useEditing();
  const definition = useDefinition();
  const [written, write] = useWritten(store);
  const scenarios = definition.scenarios ?? [];
  const nameOf = (scenario: Pick<Scenario, 'name'>) => inLanguage(scenario.name, language);
  const save = ({ id, scenario }: Written) => {
    if (id === undefined)
      store.edit('edit.addScenario', (now) => addScenario(now, { ...scenario, id: scenarioId(now, scenario.name) }));
    else store.edit('edit.changeScenario', (now) => changeScenario(now, id, { ...scenario, id }));
    showToast(t('saved', { name: nameOf(scenario) }));
    write(undefined);
  };
  const remove = (scenario: Scenario) => {
    const before = store.get();
    store.edit('edit.removeScenario', (now) => removeScenario(now, scenario.id));
    showToast(t('removed', { name: nameOf(scenario) }), undoLater(store, before));
  };
  const edited = scenarios.find(({ id }) => id === written?.id);
  if (written && (written.id === undefined || edited))
    return (
      <div className={classes.scenarios}>
        <ScenarioForm
          definition={definition}
          calendar={stage.calendar}
          begins={edited ? scenarioStart(edited.start, stage.calendar.zone, stage.today) : player.plan.start}
          language={language}
          scenario={written.scenario}
          onChange={(scenario) => write({ ...written, scenario })}
          onSave={() => save(written)}
          onCancel={() => write(undefined)}
        />
      </div>
    );
  const played = () => ({
    name: {},
    ...toScenario(definition, player.plan, stage.calendar),
    expect: expectedOf(player.playback.run),
  });
  const isFull = scenarios.length >= mostScenarios;
  return (
    <div className={classes.scenarios}>
      {scenarios.length === 0 && <p className={classes.empty}>{t('scenariosEmpty')}</p>}
      <div className={classes.head}>
        {readOnly ? (
          <span className={classes.hint}>{t('readOnly')}</span>
        ) : (
          <Button size="xs" disabled={isFull} onClick={() => write({ scenario: played() })}>
            {t('saveFirst')}
          </Button>
        )}
        {isFull && <span className={classes.hint}>{t('mostScenarios')}</span>}
      </div>
      <ScenarioList
        definition={definition}
        checks={checks}
        language={language}
        buttonsOf={(scenario) => (
          <>
            <ActionIcon aria-label={`${t('doPlay')}: ${nameOf(scenario)}`} onClick={() => onPlay(scenario)}>
              <IconPlayerPlay size={18} />
            </ActionIcon>
            {!readOnly && (
              <>
                <ActionIcon
                  aria-label={`${t('edit')}: ${nameOf(scenario)}`}
                  onClick={() => write({ id: scenario.id, scenario })}
                >
                  <IconPencil size={18} />
                </ActionIcon>
                <ActionIcon aria-label={`${t('remove')}: ${nameOf(scenario)}`} onClick={() => remove(scenario)}>
                  <IconTrash size={18} />
                </ActionIcon>
              </>
            )}
          </>
        )}
      />
    </div>
  );
}
