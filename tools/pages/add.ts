/**
 * Makes a saved-page case from a file: `npm run page:add -- FILE --url URL --name NAME`. Copies the file into
 * `test/pages/NAME/` and writes what detection makes of it today as `expected.json`, to be read before it is kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAddress } from '../../src/article/address.ts';
import { type Detection, detectArticle } from '../../src/article/detect.ts';
import type { Article, NotArticle } from '../../src/model/article.ts';
import { messageOf, UsageError } from '../usage-error.ts';
import { decodePage, isArchiveName, type LoadedPage, loadPage } from './document.ts';

const USAGE = 'usage: npm run page:add -- FILE [--url URL] --name NAME';

export interface Added {
  /** The case's folder. */
  readonly folder: string;
  readonly result: Article | NotArticle;
}

export { UsageError };

/**
 * Adds the case that the arguments describe to `casesFolder`. The address may be left out for an archive file that names
 * it. Nothing is written when anything is wrong.
 *
 * @throws UsageError for missing or wrong arguments, an unreadable file, and a name that is taken.
 */
export function addPage(argv: readonly string[], casesFolder: string): Added {
  const { file, name, url: given } = readArguments(argv);
  const folder = join(casesFolder, name);
  if (existsSync(folder)) throw new UsageError(`a case named ${name} exists already: ${folder}`);
  const page = load(file);
  const url = given ?? page.url;
  if (url === null) throw new UsageError(`the file names no address: give it with --url\n${USAGE}`);
  if (parseAddress(url).kind === 'foreign') throw new UsageError(`not an address of cn.nytimes.com: ${url}`);
  const result = resultOf(detectArticle(page.document, url));
  page.close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, isArchiveName(file) ? 'source.txt' : 'source.html'), decodePage(readFileSync(file)));
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify({ url, result }, null, 2)}\n`);
  return { folder, result };
}

function readArguments(argv: readonly string[]): { file: string; name: string; url: string | undefined } {
  const options = { url: { type: 'string' }, name: { type: 'string' } } as const;
  const { positionals, values } = parse(() => parseArgs({ args: [...argv], options, allowPositionals: true }));
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.name === undefined) throw new UsageError(USAGE);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.name)) {
    throw new UsageError(`a name is small letters, digits and single hyphens: ${values.name}`);
  }
  return { file, name: values.name, url: values.url };
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`);
  }
}

function load(file: string): LoadedPage {
  try {
    return loadPage(file);
  } catch (error) {
    throw new UsageError(`can't read ${file}: ${messageOf(error)}`);
  }
}

function resultOf(detection: Detection): Article | NotArticle {
  return detection.found ? detection.article : detection.notArticle;
}

function main(): void {
  try {
    const { folder, result } = addPage(process.argv.slice(2), join(import.meta.dirname, '../../test/pages'));
    const outcome =
      'blocks' in result ? `${result.layout}, ${result.blocks.length} blocks` : `not an article: ${result.code}`;
    console.log(`${relative(process.cwd(), folder)}: ${outcome}. Read expected.json before you keep it.`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) main();
