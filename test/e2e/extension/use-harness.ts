/** One browser for a file of specs; each spec finds it without open pages and with the default settings. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type ExtensionScope, type Harness, type LaunchOptions, launch, type TargetName } from '../harness/index.ts';
import { serveSamples } from './samples.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of the project (`vitest.config.ts`). */
    target: TargetName;
  }
}

/** Launches the project's browser for all specs of the calling file. Call the answer within a spec. */
export function useHarness(options: LaunchOptions = {}): () => Harness {
  let harness: Harness | null = null;
  const present = (): Harness => {
    if (harness === null) throw new Error('The browser has not been launched.');
    return harness;
  };
  beforeAll(async () => {
    harness = await launch(inject('target'), options);
    serveSamples(harness.site);
  });
  afterEach(async () => {
    await present().inExtension(async () => {
      await (globalThis as unknown as ExtensionScope).browser.storage.local.clear();
    });
    // The first page stays: a browser without one may quit.
    const [, ...pages]: Page[] = await present().browser.pages();
    await Promise.all(pages.map((page) => page.close()));
  });
  afterAll(() => harness?.close());
  return present;
}
