import { isIPv4, isIPv6 } from 'node:net';

/** The network of an address, as far as it is kept: 24 bits of IPv4, 48 of IPv6; null for what is no address. */
export function networkOf(address: string): string | null {
  const plain = plainOf(address);
  if (isIPv4(plain)) return plain.replace(/\d+$/, '0/24');
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 3).join(':')}::/48` : null;
}

/** Whom an address belongs to, for counting: all of IPv4, and 64 bits of IPv6, of which one line at home has every address; what is no address, as it is. */
export function lineOf(address: string): string {
  const plain = plainOf(address);
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** An address of IPv4 also where it came in by a socket of IPv6. */
const plainOf = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

/** Its eight groups, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...middle, ...right].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
