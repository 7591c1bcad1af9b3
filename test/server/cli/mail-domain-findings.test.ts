import { expect, test } from 'vitest';
import { mailDomainFindings } from '../../../server/cli/mail-domain-findings.ts';

// Nobody answers there, and at once.
const settings = {
  publicUrl: 'https://jobb.example.se',
  resend: { apiKey: 're_test' },
  nameServers: ['127.0.0.1:9'],
};
const ofAnswers = async (more: object = {}) =>
  (await mailDomainFindings({ ...settings, ...more })).filter(({ part }) => part === 'answers to mail');

test('mails that nobody reads the answers to are wrong, and what to set is said', async () => {
  expect(await ofAnswers()).toEqual([
    {
      ...{ part: 'answers to mail', ok: false, says: 'not read: there is no address for answers' },
      remedy: expect.stringContaining('BESKED_REPLY_ADDRESS'),
    },
  ]);
  expect(await ofAnswers({ inbound: { address: 'svar@in.example.se' } })).toMatchObject([{ ok: true }]);
});

test('where no mail leaves nothing is said of answers', async () => {
  expect(await ofAnswers({ resend: undefined })).toEqual([]);
});
