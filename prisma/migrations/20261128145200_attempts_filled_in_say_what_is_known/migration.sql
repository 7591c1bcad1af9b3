-- What was given up as of no use, or as carried by nobody, was refused by no provider: that was no attempt's outcome.
UPDATE "page_attempt" SET "outcome" = 'transient', "code" = NULL
WHERE "outcome" = 'permanent' AND "code" IN ('useless', 'not-carried');
