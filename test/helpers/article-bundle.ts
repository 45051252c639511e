/** The article floor as one script, for pages that a test opens: the code of `src/article`, with no extension around it. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Bundles `src/article/index.ts`; the script defines the global `zhimingArticle`. */
export async function bundleArticle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      lib: { entry: join(ROOT, 'src/article/index.ts'), formats: ['iife'], name: 'zhimingArticle' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const code = outputs[0]?.output[0].code;
  if (code === undefined) throw new Error('nothing was built');
  return code;
}
