/**
 * One build a browser: `vite build --mode chrome` and `--mode firefox` (`tools/build/main.ts` runs both). Firefox's
 * manifest is derived here from `manifest.json`, which is Chrome's.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { ensureKnowledge } from './tools/knowledge/ensure.ts';
import { notices } from './tools/notices/bundle.ts';

const TARGETS = ['chrome', 'firefox'] as const;
type Target = (typeof TARGETS)[number];

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const CONTENT_SCRIPT = 'content/main.ts';

/** Firefox has an event page where Chrome has a service worker, and wants an id, which its updates go by. */
function manifestFor(target: Target): object {
  if (target === 'chrome') return manifest;
  const { background, minimum_chrome_version: _chromeOnly, ...common } = manifest;
  return {
    ...common,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'zhiming@zhiming.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Puts the compiled knowledge list beside the worker, which fetches it by this name. */
function knowledgeFile(): Plugin {
  return {
    name: 'zhiming-knowledge',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'knowledge.bin', source: readFileSync(ensureKnowledge()) });
    },
  };
}

export default defineConfig(({ mode }) => {
  const target = TARGETS.find((one) => one === mode);
  if (target === undefined) throw new Error(`Build with --mode ${TARGETS.join(' or --mode ')}.`);
  return {
    // Pages land at popup/index.html instead of src/popup/index.html.
    root: fileURLToPath(new URL('src', import.meta.url)),
    publicDir: fileURLToPath(new URL('public', import.meta.url)),
    // crxjs builds the content script by itself and leaves this in, but there is no `process` in a page.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: fileURLToPath(new URL(`dist/${target}`, import.meta.url)),
      emptyOutDir: true,
      target: ['chrome144', 'firefox153'],
      // A page of ours may only load its own files at once; and a preload helper would touch `document` in the worker.
      modulePreload: false,
      // Inlines `import('compromise/two')` and still runs it at first use: a chunk fails in Chrome's service worker.
      rolldownOptions: { input: ['src/welcome/index.html'], output: { codeSplitting: false } },
    },
    plugins: [
      crx({
        browser: target,
        manifest: manifestFor(target) as ManifestV3Export,
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
      knowledgeFile(),
      notices(ROOT, [fileURLToPath(new URL(`src/${CONTENT_SCRIPT}`, import.meta.url))]),
    ],
  };
});
