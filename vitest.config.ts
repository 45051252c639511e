import { defineConfig } from 'vitest/config';

/** No test measures time, and a busy machine takes its own: this only ends a test that hangs. */
const TIMEOUT_MILLISECONDS = 60_000;

/** The built extension in one browser; its files run one after the other, and the browsers do not overlap. */
function extensionProject(target: 'chrome' | 'firefox', groupOrder: number) {
  return {
    extends: true as const,
    test: {
      name: `e2e-${target}`,
      include: ['test/e2e/{extension,gallery}/**/*.test.ts'],
      provide: { target },
      fileParallelism: false,
      sequence: { groupOrder },
    },
  };
}

/** Pure code runs in Node; what has ranges, highlights, focus or messages runs in both browsers (`e2e-*`). */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: TIMEOUT_MILLISECONDS,
    hookTimeout: TIMEOUT_MILLISECONDS,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] } },
      {
        extends: true,
        test: { name: 'e2e-pages', include: ['test/e2e/*.test.ts'], sequence: { groupOrder: 1 } },
      },
      extensionProject('chrome', 2),
      extensionProject('firefox', 3),
    ],
  },
});
