/** What a key may do, within what its person's role may: read everything, or besides do the work of a role. */
export const keyScopes = ['read', 'processes', 'recruiting', 'administration'] as const;
export type KeyScope = (typeof keyScopes)[number];

export const isKeyScope = (value: string): value is KeyScope => keyScopes.some((scope) => scope === value);
