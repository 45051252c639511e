import { defineConfig } from 'vitest/config';

/** Pure code runs in Node; what has ranges, highlights, focus or messages runs in both browsers (`e2e-*`). */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] } },
    ],
  },
});
