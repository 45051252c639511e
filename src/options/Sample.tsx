/** An invented sentence that shows what marks look like as they are set now. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EntityKind } from '../model/annotation.ts';
import type { Settings } from '../model/settings.ts';
import { interfaceTag } from '../ui/language.ts';
import { useTools } from './tools.ts';

/** A run of the sample: plain words, or a name. */
interface Run {
  readonly hans: string;
  readonly hant: string;
  /** Missing: plain words. */
  readonly name?: { readonly id: string; readonly kind: EntityKind; readonly sure?: false; readonly common?: true };
}

const WEN = { id: 'person', kind: 'person' } as const;
const FRANCE = { id: 'country', kind: 'country', common: true } as const;

const RUNS: readonly Run[] = [
  { hans: '文德尔', hant: '文德爾', name: WEN },
  { hans: '周三抵达', hant: '週三抵達' },
  { hans: '法国', hant: '法國', name: FRANCE },
  { hans: '，参观了', hant: '，參觀了' },
  { hans: '北湖大学', hant: '北湖大學', name: { id: 'organization', kind: 'organization' } },
  { hans: '。', hant: '。' },
  { hans: '文德尔', hant: '文德爾', name: WEN },
  { hans: '说，他的祖父生在', hant: '說，他的祖父生在' },
  { hans: '诺湾', hant: '諾灣', name: { id: 'place', kind: 'place', sure: false } },
  { hans: '，一直想回', hant: '，一直想回' },
  { hans: '法国', hant: '法國', name: FRANCE },
  { hans: '；同行的还有', hant: '；同行的還有' },
  { hans: '兰迪亚', hant: '蘭迪亞', name: { id: 'landia', kind: 'country' } },
  { hans: '诗人', hant: '詩人' },
  { hans: '安娜·莫雷', hant: '安娜·莫雷', name: { id: 'poet', kind: 'person', sure: false } },
  { hans: '。', hant: '。' },
];

/** Which runs of the sample are marked, by the rules of articles (`content/marks/select.ts`). */
function markedRuns(settings: Settings): ReadonlySet<Run> {
  const marked = new Set<Run>();
  const met = new Set<string>();
  for (const run of RUNS) {
    const { name } = run;
    if (name === undefined || !settings.kinds[name.kind]) continue;
    if (settings.certainty === 'sure' && name.sure === false) continue;
    if (settings.spareCommonCountries && name.common === true) continue;
    if (settings.mentions === 'first' && met.has(name.id)) continue;
    met.add(name.id);
    marked.add(run);
  }
  return marked;
}

/** What is marked is also said in words, for those who don't see the lines. */
export function Sample({
  settings,
  isPaused,
}: {
  readonly settings: Settings;
  readonly isPaused: boolean;
}): JSX.Element {
  const { language, say } = useTools();
  const id = useId();
  const isTraditional = language === 'zh-TW' || language === 'zh-HK';
  const textOf = (run: Run): string => (isTraditional ? run.hant : run.hans);
  const marked = settings.enabled && !isPaused ? markedRuns(settings) : new Set<Run>();
  const names = [...marked].map(textOf).join('、');
  const classOf = ({ name }: Run): string =>
    ['sample-mark', name?.sure === false ? 'is-dotted' : '', settings.colours === 'by-kind' ? `is-${name?.kind}` : '']
      .filter((part) => part !== '')
      .join(' ');
  return (
    <figure class="options-sample" aria-labelledby={id}>
      <p class="sample-text" lang={isTraditional ? interfaceTag(language) : 'zh-Hans'}>
        {RUNS.map((run) => (marked.has(run) ? <span class={classOf(run)}>{textOf(run)}</span> : textOf(run)))}
      </p>
      <figcaption>
        <span id={id} class="sample-title">
          {say('sampleTitle')}
        </span>{' '}
        {say('sampleNote')}{' '}
        <span class="visually-hidden">{names === '' ? say('sampleNothing') : say('sampleMarked', { names })}</span>
      </figcaption>
    </figure>
  );
}
