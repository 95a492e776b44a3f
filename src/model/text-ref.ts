/** Which text of the page: a field of a story, and its place in the field. */

/** Which text of the model a part sets: `{story: 'lead', field: 'body', index: 3}`. */
export interface TextRef {
  readonly story: string;
  readonly field: string;
  readonly index: number;
}

/** The field of a head over a brief of a group; its index is that of the brief in the body. */
export const ITEM_HEAD = 'item-head';
