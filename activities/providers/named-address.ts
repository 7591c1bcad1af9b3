/** `"Name" <address>`; an address that names itself, or a name of nothing, leaves the address alone. */
export function namedAddress(name: string, address: string): string {
  const plain = name.replace(/[\p{Cc}"\\<>]/gu, ' ').trim();
  return address.includes('<') || plain === '' ? address : `"${plain}" <${address}>`;
}
