/** Top of the card: the name as printed, the full name, the English name, and who this is. */
import type { JSX } from 'preact';
import type { Annotation } from '../../model/annotation.ts';
import type { Script } from '../../model/article.ts';
import type { Card } from '../../model/card.ts';
import type { InterfaceLanguage } from '../../model/language.ts';
import { lifeInWords } from '../dates.ts';
import { chinese, scriptTag, worded } from '../language.ts';
import { say, sourceInWords } from '../strings.ts';
import { CopyableName } from './CopyableName.tsx';
import { Text } from './Text.tsx';

export interface CardNamesProps {
  readonly card: Card;
  readonly annotation: Annotation;
  readonly script: Script;
  readonly language: InterfaceLanguage;
  /** The heading's id. */
  readonly nameId: string;
}

/** Names and identity. */
export function CardNames({ card, annotation, script, language, nameId }: CardNamesProps): JSX.Element {
  const full = chinese(card.name, script);
  const life = lifeInWords(card.born, card.died, language);
  return (
    <header class="card-names">
      <h2 id={nameId} class="card-name" lang={languageOf(annotation.text, script)}>
        {annotation.text}
      </h2>
      {full.text !== annotation.text && (
        <p class="card-full-name">
          <span class="visually-hidden">{say(language, 'fullName')}: </span>
          <Text of={full} />
        </p>
      )}
      <EnglishName card={card} language={language} />
      {(card.description !== null || life !== null) && (
        <p class="card-description">
          {card.description !== null && <Text of={worded(card.description, language, script)} />}
          {life !== null && <span class="card-life">{language === 'en' ? ` (${life})` : `（${life}）`}</span>}
        </p>
      )}
      <Doubt card={card} annotation={annotation} language={language} />
      {card.choices.length > 0 && <Choices card={card} script={script} language={language} />}
    </header>
  );
}

/** A printed name is Chinese unless it has no Chinese character: in the bilingual view English names are marked too. */
function languageOf(printed: string, script: Script): string {
  return /\p{Script=Han}/u.test(printed) ? scriptTag(script) : 'en';
}

function EnglishName({ card, language }: { card: Card; language: InterfaceLanguage }): JSX.Element | null {
  const { english, alsoEn } = card;
  // An ambiguous name's English stands with each choice.
  if (card.choices.length > 0) return null;
  if (english === null) return <p class="card-source">{say(language, 'noEnglish')}</p>;
  return (
    <div class="card-english">
      <CopyableName name={english.text} language={language} />
      <p class="card-source">
        {sourceInWords(english.source, language)}
        {alsoEn.length > 0 && (
          <>
            {' · '}
            {say(language, 'also')} <span lang="en">{alsoEn.join(', ')}</span>
          </>
        )}
      </p>
    </div>
  );
}

/** One sentence where the link is less than sure; nothing where it is sure. */
function Doubt({ card, annotation, language }: Omit<CardNamesProps, 'script' | 'nameId'>): JSX.Element | null {
  if (card.choices.length > 0) return null;
  if (!card.listed) return <p class="card-doubt">{say(language, 'unlisted')}</p>;
  return annotation.certainty === 'likely' ? <p class="card-doubt">{say(language, 'likely')}</p> : null;
}

function Choices({ card, script, language }: { card: Card; script: Script; language: InterfaceLanguage }): JSX.Element {
  return (
    <div class="card-choices">
      <p class="card-doubt">{say(language, 'choices')}</p>
      <ul>
        {card.choices.map(({ id, name, description }) => (
          <li key={id}>
            <b>
              <Text of={chinese(name, script)} />
            </b>{' '}
            <span lang="en">{name.en}</span>
            {description !== null && (
              <p>
                <Text of={worded(description, language, script)} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
