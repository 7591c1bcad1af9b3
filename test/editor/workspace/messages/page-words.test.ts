import i18next from 'i18next';
import { expect, it } from 'vitest';
import { pageMessageKinds } from '../../../../server/contract/page-message-kinds.ts';

const says = { sv: /kommer de[nt] inte fram/iu, en: /does not arrive/u };

it('says of all that candidates’ pages send but links, which are sent anew here, what happens where it does not arrive', async () => {
  await i18next.init({ lng: 'en', resources: {} });
  await import('../../../../editor/workspace/messages/texts.ts');
  for (const [lng, words] of Object.entries(says)) {
    const of = (kind: string) => i18next.t(`pageWords_${kind}`, { ns: 'messages', lng });
    expect(pageMessageKinds.filter((kind) => !words.test(of(kind)))).toEqual(['newLink']);
  }
});
