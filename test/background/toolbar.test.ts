import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toolbarLook } from '../../src/background/toolbar.ts';
import type { PageState } from '../../src/messages/protocol.ts';

const STATES: readonly PageState[] = ['on', 'off', 'not-article', 'failed'];
const PUBLIC = new URL('../../public/', import.meta.url);

describe('the toolbar icon', () => {
  it('has colour only where marks are on', () => {
    const icons = STATES.map((state) => toolbarLook(state, String).icons);
    expect(icons.slice(1).every((grey) => JSON.stringify(grey) !== JSON.stringify(icons[0]))).toBe(true);
  });

  it('has a badge only where something failed', () => {
    expect(STATES.filter((state) => toolbarLook(state, String).badge !== '')).toEqual(['failed']);
  });

  it('has a picture and words for every state', () => {
    const words = JSON.parse(readFileSync(new URL('_locales/en/messages.json', PUBLIC), 'utf8'));
    for (const state of STATES) {
      const { icons, title } = toolbarLook(state, String);
      expect(Object.keys(words)).toContain(title);
      for (const icon of Object.values(icons)) expect(existsSync(new URL(`.${icon}`, PUBLIC)), icon).toBe(true);
    }
  });
});
