/** Heroku's router errors that can happen here. https://devcenter.heroku.com/articles/error-codes */
export const routerErrors = {
  H10: 'App crashed',
  H12: 'Request timeout',
  H13: 'Connection closed without response',
  H14: 'No web processes running',
  H15: 'Idle connection',
  H18: 'Server Request Interrupted',
  H20: 'App boot timeout',
  H21: 'Backend connection refused',
  H27: 'Client Request Interrupted',
  H80: 'Maintenance mode',
} as const;
export type RouterError = keyof typeof routerErrors;

/** The page that Heroku's router shows: an iframe on its own page, here with a text for those who cannot load it. */
export function errorPage(error: RouterError): string {
  const [title, page] =
    error === 'H80'
      ? ['Offline for Maintenance', 'maintenance-mode.html']
      : error === 'H14'
        ? ['Application Error', 'no-web-processes.html']
        : ['Application Error', 'application-error.html'];
  return `<!DOCTYPE html>
<html>
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta charset="utf-8">
    <title>${title}</title>
    <style media="screen">
      html,body,iframe { margin: 0; padding: 0; }
      html,body { height: 100%; overflow: hidden; }
      iframe { width: 100%; height: 100%; border: 0; }
    </style>
  </head>
  <body>
    <iframe src="//www.herokucdn.com/error-pages/${page}">${title}</iframe>
  </body>
</html>
`;
}
