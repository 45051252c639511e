/** The worker of the empty extension: answers whatever it is told, and does nothing else. */
chrome.runtime.onMessage.addListener((_message, _sender, respond) => {
  respond({ ok: true });
});
