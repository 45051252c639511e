/** The gallery's own styles. */
export const GALLERY_STYLES = /* css */ `
body { margin: 0; font: 14px/1.5 system-ui, sans-serif; background: light-dark(#eceae4, #33312d); color: light-dark(#222, #eee); }
form { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 8px 16px; background: inherit; border-block-end: 1px solid GrayText; }
h1 { margin: 0; font-size: 16px; }
main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 20px; padding: 16px; }
figure { margin: 0; }
figcaption { font-size: 12px; }
a { color: inherit; }
iframe { display: block; max-inline-size: calc(100vw - 32px); border: 1px solid light-dark(#bbb, #666); }
`;
