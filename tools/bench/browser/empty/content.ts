/** The content script of the empty extension, at `document_idle`: marks that moment on the page's own time line. */
performance.mark('bench-idle');
