/** Bottom of the card: the English sentence, why this link, and where to read on. */
import type { JSX } from 'preact';
import type { Annotation } from '../../model/annotation.ts';
import type { Card } from '../../model/card.ts';
import type { InterfaceLanguage } from '../../model/language.ts';
import { reasonsInWords } from '../evidence.ts';
import { scriptTag } from '../language.ts';
import { webAddress, wikipediaAddress } from '../links.ts';
import { englishSentence } from '../sentence.ts';
import { say } from '../strings.ts';
import type { CardArticle } from './ContextCard.tsx';

export interface CardFootProps {
  readonly card: Card;
  readonly annotation: Annotation;
  readonly article: CardArticle;
  readonly language: InterfaceLanguage;
}

/** Each part only where there is something to say. */
export function CardFoot({ card, annotation, article, language }: CardFootProps): JSX.Element {
  const { script, blocks = [] } = article;
  const sentence = englishSentence(annotation, blocks);
  const reasons = reasonsInWords(annotation, { blocks, script, name: card.name, language });
  return (
    <>
      {sentence !== null && (
        <section class="card-part">
          <h3>{say(language, 'englishSentence')}</h3>
          <blockquote lang="en">{sentence}</blockquote>
        </section>
      )}
      {reasons !== '' && (
        <details class="card-part card-why">
          <summary>{say(language, 'why')}</summary>
          <p>{language === 'en' ? inTwoLanguages(reasons, scriptTag(script)) : reasons}</p>
        </details>
      )}
      <Links card={card} article={article} language={language} />
    </>
  );
}

/** English with its runs of Chinese in their own language. */
function inTwoLanguages(text: string, tag: string): (string | JSX.Element)[] {
  return text.split(CHINESE).map((run, index) => (index % 2 === 0 ? run : <span lang={tag}>{run}</span>));
}

/** In one group, so that splitting keeps the runs; a dot between characters is part of a name. */
const CHINESE = /(\p{Script=Han}+(?:·\p{Script=Han}+)*)/u;

interface CardLink {
  readonly address: string;
  readonly label: string;
}

function Links({ card, article, language }: Omit<CardFootProps, 'annotation'>): JSX.Element | null {
  const { en, zh } = card.wikipedia;
  const links: CardLink[] = [];
  if (zh !== null) links.push({ address: wikipediaAddress('zh', zh), label: say(language, 'wikipediaZh') });
  if (en !== null) links.push({ address: wikipediaAddress('en', en), label: say(language, 'wikipediaEn') });
  const original = article.english === null ? null : webAddress(article.english.url);
  if (original !== null) links.push({ address: original, label: say(language, 'englishOriginal') });
  if (links.length === 0) return null;
  return (
    <nav class="card-part card-links" aria-label={say(language, 'links')}>
      <ul>
        {links.map(({ address, label }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer noopener">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
