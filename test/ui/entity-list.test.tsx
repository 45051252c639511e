// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../src/model/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { type CastMember, castOf } from '../../src/ui/cast.ts';
import { EntityList } from '../../src/ui/list/EntityList.tsx';
import { ANNOTATIONS, ARTICLE, CARDS } from './fixtures.ts';
import { allByRole, byRole, nameOf } from './screen.ts';

const READER = readerOf({ ...DEFAULT_SETTINGS, language: 'zh-CN' }, 'en', 'hans');

function show(onChoose: (member: CastMember) => void = () => {}): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const groups = castOf(CARDS, ANNOTATIONS, ARTICLE.blocks);
  act(() => render(<EntityList groups={groups} reader={READER} onChoose={onChoose} />, root));
  return root;
}

describe('the cast list', () => {
  it('has a section for each kind, with its size', () => {
    expect(allByRole(show(), 'region').map(nameOf)).toEqual(['人物 3', '国家与地区 2', '机构 1', '地点 1']);
  });

  it('says of each name the English, how often it is here, and the role or who it is', () => {
    expect(allByRole(show(), 'button').map(nameOf)).toEqual([
      '唐纳·文德尔 Dona Q. Wendell 1 次 兰迪亚总统',
      '米罗·阿本德 2 次',
      '约翰逊 1 次 阿尔·约翰逊／贝·约翰逊',
      '高地 Upland 1 次',
      '兰迪亚 Landia 3 次 虚构的内陆国',
      '河流办公室 Office of Rivers 1 次 联盟的水务机构',
      '东城 East City 1 次 兰迪亚首都',
    ]);
  });

  it('tells which name was chosen', () => {
    const onChoose = vi.fn<(member: CastMember) => void>();
    byRole(show(onChoose), 'button', '兰迪亚 Landia').click();
    expect(onChoose.mock.calls[0]?.[0].card.key).toBe('landia');
  });
});
