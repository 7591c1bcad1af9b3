/** SQL: whether nothing may leave for the world of an application `a` of an organisation `o`: in a rehearsal, and of the invented people of an example. */
export const staysInsideSql =
  '(o."rehearsalOf" is not null or exists (select 1 from "example" x where x."jobId" = a."jobId" and a."id" = any(x."applicationIds")))';
