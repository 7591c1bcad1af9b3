import { expect, test } from 'vitest';
import { createMailCheck } from '../../../server/mail-check/create-mail-check.ts';
import { createDnsServer } from '../../fakes/dns.ts';
import { until } from '../../run/until.ts';

const nullMx = { mx: [[0, '']] as const };
const domains = (name: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${name}${from + at}.example.se`);

test('a list of domains pushes out of what is remembered the oldest, and loses none of its own', async () => {
  const dns = await createDnsServer();
  const [known, fresh] = [domains('known', 0, 480), domains('fresh', 0, 80)];
  for (const domain of [...known, ...fresh]) dns.records[domain] = nullMx;
  const check = createMailCheck({ isOn: true, nameServers: [dns.address] });
  // In pieces that an idle second answers, and again where the machine had none.
  for (let at = 0; at < known.length; at += 80)
    await until(async () => (await check(known.slice(at, at + 80))).size === 80);
  const list = [...known.slice(0, 10), ...fresh];
  expect([...(await check(list))].toSorted()).toEqual(list.toSorted());
  dns.asked.length = 0;
  await check([...fresh, ...known.slice(0, 5)]);
  expect(dns.asked.toSorted()).toEqual(known.slice(0, 5).toSorted());
  await dns.close();
});
