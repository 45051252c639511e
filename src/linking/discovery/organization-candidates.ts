/** Organizations that the list does not hold, as candidates; found once, they are known in the whole article. */
import type { Evidence, Span } from '../../model/annotation.ts';
import { findEnglishRuns } from '../bilingual/english-names.ts';
import { type Candidate, unlistedCandidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import type { LinkingBlock } from '../document.ts';
import { FirstUnits } from '../first-units.ts';
import { CHARACTER_WEIGHT } from '../rules/weights.ts';
import { type Anchor, findOrganizations } from './organizations.ts';

/** The organizations that show themselves in a block. */
export function organizationCandidates({ block, text }: LinkingBlock, context: Context): Candidate[] {
  const segmentation = context.segmentations.get(block.id);
  if (segmentation === undefined) return [];
  const pair = context.pairOf(block.id);
  const english = pair === undefined ? [] : findEnglishRuns(pair.text).map((run) => run.text);
  const ground = { text, segmentation, anchors: anchorsOf(block.id, context), english };
  return findOrganizations(ground)
    .filter(({ start, end }) => !isListed(block.id, start, end, context))
    .map(({ start, end }) => unlisted({ block: block.id, start, end }, block.text.slice(start, end)));
}

/** Whether the list itself has the organization that stands here. */
function isListed(block: number, start: number, end: number, { startingAt }: Context): boolean {
  return startingAt(block, start).some((match) => match.end === end && match.form.isOrganization);
}

function unlisted(span: Span, zh: string): Candidate {
  const evidence: Evidence[] = [{ code: 'name-shape', value: zh, at: span }];
  const discovery = { kind: 'organization', zh, en: '' } as const;
  return unlistedCandidate(span, discovery, 'shape', CHARACTER_WEIGHT.organization, evidence);
}

/** Listed names that need no licence: a longer name may begin with one. */
function anchorsOf(block: number, { matches }: Context): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { start, end, form } of matches.get(block) ?? []) {
    if (form.anchor !== null) anchors.push({ start, end, kind: form.anchor });
  }
  return anchors;
}

/** The shortest short form: 亚太基金会 of 加拿大亚太基金会. */
const SHORT_FORM_MIN = 4;

/** What a mention of a found organization looks like. */
interface OrganizationForm {
  readonly form: string;
  /** The whole name as printed. */
  readonly zh: string;
}

/** What the organizations of an article look like: most places of its text are told by one look. */
export interface OrganizationForms {
  readonly starts: FirstUnits;
  /** By their first UTF-16 unit. */
  readonly byStart: ReadonlyMap<number, readonly OrganizationForm[]>;
}

/** What later mentions of the found organizations look like: the whole name, or the name without its country or place. */
export function organizationForms(found: readonly Candidate[], context: Context): OrganizationForms {
  const forms = new Map<string, string>();
  for (const { discovery, block, start, end } of found) {
    if (discovery === undefined || discovery.kind !== 'organization') continue;
    const zh = context.knowledge.normalise(discovery.zh);
    forms.set(zh, discovery.zh);
    const anchor = anchorsOf(block, context).find((each) => each.start === start && each.kind !== 'organization');
    const short = anchor === undefined ? '' : zh.slice(anchor.end - start);
    if (end - start === zh.length && short.length >= SHORT_FORM_MIN && !forms.has(short))
      forms.set(short, discovery.zh);
  }
  const byStart = new Map<number, OrganizationForm[]>();
  for (const [form, zh] of forms) {
    const unit = form.charCodeAt(0);
    const group = byStart.get(unit);
    if (group === undefined) byStart.set(unit, [{ form, zh }]);
    else group.push({ form, zh });
  }
  return { starts: new FirstUnits(forms.keys()), byStart };
}

/** Later mentions, and earlier ones, of organizations that were found elsewhere. */
export function recurringOrganizations({ block, text }: LinkingBlock, forms: OrganizationForms): Candidate[] {
  const { starts, byStart } = forms;
  const candidates: Candidate[] = [];
  if (byStart.size === 0) return candidates;
  for (let start = 0; start < text.length; start += 1) {
    const unit = text.charCodeAt(start);
    if (!starts.has(unit)) continue;
    for (const { form, zh } of byStart.get(unit) ?? []) {
      if (!text.startsWith(form, start)) continue;
      const span = { block: block.id, start, end: start + form.length };
      const evidence: Evidence[] = [{ code: 'recurs' }];
      const factor = form === zh ? CHARACTER_WEIGHT.organization : CHARACTER_WEIGHT.shortForm;
      candidates.push(unlistedCandidate(span, { kind: 'organization', zh, en: '' }, 'shape', factor, evidence));
    }
  }
  return candidates;
}
