/** What a file is by its first bytes, whatever its name says. */
import { describe, expect, it } from 'vitest';
import { sniff } from '../../../src/pictures/format.ts';
import { madePicture, type PictureRecipe } from '../../helpers/made-pictures.ts';

const bytes = (latin1: string) => Uint8Array.from(latin1, (one) => one.charCodeAt(0));

describe('a picture', () => {
  it.each([
    ['JPEG', { format: 'jpeg' }],
    ['PNG', { format: 'png' }],
    ['WebP', { format: 'webp' }],
    ['AVIF', { format: 'avif' }],
    ['TIFF', { format: 'tiff' }],
    ['GIF', { format: 'gif' }],
  ] as const)('is %s', async (format, recipe: PictureRecipe) => {
    expect(sniff(await madePicture({ width: 16, height: 16, ...recipe }))).toEqual({ format });
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\ufeff<?xml version="1.0"?>\n<svg>',
    '  <!-- by hand -->\n<svg>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n<svg>',
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg">',
  ])('is SVG: %s', (text) => {
    expect(sniff(new TextEncoder().encode(text))).toEqual({ format: 'SVG' });
  });
});

describe('what cannot be printed', () => {
  it.each([
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['HEIC', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
    ['PDF', '%PDF-1.7\n'],
    ['Photoshop', '8BPS\0\x01'],
    ['BMP', 'BM\x36\0\0\0'],
    ['JPEG XL', '\xff\x0a\0\0'],
    ['JPEG 2000', '\0\0\0\x0cjP  \r\n'],
    ['a web page', '\n<!doctype html>\n<html>'],
    ['text', 'version https://git-lfs.github.com/spec/v1\n'],
    [null, '\x01\x02\x03\x04\0\0\0'],
    [null, '\0\0\0\x18ftypzzzz'],
  ])('is %s', (foreign, latin1) => {
    expect(sniff(bytes(latin1))).toEqual({ foreign });
  });
});
