import { describe, expect, test } from 'vitest';
import { agentOf } from '../../../server/audit/origin.ts';
import { lineOf, networkOf } from '../../../server/http/network-of.ts';

describe('of where something was done is kept', () => {
  test.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:db8::7', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['not an address', null],
    ['', null],
  ])('of the address %s the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  const linux = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
  test.each([
    [linux, 'Chrome · Linux'],
    [`${linux} Edg/141.0`, 'Edge · Linux'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1', 'Safari · iOS'],
    ['Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox · Windows'],
    ['curl/8.9.1', 'curl'],
    ['', null],
  ])('of the program %s its name', (userAgent, name) => {
    expect(agentOf(userAgent)).toBe(name);
  });
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:DB8:0:1:aaaa::1', '2001:db8:0:1::/64'],
  ['2001:0db8:0000:0001:0000:0000:0000:0000', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', ''],
])('%s is of the line %s', (address, line) => {
  expect(lineOf(address)).toBe(line);
});
