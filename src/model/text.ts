/** The languages that people can read us in (input `language`). */
export type Language = 'en' | 'ko';

/**
 * A text in every language we speak. Because both fields are required, a text
 * that is missing in one language does not compile; which one is read is
 * decided at the edge, by the reporter.
 */
export type Text = Readonly<Record<Language, string>>;

/** The same words in every language: names, commands, log lines. */
export function same(text: string): Text {
  return { en: text, ko: text };
}
