/** Whether there is a screen to show a browser on. */

/** Linux and its like need a display server; elsewhere there always is one. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
