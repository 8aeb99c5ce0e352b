import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every page is a folder with an index.html, so that the service serves /wallet/, /counter/ and /console/. */
const pages = ["wallet", "counter", "console"];

/**
 * Fills the service worker's list of files with what the wallet page loads, and its version with a hash of their bytes:
 * names carry no hash, so a new version of the worker is how a browser learns of new files.
 */
function precache(): Plugin {
  return {
    name: "tenthcup-precache",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const worker = bundle["sw.js"];
      const page = bundle["wallet/index.html"];
      if (worker?.type !== "chunk" || page?.type !== "asset") throw new Error("no service worker or no wallet page");
      const html = String(page.source);
      const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((found) => found[1] ?? "");
      for (const name of Object.keys(bundle)) {
        if (/^assets\/wallet-.*\.js$/.test(name)) files.push(`/${name}`);
      }
      const hash = createHash("sha256").update(html);
      const list = [...new Set(files)].sort();
      for (const file of list) {
        const output = bundle[file.slice(1)];
        if (output) hash.update(output.type === "chunk" ? output.code : output.source);
      }
      worker.code = worker.code
        .replace("__VERSION__", hash.digest("hex").slice(0, 16))
        .replace(/(["'`])__FILES__\1/, JSON.stringify(JSON.stringify(["/wallet/", ...list])));
    },
  };
}

export default defineConfig({
  root: at("."),
  base: "/",
  appType: "mpa",
  plugins: [svelte(), precache()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(pages.map((page) => [page, at(`${page}/index.html`)])),
        sw: at("src/wallet/sw.ts"),
      },
      output: {
        entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name].js"),
        chunkFileNames: "assets/[name].js",
        assetFileNames: "assets/[name][extname]",
        codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
      },
    },
  },
  server: {
    fs: { allow: [at(".."), at(".")] },
    proxy: { "/v1": "http://127.0.0.1:7410", "/healthz": "http://127.0.0.1:7410" },
  },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
