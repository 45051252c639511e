import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { isSiteAddress, tabInAddress } = await import('../../src/popup/browser-environment.ts');

describe('the popup’s address', () => {
  it('may name a tab by its number, and nothing else', () => {
    expect(tabInAddress('?tab=42')).toBe(42);
    expect(tabInAddress('')).toBeNull();
    expect(tabInAddress('?tab=-1')).toBeNull();
    expect(tabInAddress('?tab=x')).toBeNull();
  });
});

describe('the site', () => {
  it.each([
    ['https://cn.nytimes.com/world/', true],
    ['https://m.cn.nytimes.com/', true],
    ['http://cn.nytimes.com/', false],
    ['https://www.nytimes.com/', false],
    ['https://cn.nytimes.com.example.org/', false],
    ['not an address', false],
    [null, false],
  ])('%s: %s', (address, expected) => {
    expect(isSiteAddress(address)).toBe(expected);
  });
});
