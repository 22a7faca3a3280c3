import fs from "node:fs";
import path from "node:path";
import { SUBJECTS } from "./subjects.ts";

/** Files by their path below one folder. */
export type Sources = Map<string, string>;

/** What each layer may import, types included. A folder of a layer can be a layer of its own. */
export const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  env: [],
  "request-context": [],
  log: ["env", "request-context"],
  keys: ["env"],
  data: ["domain", "env", "keys", "log"],
  // The credentials of importers, which `import` needs and nobody who is signed in has (docs/decisions/0002).
  "auth/importers": ["domain"],
  // What the front server checks before it lets a request wait in the editors' queue.
  "auth/signed-cookies": ["domain", "keys"],
  auth: ["auth/importers", "auth/signed-cookies", "data", "domain", "env", "keys", "log"],
  import: ["auth/importers", "data", "domain", "log"],
  components: ["domain"],
  api: ["data", "domain", "env", "log"],
  app: ["api", "components", "auth", "import", "data", "domain", "env", "log", "request-context"],
  processes: ["domain", "env"],
  postgres: ["processes", "data", "env"],
  backup: ["postgres", "processes", "data"],
  delivery: ["processes", "import", "data", "domain", "env", "log"],
  server: ["processes", "auth/signed-cookies", "data", "domain", "env", "log", "request-context"],
  commands: ["delivery", "backup", "postgres", "processes", "import", "data", "domain", "env", "log"],
};

/** Layers whose folders are subjects. */
const BY_SUBJECT = ["domain", "data", "components"];

/** `npm run method:difference` finds the rules of any commit here. */
const METHOD = "domain/method.ts";

/** Components of the whole page and of other sites are made of those of the subjects, which are made of `ui`. */
const RANKS: Record<string, number> = { ui: 0, site: 2, sharing: 2 };

/** Files of a folder that a reader can still take in. */
const MOST_FILES = 20;

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

/** Returns every violation of the rules by the files of src, one sentence each. */
export function findViolations(sources: Sources): string[] {
  const imports = new Map(
    [...sources].filter(([file]) => /\.tsx?$/.test(file)).map(([file, text]) => [file, importsOf(file, text)]),
  );
  return [
    ...[...sources.keys()].flatMap(checkName),
    ...[...sources.keys()].flatMap(checkSubject),
    ...findLargeFolders([...sources.keys()]),
    ...[...imports].flatMap(([file, targets]) => targets.flatMap((target) => checkImport(file, target, sources))),
    ...[...sources].flatMap(([file, text]) => checkEnvironment(file, text)),
    ...[...sources].flatMap(([file, text]) => checkQueries(file, text)),
    ...findCycles(imports).map((cycle) => `a cycle: ${cycle}`),
  ];
}

/** Returns each folder that has too many files. */
export function findLargeFolders(files: readonly string[]): string[] {
  return [...Map.groupBy(files, (file) => path.posix.dirname(file))]
    .filter(([, own]) => own.length > MOST_FILES)
    .map(([folder, own]) => `${folder} has ${own.length} files, more than ${MOST_FILES}`);
}

/** Returns whether a file is in a folder that is named for a subject. */
export function isOfSubject(file: string, layer: string): boolean {
  const [first, subject = "", ...rest] = file.split("/");
  return first === layer && Object.hasOwn(SUBJECTS, subject) && rest.length > 0;
}

function checkSubject(file: string): string[] {
  const [layer = ""] = file.split("/");
  if (!BY_SUBJECT.includes(layer) || file === METHOD || isOfSubject(file, layer)) return [];
  return [`${file}: not in a folder that tests/support/architecture/subjects.ts names`];
}

function checkName(file: string): string[] {
  const folders = file.split("/").slice(0, -1);
  const name = path.basename(file).replace(/(\.(module|test|d))?\.[^.]+$/, "");
  const found = folders
    .filter((folder) => FORBIDDEN_FOLDERS.has(folder))
    .map((folder) => `${file}: a folder is named for its subject, not ${folder}`);
  // In app, brackets and parentheses around a folder's name mean something to Next.js.
  const names = [
    ...folders.map((folder) =>
      folder.replace(
        /^\[{1,2}(\.\.\.)?(.+?)\]{1,2}$|^\((.+)\)$|^[_@](.+)$/,
        (_all, _dots, a, b, c) => kebabOfParameter(a) ?? b ?? c,
      ),
    ),
    name,
  ];
  for (const each of names) if (!KEBAB.test(each)) found.push(`${file}: ${each} is not kebab-case`);
  if (name === "index") found.push(`${file}: no index files; import the file that has it`);
  return found;
}

