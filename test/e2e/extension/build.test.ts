import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { checkBuild, readBuiltManifest } from '../../../tools/build/check.ts';
import { listedIn } from '../../../tools/notices/text.ts';
import { importedPackages } from '../../helpers/shipped-imports.ts';
import './use-harness.ts';

const DIST = fileURLToPath(new URL(`../../../dist/${inject('target')}`, import.meta.url));

describe('the built extension', () => {
  it('asks for storage and the site’s two hosts, shows pages none of its files, and keeps its content script small', () => {
    expect(checkBuild(DIST).problems).toEqual([]);
  });

  it('has every file that its manifest names', () => {
    const manifest = readFileSync(`${DIST}/manifest.json`, 'utf8');
    const files = [...manifest.matchAll(/"([\w-]+(?:\/[\w-]+)*\.(?:png|js|css|html))"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(existsSync(`${DIST}/${file}`), file).toBe(true);
  });

  it('lists every package that ships, with its licence', () => {
    const listed = listedIn(readFileSync(`${DIST}/NOTICES.txt`, 'utf8')).map(({ name }) => name.replace(/ .*/, ''));
    expect(listed).toEqual(expect.arrayContaining(importedPackages()));
  });

  it('has the background that its browser wants', () => {
    const { background } = readBuiltManifest(DIST);
    expect(Object.keys(background).sort()).toEqual(
      [inject('target') === 'chrome' ? 'service_worker' : 'scripts', 'type'].sort(),
    );
  });
});
