/** What the extension's sources may not do: turn text into markup or script, run what is not theirs, ask the network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isNode, parsed, type SyntaxNode, sources, visit } from './sources.ts';

/** Properties and methods that make elements or script of text. */
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'parseFromString',
  'createContextualFragment',
  'srcdoc',
  'dangerouslySetInnerHTML',
]);
/** Globals that make markup or script of text, run other scripts, or ask the network. */
const GLOBALS = new Set([
  'eval',
  'Function',
  'importScripts',
  'DOMParser',
  'XSLTProcessor',
  'Worker',
  'SharedWorker',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'fetch',
]);
const MEMBERS = new Set(['sendBeacon', 'executeScript', 'insertCSS', 'userScripts']);
/** The one request: the worker reads the list from its own package. */
const ALLOWED = ['src/background/knowledge.ts: fetch'];

function wordOf(node: unknown): string {
  if (!isNode(node)) return '';
  const { name, value } = node;
  return typeof name === 'string' ? name : typeof value === 'string' ? value : '';
}

/** What a node does that no source may; `null`: nothing. */
function offence(node: SyntaxNode): string | null {
  const { type } = node;
  if (type === 'JSXAttribute' || type === 'Property') {
    const name = wordOf(node.name ?? node.key);
    return MARKUP.has(name) ? name : null;
  }
  if (type === 'MemberExpression') {
    const name = wordOf(node.property);
    if (MARKUP.has(name) || MEMBERS.has(name)) return name;
    return /^write(?:ln)?$/.test(name) && wordOf(node.object) === 'document' ? `document.${name}` : null;
  }
  if (type === 'ImportExpression') {
    // Written out, and a file or package of ours.
    const { source } = node;
    const isOurs = isNode(source) && typeof source.value === 'string' && !/^(?:[a-z]+:|\/)/i.test(source.value);
    return isOurs ? null : `import(${wordOf(source)})`;
  }
  if (type !== 'CallExpression' && type !== 'NewExpression') return null;
  const name = wordOf(node.callee);
  if (GLOBALS.has(name)) return name;
  const [first] = (node.arguments ?? []) as readonly unknown[];
  const isText = isNode(first) && (typeof first.value === 'string' || first.type === 'TemplateLiteral');
  return /^set(?:Timeout|Interval)$/.test(name) && isText ? `${name} of a text` : null;
}

function offences(file: string, program: SyntaxNode): string[] {
  const found: string[] = [];
  visit(program, (node) => {
    const what = offence(node);
    if (what !== null) found.push(`${file}: ${what}`);
  });
  return found;
}

describe('the sources', () => {
  it('never turn text into markup or script, run nothing that is not theirs, and ask no network', () => {
    const all = sources();
    expect(all.length).toBeGreaterThan(150);
    expect(all.flatMap(({ file, program }) => offences(file, program))).toEqual(ALLOWED);
  });

  it('keep what is typed from the browser’s spelling check, which may ask the network', () => {
    for (const page of ['popup', 'options']) {
      const html = readFileSync(join(import.meta.dirname, `../../src/${page}/index.html`), 'utf8');
      expect(html, page).toMatch(/<html [^>]*spellcheck="false"/);
    }
  });

  it.each([
    ['a.innerHTML = b', 'innerHTML'],
    ["a['outerHTML'] = b", 'outerHTML'],
    ['a.insertAdjacentHTML("x", b)', 'insertAdjacentHTML'],
    ['document.write(a)', 'document.write'],
    ['<p dangerouslySetInnerHTML={a} />', 'dangerouslySetInnerHTML'],
    ['h("p", { dangerouslySetInnerHTML: a })', 'dangerouslySetInnerHTML'],
    ['<iframe srcdoc={a} />', 'srcdoc'],
    ['new DOMParser()', 'DOMParser'],
    ['eval(a)', 'eval'],
    ['new Function(a)', 'Function'],
    ['setTimeout("a()", 1)', 'setTimeout of a text'],
    ['import("https://example.com/a.js")', 'import(https://example.com/a.js)'],
    ['import(a)', 'import(a)'],
    ['import("//example.com/a.js")', 'import(//example.com/a.js)'],
    ['navigator.sendBeacon(a)', 'sendBeacon'],
    ['new WebSocket(a)', 'WebSocket'],
  ])('are found out: %s', (text, what) => {
    const [found] = offences('a.tsx', parsed('a.tsx', text));
    expect(found).toBe(`a.tsx: ${what}`);
  });
});
