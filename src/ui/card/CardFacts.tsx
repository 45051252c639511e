/** Spellings by region, and what belongs to a kind: capital and leaders, parent and seat. */
import type { ComponentChildren, JSX } from 'preact';
import type { Card, Spelling } from '../../model/card.ts';
import type { InterfaceLanguage } from '../../model/language.ts';
import { dateInWords } from '../dates.ts';
import { worded } from '../language.ts';
import { regionInWords, say } from '../strings.ts';
import type { CardPartProps } from './CardRoles.tsx';
import { Text } from './Text.tsx';

/** Nothing when the card has none of these. */
export function CardFacts(props: CardPartProps): JSX.Element | null {
  const { card, date, script, language } = props;
  const { capital, parent, seat, status, standsFor, leaders, spellings } = card;
  if (!hasFacts(card)) return null;
  const country = standsFor === null ? null : worded(standsFor, language, script).text;
  return (
    <section class="card-part card-facts">
      {status !== null && (
        <p>
          <Text of={worded(status, language, script)} />
        </p>
      )}
      {country !== null && <p>{say(language, 'standsFor', { name: country })}</p>}
      <dl>
        {capital !== null && (
          <Fact label={say(language, capital.isSeat ? 'seatOfGovernment' : 'capital')}>
            <Text of={worded(capital.name, language, script)} />
          </Fact>
        )}
        {leaders.length > 0 && date !== null && (
          <Fact label={say(language, 'leadersAt', { date: dateInWords(date, language) })}>
            <Leaders {...props} />
          </Fact>
        )}
        {parent !== null && (
          <Fact label={say(language, 'parent')}>
            <Text of={worded(parent, language, script)} />
          </Fact>
        )}
        {seat !== null && (
          <Fact label={say(language, 'seat')}>
            <Text of={worded(seat, language, script)} />
          </Fact>
        )}
        <Spellings spellings={spellings} language={language} />
      </dl>
    </section>
  );
}

function hasFacts({ capital, parent, seat, status, standsFor, leaders, spellings }: Card): boolean {
  const single = [capital, parent, seat, status, standsFor];
  return single.some((fact) => fact !== null) || leaders.length > 0 || spellings.length > 0;
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="card-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Leaders({ card, script, language }: CardPartProps): JSX.Element {
  return (
    <ul>
      {card.leaders.map(({ name, title }) => (
        <li key={name.hans}>
          <Text of={worded(name, language, script)} />{' '}
          <span class="card-period">
            <Text of={worded(title, language, script)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Each in the characters of its region. */
const REGION_TAGS: Readonly<Record<Spelling['region'], string>> = {
  cn: 'zh-Hans',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
};

interface SpellingsProps {
  readonly spellings: readonly Spelling[];
  readonly language: InterfaceLanguage;
}

function Spellings({ spellings, language }: SpellingsProps): JSX.Element {
  return (
    <>
      {spellings.map(({ region, text }) => (
        <Fact key={region} label={regionInWords(region, language)}>
          <span lang={REGION_TAGS[region]}>{text}</span>
        </Fact>
      ))}
    </>
  );
}
