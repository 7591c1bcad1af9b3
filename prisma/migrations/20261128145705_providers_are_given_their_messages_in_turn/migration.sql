-- CreateTable
CREATE TABLE "provider_turn" (
    "provider" TEXT NOT NULL,
    "nextAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "provider_turn_pkey" PRIMARY KEY ("provider")
);
