/** A mistake of the caller; the message says what to mend. */
export class UsageError extends Error {}

/** Ends a program with status 2: what was asked of it makes no sense. @param usage - how it is asked. */
export function refuse(message: string, usage: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
