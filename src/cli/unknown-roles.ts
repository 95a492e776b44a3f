/** A page and its template in; the stories that the template does not say how to set, as findings, out. */
import type { Finding } from '../diagnostic.ts';
import { unknownRole } from '../layout/plan/obstacles.ts';
import type { Page } from '../model/page.ts';
import type { Template } from '../model/template.ts';

export const unknownRoles = ({ stories }: Page, template: Template): Finding[] =>
  stories
    .filter(({ role }) => template.roles[role] === undefined)
    .map((story) => unknownRole(story, template));
