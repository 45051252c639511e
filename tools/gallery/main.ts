/** `npm run gallery`: every component in every state, theme and language, on one page that is served on this machine. */
import { hasDisplay } from '../start/display.ts';
import { serveGallery } from './serve.ts';

if (process.argv.length > 2) {
  console.error('usage: npm run gallery');
  process.exit(2);
}
const { address } = await serveGallery({ open: hasDisplay() });
console.log(`The gallery is at ${address} until you press Ctrl+C.`);
