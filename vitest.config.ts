import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/**/*.test.ts", "test/**/*.prop.test.ts"], testTimeout: 60_000 },
});
