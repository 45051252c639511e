/** Top of the card: the name as printed, the form usual to the reader, the English name, and who this is. */
import type { JSX } from 'preact';
import type { Annotation } from '../../model/annotation.ts';
import type { Script } from '../../model/article.ts';
import type { Card } from '../../model/card.ts';
import type { Reader } from '../../model/reader.ts';
import { lifeInWords } from '../dates.ts';
import { chinese, printed, type Worded, worded } from '../language.ts';
import { clauseSeparator, say, sourceInWords } from '../strings.ts';
import { CopyNames } from './CopyNames.tsx';
import { readingOf, usualForm } from './names.ts';
import { Text } from './Text.tsx';

export interface CardNamesProps {
  readonly card: Card;
  readonly annotation: Annotation;
  /** The page's. */
  readonly script: Script;
  readonly reader: Reader;
  /** The heading's id. */
  readonly nameId: string;
}

/** Names and identity. */
export function CardNames({ card, annotation, script, reader, nameId }: CardNamesProps): JSX.Element {
  const { language } = reader;
  const title = printed(annotation.text, script, reader);
  const usual = usualForm(card, script, reader);
  const life = lifeInWords(card.born, card.died, language);
  return (
    <header class="card-names">
      <h2 id={nameId} class="card-name" lang={title.lang}>
        {title.text}
      </h2>
      <Reading of={title.text} card={card} reader={reader} />
      {usual.text !== title.text && (
        <>
          <p class="card-usual">
            <span class="visually-hidden">{say(language, 'usually')}: </span>
            <Text of={usual} />
          </p>
          <Reading of={usual.text} card={card} reader={reader} />
        </>
      )}
      <EnglishName card={card} usual={usual} reader={reader} />
      {(card.description !== null || life !== null) && (
        <p class="card-description">
          {card.description !== null && <Text of={worded(card.description, reader)} />}
          {life !== null && <span class="card-life">{language === 'en' ? ` (${life})` : `（${life}）`}</span>}
        </p>
      )}
      {card.own && <p class="card-own">{say(language, 'own')}</p>}
      <Doubt card={card} annotation={annotation} reader={reader} />
      {card.choices.length > 0 && <Choices card={card} reader={reader} />}
    </header>
  );
}

interface ReadingProps extends Pick<CardNamesProps, 'card' | 'reader'> {
  /** The Chinese form that it stands under. */
  readonly of: string;
}

/** For learners; nothing for a form whose reading is not known. */
function Reading({ of, card, reader }: ReadingProps): JSX.Element | null {
  const reading = readingOf(of, card, reader);
  if (reading === null) return null;
  return (
    <p class="card-reading">
      <span class="visually-hidden">{say(reader.language, 'reading')}: </span>
      <Text of={reading} />
    </p>
  );
}

interface EnglishNameProps extends Pick<CardNamesProps, 'card' | 'reader'> {
  /** The Chinese form that can be copied with it. */
  readonly usual: Worded;
}

function EnglishName({ card, usual, reader }: EnglishNameProps): JSX.Element | null {
  const { english, alsoEn, own } = card;
  const { language } = reader;
  // An ambiguous name's English stands with each choice.
  if (card.choices.length > 0) return null;
  const copy = <CopyNames key={card.key} chinese={usual} english={english?.text ?? null} language={language} />;
  if (english === null) {
    return (
      <div class="card-english">
        <p class="card-source">{say(language, 'noEnglish')}</p>
        {copy}
      </div>
    );
  }
  // Of an own name it is said below where all of it comes from.
  const source = own && english.source === 'list' ? [] : [sourceInWords(english.source, language)];
  return (
    <div class="card-english">
      <p class="card-english-name" lang="en">
        {english.text}
      </p>
      <p class="card-source">
        {source}
        {alsoEn.length > 0 && (
          <>
            {source.length > 0 && clauseSeparator(language)}
            {say(language, 'also')} <span lang="en">{alsoEn.join(', ')}</span>
          </>
        )}
      </p>
      {copy}
    </div>
  );
}

/** One sentence where the link is less than sure; nothing where it is sure. */
function Doubt({
  card,
  annotation,
  reader: { language },
}: Omit<CardNamesProps, 'script' | 'nameId'>): JSX.Element | null {
  if (card.choices.length > 0) return null;
  if (!card.listed) return <p class="card-doubt">{say(language, 'unlisted')}</p>;
  return annotation.certainty === 'likely' ? <p class="card-doubt">{say(language, 'likely')}</p> : null;
}

function Choices({ card, reader }: Pick<CardNamesProps, 'card' | 'reader'>): JSX.Element {
  return (
    <div class="card-choices">
      <p class="card-doubt">{say(reader.language, 'choices')}</p>
      <ul>
        {card.choices.map(({ id, name, description }) => (
          <li key={id}>
            <b>
              <Text of={chinese(name, reader)} />
            </b>{' '}
            <span lang="en">{name.en}</span>
            {description !== null && (
              <p>
                <Text of={worded(description, reader)} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
