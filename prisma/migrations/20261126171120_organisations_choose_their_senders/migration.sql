-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "senderId" UUID,
ADD COLUMN     "sentAs" JSONB;

-- AlterTable
ALTER TABLE "receipt" ADD COLUMN     "organisationId" TEXT;

-- CreateTable
CREATE TABLE "sender" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isOn" BOOLEAN NOT NULL DEFAULT true,
    "settings" JSONB NOT NULL,
    "sealed" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedById" TEXT,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "sender_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sender_refusal" (
    "organisationId" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sender_refusal_pkey" PRIMARY KEY ("organisationId","sender")
);

-- CreateIndex
CREATE INDEX "sender_organisationId_channel_position_idx" ON "sender"("organisationId", "channel", "position");
