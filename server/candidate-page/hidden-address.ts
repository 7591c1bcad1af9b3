/** An address of which its owner knows the rest: "å•••@example.se", "••• 06 05". */
export function hiddenAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at > 0) return `${[...address][0] ?? ''}•••${address.slice(at)}`;
  return `••• ${address.slice(-4, -2)} ${address.slice(-2)}`;
}
