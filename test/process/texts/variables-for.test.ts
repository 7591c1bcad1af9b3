import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { variablesFor } from '../../../process/texts/variables-for.ts';
import { context } from '../checks/check-table.ts';
import { changed, interview, question, screening, textOf } from '../checks/drawings.ts';

const known = (definition: Definition, textId: string) =>
  new Map(variablesFor(definition, textId).map(({ path, known: how }) => [path, how]));

describe('what a text is offered to say', () => {
  it('is what is known where it is sent', () => {
    expect(known(screening, 'acknowledgement').get('promise.long')).toBe('always');
    expect(known(screening, 'reject').get('feedback.text')).toBe('always');
    expect(known(screening, 'reject').has('feedback.strength')).toBe(false);
    expect(known(screening, 'reject').has('meeting.when')).toBe(false);
    expect(known(screening, 'holding').get('previousPromise.long')).toBe('always');
    expect(known(screening, 'withdrawn').has('promise.long')).toBe(false);
  });

  it('is only what each of its places knows, and may ask for what one of them does', () => {
    const shared = changed(screening, { 'policy.texts.withdrawn': 'acknowledgement', 'texts.withdrawn': undefined });
    expect(known(shared, 'acknowledgement').get('promise.long')).toBe('sometimes');
  });

  it('holds fields and answers, certain where every path has given them', () => {
    expect(known(screening, 'reject').get('fields.licence')).toBe('sometimes');
    const required = changed(screening, { 'steps.start.requires': ['licence'] });
    expect(known(required, 'reject').get('fields.licence')).toBe('always');
    expect(known(question, 'entry').get('answer.come')).toBe('sometimes');
  });

  it('holds no answer that is given later or on another path, but one of an earlier round', () => {
    expect([...known(question, 'acknowledgement').keys()]).not.toContain('answer.come');
    expect([...known(question, 'ask').keys()]).not.toContain('answer.come');
    const asksAgain = changed(question, { 'connections.screening.no': 'question' });
    expect(known(asksAgain, 'ask').get('answer.come')).toBe('sometimes');
    expect(known(question, 'withdrawn').get('answer.come')).toBe('sometimes');
  });

  it('holds the place of a meeting where one is told of', () => {
    expect(known(interview, 'invitation').get('meeting.when')).toBe('always');
    expect(known(interview, 'invitation').get('meeting.place')).toBe('sometimes');
  });

  it.each(Object.entries({ screening, interview, question }))(
    'can be written into any text of %s without a problem',
    (_, definition) => {
      for (const textId of Object.keys(definition.texts)) {
        const written = variablesFor(definition, textId).map(({ path, known: how }) => {
          const [group = '', variable = ''] = path.split('.');
          const read = variable.includes('-') ? `${group}["${variable}"]` : path;
          return how === 'always' ? `{{ ${read} }}` : `{% if ${read} %}{{ ${read} }}{% endif %}`;
        });
        const drawing = changed(definition, { [`texts.${textId}`]: textOf(textId, written.join(' ')) });
        const ofVariables = checkDefinition(drawing, context).filter(({ code }) => code.startsWith('variable-'));
        expect([textId, ofVariables.map(({ message }) => message.en)]).toEqual([textId, []]);
      }
    },
  );
});
