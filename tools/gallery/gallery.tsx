/** The gallery: all exhibits that the address asks for, each in a frame of its own. */
import { type JSX, render } from 'preact';
import type { Exhibit } from './component.ts';
import { COMPONENTS } from './components.ts';
import { addressOf, exhibitsOf, FIELDS, LANGUAGES, type Wanted, wantedIn } from './exhibits.ts';
import { GALLERY_STYLES } from './styles.ts';
import { THEMES } from './theme.ts';

const CHOICES: Readonly<Record<keyof Exhibit, readonly string[]>> = {
  component: Object.keys(COMPONENTS),
  state: [...new Set(Object.values(COMPONENTS).flatMap(({ states }) => states))],
  theme: THEMES,
  language: LANGUAGES,
};

/** A choice is an address, so that everybody can link to what they see. */
function Filters({ wanted, count }: { readonly wanted: Wanted; readonly count: number }): JSX.Element {
  return (
    <form method="get">
      <h1>Zhiming: gallery</h1>
      {FIELDS.map((field) => (
        <label key={field}>
          {field}{' '}
          <select name={field} onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}>
            <option value="">all</option>
            {CHOICES[field].map((choice) => (
              <option key={choice} value={choice} selected={wanted[field]?.includes(choice) ?? false}>
                {choice}
              </option>
            ))}
          </select>
        </label>
      ))}
      <span>{count} shown</span>
    </form>
  );
}

/** As high as what is in it, whenever that grows. */
function fit({ currentTarget: frame }: { readonly currentTarget: HTMLIFrameElement }): void {
  const content = frame.contentDocument?.documentElement;
  if (content === undefined) return;
  const adapt = (): void => {
    frame.height = String(content.offsetHeight);
  };
  new ResizeObserver(adapt).observe(content);
  adapt();
}

function Frame({ exhibit }: { readonly exhibit: Exhibit }): JSX.Element {
  const { component, state, theme, language } = exhibit;
  const address = addressOf(exhibit);
  const title = `${component} · ${state} · ${theme} · ${language}`;
  return (
    <figure>
      <figcaption>
        <a href={`?${address}`}>{title}</a> <a href={`exhibit.html#${address}`}>alone</a>
      </figcaption>
      <iframe
        src={`exhibit.html#${address}`}
        title={title}
        width={COMPONENTS[component]?.width}
        height={320}
        loading="lazy"
        onLoad={fit}
      />
    </figure>
  );
}

function Gallery({ wanted }: { readonly wanted: Wanted }): JSX.Element {
  const exhibits = exhibitsOf(wanted);
  return (
    <>
      <Filters wanted={wanted} count={exhibits.length} />
      <main>
        {exhibits.map((exhibit) => (
          <Frame key={addressOf(exhibit)} exhibit={exhibit} />
        ))}
      </main>
    </>
  );
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(GALLERY_STYLES);
document.adoptedStyleSheets = [sheet];
render(<Gallery wanted={wantedIn(location.search)} />, document.body);
