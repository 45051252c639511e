/** The questions of `npm run knowledge:new`, and the conversation that asks them. */
import { POLITIES } from '../../src/knowledge/schema.ts';
import { ENTITY_KINDS, type EntityKind } from '../../src/model/annotation.ts';
import { UsageError } from '../usage-error.ts';
import type { Catalogue } from './catalogue.ts';
import { type Answers, entryYaml, identifierOf, problemsOf, SAMPLE_ANSWERS } from './entry.ts';

/** Somebody, or a pipe, that answers. */
export interface Answerer {
  /** The next answer, without its line break; `null` when there are no more. */
  ask(prompt: string): Promise<string | null>;
  /** Whether a wrong answer may be given again; if not, it ends the conversation. */
  readonly isPatient: boolean;
  /** Shows what is wrong with an answer. */
  complain(message: string): void;
}

type Field = Exclude<keyof Answers, 'kind'>;

interface Question {
  readonly field: Field;
  readonly prompt: string;
  /** Asked for this kind only. */
  readonly only?: EntityKind;
}

const QUESTIONS: readonly Question[] = [
  { field: 'zh', prompt: 'Chinese name, in full, mainland wording, simplified characters' },
  { field: 'en', prompt: "English name, in the Times' spelling" },
  { field: 'tw', prompt: 'Name in Taiwan, traditional characters (empty: it differs in the script at most)' },
  { field: 'hk', prompt: 'Name in Hong Kong, likewise' },
  { field: 'descriptionZh', prompt: 'Description in Chinese, at most 60 characters, true for good' },
  { field: 'descriptionEn', prompt: 'Description in English' },
  { field: 'prominence', prompt: 'Prominence, from 1 (seldom) to 5 (almost daily)' },
  { field: 'consulted', prompt: 'What did you consult? (several: with ; between)' },
  { field: 'polity', prompt: `What polity is it? (${POLITIES.join(', ')})`, only: 'country' },
  { field: 'type', prompt: 'What sort of place is it? (city, province, sea, site …)', only: 'place' },
];

export interface NewEntry {
  readonly id: string;
  readonly answers: Answers;
  readonly yaml: string;
}

/** What the conversation needs to know. */
export interface Situation {
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The id that the caller wants instead of the English name's; `null`: none. */
  readonly id: string | null;
}

/**
 * Asks everything that an entry needs. Each answer is checked when it is given.
 *
 * @returns an entry that fits the schema, and whose id and Chinese names are new.
 * @throws UsageError when the answers end too early, and for a wrong answer of an answerer without patience.
 */
export async function askForEntry(answerer: Answerer, situation: Situation): Promise<NewEntry> {
  const kind = await askUntilSound(answerer, `Kind (${ENTITY_KINDS.join(', ')})`, (answer) => {
    const found = ENTITY_KINDS.find((each) => each === answer);
    return found === undefined ? { problems: [`a kind is one of ${ENTITY_KINDS.join(', ')}`] } : { value: found };
  });
  let answers: Answers = { kind, ...SAMPLE_ANSWERS };
  for (const { field, prompt, only } of QUESTIONS) {
    if (only !== undefined && only !== kind) continue;
    answers = await askUntilSound(answerer, prompt, (answer) => {
      const value = { ...answers, [field]: answer };
      const problems = problemsWith(field, value, situation);
      return problems.length > 0 ? { problems } : { value };
    });
  }
  const id = idOf(answers, situation) ?? '';
  return { id, answers, yaml: entryYaml(id, answers, situation.today) };
}

/** What an answer comes to, or what is wrong with it. */
export type Judged<T> = { readonly value: T } | { readonly problems: readonly string[] };

/**
 * Asks, and asks again where the answerer is patient, until an answer is sound.
 *
 * @throws UsageError when there is no answer, and for a wrong answer of an answerer without patience.
 */
export async function askUntilSound<T>(
  answerer: Answerer,
  prompt: string,
  judge: (answer: string) => Judged<T>,
): Promise<T> {
  for (;;) {
    const answer = await answerer.ask(prompt);
    if (answer === null) throw new UsageError(`no answer to: ${prompt}`);
    const judged = judge(answer);
    if ('value' in judged) return judged.value;
    const message = judged.problems.join('\n');
    if (!answerer.isPatient) throw new UsageError(`${prompt}: "${answer}"\n${message}`);
    answerer.complain(message);
  }
}

/** What is wrong with the answers so far; the samples that stand for the later ones are sound. */
function problemsWith(field: Field, answers: Answers, situation: Situation): string[] {
  const { catalogue, today } = situation;
  const id = idOf(answers, situation);
  if (id === null) return [`no id can be made of "${answers.en}": write the name in Latin letters, or use --id`];
  const problems = problemsOf(entryYaml(id, answers, today));
  if (field === 'en') {
    const taken = catalogue.idTaken(id);
    if (taken !== null) problems.push(`${taken}; for another bearer of the name, use --id`);
  }
  if (field === 'zh' || field === 'tw' || field === 'hk') {
    const taken = catalogue.nameTaken(answers[field]);
    if (taken !== null) problems.push(taken);
  }
  return problems;
}

function idOf(answers: Answers, { id }: Situation): string | null {
  return id ?? identifierOf(answers.en);
}
