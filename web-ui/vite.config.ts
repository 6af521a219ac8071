import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** While developing, calls go to a running `./gatepost up`; GATEPOST_URL says where it listens. */
const server = process.env.GATEPOST_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/api": { target: server } } },
  build: {
    target: "es2022",
    outDir: process.env.GATEPOST_WEB_OUT ?? "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
  test: { environment: "node", include: ["src/**/*.test.ts"] },
});
