import { describe, expect, it, vi } from 'vitest';
import { rehearse } from '../../src/background/rehearsal.ts';
import { COMMON, listOf } from '../helpers/list.ts';

const ENTRY = `- {id: france, kind: country, polity: member, names: {zh: 法国, en: France}, ${COMMON}}`;

describe('a worker’s rehearsal', () => {
  it('links sentences of ours with the list, and builds their cards', async () => {
    const knowledge = listOf(ENTRY);
    const scanned = vi.spyOn(knowledge, 'scan');
    const decoded = vi.spyOn(knowledge, 'entity');
    await rehearse(knowledge, () => false);
    expect(scanned).toHaveBeenCalled();
    expect(decoded).toHaveBeenCalled();
  });

  it('leaves the turn to an article that came before it', async () => {
    const knowledge = listOf(ENTRY);
    const scanned = vi.spyOn(knowledge, 'scan');
    let hasArticle = false;
    const rehearsed = rehearse(knowledge, () => hasArticle);
    hasArticle = true;
    await rehearsed;
    expect(scanned).not.toHaveBeenCalled();
  });
});
