/// <reference types="vitest/config" />
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env.HOTELPRIVACY_API ?? "http://localhost:5080";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: { manifest: true, target: "es2023", rolldownOptions: { input: ["index.html", "swagger.html"] } },
  server: {
    proxy: Object.fromEntries(["/api", "/openapi", "/swagger"].map((path) => [path, { target: api }])),
  },
  test: { include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"] },
});
