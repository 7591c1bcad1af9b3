import type { Channel } from '../definition/schema.ts';

/** One whom a definition names, as the organisation knows them. */
export type NamedPerson = {
  readonly personId: string;
  /** Null where nobody of that id is, or was, a member. */
  readonly name: string | null;
  /** Null where they are no member, or no more. */
  readonly role: string | null;
  /** By their role in the organisation, whatever a job gives them besides. */
  readonly mayDecide: boolean;
  readonly mayAssess: boolean;
  /** The member who took over from one who has left. */
  readonly successorId: string | null;
};

/** What the drawing cannot say of itself: how things stand in the organisation that will run it. Plain data, so that a worker can be sent it. */
export type Facts = {
  readonly organisation: string;
  /** The channels by which its messages reach somebody. */
  readonly carried: readonly Channel[];
  /** Of those whom the definition names, and of their successors; nothing is known of who is not among them. */
  readonly people: readonly NamedPerson[];
};
