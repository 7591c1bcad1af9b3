-- AlterTable: whoever is listed by name, and compared with the last one of a page, is in the order of the Swedish alphabet.
ALTER TABLE "user" ALTER COLUMN "name" TYPE TEXT COLLATE "sv-x-icu";

-- CreateIndex: of "candidate" the search text is generated from the names, so the order is asked for by name where it is wanted.
CREATE INDEX "candidate_by_name" ON "candidate"("organisationId", "lastName" COLLATE "sv-x-icu", "firstName" COLLATE "sv-x-icu", "id");
