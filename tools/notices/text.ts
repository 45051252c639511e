/** What ships, as the text that goes with it. */
import type { ShippedData } from './data.ts';
import type { ShippedPackage } from './packages.ts';

export interface Shipped {
  readonly packages: readonly ShippedPackage[];
  readonly data: readonly ShippedData[];
  /** Our own licence in full. */
  readonly own: string;
}

const RULE = '-'.repeat(80);

/** NOTICES.txt: nothing in it depends on the machine or the day. */
export function noticesText({ packages, data, own }: Shipped): string {
  const parts = [
    `Zhiming\n\n${own}`,
    'Zhiming is made with the following software and data. Each comes with its own licence. The software is unmodified\nbut for being put together and made smaller; its source is at the address given.',
    ...packages.map(({ name, version, licence, source, text }) =>
      [`${name} ${version}`, `Licence: ${licence}`, `Source: ${source}`, '', text].join('\n'),
    ),
    ...data.map(({ name, licence, source, use, text }) =>
      [`${name} (data)`, `Licence: ${licence}`, `Source: ${source}`, `In the list of names: ${use}.`, '', text].join(
        '\n',
      ),
    ),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}

/** What a NOTICES.txt lists, in its order: `preact 11.2.0` or `jieba (data)`, and the licence. */
export function listedIn(text: string): { readonly name: string; readonly licence: string }[] {
  return [...text.matchAll(/^(.+)\nLicence: (.+)$/gm)].map(([, name = '', licence = '']) => ({ name, licence }));
}
