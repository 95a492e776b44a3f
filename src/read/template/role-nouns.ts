/** One role of a template file in, the setting that layout dresses its stories with out. */
import type { RoleFile } from '../../model/files/role-file.ts';
import type {
  BoxSetting,
  CaptionSetting,
  LabelSetting,
  RoleSetting,
} from '../../model/template.ts';

export const roleSetting = (file: RoleFile): RoleSetting => ({
  head: file.head ?? null,
  label: file.label ? labelSetting(file.label) : null,
  body: file.body,
  lead: file.lead,
  dateline: file.dateline,
  display: file.display,
  quoteHead: file['quote-head'],
  quoteText: file['quote-text'],
  subhead: file.subhead,
  items: { head: file.items.head, mark: file.items.mark ?? null },
  byline: file.byline,
  source: file.source,
  quotePerFrame: file['quote-per-frame'],
  caption: captionSetting(file.caption),
  box: file.box ? boxSetting(file.box) : null,
  columnRule: file['column-rule'] ?? null,
  storyRule: file['story-rule'] ? storyRule(file['story-rule']) : null,
});

const storyRule = (file: NonNullable<RoleFile['story-rule']>): RoleSetting['storyRule'] => ({
  ...file,
  beside: file.beside ?? null,
});

const labelSetting = (file: NonNullable<RoleFile['label']>): LabelSetting => ({
  ...file,
  fill: file.fill ?? null,
  stroke: file.stroke ?? null,
});

const captionSetting = (file: RoleFile['caption']): CaptionSetting => ({
  style: file.style,
  creditStyle: file['credit-style'],
  gap: file.gap,
  keyline: file.keyline ?? null,
});

const boxSetting = (file: NonNullable<RoleFile['box']>): BoxSetting => ({
  fill: file.fill ?? null,
  stroke: file.stroke ?? null,
  padding: file.padding,
  before: file.before,
  after: file.after,
  headFill: file['head-fill'] ?? null,
  headGap: file['head-gap'] ?? null,
});
