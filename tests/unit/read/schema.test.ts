import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../../src/model/files/json-schema.ts';
import { describeSchemas, jsonSchemas } from '../../../src/model/files/schema.ts';
import { nearestName, suggestName } from '../../../src/read/nearest-name.ts';

const keysWithoutMeaning = (schema: JsonSchema, path: string): string[] => {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const at = `${path}.${key}`;
    return [
      ...(value.description === undefined && value.$ref === undefined ? [at] : []),
      ...keysWithoutMeaning(value, at),
    ];
  });
  const parts = Object.entries(schema.$defs ?? {}).flatMap(([name, part]) =>
    keysWithoutMeaning(part, name),
  );
  return [...own, ...parts];
};

describe('schemas', () => {
  it('are JSON Schema 2020-12 and refuse unknown keys', () => {
    for (const schema of Object.values(jsonSchemas())) {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
      });
    }
  });

  it('say what every key means', () => {
    const unnamed = Object.entries(jsonSchemas()).flatMap(([kind, schema]) =>
      keysWithoutMeaning(schema, kind),
    );
    // Coordinates and the kind of an ornament are explained by the ornament; sides, shares and places by their key.
    expect(
      unnamed.filter(
        (path) => !/\.(x|y|width|height|before|between|after|style|place)$/.test(path),
      ),
    ).toEqual([]);
  });

  it('are described in Markdown, part by part, each once', () => {
    const text = describeSchemas();
    const headings = text.match(/^#{2,3} .*$/gm) ?? [];
    expect(headings).toEqual([...new Set(headings)]);
    expect(headings.slice(0, 2)).toEqual(['## `page.yaml`', '### Pins']);
    expect(text).toContain(
      '| `role` | `lead`, `story`, `sidebar`, `quotes`, `photo`, `editorial`, `brief`, `advert`, `filler` | `story` |',
    );
    expect(text).toContain('| `tracking` | length in em | `0em` | Added after every character. |');
    expect(describeSchemas()).toBe(text);
  });
});

describe('the name that was meant', () => {
  const known = ['deck', 'headline', 'lead', 'label'];
  it.each([
    ['dekc', 'deck'],
    ['Headlines', 'headline'],
    ['headlien', 'headline'],
    ['lable', 'label'],
    ['zzz', null],
    ['', null],
  ])('for %j is %j', (name, expected) => expect(nearestName(name, known)).toBe(expected));

  it('is replaced by all names when none is near', () => {
    expect(suggestName('zzz', ['a', 'b'])).toBe('known are `a`, `b`');
    expect(suggestName('zzz', [])).toBeNull();
  });
});
