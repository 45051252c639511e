/** The knowledge list, fetched once per wake of the worker and kept for as long as the worker lives. */

import type { Knowledge } from '../knowledge/knowledge.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { openKnowledge } from '../knowledge/reader.ts';
import type { Failure } from '../messages/protocol.ts';

/** Fetches the bytes of the compiled file. Rejects when the package has none. */
export type Fetching = () => Promise<ArrayBuffer>;

/** The list could not be had: `missing` is a package without the file. */
export class KnowledgeMissing extends Error {
  override readonly name = 'KnowledgeMissing';
}

/**
 * Makes a loader that opens the list at its first call. A list that can't be had is asked for again at the next call:
 * a worker may live for hours, and the reader may reload the page after mending the package.
 */
export function knowledgeLoader(fetching: Fetching): () => Promise<Knowledge> {
  let loading: Promise<Knowledge> | null = null;
  return () => {
    loading ??= open(fetching).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function open(fetching: Fetching): Promise<Knowledge> {
  let bytes: ArrayBuffer;
  try {
    bytes = await fetching();
  } catch (error) {
    throw new KnowledgeMissing(error instanceof Error ? error.message : String(error));
  }
  return openKnowledge(bytes);
}

/** Fetches the file of the package. @throws when it is not there. */
export async function fetchPackaged(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  return response.arrayBuffer();
}

/** An error on the way to annotations, as it crosses to the page. */
export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof KnowledgeMissing) return { ok: false, code: 'knowledge-missing', detail };
  if (error instanceof KnowledgeError) {
    return { ok: false, code: error.code === 'version' ? 'knowledge-version' : 'knowledge-damaged', detail };
  }
  return { ok: false, code: 'internal', detail };
}
