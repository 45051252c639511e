/** Bottom of the card: the English sentence, why this link, what the reader can say of it, and where to read on. */
import type { JSX } from 'preact';
import type { Annotation } from '../../model/annotation.ts';
import type { Card } from '../../model/card.ts';
import type { InterfaceLanguage } from '../../model/language.ts';
import type { Reader } from '../../model/reader.ts';
import { reasonsInWords } from '../evidence.ts';
import { printed } from '../language.ts';
import { timesAddress, wikipediaAddress } from '../links.ts';
import { englishSentence } from '../sentence.ts';
import { say } from '../strings.ts';
import { CardActions, type CardActionsProps } from './CardActions.tsx';
import type { CardArticle } from './ContextCard.tsx';
import { Text } from './Text.tsx';

export interface CardFootProps extends Omit<CardActionsProps, 'name' | 'language'> {
  readonly card: Card;
  readonly annotation: Annotation;
  readonly article: CardArticle;
  readonly reader: Reader;
  /** Left out: there is no way to the English sentence. */
  readonly onShowSentence?: (() => void) | undefined;
}

/** Each part only where there is something to say. */
export function CardFoot(props: CardFootProps): JSX.Element {
  const { card, annotation, article, reader, onShowSentence, onNotThis, onNever, onKnown } = props;
  const { script, blocks = [] } = article;
  const { language } = reader;
  const sentence = englishSentence(annotation, blocks);
  const reasons = reasonsInWords(annotation, { blocks, script, name: card.name, reader });
  const name = printed(annotation.text, script, reader);
  return (
    <>
      {(sentence !== null || onShowSentence !== undefined) && (
        <section class="card-part">
          <h3>{say(language, 'englishSentence')}</h3>
          {sentence !== null && <blockquote lang="en">{sentence}</blockquote>}
          {onShowSentence !== undefined && (
            <button type="button" class="card-button" onClick={onShowSentence}>
              {say(language, 'showSentence')}
            </button>
          )}
        </section>
      )}
      {reasons.length > 0 && (
        <details class="card-part card-why">
          <summary>{say(language, 'why')}</summary>
          <p>
            {reasons.map((run) => (
              <Text of={run} />
            ))}
          </p>
        </details>
      )}
      <CardActions name={name} language={language} onNotThis={onNotThis} onNever={onNever} onKnown={onKnown} />
      <Links card={card} article={article} language={language} />
    </>
  );
}

interface CardLink {
  readonly address: string;
  readonly label: string;
}

interface LinksProps extends Pick<CardFootProps, 'card' | 'article'> {
  readonly language: InterfaceLanguage;
}

function Links({ card, article, language }: LinksProps): JSX.Element | null {
  const { en, zh } = card.wikipedia;
  const links: CardLink[] = [];
  if (zh !== null) links.push({ address: wikipediaAddress('zh', zh), label: say(language, 'wikipediaZh') });
  if (en !== null) links.push({ address: wikipediaAddress('en', en), label: say(language, 'wikipediaEn') });
  const original = article.english === null ? null : timesAddress(article.english.url);
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
