import i18next from 'i18next';
import { expect, it } from 'vitest';
import { languages } from '../../../../process/definition/fixed-values.ts';
import { waitingCauses } from '../../../../server/contract/applications.ts';

it('has one sentence for each cause in each language', async () => {
  await i18next.init({ lng: 'en', resources: {} });
  await import('../../../../editor/workspace/messages/texts.ts');
  for (const lng of languages) {
    const said = waitingCauses.map((cause) =>
      i18next.t(`why.${cause}`, { ns: 'messages', lng, keySeparator: false, when: 'tis 09:00', provider: 'Twilio' }),
    );
    expect(said.filter((words) => !/^\p{Lu}[^{}]*\.$/u.test(words))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  }
});
