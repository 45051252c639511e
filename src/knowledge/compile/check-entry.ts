/** Checks that need one entry only but more than its schema: dates, wording, characters. */
import type { Entry, PersonEntry } from '../schema.ts';
import { checkRoles } from './check-roles.ts';
import type { Problem, SourcedEntry } from './read.ts';
import { characterPairs, onlySimplified } from './traditional.ts';

type Path = readonly (string | number)[];

/** Words that make a sentence untrue with time. */
const DATED_CHINESE = /现任|目前|现在|如今|現任|現在/;
const DATED_ENGLISH = /\b(?:current|currently|now|today)\b|^(?:Current|Currently|Now|Today)\b/;

const TRADITIONAL = new Map(characterPairs());
const SIMPLIFIED = onlySimplified();

/** @returns a problem for each field that cannot be right. */
export function checkEntry(sourced: SourcedEntry): readonly Problem[] {
  const { entry, file } = sourced;
  const problems: Problem[] = [];
  const report = (path: Path, message: string): void => {
    problems.push({ file, line: sourced.lineOf(path), message: `${path.join('.')}: ${message}` });
  };
  checkWording(entry, report);
  checkCharacters(entry, report);
  if (entry.kind === 'person') {
    checkFamily(entry, report);
    checkRoles(entry, report);
    if (entry.born !== undefined && entry.died !== undefined && entry.died < entry.born) {
      report(['died'], `died in ${entry.died} but born in ${entry.born}`);
    }
  } else if (entry.kind === 'country' && entry.from !== undefined && entry.to !== undefined && entry.to < entry.from) {
    report(['to'], `ends in ${entry.to} but begins in ${entry.from}`);
  } else if (entry.kind === 'organization' && (entry.dissolved ?? Infinity) < (entry.founded ?? -Infinity)) {
    report(['dissolved'], `dissolved in ${entry.dissolved} but founded in ${entry.founded}`);
  }
  return problems;
}

type Report = (path: Path, message: string) => void;

function checkWording(entry: Entry, report: Report): void {
  const texts: [Path, string | undefined][] = [
    [['description', 'zh'], entry.description.zh],
    [['description', 'hant'], entry.description.hant],
    [['description', 'en'], entry.description.en],
  ];
  if ((entry.kind === 'country' || entry.kind === 'place') && entry.status !== undefined) {
    texts.push([['status', 'zh'], entry.status.zh], [['status', 'en'], entry.status.en]);
  }
  for (const [path, text] of texts) {
    const found = (path[1] === 'en' ? DATED_ENGLISH : DATED_CHINESE).exec(text ?? '');
    if (found !== null) report(path, `"${found[0]}" does not stay true; say since when, or leave it to the roles`);
  }
}

/** Mainland wording stands in simplified characters; Taiwan's and Hong Kong's in traditional ones. */
function checkCharacters(entry: Entry, report: Report): void {
  const simplified: [Path, string | undefined][] = [
    [['names', 'zh'], entry.names.zh],
    [['description', 'zh'], entry.description.zh],
  ];
  const traditional: [Path, string | undefined][] = [
    [['names', 'tw'], entry.names.tw],
    [['names', 'hk'], entry.names.hk],
    [['description', 'hant'], entry.description.hant],
  ];
  if (entry.kind === 'person') {
    simplified.push([['family', 'zh'], entry.family?.zh]);
    traditional.push([['family', 'tw'], entry.family?.tw], [['family', 'hk'], entry.family?.hk]);
    for (const [index, role] of (entry.roles ?? []).entries()) {
      simplified.push([['roles', index, 'title', 'zh'], role.title.zh]);
      traditional.push([['roles', index, 'title', 'hant'], role.title.hant]);
    }
  } else if (entry.kind === 'country' || entry.kind === 'place') {
    simplified.push([['status', 'zh'], entry.status?.zh]);
    traditional.push([['status', 'hant'], entry.status?.hant]);
  }
  for (const [path, text] of simplified) {
    const found = [...(text ?? '')].find((character) => TRADITIONAL.has(character));
    if (found !== undefined) {
      report(path, `${found} is a traditional character; here stands ${TRADITIONAL.get(found)}`);
    }
  }
  for (const [path, text] of traditional) {
    const found = [...(text ?? '')].find((character) => SIMPLIFIED.has(character));
    if (found !== undefined) report(path, `${found} is a simplified character; this field is in traditional ones`);
  }
}

/** The family name is a part of the full name where that has parts, or at least an alias. */
function checkFamily(entry: PersonEntry, report: Report): void {
  const { family, names, aliases } = entry;
  if (family === undefined || !names.zh.includes('·') || names.zh.includes(family.zh)) return;
  const isAlias = (aliases ?? []).some((alias) => (typeof alias === 'string' ? alias : alias.form) === family.zh);
  if (!isAlias) report(['family', 'zh'], `${family.zh} is no part of ${names.zh}; mend one of them`);
}
