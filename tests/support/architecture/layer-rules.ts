import fs from "node:fs";
import path from "node:path";

/** Files below src, by their path from there. */
export type Sources = Map<string, string>;

/** The arrows of the house: what each layer may import of ours. Types count. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  env: [],
  log: ["env"],
  keys: ["env"],
  data: ["domain", "env", "keys", "log"],
  import: ["data", "domain", "log"],
  auth: ["data", "domain", "env", "keys", "log"],
  components: ["domain"],
  api: ["data", "domain", "env", "log"],
  app: ["api", "components", "auth", "import", "data", "domain", "env", "log"],
  operate: ["import", "data", "domain", "env", "log"],
};

/** One file of a layer, and nothing else of it (docs/decisions/0002, 0040). */
const MAY_ALSO_IMPORT: Record<string, string[]> = {
  api: ["domain/site/paths.ts"],
  import: ["auth/importers/seed-data.ts", "auth/importers/official-files.ts"],
  // What is sent out names addresses of pages; editors stand in a line of their own.
  operate: ["domain/site/paths.ts", "auth/signed-cookies/verified-session-cookie.ts"],
};

/** The same among the folders of components. */
const COMPONENTS_MAY_IMPORT: Record<string, string[]> = {
  ui: [],
  record: ["ui"],
  site: ["ui", "record"],
  embed: ["ui", "record"],
  picture: ["record"],
};

const FORBIDDEN_FOLDERS = new Set([
  "lib",
  "libs",
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "types",
  "services",
  "hooks",
  "misc",
  "shared",
]);
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const GENERATED = "data/generated/";

export function readSources(folder: string): Sources {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"),
  );
  return new Map(
    paths
      .filter((file) => !file.startsWith(GENERATED))
      .map((file) => [file, fs.readFileSync(path.join(folder, file), "utf8")]),
  );
}

/** Everything in these files that the house does not allow, one sentence each. */
export function problemsOf(sources: Sources): string[] {
  const imports = new Map(
    [...sources].filter(([file]) => /\.tsx?$/.test(file)).map(([file, text]) => [file, importsOf(file, text)]),
  );
  return [
    ...[...sources.keys()].flatMap(nameProblems),
    ...[...imports].flatMap(([file, targets]) =>
      targets.flatMap((target) => dependencyProblems(file, target, sources)),
    ),
    ...[...sources].flatMap(([file, text]) => environmentProblems(file, text)),
    ...[...sources].flatMap(([file, text]) => faultsOfQueries(file, text)),
    ...circles(imports),
  ];
}

function nameProblems(file: string): string[] {
  const folders = file.split("/").slice(0, -1);
  const name = path.basename(file).replace(/(\.(module|test|d))?\.[^.]+$/, "");
  const problems = folders
    .filter((folder) => FORBIDDEN_FOLDERS.has(folder))
    .map((folder) => `${file}: a folder is named for its subject, not ${folder}`);
  // In app, brackets and parentheses around a folder's name mean something to Next.
  const names = [
    ...folders.map((folder) =>
      folder.replace(
        /^\[{1,2}(\.\.\.)?(.+?)\]{1,2}$|^\((.+)\)$|^[_@](.+)$/,
        (_all, _dots, a, b, c) => kebabOfSlot(a) ?? b ?? c,
      ),
    ),
    name,
  ];
  for (const each of names) if (!KEBAB.test(each)) problems.push(`${file}: ${each} is not kebab-case`);
  if (name === "index") problems.push(`${file}: no index files; import the file that has it`);
  return problems;
}

/** `[bioguideId]` names a parameter, and parameters are written like variables. */
function kebabOfSlot(slot: string | undefined): string | undefined {
  return slot?.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Our own files by their path from src, and packages by their name. */
function importsOf(file: string, text: string): string[] {
  const found = withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g);
  return [...found].map(([, target = ""]) => {
    if (target.startsWith("#")) return `src/${target.slice(1)}`;
    return target.startsWith(".") ? `src/${path.posix.join(path.posix.dirname(file), target)}` : target;
  });
}

function dependencyProblems(file: string, target: string, sources: Sources): string[] {
  const layer = layerOf(file);
  const own = target.startsWith("src/") ? target.slice("src/".length) : null;
  const problems: string[] = [];
  if ((target.startsWith("@prisma/") || own?.startsWith(GENERATED)) && layer !== "data") {
    problems.push(`${file}: only data knows Prisma (${target})`);
  }
  if (!own) {
    if (layer === "domain" && target !== "zod") problems.push(`${file}: domain imports nothing but zod (${target})`);
    return problems;
  }
  const [from, to] = [layer, layerOf(own)];
  const allowed = from === to || MAY_IMPORT[from]?.includes(to) || MAY_ALSO_IMPORT[from]?.includes(own);
  if (!allowed) problems.push(`${file}: ${from} may not import ${to} (${own})`);
  if (from === "components" && to === "components") problems.push(...componentProblems(file, own));
  if (from === "app" && to === "app") problems.push(...routeProblems(file, own, sources));
  return problems;
}

/** The folder below src; `env`, `log` and `answer-status` are layers of one file; what else Next wants at the top belongs to app. */
function layerOf(file: string): string {
  const [first = ""] = file.split("/");
  if (file.includes("/")) return first;
  const name = first.replace(/\.[^.]+$/, "");
  return name in MAY_IMPORT ? name : "app";
}

function componentProblems(file: string, target: string): string[] {
  const [from = "", to = ""] = [file.split("/")[1], target.split("/")[1]];
  return from === to || COMPONENTS_MAY_IMPORT[from]?.includes(to)
    ? []
    : [`${file}: in components, ${from} may not import ${to} (${target})`];
}

function routeProblems(file: string, target: string, sources: Sources): string[] {
  const [from, to] = [routeOf(file, sources), routeOf(target, sources)];
  if (to === null || from === to) return [];
  // A folder below an address may be shared by the addresses below it, as long as it is not the address's own.
  const isShared = path.posix.dirname(target) !== to && `${file}/`.startsWith(`${to}/`);
  return isShared ? [] : [`${file}: a route imports no other route (${target})`];
}

/** The nearest folder upwards that is an address. */
function routeOf(file: string, sources: Sources): string | null {
  for (let folder = path.posix.dirname(file); folder !== "app" && folder !== "."; folder = path.posix.dirname(folder)) {
    if (["page.tsx", "page.ts", "page.mdx", "route.ts", "route.tsx"].some((name) => sources.has(`${folder}/${name}`)))
      return folder;
  }
  return null;
}

function environmentProblems(file: string, text: string): string[] {
  return file !== "env.ts" && /\bprocess\s*\.\s*env\b/.test(withoutComments(text))
    ? [`${file}: only env.ts reads process.env`]
    : [];
}

/** A type argument of a query is a claim that nothing checks. */
function faultsOfQueries(file: string, text: string): string[] {
  return /(\$queryRaw(Unsafe)?|\.query)\s*</.test(withoutComments(text))
    ? [`${file}: rows of SQL are parsed (data/database/parse-rows.ts), not cast`]
    : [];
}

function circles(imports: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: string[]) => {
    if (trail.includes(file)) found.push(`a circle: ${[...trail.slice(trail.indexOf(file)), file].join(" → ")}`);
    if (done.has(file)) return;
    done.add(file);
    for (const target of imports.get(file) ?? [])
      if (target.startsWith("src/")) walk(target.slice("src/".length), [...trail, file]);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");
}
