/** A page and its template in; the stories that the template does not say how to set, as findings, out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { Page } from '../model/page.ts';
import type { Template } from '../model/template.ts';

export const unknownRoles = ({ stories }: Page, { id, roles }: Template): Finding[] =>
  stories
    .filter(({ role }) => roles[role] === undefined)
    .map(({ role, origin }) => {
      const message = `template \`${id}\` does not say how to set a \`${role}\``;
      const help = `add \`roles.${role}\` to its template.yaml`;
      return finding('unknown-role', 'error', message, { help, origin });
    });
