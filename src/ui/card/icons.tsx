/** The card's few signs, drawn: a font may lack them, and an emoji font may take them. */
import type { JSX } from 'preact';

function Icon({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** A cross. */
export function CloseIcon(): JSX.Element {
  return <Icon path="M4 4l8 8M12 4l-8 8" />;
}

/** Up for the previous mention, down for the next, as they stand in the text. */
export function ChevronIcon({ towards }: { readonly towards: 'previous' | 'next' }): JSX.Element {
  return <Icon path={towards === 'previous' ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />;
}

/** Two sheets. */
export function CopyIcon(): JSX.Element {
  return <Icon path="M6 6h7v7H6zM3 10V3h7" />;
}

/** A tick. */
export function DoneIcon(): JSX.Element {
  return <Icon path="M3.5 8.5l3 3 6-7" />;
}
