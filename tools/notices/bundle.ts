/** NOTICES.txt, from the modules that a build is really made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { shippedData } from './data.ts';
import { packageFolders, readPackage } from './packages.ts';
import { noticesText, type Shipped } from './text.ts';

export const NOTICES_FILE = 'NOTICES.txt';

/** What ships with these modules. @throws when one of their packages has no licence under which it may ship. */
export function shippedWith(modules: readonly string[], root: string): Shipped {
  const nodeModules = join(root, 'node_modules');
  return {
    packages: packageFolders(modules, nodeModules).map(readPackage),
    data: shippedData(nodeModules),
    own: readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
  };
}

/** The modules of which something is left in the chunks after what nobody uses was taken out. */
function modulesOf(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): string[] {
  return output.flatMap((part) =>
    part.type === 'chunk'
      ? Object.entries(part.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : [],
  );
}

/** The modules of a content script, which crxjs builds by itself, out of a plugin's sight. */
async function standaloneModules(entry: string): Promise<string[]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'content' } },
  });
  if ('on' in built) throw new Error('A build that does not watch gave a watcher.');
  return (Array.isArray(built) ? built : [built]).flatMap(({ output }) => modulesOf(output));
}

/**
 * Puts NOTICES.txt into the build, and ends it when something would ship without a licence.
 *
 * @param root the project's folder.
 * @param standalone paths of the content scripts that are built by themselves.
 */
export function notices(root: string, standalone: readonly string[]): Plugin {
  return {
    name: 'zhiming-notices',
    async generateBundle(_options, bundle) {
      const alone = await Promise.all(standalone.map(standaloneModules));
      const shipped = shippedWith([...modulesOf(Object.values(bundle)), ...alone.flat()], root);
      this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: noticesText(shipped) });
    },
  };
}
