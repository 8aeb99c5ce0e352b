import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every page is a folder with an index.html, so that the service serves /wallet/, /counter/ and /console/. */
const pages = ["wallet", "counter", "console"];

/** Messages that only screens need which the wallet loads later. */
const later = /^wallet-(arrive|clock|coupon|data|empty|enter|gone|history|install|keep|lost|move|number|recovery|row|voucher)-.*\n(?: .*\n)*/gm;
/** What of the reasons only staff read. */
const ofStaff = /^reason-[a-z-]+-(staff|todo) =.*\n/gm;

/**
 * The texts of a page in one language, without their comments: `locales/de/wallet.ftl?page` is that file with those that all pages share. The wallet
 * is loaded on phones, over whatever network a café has: `?start` and `?later` are what it needs at its start and what it does not.
 */
function fluent(): Plugin {
  return {
    name: "tenthcup-fluent",
    enforce: "pre",
    load(id) {
      const [path = "", query] = id.split("?");
      if (!path.endsWith(".ftl")) return null;
      const read = (page: string) =>
        readFileSync(`${dirname(path)}/${page}.ftl`, "utf8").replace(/^#.*\n/gm, "").replace(/\n{2,}/g, "\n").trimStart();
      const page = basename(path, ".ftl");
      const texts: Record<string, () => string[]> = {
        page: () => [read("shared"), read("rules"), read("reasons"), read(page)],
        start: () => [read("shared"), read("rules"), read("reasons").replace(ofStaff, ""), read(page).replace(later, "")],
        later: () => read(page).match(later) ?? [],
      };
      const text = texts[query ?? ""]?.();
      if (!text) throw new Error(`${id}: which part of it?`);
      return { code: `export default ${JSON.stringify(text.join(""))}`, moduleType: "js" };
    },
  };
}

/** `wallet-de.js`, `wallet-later-de.js`. */
function nameOfTexts(module: string | null): string | undefined {
  const [, tag, page, part] = /\/locales\/([^/]+)\/(\w+)\.ftl\?(\w+)$/.exec(module ?? "") ?? [];
  return tag && `${page}${part === "later" ? "-later" : ""}-${tag}`;
}

/** Every module that the wallet loads at its start: what it shares with the other pages goes into one chunk, without theirs. */
function ofWallet(): Plugin & { has: (id: string) => boolean } {
  const modules = new Set<string>();
  return {
    name: "tenthcup-of-wallet",
    apply: "build",
    buildEnd() {
      const follow = (id: string) => {
        if (modules.has(id)) return;
        modules.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(follow);
      };
      follow(at("wallet/index.html"));
    },
    has: (id) => modules.has(id),
  };
}

/** What a text names of the files below `assets/`. */
const namesIn = (text: string) => [...text.matchAll(/(?<=\/)assets\/[\w.-]+/g)].map(([name]) => name);

/** The pages that start without a network. */
const offlinePages = ["wallet", "counter"];

/**
 * Tells the service worker what each page loads, with a hash of the bytes: names carry no hash, so a new version of the worker is how
 * a browser learns of new files.
 */
function precache(): Plugin {
  return {
    name: "tenthcup-precache",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const worker = bundle["sw.js"];
      if (worker?.type !== "chunk") throw new Error("no service worker");
      const told = offlinePages.map((name) => {
        const page = bundle[`${name}/index.html`];
        if (page?.type !== "asset") throw new Error(`no page ${name}`);
        const html = String(page.source);
        const files = new Set<string>();
        // Also what the page loads later, and what that needs: it has to be there without a network too.
        const add = (file: string) => {
          if (files.has(file)) return;
          files.add(file);
          // Icons and the like are none of the build's: they are there as they are.
          const output = bundle[file];
          if (output?.type === "chunk") {
            const { importedCss = [], importedAssets = [] } = output.viteMetadata ?? {};
            [...output.imports, ...output.dynamicImports, ...importedCss, ...importedAssets].forEach(add);
          } else if (output && file.endsWith(".js")) {
            // A worker is built by itself: what it needs is known from what it names.
            namesIn(Buffer.from(output.source).toString()).forEach(add);
          }
        };
        namesIn(html).forEach(add);
        add(`assets/${name}.js`);
        const hash = createHash("sha256").update(html);
        const list = [...files].sort();
        for (const file of list) {
          const output = bundle[file];
          if (output) hash.update(output.type === "chunk" ? output.code : output.source);
        }
        return [`/${name}/`, { version: hash.digest("hex").slice(0, 16), files: [`${name}/`, ...list].map((file) => `/${file}`) }];
      });
      worker.code = worker.code.replace(/(["'`])__PAGES__\1/, JSON.stringify(JSON.stringify(Object.fromEntries(told))));
    },
  };
}

const wallet = ofWallet();

export default defineConfig({
  root: at("."),
  base: "/",
  appType: "mpa",
  plugins: [fluent(), svelte(), wallet, precache()],
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
        sw: at("src/lib/sw.ts"),
      },
      output: {
        entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name].js"),
        chunkFileNames: (chunk) => `assets/${nameOfTexts(chunk.facadeModuleId) ?? "[name]"}.js`,
        assetFileNames: "assets/[name][extname]",
        codeSplitting: {
          groups: [
            { name: "shared", minShareCount: 2, priority: 3, test: wallet.has },
            { name: "later", minShareCount: 2, priority: 2, test: /src\/wallet\// },
            { name: "staff", minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  // In the folder of its page: a service worker answers for what lies below it, so that only there a worker of the page starts without a network.
  worker: { format: "es", rolldownOptions: { output: { entryFileNames: "counter/[name].js", assetFileNames: "assets/[name][extname]" } } },
  server: {
    fs: { allow: [at(".."), at(".")] },
    proxy: { "/v1": "http://127.0.0.1:7410", "/healthz": "http://127.0.0.1:7410" },
  },
  // Twenty seconds: some tests draw hundreds of codes, and the machine may be building beside them.
  test: { include: ["src/**/*.test.ts"], environment: "node", testTimeout: 20_000 },
});
