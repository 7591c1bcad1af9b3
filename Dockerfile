# One image for server, worker, migrations and command line; the command says which.
FROM node:24-bookworm-slim AS build
WORKDIR /besked
COPY package.json package-lock.json ./
COPY prisma prisma
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /besked
COPY package.json package-lock.json ./
COPY prisma prisma
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production BESKED_HOST=0.0.0.0 PORT=3000
WORKDIR /besked
COPY --from=packages /besked/node_modules node_modules
COPY --from=packages /besked/prisma/generated prisma/generated
COPY --from=build /besked/dist dist
COPY package.json package-lock.json tsconfig.json ./
COPY prisma prisma
COPY process process
COPY workflows workflows
COPY activities activities
COPY server server
COPY worker worker
RUN node -e "import('./worker/bundle.ts').then(({ bundleWorkflows }) => bundleWorkflows())"
USER node
EXPOSE 3000
CMD ["node", "server/main.ts"]
