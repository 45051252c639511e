/** What the article says of an unlisted name, what belongs to a kind (capital, leaders, region, parent, seat …), and spellings. */
import type { ComponentChildren, JSX } from 'preact';
import type { Card, Spelling, Wording } from '../../model/card.ts';
import type { InterfaceLanguage } from '../../model/language.ts';
import type { Reader } from '../../model/reader.ts';
import { dateInWords } from '../dates.ts';
import { joined, printed, scriptTag, worded } from '../language.ts';
import { placeInWords } from '../places.ts';
import { regionInWords, say } from '../strings.ts';
import type { CardArticle } from './ContextCard.tsx';
import { Phrase, Text } from './Text.tsx';

export interface CardFactsProps {
  readonly card: Card;
  readonly article: CardArticle;
  readonly reader: Reader;
}

/** Nothing when the card has none of these. */
export function CardFacts(props: CardFactsProps): JSX.Element | null {
  const { card, article, reader } = props;
  const { language } = reader;
  const { date } = article;
  const { capital, region, parent, seat, status, standsFor, leaders, spellings } = card;
  if (!hasFacts(props)) return null;
  return (
    <section class="card-part card-facts">
      {status !== null && (
        <p>
          <Text of={worded(status, reader)} />
        </p>
      )}
      {standsFor !== null && (
        <p>
          <Phrase text={say(language, 'standsFor')} values={{ name: worded(standsFor, reader) }} />
        </p>
      )}
      <dl>
        <InArticle {...props} />
        {capital !== null && (
          <Fact label={say(language, capital.isSeat ? 'seatOfGovernment' : 'capital')}>
            <Text of={worded(capital.name, reader)} />
          </Fact>
        )}
        {leaders.length > 0 && date !== null && (
          <Fact label={say(language, 'leadersAt', { date: dateInWords(date, language) })}>
            <Leaders {...props} />
          </Fact>
        )}
        {region !== null && (
          <Fact label={say(language, 'region')}>
            <Text of={worded(region, reader)} />
          </Fact>
        )}
        <Names label="neighbours" names={card.neighbours} {...props} />
        <Names label="bodies" names={card.bodies} {...props} />
        {parent !== null && (
          <Fact label={say(language, 'parent')}>
            <Text of={worded(parent, reader)} />
          </Fact>
        )}
        {seat !== null && (
          <Fact label={say(language, 'seat')}>
            <Text of={worded(seat, reader)} />
          </Fact>
        )}
        <Spellings spellings={spellings} language={language} />
      </dl>
    </section>
  );
}

function hasFacts(props: CardFactsProps): boolean {
  const { capital, region, parent, seat, status, standsFor, inArticle } = props.card;
  const { leaders, neighbours, bodies, spellings } = props.card;
  const single = [capital, region, parent, seat, status, standsFor, inArticle?.apposition ?? null, firstPlace(props)];
  const lists = [leaders, neighbours, bodies, spellings];
  return single.some((fact) => fact !== null) || lists.some(({ length }) => length > 0);
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="card-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** All that is known of a name that the list does not hold: how the article introduces it, and where. */
function InArticle(props: CardFactsProps): JSX.Element {
  const { card, article, reader } = props;
  const { language } = reader;
  const apposition = card.inArticle?.apposition ?? null;
  const place = firstPlace(props);
  return (
    <>
      {apposition !== null && (
        <Fact label={say(language, 'describedAs')}>
          <Text of={printed(apposition, article.script, reader)} />
        </Fact>
      )}
      {place !== null && <Fact label={say(language, 'firstInFull')}>{place}</Fact>}
    </>
  );
}

/** Where an unlisted name's full name first stands; `null` when that can't be told. */
function firstPlace({ card: { inArticle }, article, reader: { language } }: CardFactsProps): string | null {
  return inArticle === null ? null : placeInWords(inArticle.first.block, article.blocks ?? [], language);
}

function Leaders({ card, reader }: CardFactsProps): JSX.Element {
  return (
    <ul>
      {card.leaders.map(({ name, title }) => (
        <li key={name.hans}>
          <Text of={worded(name, reader)} />{' '}
          <span class="card-period">
            <Text of={worded(title, reader)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface NamesProps extends CardFactsProps {
  readonly label: 'neighbours' | 'bodies';
  readonly names: readonly Wording[];
}

/** Names in one line: a country may have sixteen neighbours. Nothing when there are none. */
function Names({ label, names, reader }: NamesProps): JSX.Element | null {
  if (names.length === 0) return null;
  return (
    <Fact label={say(reader.language, label)}>
      <Text of={joined(names.map((name) => worded(name, reader)))} />
    </Fact>
  );
}

interface SpellingsProps {
  readonly spellings: readonly Spelling[];
  readonly language: InterfaceLanguage;
}

/** Each in the characters of its region. */
function Spellings({ spellings, language }: SpellingsProps): JSX.Element {
  return (
    <>
      {spellings.map(({ region, text }) => (
        <Fact key={region} label={regionInWords(region, language)}>
          <span lang={scriptTag(region === 'cn' ? 'hans' : 'hant', region)}>{text}</span>
        </Fact>
      ))}
    </>
  );
}
