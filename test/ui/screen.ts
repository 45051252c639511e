/** Finds what a reader finds: by role and accessible name, in jsdom. */

/** Elements that have a role without saying so; only those that our interface uses. */
const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  dialog: '[role=dialog], dialog[open]',
  region: 'section[aria-label], section[aria-labelledby]',
  navigation: 'nav',
  group: 'details, fieldset',
  switch: '[role=switch]',
  checkbox: 'input[type=checkbox]:not([role])',
  radio: 'input[type=radio]',
  status: '[role=status]',
  alert: '[role=alert]',
  searchbox: 'input[type=search]',
  textbox: 'input[type=text], textarea',
  combobox: 'select',
  list: 'ul[aria-label]',
  listitem: 'ul[aria-label] > li',
  figure: 'figure',
  row: 'tbody > tr',
};

/** The text as a screen reader joins it: without what is hidden from it, white space single. */
export function spoken(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The accessible name: of `aria-labelledby`, `aria-label`, the label around it, a legend, or the text. */
export function nameOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby');
  const labelling = id === null ? null : element.ownerDocument.getElementById(id);
  if (labelling !== null) return spoken(labelling);
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName)) {
    const [around] = (element as HTMLInputElement).labels ?? [];
    return spoken(around ?? element);
  }
  const legend = element.querySelector('legend, summary');
  return spoken(legend ?? element);
}

/** All elements of a role, with a name that contains the text or matches the pattern. */
export function allByRole(root: Element, role: string, name: string | RegExp = ''): HTMLElement[] {
  const selector = SELECTORS[role];
  if (selector === undefined) throw new Error(`No selector for the role ${role}.`);
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return found.filter((element) =>
    typeof name === 'string' ? nameOf(element).includes(name) : name.test(nameOf(element)),
  );
}

/** The only element of the role and name. @throws when there is none, or more than one. */
export function byRole(root: Element, role: string, name: string | RegExp = ''): HTMLElement {
  const [first, ...others] = allByRole(root, role, name);
  if (first === undefined || others.length > 0) {
    const names = allByRole(root, role).map(nameOf).join(' | ');
    throw new Error(`${others.length + (first === undefined ? 0 : 1)} × ${role} “${name}”, among: ${names}`);
  }
  return first;
}
