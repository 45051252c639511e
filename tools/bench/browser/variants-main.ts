/**
 * `variants-main.ts empty|without-compromise FOLDER`: builds an extension for Chromium to measure ours beside. A program
 * of its own, for crxjs keeps the content scripts of a build in a table of the process.
 */
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build } from 'vite';
import viteConfig from '../../../vite.config.ts';
import manifest from './empty/manifest.json' with { type: 'json' };

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** By the same settings as ours: target, chunks, what is minified. */
async function buildEmpty(outDir: string): Promise<void> {
  const { define, build: settings } = viteConfig({ mode: 'chrome', command: 'build' });
  await build({
    configFile: false,
    root: at('empty'),
    publicDir: false,
    logLevel: 'warn',
    ...(define === undefined ? {} : { define }),
    build: { ...settings, outDir, rolldownOptions: { output: { codeSplitting: false } } },
    plugins: [
      crx({
        browser: 'chrome',
        manifest: manifest as ManifestV3Export,
        contentScripts: { standaloneFiles: ['content.ts'] },
      }),
    ],
  });
}

/** Ours, but for the one module. */
async function buildWithoutCompromise(outDir: string): Promise<void> {
  await build({
    configFile: at('../../../vite.config.ts'),
    mode: 'chrome',
    logLevel: 'warn',
    resolve: { alias: { 'compromise/two': at('without-compromise.ts') } },
    build: { outDir },
  });
}

const [variant, folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
if (variant === 'empty') await buildEmpty(folder);
else if (variant === 'without-compromise') await buildWithoutCompromise(folder);
else throw new Error(`There is no variant ${variant}.`);
