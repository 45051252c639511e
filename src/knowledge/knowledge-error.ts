/** What is wrong with a knowledge file. */

export type KnowledgeErrorCode =
  /** Cut, changed or no knowledge file at all. */
  | 'damaged'
  /** Made by another version of Zhiming. */
  | 'version';

/** Thrown at opening a file that must not be used, and at the first use of a damaged section. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly code: KnowledgeErrorCode;

  constructor(code: KnowledgeErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
