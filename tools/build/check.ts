/** What must hold of every build, checked after building and again by the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

/**
 * A page of the site pays for every byte at every load: 120 kB, 40 kB gzipped. Words in three languages hardly compress,
 * and a card must not wait for them.
 */
export const CONTENT_SCRIPT_BYTES_MAX = 120_000;
export const CONTENT_SCRIPT_GZIPPED_BYTES_MAX = 40_000;

const PERMISSIONS = ['storage'];
/** Pages of ours load and run nothing but our own files, and turn no text into markup or script. */
const PAGES_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // The worker reads the list from its own package.
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};
const HOSTS = ['https://cn.nytimes.com/*', 'https://m.cn.nytimes.com/*'];

export interface BuildCheck {
  /** Sentences; none when the build is as it must be. */
  readonly problems: readonly string[];
  /** Bytes. */
  readonly sizes: { readonly content: number; readonly contentGzipped: number };
}

const manifestSchema = v.looseObject({
  content_security_policy: v.strictObject({ extension_pages: v.string() }),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  background: v.looseObject({}),
  content_scripts: v.array(v.looseObject({ matches: v.array(v.string()), js: v.array(v.string()) })),
});

/** The built manifest, as far as the checks read it. @throws when a part of that is missing. */
export function readBuiltManifest(folder: string): v.InferOutput<typeof manifestSchema> {
  return v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}

/** Checks a built folder. @throws when it is no build at all. */
export function checkBuild(folder: string): BuildCheck {
  const manifest = readBuiltManifest(folder);
  const [contentScript, ...others] = manifest.content_scripts;
  const [file, ...chunks] = contentScript?.js ?? [];
  if (contentScript === undefined || file === undefined) throw new Error(`${folder} has no content script.`);
  const bytes = readFileSync(join(folder, file));
  const sizes = { content: bytes.length, contentGzipped: gzipSync(bytes, { level: 9 }).length };
  const rules: readonly (readonly [boolean, string])[] = [
    [
      manifest.content_security_policy.extension_pages === policyOf(PAGES_POLICY),
      'another content security policy of its pages',
    ],
    [same(manifest.permissions, PERMISSIONS), 'other permissions than "storage"'],
    [same(manifest.host_permissions, HOSTS), 'other hosts than the two of the site'],
    [same(contentScript.matches, HOSTS), 'the content script runs elsewhere than on the two hosts'],
    [others.length === 0 && chunks.length === 0, 'more than one content script'],
    [!('web_accessible_resources' in manifest), 'files that pages can fetch (web_accessible_resources)'],
    [!bytes.includes('process.env'), 'process.env in the content script, where there is no process'],
    [sizes.content <= CONTENT_SCRIPT_BYTES_MAX, `a content script of ${sizes.content} bytes`],
    [
      sizes.contentGzipped <= CONTENT_SCRIPT_GZIPPED_BYTES_MAX,
      `a content script of ${sizes.contentGzipped} bytes gzipped`,
    ],
    [existsSync(join(folder, 'knowledge.bin')), 'no knowledge.bin'],
    [existsSync(join(folder, 'NOTICES.txt')), 'no NOTICES.txt'],
  ];
  return { problems: rules.filter(([holds]) => !holds).map(([, problem]) => problem), sizes };
}

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

function same(actual: readonly string[], expected: readonly string[]): boolean {
  return JSON.stringify(actual) === JSON.stringify(expected);
}
