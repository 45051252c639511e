/** The sample article and what is named in it, as an edition in each script prints them. Imports nothing of a test runner. */
import type { AnnotatedArticle } from '../../src/messages/protocol.ts';
import type { Article, Script } from '../../src/model/article.ts';
import type { Card } from '../../src/model/card.ts';
import { ANNOTATIONS, ARTICLE, CARDS, card, mentionOf, UNLISTED, wording } from './fixtures.ts';

const HANT_HEADLINE = '文德爾訪問高地，河流成為焦點';

const ARTICLES: Readonly<Record<Script, Article>> = {
  hans: ARTICLE,
  hant: {
    ...ARTICLE,
    url: 'https://cn.nytimes.com/world/20230302/sample/zh-hant/',
    script: 'hant',
    headline: HANT_HEADLINE,
    byline: ['安·記者', '李寫手'],
    section: '國際',
    translators: ['王譯者'],
    otherView: 'https://cn.nytimes.com/world/20230302/sample/zh-hant/dual/',
    blocks: [
      { id: 0, role: 'headline', lang: 'zh', text: HANT_HEADLINE },
      { id: 1, role: 'paragraph', lang: 'zh', text: '唐納·文德爾(Dona Q. Wendell)週四說。', pair: 2 },
      ...ARTICLE.blocks.slice(2),
    ],
  },
};

/** The sample article in a script. */
export function articleIn(script: Script): Article {
  return ARTICLES[script];
}

const HANT_UNLISTED = card({
  ...UNLISTED,
  key: 'name:米羅·阿本德',
  name: wording('米羅·阿本德', '米羅·阿本德', '米羅·阿本德'),
});
const HANT_CARDS = CARDS.map((one): Card => (one === UNLISTED ? HANT_UNLISTED : one));

/** What is named in the sample article, in the words of its script. */
export function annotatedIn(script: Script): AnnotatedArticle {
  if (script === 'hans') return { annotations: ANNOTATIONS, cards: CARDS, knowledge: 'test' };
  const annotations = ANNOTATIONS.map((annotation) => {
    const { block, start, how, certainty } = annotation;
    const index = CARDS.findIndex(({ name }) => name.hans.includes(annotation.text));
    const named = HANT_CARDS[index];
    if (named === undefined) throw new Error(`No card is named ${annotation.text}.`);
    const text = annotation.text === '文德尔' ? '文德爾' : named.name.hant;
    return mentionOf(named, { block, start, how, certainty, text });
  });
  return { annotations, cards: HANT_CARDS, knowledge: 'test' };
}
