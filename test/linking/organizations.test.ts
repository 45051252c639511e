import { describe, expect, it } from 'vitest';
import { inShort, linkText } from '../helpers/list.ts';
import { fixture } from './fixture.ts';

async function found(text: string): Promise<string[]> {
  return inShort(await linkText(text, fixture));
}

describe('organizations', () => {
  it('swallow the country in their name', async () => {
    expect(await found('中国外交部说')).toEqual(['中国外交部=mfa']);
    expect(await found('华盛顿邮报报道')).toEqual(['华盛顿邮报=post']);
  });

  it('are composed of a country and its body where the list lacks them', async () => {
    const [annotation] = await linkText('德国国防部说', fixture);
    expect(annotation).toMatchObject({
      text: '德国国防部',
      entity: { id: 'germany/defense-ministry', en: 'Ministry of Defense of Germany' },
      composedOf: ['germany', 'defense-ministry'],
      how: 'composed',
    });
  });

  it('alone are those of the country that the article is about', async () => {
    expect(await found('中国的立场没有变化，外交部说')).toEqual(['中国=china', '外交部=mfa']);
  });

  it('are no bodies in front of a minister', async () => {
    expect(await found('中国外交部长来访')).toEqual(['中国=china']);
  });

  it('are no departments in general: 国家安全部门', async () => {
    expect(await found('国家安全部门的警司')).toEqual([]);
  });

  it('with an ordinary word for a name need a cue', async () => {
    expect(await found('他买了一个苹果')).toEqual([]);
    expect(await found('苹果首席执行官来访')).toEqual(['苹果=apple']);
    expect(await found('苹果树下的苹果公司')).toEqual(['苹果公司=apple']);
  });

  it('in Latin letters keep their borders', async () => {
    expect(await found('他把一段很短的视频发在TikTok上，一个TikToker转发了它')).toEqual(['TikTok=tiktok']);
  });

  it('in book marks are newspapers, not the words of a title', async () => {
    expect(await found('《哈特新闻报》与《美国往事》')).toEqual(['哈特新闻报=organization?']);
  });
});
