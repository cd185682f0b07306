declare module 'spdx-expression-parse' {
  /** @throws Error when the text is no SPDX license expression */
  export default function parse(text: string): unknown;
}
