/** Who may call what, by role. Imports nothing: the browser asks it before anything else, without the schemas of the routes. */
export const roles = ['administrator', 'designer', 'recruiter', 'interviewer', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** Who may call a route: anybody, the bearer of a candidate's link, a provider with a verified signature, or members with one of these roles. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'candidateLink' }
  | { readonly kind: 'signature' }
  | {
      readonly kind: 'member';
      readonly roles: readonly Role[];
      /** It is about people who may be in any job: a role in one of them does not do. */
      readonly beyondJobs?: true;
    };

export const anybody: Access = { kind: 'public' };
export const candidateLink: Access = { kind: 'candidateLink' };
export const signature: Access = { kind: 'signature' };
export const members: Access = { kind: 'member', roles };
/** Everybody but interviewers, who see of a candidate what the interview needs: addresses and what was written to them are not among that. */
export const exceptInterviewers: Access = { kind: 'member', roles: roles.filter((role) => role !== 'interviewer') };
export const recruiters = { kind: 'member', roles: ['administrator', 'recruiter'] } as const satisfies Access;
export const recruitersOfAll: Access = { ...recruiters, beyondJobs: true };
export const assessors: Access = { kind: 'member', roles: ['administrator', 'recruiter', 'interviewer'] };
export const designers = { kind: 'member', roles: ['administrator', 'designer'] } as const satisfies Access;
export const administrators: Access = { kind: 'member', roles: ['administrator'] };

/** Whether somebody in that role may call what is for these. */
export const isAmong = (access: Access, { role }: { readonly role: Role }): boolean =>
  access.kind === 'member' && access.roles.includes(role);

/** What somebody may do in a job by the role that they fill there: who has to decide may do what recruiters do. A viewer looks on: no drawing names them, and nobody is asked or reminded as one. */
export const rolesByJobRole = {
  recruiter: 'recruiter',
  manager: 'recruiter',
  administrator: 'recruiter',
  interviewer: 'interviewer',
  viewer: 'viewer',
} as const satisfies Record<string, Role>;
