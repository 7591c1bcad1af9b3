import { stepName } from '../checks/name-of.ts';
import { askersOf } from '../definition/askers-of.ts';
import type { Definition } from '../definition/schema.ts';
import { withOtherQuestion } from '../definition/with-other-question.ts';
import type { Fix, Fixer } from './contract.ts';
import { freeId } from './free-id.ts';

/** The question keeps its id in one of the steps, and gets one of its own in the others. */
export const answerAmbiguous: Fixer = ({ message }, { definition }) => {
  const question = /\{\{ answer\.(.+?) \}\}/.exec(message.en)?.[1];
  const asking = question === undefined ? [] : (askersOf(definition).get(question) ?? []);
  return question === undefined ? [] : asking.map((stepId) => meaning(definition, stepId, question));
};

function meaning(definition: Definition, stepId: string, question: string): Fix {
  const { sv, en } = stepName(definition, stepId);
  return {
    id: `mean:${stepId}`,
    label: { sv: `Låt svaret i ${sv} vara det som menas`, en: `Let the answer in ${en} be the one that is meant` },
    apply: (now) =>
      (askersOf(now).get(question) ?? [])
        .filter((other) => other !== stepId)
        .reduce((all, other) => {
          const to = freeId(question, askersOf(all).keys());
          return withOtherQuestion(all, { stepId: other, from: question, to });
        }, now),
  };
}
