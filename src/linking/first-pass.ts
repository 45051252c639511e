/** The first pass: what stands by itself, whatever the article names elsewhere. */
import { bookMarkBlockers } from './book-marks.ts';
import { type Candidate, pushAll } from './candidate.ts';
import type { Context } from './context.ts';
import { organizationCandidates } from './discovery/organization-candidates.ts';
import { latinNameCandidates, mononymCandidates, regnalNameCandidates } from './discovery/other-names.ts';
import { chooseHeaviest } from './lattice.ts';
import { listCandidates } from './list-candidates.ts';
import { officeHolders } from './office-holders.ts';
import { chineseNameCandidates, discoveredCandidates, pinyinNameCandidates } from './shape-candidates.ts';
import type { Switches } from './stages.ts';

export interface FirstPass {
  /** In document order. */
  readonly chosen: readonly Candidate[];
  /** Those of them that were found by their shape alone, likewise. */
  readonly shaped: readonly Candidate[];
}

/** Chooses what stands by itself: full names, forms without conditions, names that the list lacks. */
export function firstPass(context: Context, switches: Switches): FirstPass {
  const chosen: Candidate[] = [];
  const shaped: Candidate[] = [];
  for (const linking of context.document.chinese) {
    const candidates = listCandidates(linking, context);
    if (switches.coreference) pushAll(candidates, officeHolders(linking, context));
    const unlisted = new Set<Candidate>();
    const add = (found: readonly Candidate[]): void => {
      for (const candidate of found) {
        unlisted.add(candidate);
        candidates.push(candidate);
      }
    };
    if (switches.discovery) {
      add(discoveredCandidates(linking, context));
      add(chineseNameCandidates(linking, context));
      add(organizationCandidates(linking, context));
      add(latinNameCandidates(linking));
      add(mononymCandidates(linking, context));
      add(regnalNameCandidates(linking, context));
      if (switches.english) add(pinyinNameCandidates(linking, context));
    }
    pushAll(candidates, bookMarkBlockers(linking, candidates, context));
    for (const candidate of chooseHeaviest(candidates)) {
      chosen.push(candidate);
      if (unlisted.has(candidate)) shaped.push(candidate);
    }
  }
  return { chosen, shaped };
}
