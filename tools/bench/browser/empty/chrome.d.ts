/** The one thing that the empty extension wants of the browser. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void): void;
    };
  };
};
