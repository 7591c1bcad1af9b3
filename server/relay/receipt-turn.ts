/** Of receipts `r` at most $1 whose turn it is, or the one that $2 names: one that was set aside comes after some minutes, and after all others. */
export const receiptTurn = `(r."id" = $2::uuid or ($2::uuid is null and (r."failedAt" is null or r."failedAt" < now() - interval '10 minutes')))
order by r."failedAt" nulls first, r."at" limit $1`;
