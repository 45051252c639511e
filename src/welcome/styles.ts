/** The first page's own styles, after `ui/theme.ts`. */
export const WELCOME_STYLES = /* css */ `
.welcome-lead { margin-block-start: 8px; font-size: 19px; }
.zhiming .welcome-points { display: grid; gap: 8px; padding-inline-start: 20px; list-style: disc; }
.welcome-points li::marker { color: var(--accent); }
.welcome-permission { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin-block-start: 20px; padding: 12px 16px; border: 1px solid var(--accent); border-radius: 6px; }
.welcome-ways { display: flex; flex-wrap: wrap; gap: 10px; margin-block-start: 28px; }
.zhiming .welcome-ways .button { padding: 8px 18px; font-size: 15px; }
.welcome-foot { margin-block-start: 28px; font-size: 13px; color: var(--quiet); }
`;
