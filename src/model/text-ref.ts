/** Which text of the page: a field of a story, and its place in the field. Types only. */

/** Which text of the model a part sets: `{story: 'lead', field: 'body', index: 3}`. */
export interface TextRef {
  readonly story: string;
  readonly field: string;
  readonly index: number;
}
