import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../public/_locales/', import.meta.url);
const LOCALES = ['en', 'zh_CN', 'zh_TW'];

function messagesOf(locale: string): Record<string, { message: string; description: string }> {
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'));
}

describe('the locales', () => {
  it('are the three of the interface', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(LOCALES);
  });

  it.each(LOCALES)('%s has every key with words and a description', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(messagesOf('en')).sort());
    for (const { message, description } of Object.values(messages)) {
      expect(message.trim()).not.toBe('');
      expect(description.trim()).not.toBe('');
    }
  });

  it.each(LOCALES)('%s keeps the description within the Chrome Web Store’s 132 characters', (locale) => {
    expect(messagesOf(locale).description?.message.length).toBeLessThanOrEqual(132);
  });

  it('have every key that the manifest asks for', (context) => {
    const manifest = new URL('../../manifest.json', import.meta.url);
    if (!existsSync(manifest)) return context.skip('there is no manifest.json');
    const keys = [...readFileSync(manifest, 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(Object.keys(messagesOf('en'))).toContain(key);
  });

  it('don’t take the Times’ name for ours', () => {
    for (const locale of LOCALES) expect(messagesOf(locale).name?.message).not.toMatch(/times|时报|時報/i);
  });
});
