import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { languages } from '../../../../process/definition/fixed-values.ts';
import { waitingCauses } from '../../../../server/contract/applications.ts';
import { pageMessageKinds } from '../../../../server/contract/page-message-kinds.ts';

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: {} });
  await import('../../../../editor/workspace/messages/texts.ts');
});

it('has one sentence for each cause in each language', () => {
  for (const lng of languages) {
    const said = waitingCauses.map((cause) =>
      i18next.t(`why.${cause}`, { ns: 'messages', lng, keySeparator: false, when: 'tis 09:00', provider: 'Twilio' }),
    );
    expect(said.filter((words) => !/^\p{Lu}[^{}]*\.$/u.test(words))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  }
});

const doesNotArrive = { sv: /kommer de[nt] inte fram/iu, en: /does not arrive/u };

it('says of all that candidates’ pages send but links, which are sent anew here, what happens where it does not arrive', () => {
  for (const [lng, words] of Object.entries(doesNotArrive)) {
    const of = (kind: string) => i18next.t(`pageWords_${kind}`, { ns: 'messages', lng });
    expect(pageMessageKinds.filter((kind) => !words.test(of(kind)))).toEqual(['newLink']);
  }
});
