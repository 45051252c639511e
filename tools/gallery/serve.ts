/** Builds the gallery and serves it on this machine. */
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

const CONFIG = {
  configFile: false,
  root: ROOT,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../build/gallery', import.meta.url)),
    emptyOutDir: true,
    target: ['chrome144', 'firefox153'],
    rolldownOptions: { input: ['index.html', 'exhibit.html'].map((file) => `${ROOT}${file}`) },
  },
} as const;

export interface GalleryServer {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds into `build/gallery`. */
async function buildGallery(): Promise<void> {
  await build({ ...CONFIG, build: { ...CONFIG.build, target: [...CONFIG.build.target] } });
}

/** Builds, and serves the gallery on a free port of 127.0.0.1. @param open shows it in the browser of the machine. */
export async function serveGallery({ open = false } = {}): Promise<GalleryServer> {
  await buildGallery();
  const server = await preview({
    ...CONFIG,
    build: { outDir: CONFIG.build.outDir },
    preview: { host: '127.0.0.1', port: 4180, open },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The gallery is not served.');
  return { address, close: () => server.close() };
}
