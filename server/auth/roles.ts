import { createAccessControl } from 'better-auth/plugins/access';
import { defaultStatements, memberAc, ownerAc } from 'better-auth/plugins/organization/access';
import type { Role } from '../contract/route.ts';

export const accessControl = createAccessControl(defaultStatements);

const administrator = accessControl.newRole(ownerAc.statements);
const member = accessControl.newRole(memberAc.statements);

/** Our roles towards better-auth: administrators manage people, the others belong. What each may do of ours is in the table of routes. */
export const organisationRoles = {
  administrator,
  designer: member,
  recruiter: member,
  interviewer: member,
  viewer: member,
} satisfies Record<Role, typeof administrator | typeof member>;
