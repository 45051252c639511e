/** What the list holds, and where it comes from. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListFacts, Result } from '../../messages/protocol.ts';
import { ENTITY_KINDS } from '../../model/annotation.ts';
import { kindInWords } from '../../ui/strings.ts';
import { Section } from '../controls.tsx';
import { numberInWords } from '../strings.ts';
import { useTools } from '../tools.ts';

/** The background is asked once, for it opens the list to answer. */
export function FactsSection(): JSX.Element {
  const { environment, say } = useTools();
  const [facts, setFacts] = useState<Result<ListFacts> | null>(null);
  useEffect(() => {
    void environment.listFacts().then(setFacts);
  }, [environment]);
  return (
    <Section id="facts" title={say('facts')}>
      <p>{say('factsSource')}</p>
      {facts === null && <p role="status">{say('factsLoading')}</p>}
      {facts?.ok === false && (
        <p class="options-problem" role="alert">
          {say('factsFailed', { detail: facts.detail })}
        </p>
      )}
      <Figures facts={facts?.ok === true ? facts.value : null} />
    </Section>
  );
}

function Figures({ facts }: { readonly facts: ListFacts | null }): JSX.Element {
  const { environment, language, say } = useTools();
  const rows: (readonly [string, string])[] = [[say('factsVersion'), environment.version]];
  if (facts !== null) {
    const { version, forms, entities } = facts;
    const all = ENTITY_KINDS.reduce((sum, kind) => sum + entities[kind], 0);
    const number = (count: number) => numberInWords(count, language);
    rows.push(
      [say('listVersion'), version],
      [say('entries'), number(all)],
      ...ENTITY_KINDS.map((kind) => [kindInWords(kind, language), number(entities[kind])] as const),
      [say('forms'), number(forms)],
    );
  }
  return (
    <dl class="options-facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
