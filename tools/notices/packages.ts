/** The packages of npm that a bundle is made of, with the licences that they come with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What ships of a package. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it: MIT. */
  readonly licence: string;
  /** The licence in full. */
  readonly text: string;
  /** Where its source is. */
  readonly source: string;
}

/** Licences under which a package may ship. Another one is a decision: read it, then add it here. */
const ALLOWED: readonly string[] = ['MIT', 'ISC', 'MPL-2.0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];

/** Code that the bundler itself adds, by the name of its module. */
const HELPERS: Readonly<Record<string, string>> = { '\0rolldown/runtime.js': 'rolldown' };

const MODULE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

const packageSchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
  repository: v.optional(v.union([v.string(), v.looseObject({ url: v.string() })])),
});

/**
 * The folders of the packages that modules belong to, each once, sorted by the packages' names. Our own modules belong
 * to none.
 *
 * @param modules what a bundler calls them: a path, with a query or not.
 * @param nodeModules the folder in which the bundler's own helpers are looked for.
 */
export function packageFolders(modules: readonly string[], nodeModules: string): string[] {
  const folders = new Map<string, string>();
  for (const module of modules) {
    const [, folder, name] = MODULE.exec(module) ?? [];
    const helper = HELPERS[module];
    if (folder !== undefined && name !== undefined) folders.set(folder, name);
    else if (helper !== undefined) folders.set(join(nodeModules, helper), helper);
  }
  return [...folders].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([folder]) => folder);
}

/** Reads a package. @throws when it has no licence, none that may ship, or no text of it. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license, repository } = v.parse(
    packageSchema,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  if (license === undefined) throw new Error(`${name} ${version} has no licence and must not ship.`);
  if (!ALLOWED.includes(license)) throw new Error(`${name} ${version} is under ${license}, which nobody has read yet.`);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  if (file === undefined) throw new Error(`${name} ${version} comes without the text of its licence.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  if (text === '') throw new Error(`${name} ${version} comes with an empty licence.`);
  return { name, version, licence: license, text, source: sourceOf(repository) };
}

/** `git+https://github.com/a/b.git` and `github:a/b` as an address that a reader can open. */
function sourceOf(repository: v.InferOutput<typeof packageSchema>['repository']): string {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return url
    .replace(/^github:/, 'https://github.com/')
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
}
