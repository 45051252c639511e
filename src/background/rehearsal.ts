/**
 * What a worker does between waking and the article: it links a few sentences of ours, so that the engine has read and
 * half compiled the code when the page has been parsed. A page takes longer to come than a worker to wake.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { link } from '../linking/index.ts';
import type { Article } from '../model/article.ts';
import { buildCards } from './cards.ts';

/** One of each sort of name that articles have, so that each stage has something to do. */
const SENTENCES: readonly string[] = [
  '中美元首会谈之后，普京称俄乌谈判仍在继续',
  '美国总统乔·拜登在白宫会见了法国外交部长和德国前总理安格拉·默克尔，拜登说，北约将支持乌克兰。',
  '北京大学教授林若溪对路透社说，日本首相岸田文雄访华时，日方没有提到台湾。“林若溪说得对，”研究员卡雷尔·霍拉泽说。',
  '联合国安理会周五召开会议。王先生在上海的公司与苹果公司有业务往来，他说，外交部已经知道此事。',
];

const ARTICLE: Article = {
  url: '',
  layout: 'current',
  script: 'hans',
  view: 'chinese',
  headline: SENTENCES[0] ?? '',
  headlineEn: null,
  byline: [],
  date: '2024-01-01',
  section: null,
  translators: [],
  english: null,
  otherView: null,
  blocks: SENTENCES.map((text, id) => ({ id, role: id === 0 ? 'headline' : 'paragraph', lang: 'zh', text })),
};

/**
 * Rehearses, unless an article has been sent meanwhile: then that is linked first, and makes rehearsing needless.
 *
 * @throws what `link` and `buildCards` throw.
 */
export async function rehearse(knowledge: Knowledge, hasArticle: () => boolean): Promise<void> {
  // A message that waits is handed over before this comes.
  await new Promise((resume) => setTimeout(resume));
  if (hasArticle()) return;
  const readEnglish = () => Promise.reject(new Error('There is no English in the rehearsal.'));
  buildCards(knowledge, ARTICLE, await link(ARTICLE, knowledge, { readEnglish }));
}
