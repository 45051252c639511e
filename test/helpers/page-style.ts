/** The style of rendered pages: a plain newspaper page of our own, light, or dark by the class `dark` on `html`, where `hant` chooses traditional glyphs (the site's `lang` tells no script). */

export const PAGE_STYLE = `
:root { --paper: #fff; --ink: #222; --quiet: #6b6b6b; --rule: #ddd; --link: #326891; }
:root.dark { --paper: #16181b; --ink: #e4e2dd; --quiet: #9a9890; --rule: #3a3d41; --link: #8fb8dd; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.9 "Noto Serif CJK SC", "Songti SC", serif; }
:root.hant body { font-family: "Noto Serif CJK TC", "Songti TC", serif; }
main { max-width: 720px; margin: 0 auto; padding: 0 20px; }
.nav-bar ul, .dual-btn, .share-tools, .related-articles, .refer-list { list-style: none; margin: 0; padding: 0; }
.nav-bar ul { display: flex; gap: 20px; justify-content: center; padding: 8px; border-bottom: 1px solid var(--rule); }
.nav-bar, .setting-bar, .byline-row, figcaption, .author-info, .article-footer, .copy-footer, .nav-footer, .popup, .big_ad {
  font-family: "Noto Sans CJK SC", sans-serif; font-size: 14px; color: var(--quiet);
}
.nav-bar a, .setting-bar a, .article-footer a { color: inherit; text-decoration: none; }
.title-bar { text-align: center; border-bottom: 1px solid var(--rule); }
.title-bar .logo { margin: 12px 0; font-size: 26px; letter-spacing: 0.4em; text-indent: 0.4em; }
.title-bar .logo a { color: inherit; text-decoration: none; }
.popup { display: none; }
.setting-bar { display: flex; justify-content: space-between; align-items: center; }
.section-title h3 { margin: 12px 0; font-size: 15px; color: var(--ink); }
.dual-btn { display: flex; gap: 14px; }
.dual-btn .active { font-weight: bold; color: var(--ink); }
.setting-btn-text-mobile, .share-tools-top-container { display: none; }
.article-header h1 { font-size: 32px; line-height: 1.35; margin: 18px 0 8px; }
.article-header h1.en-title { font: 24px/1.3 Georgia, "DejaVu Serif", serif; }
.byline { display: flex; gap: 14px; margin-bottom: 18px; }
.byline address { font-style: normal; }
figure { margin: 24px 0; }
figure img { display: block; width: 100%; height: auto; background: var(--rule); }
:root.dark figure img { filter: brightness(0.55); }
figcaption { padding-top: 6px; line-height: 1.6; }
figcaption cite { font-style: normal; opacity: 0.8; }
.article-paragraph { margin: 0 0 20px; }
.article-paragraph a, .author-info a { color: var(--link); }
.article-dual-body-item { display: grid; grid-template-columns: 1fr 1fr; gap: 28px; }
.article-dual-body-item > :first-child { font: 17px/1.6 Georgia, "DejaVu Serif", serif; }
.big_ad { margin: 20px 0; padding: 28px; text-align: center; border: 1px solid var(--rule); }
.author-info { border-top: 1px solid var(--rule); margin-top: 28px; }
.article-footer { border-top: 1px solid var(--rule); margin-top: 20px; padding: 12px 0; }
.article-footer h4, .article-footer h5 { margin: 6px 0; font-size: 14px; font-weight: normal; }
.related-articles article img, .refer-list img { display: none; }
.copy-footer { padding: 16px 0; }
@media (max-width: 700px) { .article-dual-body-item { grid-template-columns: 1fr; gap: 0; } .article-header h1 { font-size: 26px; } }
`;
