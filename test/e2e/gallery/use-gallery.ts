/** The gallery in one browser for a file of specs: one page, on which exhibit after exhibit is shown. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Exhibit } from '../../../tools/gallery/component.ts';
import { type GalleryServer, serveGallery } from '../../../tools/gallery/serve.ts';
import { showExhibit } from '../../../tools/gallery/show.ts';
import { type Harness, launch } from '../harness/index.ts';

export interface Gallery {
  readonly page: Page;
  /** Shows another exhibit. @throws when it can't be shown. */
  show(exhibit: Exhibit): Promise<void>;
}

/** Builds and serves the gallery, and launches the project's browser. Call the answer within a spec. */
export function useGallery(): () => Gallery {
  let server: GalleryServer | null = null;
  let harness: Harness | null = null;
  let gallery: Gallery | null = null;
  beforeAll(async () => {
    server = await serveGallery();
    harness = await launch(inject('target'));
    const page = await harness.browser.newPage();
    await page.setViewport({ width: 800, height: 900 });
    await page.goto(`${server.address}exhibit.html`);
    gallery = { page, show: (exhibit) => showExhibit(page, exhibit) };
  });
  afterAll(async () => {
    await harness?.close();
    await server?.close();
  });
  return () => {
    if (gallery === null) throw new Error('The gallery is not open.');
    return gallery;
  };
}
