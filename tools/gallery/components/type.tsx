/** How characters look that each region draws in its own way, and signs that Chinese and Latin fonts differ in. */
import { render } from 'preact';
import { CARD_THEME } from '../../../src/ui/theme.ts';
import type { GalleryComponent } from '../component.ts';

const SCRIPTS = ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'] as const;
const SIGNS = ['骨', '直', '令', '“·”'] as const;
const FONTS = ['serif', 'sans'] as const;

const STYLES = /* css */ `
html { background: #fdfcf9; }
body { margin: 0; }
.type { padding: 12px 16px; }
.type table { border-collapse: collapse; }
.type :is(th, td) { padding: 6px 12px; border-block-end: 1px solid var(--rule); text-align: start; }
.type th { font: 13px/18px var(--roman); color: var(--quiet); white-space: nowrap; }
.type td { font-size: 40px; line-height: 1.3; }
.type .serif { font-family: var(--serif); }
.type .sans { font-family: var(--sans); }
@media (prefers-color-scheme: dark) { html { background: #1e1d1b; } }
`;

export const TYPE: GalleryComponent = {
  states: ['glyphs'],
  languages: ['en'],
  width: 460,
  styles: CARD_THEME + STYLES,
  show(place) {
    render(
      <main class="zhiming type" lang="en">
        <table>
          <tbody>
            {FONTS.flatMap((font) =>
              SCRIPTS.map((script) => (
                <tr key={`${font} ${script}`}>
                  <th scope="row">
                    {script}
                    <br />
                    {font}
                  </th>
                  {SIGNS.map((sign) => (
                    <td key={sign} class={font} lang={script}>
                      {sign}
                    </td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </main>,
      place,
    );
  },
};
