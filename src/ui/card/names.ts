/** Which of an entity's Chinese forms a reader is shown beside the printed one. */
import type { Script } from '../../model/article.ts';
import type { Card } from '../../model/card.ts';
import type { Reader } from '../../model/reader.ts';
import { chinese, printed, scriptTag, type Worded } from '../language.ts';

/**
 * The form that is usual in the reader's region: that region's own wording where the list has one, in the characters of
 * the region; else the full name in the reader's script. A name that the list does not hold is as the page prints it.
 */
export function usualForm({ name, spellings, listed }: Card, pageScript: Script, reader: Reader): Worded {
  const { region } = reader;
  if (!listed) return printed(name[pageScript], pageScript, reader);
  // The full name is the mainland's, and stands in both scripts.
  const own = region === 'cn' ? undefined : spellings.find((spelling) => spelling.region === region);
  return own === undefined ? chinese(name, reader) : { text: own.text, lang: scriptTag('hant', region) };
}

/**
 * How a Chinese form of the card is read, as the reader wants it; `null` when the reader wants none, when none is known,
 * and for any form but the full name, which is what the readings were made for.
 */
export function readingOf(form: string, { name, reading }: Card, reader: Reader): Worded | null {
  if (reader.reading === null || reading === null) return null;
  if (form !== name.hans && form !== name.hant) return null;
  return reader.reading === 'pinyin'
    ? { text: reading.pinyin, lang: 'zh-Latn-pinyin' }
    : { text: reading.zhuyin, lang: 'zh-Bopo' };
}
