/** What the reader has said of single names, on the card or in the options. Kept in the browser's storage, nowhere else. */

export interface ChosenName {
  /** The card's key (`cardKey`): an id of the list, or a name that the list does not hold. */
  readonly key: string;
  /** The printed form that the choice was made at. */
  readonly text: string;
  /** Empty when none is known. */
  readonly en: string;
}

export interface NameChoices {
  /** Names that the reader knows: no longer marked in any form, but still in the cast list. */
  readonly known: readonly ChosenName[];
  /** Printed forms that are never to be linked to their names again. */
  readonly never: readonly ChosenName[];
}

export const NO_CHOICES: NameChoices = { known: [], never: [] };

/** The choices with one more; a name that is chosen already is not chosen twice. */
export function withChosen(choices: NameChoices, list: keyof NameChoices, name: ChosenName): NameChoices {
  const others = choices[list].filter(({ key, text }) => key !== name.key || text !== name.text);
  return { ...choices, [list]: [...others, name] };
}
