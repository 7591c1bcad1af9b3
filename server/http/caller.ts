import type { Language } from '../../process/definition/schema.ts';
import type { Role } from '../contract/route.ts';

/** A member who calls, by session or by a key that acts for them. */
export type Caller = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly organisationId: string;
  readonly role: Role;
  /** Null for a session: the role alone decides. */
  readonly scopes: readonly string[] | null;
  /** The session's id, where a browser calls. */
  readonly sessionId?: string;
  /** The organisation demands a second step of this role, and the person has none yet: they may see to their own account alone. */
  readonly needsTwoFactor?: boolean;
  /** The key's id, where a key calls. */
  readonly keyId?: string;
  /** Where the request is meant inside a rehearsal: how many milliseconds the time there is ahead of ours. */
  readonly rehearsal: { readonly clockAhead: number } | null;
};