/** `[bioguideId]` names a parameter, and parameters are written like variables. */
function kebabOfParameter(parameter: string | undefined): string | undefined {
  return parameter?.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** Returns our own files by their path from the project's root, and packages by their name. */
function importsOf(file: string, text: string): string[] {
  const found = withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g);
  return [...found].map(([, target = ""]) => {
    if (target.startsWith("#")) return `src/${target.slice(1)}`;
    return target.startsWith(".") ? `src/${path.posix.join(path.posix.dirname(file), target)}` : target;
  });
}

function checkImport(file: string, target: string, sources: Sources): string[] {
  const from = layerOf(file);
  const own = target.startsWith("src/") ? target.slice("src/".length) : null;
  const found: string[] = [];
  if ((target.startsWith("@prisma/") || own?.startsWith(GENERATED)) && from !== "data") {
    found.push(`${file}: only data knows Prisma (${target})`);
  }
  if (!own) {
    if (from === "domain" && target !== "zod") found.push(`${file}: domain imports nothing but zod (${target})`);
    return found;
  }
  const to = layerOf(own);
  if (from !== to && !MAY_IMPORT[from]?.includes(to)) found.push(`${file}: ${from} may not import ${to} (${own})`);
  if (from === "components" && to === "components") found.push(...checkComponents(file, own));
  if (from === "app" && to === "app") found.push(...checkRoutes(file, own, sources));
  return found;
}

/** Returns the layer of a file of src; what Next.js wants at the top belongs to app. */
function layerOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  if (!file.includes("/")) {
    const name = first.replace(/\.[^.]+$/, "");
    return name in MAY_IMPORT ? name : "app";
  }
  return `${first}/${second}` in MAY_IMPORT ? `${first}/${second}` : first;
}

function checkComponents(file: string, target: string): string[] {
  const [from = "", to = ""] = [file.split("/")[1], target.split("/")[1]];
  const [rank, targetRank] = [RANKS[from] ?? 1, RANKS[to] ?? 1];
  const isAllowed = from === to || targetRank < rank || (rank === 1 && targetRank === 1);
  return isAllowed ? [] : [`${file}: in components, ${from} may not import ${to} (${target})`];
}

function checkRoutes(file: string, target: string, sources: Sources): string[] {
  const [from, to] = [routeOf(file, sources), routeOf(target, sources)];
  if (to === null || from === to) return [];
  // A folder below a route may be shared by the routes below it, as long as it is not the route's own.
  const isShared = path.posix.dirname(target) !== to && `${file}/`.startsWith(`${to}/`);
  return isShared ? [] : [`${file}: a route imports no other route (${target})`];
}

/** Returns the nearest folder upward that is a route. */
function routeOf(file: string, sources: Sources): string | null {
  for (let folder = path.posix.dirname(file); folder !== "app" && folder !== "."; folder = path.posix.dirname(folder)) {
    if (["page.tsx", "page.ts", "page.mdx", "route.ts", "route.tsx"].some((name) => sources.has(`${folder}/${name}`)))
      return folder;
  }
  return null;
}

function checkEnvironment(file: string, text: string): string[] {
  return file !== "env.ts" && /\bprocess\s*\.\s*env\b/.test(withoutComments(text))
    ? [`${file}: only env.ts reads process.env`]
    : [];
}

/** A type argument of a query is a claim that nothing checks. */
function checkQueries(file: string, text: string): string[] {
  return /(\$queryRaw(Unsafe)?|\.query)\s*</.test(withoutComments(text))
    ? [`${file}: rows of SQL are parsed (data/database/parse-rows.ts), not cast`]
    : [];
}

/** Returns each cycle as "a → b → a". */
export function findCycles(imports: Map<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: string[]) => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    done.add(file);
    for (const target of imports.get(file) ?? []) walk(target.replace(/^src\//, ""), [...trail, file]);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");
}
