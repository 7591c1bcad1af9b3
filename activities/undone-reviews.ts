/** SQL that opens the reviews again that going back into a stage by the corrections `c` of this condition had done. */
export const reopenReviews = (
  which: string,
) => `update "task" t set "doneAt" = null, "doneBy" = null, "result" = null from "correction" c
  where ${which} and c."backTo" is not null and t."applicationId" = c."applicationId" and t."key" = 'review'
    and t."doneBy" = c."correctedBy" and abs(extract(epoch from t."doneAt" - c."createdAt")) < 60`;
