/** What the site answered after a deploy. */
export interface SiteFacts {
  /** The page that was asked for. */
  url: string;
  /** Of its answer; undefined when none came. */
  status?: number;
  /** Its redirects do not end. */
  loops: boolean;
  /** Files that it or the admin's login page links to, and that do not come as what they should be. */
  missing: readonly MissingFile[];
  /** A page that does not exist answers with Django's debug page. */
  debugPage: boolean;
  /** `/admin/`, where something answers there. */
  admin?: { url: string; status: number };
  /** What plain http ends in. */
  plainHttp?: 'https' | 'http' | 'loop';
  /** Nothing is at `/`, and nobody said which page shows that the site serves. */
  noStartPage?: boolean;
  /** Security headers that the page lacks. */
  headersMissing: readonly string[];
}

/** What there is at `/`, where nobody says which page shows that the site serves. */
export interface StartPage {
  /** Whether it has a route; null where that is not known. */
  routed: boolean | null;
  /** Paths of pages that come with packages, such as the admin, the most telling first: to ask for them changes nothing. */
  others: readonly string[];
}

export interface MissingFile {
  kind: 'style' | 'script' | 'image';
  url: string;
  /** What came in its place: a status, or a content type. */
  came: string;
  /** The page that links to it. */
  page: string;
}
