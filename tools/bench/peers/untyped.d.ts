/** What the bench calls of packages that come without types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** The last unit of each place where forms end, with those forms. */
    search(text: string): [end: number, forms: readonly string[]][];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: object): void;
    markRegExp(expression: RegExp, options?: object): void;
    markRanges(ranges: readonly { readonly start: number; readonly length: number }[], options?: object): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    context: Element,
    options: { readonly find: RegExp; readonly wrap: string },
  ): unknown;
}
