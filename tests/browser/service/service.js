// The real binary on a data directory of its own and a free port.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { scratch } from "../browser/launch.js";
import { until } from "../browser/until.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** TENTHCUP_BIN, or what cargo built last where nothing is named: release before debug. */
function binary() {
  const target = path.resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
  const named = process.env.TENTHCUP_BIN;
  const found = named ? [named] : ["release", "debug"].map((profile) => path.join(target, profile, "tenthcup"));
  const there = found.find((file) => fs.existsSync(file));
  if (!there) throw new Error(`no binary: ${found.join(", ")}; build it with cargo build --release`);
  return there;
}

/** Without our own variables: the binary refuses what is no key of its configuration. */
function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("TENTHCUP_")));
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = net.createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function linkIn(text) {
  const [link] = /http:\/\/\S+\/console\/#\S+/.exec(text) ?? [];
  if (!link) throw new Error(`no link in: ${text}`);
  return link;
}

export class Service {
  /** Makes a data directory and serves it. `setUpLinks` are as many as asked for, one for each merchant. `config` adds to the environment. */
  static async start(merchants, config = {}) {
    const command = binary();
    const data = path.join(scratch("service"), "data");
    const port = await freePort();
    const env = { ...ownEnvironment(), TENTHCUP_DATA: data, TENTHCUP_SERVER__LISTEN: `127.0.0.1:${port}`, ...config };
    const run = (...args) => {
      const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: "utf8" });
      if (status !== 0) throw new Error(`tenthcup ${args.join(" ")}: ${stdout}${stderr}`);
      return stdout;
    };
    const setUpLinks = [linkIn(run("init"))];
    while (setUpLinks.length < merchants) setUpLinks.push(linkIn(run("link", "--setup")));

    const service = new Service(command, ["serve"], env);
    service.data = data;
    service.command = run;
    service.setUpLinks = setUpLinks;
    await service.#started();
    return service;
  }

  /** The demo, on throw-away data. `links` are the three it prints: { console, counter, wallet }. */
  static async demo() {
    const service = new Service(binary(), ["demo", "--listen", "127.0.0.1:0"], ownEnvironment());
    await service.#started();
    const link = (page) => new RegExp(`http://\\S+/${page}/#\\S+`).exec(service.log)?.[0];
    service.links = { console: link("console"), counter: link("counter"), wallet: link("wallet") };
    return service;
  }

  constructor(command, args, env) {
    this.spawn = () => spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    this.#run();
  }

  /** After `stop`: the same data, at the same address. */
  async startAgain() {
    this.#run();
    await this.#started();
  }

  /** A copy of all data as they are now. The service stops for that, and starts again. */
  async backUp() {
    await this.stop();
    const copy = path.join(scratch("backup"), "data");
    fs.cpSync(this.data, copy, { recursive: true });
    await this.startAgain();
    return copy;
  }

  /** Back to a copy. */
  async restore(copy) {
    await this.stop();
    fs.rmSync(this.data, { recursive: true });
    fs.cpSync(copy, this.data, { recursive: true });
    await this.startAgain();
  }

  /** `tenthcup backup`, while it serves: the file, and what `restore` asks for. */
  takeBackup() {
    const file = path.join(scratch("backup"), "shop.backup");
    const [, root] = /fingerprint of the service is ([^;\s]+)/.exec(this.command("backup", file)) ?? [];
    if (!root) throw new Error("the backup names no fingerprint");
    return { file, root };
  }

  /** The machine dies, and `tenthcup restore` makes another one of that. */
  async loseMachine({ file, root }) {
    this.child.kill("SIGKILL");
    await this.stop();
    fs.rmSync(this.data, { recursive: true });
    this.command("restore", "--root", root, "--to", this.data, file);
    await this.startAgain();
  }

  #run() {
    this.child = this.spawn();
    this.origin = null;
    this.log = "";
    for (const stream of [this.child.stdout, this.child.stderr]) stream.on("data", (text) => (this.log += text));
  }

  async #started() {
    try {
      await until(() => this.#answers(), "the start of the service");
    } catch (error) {
      this.child.kill("SIGKILL");
      throw new Error(`${error.message}\n${this.log}`);
    }
  }

  async #answers() {
    if (this.child.exitCode !== null) throw new Error("the service ended");
    this.origin = /Listening on (http:\/\/[0-9.:]+[0-9])/.exec(this.log)?.[1] ?? null;
    if (this.origin === null) return false;
    return fetch(`${this.origin}/readyz`).then((answer) => answer.ok, () => false);
  }

  async get(path) {
    const answer = await fetch(`${this.origin}${path}`);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status}`);
    return answer.json();
  }

  /** Ends it as a service manager would. The exit code is its own. */
  async stop() {
    if (this.child.exitCode !== null) return this.child.exitCode;
    const ended = new Promise((done) => this.child.once("exit", (code, signal) => done(code ?? signal)));
    this.child.kill("SIGTERM");
    const killer = setTimeout(() => this.child.kill("SIGKILL"), 15_000);
    const code = await ended;
    clearTimeout(killer);
    return code;
  }
}
