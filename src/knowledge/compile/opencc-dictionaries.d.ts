/** The single dictionaries of opencc-js, which its own types leave out: "a alpha|b beta". */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
