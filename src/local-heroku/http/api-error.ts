/** An answer that is not a success, in Heroku's shape. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    /** Heroku's error code, such as `not_found`. */
    readonly id: string,
    message: string,
    /** More members of the body: `resource`, `url`, `limit` … */
    readonly more: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  body(): Record<string, unknown> {
    return { ...this.more, id: this.id, message: this.message };
  }
}

/** 404 as Heroku says it: `Couldn't find that app.` */
export function notFound(resource: string): ApiError {
  return new ApiError(404, 'not_found', `Couldn't find that ${resource.replaceAll('_', ' ')}.`, {
    resource,
  });
}

export function invalid(message: string): ApiError {
  return new ApiError(422, 'invalid_params', message);
}
